import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { keyed, type Kind, OfRecord, type RecordAnswer, RecordId, RegisterByHand, splitBody, splitRegistration, tagged, VerbByHand } from '@haobang/records';
import { CounterMapResponse, FollowUpsResponse, StuckCaseLoop, StuckCaseOfDemandResponse } from './counters.dto.js';
import { counter, RegisterCounter } from './counter.kind.js';
import { Counters } from './counters.js';
import { RegisterStuckCase, stuckCase } from './stuck-case.kind.js';
import { StuckCases } from './stuck-cases.js';

const COUNTER = counter as Kind;
const STUCK = stuckCase as Kind;

/** Measure 46: the counters of the halls, and what is taken there because it could not get done elsewhere. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class CountersController {
  constructor(
    @Inject(Counters) private readonly counters: Counters,
    @Inject(StuckCases) private readonly stuckCases: StuckCases,
  ) {}

  @Post('counters')
  @RegisterByHand(COUNTER)
  async registerCounter(@Ctx() ctx: RequestContext, @Body() body: RegisterCounter, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.counters.register(keyed(ctx), body));
  }

  @Post('counters/:id/close')
  @VerbByHand(COUNTER, 'close')
  async closeCounter(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.counters.end(ctx, id, 'close', splitBody(body).reason));
  }

  @Post('counters/:id/void')
  @VerbByHand(COUNTER, 'void')
  async voidCounter(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.counters.end(ctx, id, 'void', splitBody(body).reason));
  }

  @Get('counter-map')
  @Endpoint({ id: 'complaintsCounterMap', summary: 'Every hall with its counters.', can: 'complaints:read', returns: CounterMapResponse, measures: [46], description: 'A hall is covered when both counters are open. Where counters stand is no secret: everybody who reads the area sees all of them.' })
  async counterMap(@Ctx() ctx: RequestContext): Promise<CounterMapResponse> {
    return { items: await this.counters.map(ctx) };
  }

  @Post('stuck-cases')
  @RegisterByHand(STUCK)
  async registerStuckCase(@Ctx() ctx: RequestContext, @Body() body: RegisterStuckCase, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.register(keyed(ctx), splitRegistration(body as unknown as Record<string, unknown>)));
  }

  @Post('stuck-cases/:id/followUp')
  @VerbByHand(STUCK, 'followUp')
  async followUp(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.stuckCases.followUp(ctx, id, input as never, reason));
  }

  @Post('stuck-cases/:id/strikeOff')
  @VerbByHand(STUCK, 'strikeOff')
  async strikeOff(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.stuckCases.strikeOff(ctx, id, input as never, reason));
  }

  @Post('stuck-cases/:id/withdraw')
  @VerbByHand(STUCK, 'withdraw')
  async withdraw(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.withdraw(ctx, id, splitBody(body).reason));
  }

  @Post('stuck-cases/:id/void')
  @VerbByHand(STUCK, 'void')
  async voidStuckCase(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.void(ctx, id, splitBody(body).reason));
  }

  @Get('stuck-cases/:id/loop')
  @Endpoint({ id: 'complaintsStuckCaseLoop', summary: 'Where a stuck case stands in its loop: accepted, dispatched, handled, rated, followed up, struck off.', can: 'complaints:read', returns: StuckCaseLoop, measures: [46], problems: [404], description: 'Told from the history of its demand; nobody enters a step twice. Going back takes the later marks off.' })
  @OfRecord('stuck case')
  loop(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<StuckCaseLoop> {
    return this.stuckCases.loop(ctx, id);
  }

  @Get('demands/:id/stuck-case')
  @Endpoint({ id: 'complaintsDemandStuckCase', summary: 'The stuck case that a demand came with, for whoever sees the demand.', can: 'complaints:read', returns: StuckCaseOfDemandResponse, measures: [46], problems: [404] })
  @OfRecord('demand')
  async stuckCaseOf(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<StuckCaseOfDemandResponse> {
    return { item: await this.stuckCases.ofDemand(ctx, id) };
  }

  @Get('follow-ups')
  @Endpoint({ id: 'complaintsFollowUps', summary: 'Stuck cases that were handled and rated and wait for the follow-up of the plan office.', can: 'complaints:stuck-case.followUp', returns: FollowUpsResponse, measures: [46] })
  followUps(@Ctx() _ctx: RequestContext): Promise<FollowUpsResponse> {
    return this.stuckCases.toFollowUp();
  }
}
