import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, registerDecorators, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { duplicateProposal } from './duplicate-proposal.kind.js';
import { DuplicateProposals } from './duplicate-proposals.js';
import { firmVisit, RegisterVisit, type VisitDone } from './firm-visit.kind.js';
import { FirmVisits } from './firm-visits.js';
import { keyEnterprise, MarkByCodes, MarkEnterprise } from './key-enterprise.kind.js';
import { KeyEnterprises } from './key-enterprises.js';
import { DuplicatesResponse, MarkedCodesResponse, VisitFindingsResponse } from './outreach.dto.js';

const KEY = keyEnterprise as Kind;
const VISIT = firmVisit as Kind;
const DUPLICATE = duplicateProposal as Kind;
const keyResponse = responseOf(KEY, 'ComplaintsKeyEnterprise');
const visitResponse = responseOf(VISIT, 'ComplaintsFirmVisit');
const duplicateResponse = responseOf(DUPLICATE, 'ComplaintsDuplicateProposal');
const keyVerbs = keyEnterprise.verbs as unknown as Record<'unmark' | 'void', VerbDeclaration>;
const UnmarkBody = verbBodyOf(keyVerbs.unmark, 'ComplaintsKeyEnterpriseUnmark');
const VoidBody = verbBodyOf(keyVerbs.void, 'ComplaintsKeyEnterpriseVoid');
const VisitBody = verbBodyOf(firmVisit.verbs.visit as unknown as VerbDeclaration, 'ComplaintsFirmVisitVisit');
const AcceptBody = verbBodyOf(duplicateProposal.verbs.accept as unknown as VerbDeclaration, 'ComplaintsDuplicateProposalAccept');

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const idOf = (what: string) => ApiParam({ name: 'id', description: `Id of the ${what}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } });
/** A body made at run time has no name in the signature, so that the check of fields has to be told of it. */
const documented = (kind: Kind, verb: string, id: string, response: Type<unknown>, body: Type<unknown>): MethodDecorator => (target, key, descriptor) => {
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  for (const decorate of [...verbDecorators(kind, verb, kind.verbs[verb] as unknown as VerbDeclaration, id, response), ApiBody({ type: body }), idOf(kind.label.en.toLowerCase())]) decorate(target, key, descriptor);
};
const registering = (kind: Kind, id: string, response: Type<unknown>): MethodDecorator => (target, key, descriptor) => {
  for (const decorate of registerDecorators(kind, id, response)) decorate(target, key, descriptor);
};

/** Going to enterprises (measure 48): who is a key enterprise, what visits bring, and which demands may be one. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class OutreachController {
  constructor(
    @Inject(KeyEnterprises) private readonly enterprises: KeyEnterprises,
    @Inject(FirmVisits) private readonly visits: FirmVisits,
    @Inject(DuplicateProposals) private readonly duplicates: DuplicateProposals,
  ) {}

  @Post('key-enterprises')
  @registering(KEY, 'complaintsKeyEnterprise', keyResponse)
  async mark(@Ctx() ctx: RequestContext, @Body() body: MarkEnterprise, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return registered(ctx, reply, () => this.enterprises.mark(ctx, body));
  }

  @Post('key-enterprises/by-codes')
  @HttpCode(200)
  @Endpoint({ id: 'complaintsKeyEnterpriseMarkByCodes', summary: 'Marks the enterprises of a list of codes, and says of each code what became of it.', can: 'complaints:key-enterprise.register', returns: MarkedCodesResponse, measures: [48], problems: [409, 413, 415, 422] })
  markByCodes(@Ctx() ctx: RequestContext, @Body() body: MarkByCodes): Promise<MarkedCodesResponse> {
    return this.enterprises.markByCodes(ctx, body);
  }

  @Post('key-enterprises/:id/unmark')
  @documented(KEY, 'unmark', 'complaintsKeyEnterprise', keyResponse, UnmarkBody)
  async unmark(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.enterprises.close(ctx, id, 'unmark', splitBody(body ?? {}).reason));
  }

  @Post('key-enterprises/:id/void')
  @documented(KEY, 'void', 'complaintsKeyEnterprise', keyResponse, VoidBody)
  async voidMark(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.enterprises.close(ctx, id, 'void', splitBody(body ?? {}).reason));
  }

  @Post('firm-visits')
  @registering(VISIT, 'complaintsFirmVisit', visitResponse)
  async registerVisit(@Ctx() ctx: RequestContext, @Body() body: RegisterVisit, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return registered(ctx, reply, () => this.visits.register(ctx, body));
  }

  @Post('firm-visits/:id/visit')
  @documented(VISIT, 'visit', 'complaintsFirmVisit', visitResponse, VisitBody)
  async visit(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body ?? {});
    return tagged(reply, await this.visits.visit(ctx, id, input as VisitDone, reason));
  }

  @Get('firm-visits/:id/findings')
  @Endpoint({ id: 'complaintsFirmVisitFindings', summary: 'What an enterprise brought up on a visit, each with the demand that it became.', can: 'complaints:read', returns: VisitFindingsResponse, measures: [48], problems: [404] })
  @idOf('visit')
  async findings(@Ctx() ctx: RequestContext, @ID() id: string): Promise<VisitFindingsResponse> {
    return { items: await this.visits.findings(ctx, id) };
  }

  @Post('duplicate-proposals/:id/accept')
  @documented(DUPLICATE, 'accept', 'complaintsDuplicateProposal', duplicateResponse, AcceptBody)
  async accept(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.duplicates.accept(ctx, id, splitBody(body ?? {}).reason));
  }

  @Get('demands/:id/duplicates')
  @Endpoint({ id: 'complaintsDemandDuplicates', summary: 'Demands of the same enterprise that may be this one told twice, within the caller\'s rows.', can: 'complaints:read', returns: DuplicatesResponse, measures: [48], problems: [404] })
  @idOf('demand')
  async duplicatesOf(@Ctx() ctx: RequestContext, @ID() id: string): Promise<DuplicatesResponse> {
    return { items: await this.duplicates.of(ctx, id) };
  }
}

async function registered(ctx: RequestContext, reply: FastifyReply, work: () => Promise<RecordAnswer>): Promise<RecordAnswer> {
  if (ctx.actor.kind === 'machine' && !ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'A system has to send an Idempotency-Key with every record.');
  return tagged(reply, await work());
}

function tagged(reply: FastifyReply, record: RecordAnswer): RecordAnswer {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
