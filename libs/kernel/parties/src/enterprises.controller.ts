import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { withVersion } from '@haobang/organisation';
import { Contacts } from './contacts.js';
import { EnterpriseSearcher } from './enterprise-search.js';
import { AddContact, AmendEnterprise, ContactParam, ContactResponse, CreateEnterprise, EnterpriseListQuery, EnterprisePageResponse, EnterpriseParam, EnterpriseResponse, OpenContact, OpenedContactResponse, UsccCheckResponse, ValidateUsccQuery } from './enterprises.dto.js';
import { EnterpriseReadModel } from './enterprises.read-model.js';
import { Enterprises } from './enterprises.js';
import { checkUscc } from './uscc.rules.js';

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class EnterprisesController {
  constructor(
    @Inject(Enterprises) private readonly enterprises: Enterprises,
    @Inject(Contacts) private readonly contacts: Contacts,
    @Inject(EnterpriseReadModel) private readonly read: EnterpriseReadModel,
    @Inject(EnterpriseSearcher) private readonly searcher: EnterpriseSearcher,
  ) {}

  @Get()
  @Endpoint({ id: 'enterprises', can: 'parties:enterprise.read', returns: EnterprisePageResponse, summary: 'Enterprises by name, part of a name, pinyin, initials or code.', description: 'In the order of pinyin. One or two letters find by the start of the initials; three and more find any part.' })
  list(@Query() query: EnterpriseListQuery): Promise<EnterprisePageResponse> {
    return this.searcher.page(query, this.read.today());
  }

  @Get('validate')
  @Endpoint({ id: 'enterprisesValidate', can: 'signed-in', returns: UsccCheckResponse, summary: 'Checks a unified social credit code.', basis: 'GB 32100-2015; GB 11714-1997 for the code within' })
  validate(@Query() { uscc }: ValidateUsccQuery): UsccCheckResponse {
    return checkUscc(uscc);
  }

  @Get(':usccOrId')
  @Endpoint({ id: 'enterprise', can: 'parties:enterprise.read', returns: EnterpriseResponse, problems: [404], summary: 'One enterprise with the source of each value and its changes over time.' })
  async get(@Param() { usccOrId }: EnterpriseParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<EnterpriseResponse> {
    return withVersion(reply, await this.read.get(usccOrId));
  }

  @Post()
  @Endpoint({ id: 'enterpriseCreate', can: 'parties:enterprise.create', status: 201, returns: EnterpriseResponse, problems: [409, 422], summary: 'Adds an enterprise.', description: 'Without a code where it is anonymous or not registered. A code that fails its check is refused; an official import may bring one with `usccOverrideReason`.' })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateEnterprise): Promise<EnterpriseResponse> {
    return this.enterprises.create(ctx, body);
  }

  @Patch(':usccOrId')
  @Endpoint({ id: 'enterpriseAmend', can: 'parties:enterprise.amend', returns: EnterpriseResponse, problems: [404, 409, 412, 422, 428], summary: 'Gives values from a day on, with their source.', description: 'Needs If-Match. What is absent stays; null empties. A value of an earlier day than what is known goes into the history alone.' })
  async amend(@Ctx() ctx: RequestContext, @Param() { usccOrId }: EnterpriseParam, @Body() body: AmendEnterprise, @Res({ passthrough: true }) reply: FastifyReply): Promise<EnterpriseResponse> {
    return withVersion(reply, await this.enterprises.amend(ctx, usccOrId, body));
  }

  @Post(':usccOrId/contacts')
  @Endpoint({ id: 'enterpriseContactAdd', can: 'parties:contact.add', status: 201, returns: ContactResponse, problems: [404], summary: 'Adds a contact; name and phone are kept encrypted.', basis: 'Personal Information Protection Law, art. 51' })
  addContact(@Ctx() ctx: RequestContext, @Param() { usccOrId }: EnterpriseParam, @Body() body: AddContact): Promise<ContactResponse> {
    return this.contacts.add(ctx, usccOrId, body);
  }

  @Post(':usccOrId/contacts/:contactId/end')
  @Endpoint({ id: 'enterpriseContactEnd', can: 'parties:contact.end', status: 204, problems: [404], summary: 'Ends a contact after today.' })
  async endContact(@Ctx() ctx: RequestContext, @Param() { usccOrId, contactId }: ContactParam): Promise<void> {
    await this.contacts.end(ctx, usccOrId, contactId);
  }

  @Post(':usccOrId/contacts/:contactId/open')
  @Endpoint({ id: 'enterpriseContactOpen', can: 'parties:contact.open', returns: OpenedContactResponse, problems: [404], summary: 'Shows name and phone in clear; who, when and what for is logged.', basis: 'Personal Information Protection Law, art. 6 and 55' })
  openContact(@Ctx() ctx: RequestContext, @Param() { usccOrId, contactId }: ContactParam, @Body() body: OpenContact): Promise<OpenedContactResponse> {
    return this.contacts.open(ctx, usccOrId, contactId, body);
  }
}
