import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { type Kind, OfRecord, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import { ArrearsGrading } from './arrears-grading.js';
import { ArrearsInterest } from './arrears-interest.js';
import { ArrearsLedger } from './arrears-ledger.js';
import { InterestQuery, InterestResponse, LedgerQuery, LedgerResponse } from './arrears.dto.js';
import { arrears } from './arrears.kind.js';
import { Lpr } from './lpr.js';
import { LprListResponse, LprParam, LprResponse, ProposeLpr } from './lpr.dto.js';

const KIND = arrears as Kind;
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
  @VerbByHand(KIND, 'grade')
  async grade(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.grading.grade(ctx, id, splitBody(body).reason));
  }

  @Get('arrears/:id/interest')
  @Endpoint({
    id: 'complaintsArrearsInterest', summary: 'Interest on arrears as of the end of any day, line by line, with law, due day and rate and how they came about.', can: 'complaints:read', returns: InterestResponse, measures: [50], problems: [404, 422],
    description: 'The day after the due day is the first that counts; the day of a payment still counts on what was owed before it. Amounts are decimal text; only the total is rounded, half up, once. For a day to come the payments known by now are assumed to be all.',
  })
  @OfRecord('arrears')
  interest(@Ctx() ctx: RequestContext, @RecordId() id: string, @Query() { on }: InterestQuery): Promise<InterestResponse> {
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
