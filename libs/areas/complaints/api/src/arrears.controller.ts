import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { ArrearsGrading } from './arrears-grading.js';
import { ArrearsInterest } from './arrears-interest.js';
import { ArrearsLedger } from './arrears-ledger.js';
import { InterestQuery, InterestResponse, LedgerQuery, LedgerResponse } from './arrears.dto.js';
import { arrears } from './arrears.kind.js';
import { Lpr } from './lpr.js';
import { LprListResponse, LprParam, LprResponse, ProposeLpr } from './lpr.dto.js';

const KIND = arrears as Kind;
const GRADE = arrears.verbs['grade'] as unknown as VerbDeclaration;
const GradeBody = verbBodyOf(GRADE, 'ComplaintsArrearsGrade');
const response = responseOf(KIND, 'ComplaintsArrears');
const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const ofArrears = ApiParam({ name: 'id', description: 'Id of the arrears.', schema: { type: 'string', format: 'uuid', maxLength: 36 } });
const documented: MethodDecorator = (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: GradeBody }), target, key);
  for (const decorate of [...verbDecorators(KIND, 'grade', GRADE, 'complaintsArrears', response), ApiBody({ type: GradeBody }), ofArrears]) decorate(target, key, descriptor);
};

/** What arrears have beyond their record: the grade by decision table, interest line by line, the ledger whole, and the LPR. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class ArrearsController {
  constructor(
    @Inject(ArrearsGrading) private readonly grading: ArrearsGrading,
    @Inject(ArrearsInterest) private readonly interests: ArrearsInterest,
    @Inject(ArrearsLedger) private readonly ledger: ArrearsLedger,
    @Inject(Lpr) private readonly lpr: Lpr,
  ) {}

  @Post('arrears/:id/grade')
  @documented
  async grade(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof GradeBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const record = await this.grading.grade(ctx, id, splitBody((body ?? {}) as Record<string, unknown>).reason);
    void reply.header('etag', `"${record.version}"`);
    return record;
  }

  @Get('arrears/:id/interest')
  @Endpoint({
    id: 'complaintsArrearsInterest', summary: 'Interest on arrears as of the end of any day, line by line, with law, due day and rate and how they came about.', can: 'complaints:read', returns: InterestResponse, measures: [50], problems: [404, 422],
    description: 'The day after the due day is the first that counts; the day of a payment still counts on what was owed before it. Amounts are decimal text; only the total is rounded, half up, once. For a day to come the payments known by now are assumed to be all.',
  })
  @ofArrears
  interest(@Ctx() ctx: RequestContext, @ID() id: string, @Query() { on }: InterestQuery): Promise<InterestResponse> {
    return this.interests.of(ctx, id, on);
  }

  @Get('arrears-ledger')
  @Endpoint({ id: 'complaintsArrearsLedger', summary: 'The ledger of arrears: sums by kind of debtor and grade, and unpaid sum and interest of each open row, within the caller\'s rows.', can: 'complaints:read', returns: LedgerResponse, measures: [50] })
  whole(@Ctx() ctx: RequestContext, @Query() { on }: LedgerQuery): Promise<LedgerResponse> {
    return this.ledger.of(ctx, on);
  }

  @Get('lpr')
  @Endpoint({ id: 'complaintsLprList', summary: 'The one-year loan prime rate by day of publication, with proposals and what was replaced.', can: 'signed-in', returns: LprListResponse, measures: [50] })
  async rates(@Ctx() ctx: RequestContext): Promise<LprListResponse> {
    return { items: await this.lpr.list(ctx) };
  }

  @Post('lpr')
  @Endpoint({ id: 'complaintsLprPropose', summary: 'Proposes a rate, or the correction of one; it counts once another person approves it.', can: 'complaints:lpr.propose', status: 201, returns: LprResponse, measures: [50], problems: [409, 422] })
  propose(@Ctx() ctx: RequestContext, @Body() body: ProposeLpr): Promise<LprResponse> {
    return this.lpr.propose(ctx, body);
  }

  @Post('lpr/:id/approve')
  @Endpoint({ id: 'complaintsLprApprove', summary: 'Puts a proposed rate in force; by another person than who proposed it.', can: 'complaints:lpr.approve', returns: LprResponse, measures: [50], problems: [404, 409, 422] })
  approve(@Ctx() ctx: RequestContext, @Param() { id }: LprParam): Promise<LprResponse> {
    return this.lpr.approve(ctx, id);
  }

  @Post('lpr/:id/withdraw')
  @Endpoint({ id: 'complaintsLprWithdraw', summary: 'Takes a proposed rate back.', can: 'complaints:lpr.propose', returns: LprResponse, measures: [50], problems: [404, 409] })
  withdraw(@Ctx() ctx: RequestContext, @Param() { id }: LprParam): Promise<LprResponse> {
    return this.lpr.withdraw(ctx, id);
  }
}
