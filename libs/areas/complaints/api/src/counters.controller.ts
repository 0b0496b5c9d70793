import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, registerDecorators, responseOf, splitBody, splitRegistration, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { CounterMapResponse, FollowUpsResponse, StuckCaseLoop, StuckCaseOfDemandResponse } from './counters.dto.js';
import { counter, RegisterCounter } from './counter.kind.js';
import { Counters } from './counters.js';
import { RegisterStuckCase, stuckCase } from './stuck-case.kind.js';
import { StuckCases } from './stuck-cases.js';

const COUNTER = counter as Kind;
const STUCK = stuckCase as Kind;
type StuckVerb = 'followUp' | 'strikeOff' | 'withdraw' | 'void';
const verbs = stuckCase.verbs as unknown as Record<StuckVerb, VerbDeclaration>;
const FollowUpBody = verbBodyOf(verbs.followUp, 'ComplaintsStuckCaseFollowUp');
const StrikeOffBody = verbBodyOf(verbs.strikeOff, 'ComplaintsStuckCaseStrikeOff');
const WithdrawBody = verbBodyOf(verbs.withdraw, 'ComplaintsStuckCaseWithdraw');
const VoidBody = verbBodyOf(verbs.void, 'ComplaintsStuckCaseVoid');
const counterResponse = responseOf(COUNTER, 'ComplaintsCounter');
const stuckResponse = responseOf(STUCK, 'ComplaintsStuckCase');

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const idOf = (what: string) => ApiParam({ name: 'id', description: `Id of the ${what}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } });
const all = (...decorators: MethodDecorator[]): MethodDecorator => (target, key, descriptor) => {
  for (const decorate of decorators) decorate(target, key, descriptor);
};
const documented = (name: StuckVerb, body: typeof FollowUpBody): MethodDecorator => (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  all(...verbDecorators(STUCK, name, verbs[name], 'complaintsStuckCase', stuckResponse), ApiBody({ type: body }), idOf('stuck case'))(target, key, descriptor);
};

/** Measure 46: the counters of the halls, and what is taken there because it could not get done elsewhere. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class CountersController {
  constructor(
    @Inject(Counters) private readonly counters: Counters,
    @Inject(StuckCases) private readonly stuckCases: StuckCases,
  ) {}

  @Post('counters')
  @all(...registerDecorators(COUNTER, 'complaintsCounter', counterResponse))
  async registerCounter(@Ctx() ctx: RequestContext, @Body() body: RegisterCounter, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.counters.register(keyed(ctx), body));
  }

  @Get('counter-map')
  @Endpoint({ id: 'complaintsCounterMap', summary: 'Every hall with its counters.', can: 'complaints:read', returns: CounterMapResponse, measures: [46], description: 'A hall is covered when both counters are open. Where counters stand is no secret: everybody who reads the area sees all of them.' })
  async counterMap(@Ctx() ctx: RequestContext): Promise<CounterMapResponse> {
    return { items: await this.counters.map(ctx) };
  }

  @Post('stuck-cases')
  @all(...registerDecorators(STUCK, 'complaintsStuckCase', stuckResponse))
  async registerStuckCase(@Ctx() ctx: RequestContext, @Body() body: RegisterStuckCase, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.register(keyed(ctx), splitRegistration(body as unknown as Record<string, unknown>)));
  }

  @Post('stuck-cases/:id/followUp')
  @documented('followUp', FollowUpBody)
  async followUp(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof FollowUpBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.stuckCases.followUp(ctx, id, input as never, reason));
  }

  @Post('stuck-cases/:id/strikeOff')
  @documented('strikeOff', StrikeOffBody)
  async strikeOff(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof StrikeOffBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.stuckCases.strikeOff(ctx, id, input as never, reason));
  }

  @Post('stuck-cases/:id/withdraw')
  @documented('withdraw', WithdrawBody)
  async withdraw(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof WithdrawBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.withdraw(ctx, id, splitBody(body).reason));
  }

  @Post('stuck-cases/:id/void')
  @documented('void', VoidBody)
  async voidStuckCase(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof VoidBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.stuckCases.void(ctx, id, splitBody(body).reason));
  }

  @Get('stuck-cases/:id/loop')
  @Endpoint({ id: 'complaintsStuckCaseLoop', summary: 'Where a stuck case stands in its loop: accepted, dispatched, handled, rated, followed up, struck off.', can: 'complaints:read', returns: StuckCaseLoop, measures: [46], problems: [404], description: 'Told from the history of its demand; nobody enters a step twice. Going back takes the later marks off.' })
  @idOf('stuck case')
  loop(@Ctx() ctx: RequestContext, @ID() id: string): Promise<StuckCaseLoop> {
    return this.stuckCases.loop(ctx, id);
  }

  @Get('demands/:id/stuck-case')
  @Endpoint({ id: 'complaintsDemandStuckCase', summary: 'The stuck case that a demand came with, for whoever sees the demand.', can: 'complaints:read', returns: StuckCaseOfDemandResponse, measures: [46], problems: [404] })
  @idOf('demand')
  async stuckCaseOf(@Ctx() ctx: RequestContext, @ID() id: string): Promise<StuckCaseOfDemandResponse> {
    return { item: await this.stuckCases.ofDemand(ctx, id) };
  }

  @Get('follow-ups')
  @Endpoint({ id: 'complaintsFollowUps', summary: 'Stuck cases that were handled and rated and wait for the follow-up of the plan office.', can: 'complaints:stuck-case.followUp', returns: FollowUpsResponse, measures: [46] })
  followUps(@Ctx() _ctx: RequestContext): Promise<FollowUpsResponse> {
    return this.stuckCases.toFollowUp();
  }
}

/** A system sends a key with everything that it registers. */
function keyed(ctx: RequestContext): RequestContext {
  if (ctx.actor.kind === 'machine' && !ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'A system has to send an Idempotency-Key with every record.');
  return ctx;
}

function tagged(reply: FastifyReply, record: RecordAnswer): RecordAnswer {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
