import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { keyed, type Kind, OfRecord, type RecordAnswer, RecordId, RegisterByHand, splitBody, tagged, VerbByHand } from '@haobang/records';
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
  @RegisterByHand(KEY)
  async mark(@Ctx() ctx: RequestContext, @Body() body: MarkEnterprise, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.enterprises.mark(keyed(ctx), body));
  }

  @Post('key-enterprises/by-codes')
  @HttpCode(200)
  @Endpoint({ id: 'complaintsKeyEnterpriseMarkByCodes', summary: 'Marks the enterprises of a list of codes, and says of each code what became of it.', can: 'complaints:key-enterprise.register', returns: MarkedCodesResponse, measures: [48], problems: [409, 413, 415, 422] })
  markByCodes(@Ctx() ctx: RequestContext, @Body() body: MarkByCodes): Promise<MarkedCodesResponse> {
    return this.enterprises.markByCodes(ctx, body);
  }

  @Post('key-enterprises/:id/unmark')
  @VerbByHand(KEY, 'unmark')
  async unmark(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.enterprises.close(ctx, id, 'unmark', splitBody(body).reason));
  }

  @Post('key-enterprises/:id/void')
  @VerbByHand(KEY, 'void')
  async voidMark(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.enterprises.close(ctx, id, 'void', splitBody(body).reason));
  }

  @Post('firm-visits')
  @RegisterByHand(VISIT)
  async registerVisit(@Ctx() ctx: RequestContext, @Body() body: RegisterVisit, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.visits.register(keyed(ctx), body));
  }

  @Post('firm-visits/:id/visit')
  @VerbByHand(VISIT, 'visit')
  async visit(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.visits.visit(ctx, id, input as VisitDone, reason));
  }

  @Get('firm-visits/:id/findings')
  @Endpoint({ id: 'complaintsFirmVisitFindings', summary: 'What an enterprise brought up on a visit, each with the demand that it became.', can: 'complaints:read', returns: VisitFindingsResponse, measures: [48], problems: [404] })
  @OfRecord('visit')
  async findings(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<VisitFindingsResponse> {
    return { items: await this.visits.findings(ctx, id) };
  }

  @Post('duplicate-proposals/:id/accept')
  @VerbByHand(DUPLICATE, 'accept')
  async accept(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.duplicates.accept(ctx, id, splitBody(body).reason));
  }

  @Get('demands/:id/duplicates')
  @Endpoint({ id: 'complaintsDemandDuplicates', summary: 'Demands of the same enterprise that may be this one told twice, within the caller\'s rows.', can: 'complaints:read', returns: DuplicatesResponse, measures: [48], problems: [404] })
  @OfRecord('demand')
  async duplicatesOf(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<DuplicatesResponse> {
    return { items: await this.duplicates.of(ctx, id) };
  }
}
