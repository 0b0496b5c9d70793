import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { IssueDemandsResponse, SimilarDemandsResponse, SuggestionResponse } from './demand-insights.dto.js';
import { DemandSimilar } from './demand-similar.js';
import { IssueDemands } from './issue-demands.js';
import { type FixVerb, LongTermFixes } from './long-term-fixes.js';
import { longTermFix } from './long-term-fix.kind.js';
import { UnitSuggestion } from './unit-suggestion.js';

const FIX = longTermFix as Kind;
const verbs = longTermFix.verbs as unknown as Record<FixVerb, VerbDeclaration>;
const EnforceBody = verbBodyOf(verbs.enforce, 'ComplaintsLongTermFixEnforce');
const CloseBody = verbBodyOf(verbs.close, 'ComplaintsLongTermFixClose');
const AbandonBody = verbBodyOf(verbs.abandon, 'ComplaintsLongTermFixAbandon');
const VoidBody = verbBodyOf(verbs.void, 'ComplaintsLongTermFixVoid');
const response = responseOf(FIX, 'ComplaintsLongTermFix');

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const idOf = (what: string) => ApiParam({ name: 'id', description: `Id of the ${what}.`, schema: { type: 'string', format: 'uuid', maxLength: 36 } });
const documented = (name: FixVerb, body: typeof EnforceBody): MethodDecorator => (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  for (const decorate of [...verbDecorators(FIX, name, verbs[name], 'complaintsLongTermFix', response), ApiBody({ type: body }), idOf('long-term fix')]) decorate(target, key, descriptor);
};

/** What the area makes of many demands: the unit that should lead, demands alike, common issues, and fixes that are proved. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class ComplaintInsightsController {
  constructor(
    @Inject(UnitSuggestion) private readonly suggestion: UnitSuggestion,
    @Inject(DemandSimilar) private readonly similar: DemandSimilar,
    @Inject(IssueDemands) private readonly issueDemands: IssueDemands,
    @Inject(LongTermFixes) private readonly fixes: LongTermFixes,
  ) {}

  @Get('demands/:id/suggestion')
  @Endpoint({
    id: 'complaintsDemandSuggestion', summary: 'The unit that should lead a demand, with the reasons.', can: 'complaints:read', returns: SuggestionResponse, measures: [47], problems: [404],
    description: 'Told from the directory of duties and from the units that led past demands like it. Ask before assigning, and send `unitId` as `suggestedUnitId`, whatever unit is chosen: how often the suggestion was right is a figure of measure 47.',
  })
  @idOf('demand')
  suggest(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SuggestionResponse> {
    return this.suggestion.suggest(ctx, id);
  }

  @Get('demands/:id/similar')
  @Endpoint({ id: 'complaintsDemandSimilar', summary: 'Demands of the last 90 days that read like this one, within the caller\'s rows.', can: 'complaints:read', returns: SimilarDemandsResponse, measures: [47], problems: [404] })
  @idOf('demand')
  async listSimilar(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SimilarDemandsResponse> {
    return { items: await this.similar.of(ctx, id) };
  }

  @Get('common-issues/:id/demands')
  @Endpoint({ id: 'complaintsCommonIssueDemands', summary: 'The demands of a common issue, newest first.', can: 'complaints:read', returns: IssueDemandsResponse, measures: [47], problems: [404] })
  @idOf('common issue')
  listIssueDemands(@Ctx() ctx: RequestContext, @ID() id: string): Promise<IssueDemandsResponse> {
    return this.issueDemands.of(ctx, id);
  }

  @Post('long-term-fixes/:id/enforce')
  @documented('enforce', EnforceBody)
  enforce(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof EnforceBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'enforce', body, reply);
  }

  @Post('long-term-fixes/:id/close')
  @documented('close', CloseBody)
  close(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof CloseBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'close', body, reply);
  }

  @Post('long-term-fixes/:id/abandon')
  @documented('abandon', AbandonBody)
  abandon(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof AbandonBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'abandon', body, reply);
  }

  @Post('long-term-fixes/:id/void')
  @documented('void', VoidBody)
  voidFix(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof VoidBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'void', body, reply);
  }

  private async act(ctx: RequestContext, id: string, verb: FixVerb, body: Record<string, unknown>, reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body ?? {});
    const record = await this.fixes.act(ctx, id, verb, input as object, reason);
    void reply.header('etag', `"${record.version}"`);
    return record;
  }
}
