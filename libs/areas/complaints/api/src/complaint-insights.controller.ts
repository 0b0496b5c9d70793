import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { type Kind, OfRecord, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import { IssueDemandsResponse, SimilarDemandsResponse, SuggestionResponse } from './demand-insights.dto.js';
import { DemandSimilar } from './demand-similar.js';
import { IssueDemands } from './issue-demands.js';
import { type FixVerb, LongTermFixes } from './long-term-fixes.js';
import { longTermFix } from './long-term-fix.kind.js';
import { UnitSuggestion } from './unit-suggestion.js';

const FIX = longTermFix as Kind;

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
  @OfRecord('demand')
  suggest(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SuggestionResponse> {
    return this.suggestion.suggest(ctx, id);
  }

  @Get('demands/:id/similar')
  @Endpoint({ id: 'complaintsDemandSimilar', summary: 'Demands of the last 90 days that read like this one, within the caller\'s rows.', can: 'complaints:read', returns: SimilarDemandsResponse, measures: [47], problems: [404] })
  @OfRecord('demand')
  async listSimilar(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SimilarDemandsResponse> {
    return { items: await this.similar.of(ctx, id) };
  }

  @Get('common-issues/:id/demands')
  @Endpoint({ id: 'complaintsCommonIssueDemands', summary: 'The demands of a common issue, newest first.', can: 'complaints:read', returns: IssueDemandsResponse, measures: [47], problems: [404] })
  @OfRecord('common issue')
  listIssueDemands(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<IssueDemandsResponse> {
    return this.issueDemands.of(ctx, id);
  }

  @Post('long-term-fixes/:id/enforce')
  @VerbByHand(FIX, 'enforce')
  enforce(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'enforce', body, reply);
  }

  @Post('long-term-fixes/:id/close')
  @VerbByHand(FIX, 'close')
  close(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'close', body, reply);
  }

  @Post('long-term-fixes/:id/abandon')
  @VerbByHand(FIX, 'abandon')
  abandon(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'abandon', body, reply);
  }

  @Post('long-term-fixes/:id/void')
  @VerbByHand(FIX, 'void')
  voidFix(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return this.act(ctx, id, 'void', body, reply);
  }

  private async act(ctx: RequestContext, id: string, verb: FixVerb, body: Record<string, unknown>, reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.fixes.act(ctx, id, verb, input, reason));
  }
}
