import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { AmendClientRequest, ClientPage, ClientParam, ClientQuery, ClientResponse, ClientSecretResponse, CreateClientRequest, RotateRequest, SecretParam, SetScopesRequest } from './clients.dto.js';
import { ClientsService } from './clients.service.js';
import { Identities } from './identities.js';
import { ReasonRequest } from './users.dto.js';

@ApiTags('clients')
@Controller('api/v1/clients')
export class ClientsController {
  constructor(
    @Inject(ClientsService) private readonly clients: ClientsService,
    @Inject(Identities) private readonly identities: Identities,
  ) {}

  @Get()
  @Endpoint({ id: 'clientsList', can: 'auth:read', returns: ClientPage, summary: 'Other systems that may call; the newest first.' })
  list(@Ctx() ctx: RequestContext, @Query() query: ClientQuery): Promise<ClientPage> {
    return this.clients.list(query, ctx.now);
  }

  @Post()
  @Endpoint({ id: 'clientsCreate', can: 'auth:client.create', returns: ClientResponse, status: 201, problems: [422], summary: 'Makes a client, without scopes and without a secret.' })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateClientRequest): Promise<ClientResponse> {
    return this.clients.create(ctx, body);
  }

  @Get(':id')
  @Endpoint({ id: 'clientsGet', can: 'auth:read', returns: ClientResponse, problems: [404], summary: 'One client with scopes and secrets.' })
  async get(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<ClientResponse> {
    const client = await this.clients.get(id, ctx.now);
    void reply.header('etag', `"${client.version}"`);
    return client;
  }

  @Patch(':id')
  @Endpoint({ id: 'clientsAmend', can: 'auth:client.amend', returns: ClientResponse, problems: [404, 412, 428], summary: 'Renames a client.' })
  amend(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Body() body: AmendClientRequest): Promise<ClientResponse> {
    return this.known(id, this.clients.amend(ctx, id, body));
  }

  @Post(':id/disable')
  @Endpoint({ id: 'clientsDisable', can: 'auth:client.disable', returns: ClientResponse, problems: [404, 409], summary: 'Disables a client; its tokens end at once.' })
  disable(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Body() body: ReasonRequest): Promise<ClientResponse> {
    return this.known(id, this.clients.setState(ctx, id, 'DISABLED', body.reason));
  }

  @Post(':id/enable')
  @Endpoint({ id: 'clientsEnable', can: 'auth:client.disable', returns: ClientResponse, problems: [404, 409], summary: 'Enables a disabled client.' })
  enable(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Body() body: ReasonRequest): Promise<ClientResponse> {
    return this.known(id, this.clients.setState(ctx, id, 'ACTIVE', body.reason));
  }

  @Put(':id/scopes')
  @Endpoint({ id: 'clientsScopesSet', can: 'auth:client.scope', returns: ClientResponse, problems: [404, 412, 422], summary: 'Sets what a client may do.' })
  setScopes(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Body() body: SetScopesRequest): Promise<ClientResponse> {
    return this.known(id, this.clients.setScopes(ctx, id, body));
  }

  @Post(':id/rotate')
  @Endpoint({ id: 'clientsRotate', can: 'auth:client.rotate', returns: ClientSecretResponse, status: 201, problems: [404], summary: 'Issues a secret, shown once; those before it end after the overlap.' })
  rotate(@Ctx() ctx: RequestContext, @Param() { id }: ClientParam, @Body() body: RotateRequest): Promise<ClientSecretResponse> {
    return this.known(id, this.clients.rotate(ctx, id, body));
  }

  @Delete(':id/secrets/:keyId')
  @Endpoint({ id: 'clientsSecretEnd', can: 'auth:client.rotate', returns: ClientResponse, problems: [404], summary: 'Ends one secret and its tokens at once.' })
  endSecret(@Ctx() ctx: RequestContext, @Param() { id, keyId }: SecretParam): Promise<ClientResponse> {
    return this.known(id, this.clients.endSecret(ctx, id, keyId));
  }

  private async known<R>(id: string, change: Promise<R>): Promise<R> {
    const result = await change;
    this.identities.forget(`client:${id}`);
    return result;
  }
}
