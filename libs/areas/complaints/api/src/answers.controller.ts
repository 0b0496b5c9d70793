import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dayAt } from '@haobang/clock';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { keyed, type Kind, OfRecord, type RecordAnswer, RecordId, RegisterByHand, splitBody, tagged, VerbByHand } from '@haobang/records';
import { AnswerSynonyms } from './answer-synonyms.js';
import { AddSynonym, ChangePolicy, CitationsResponse, PolicyChangedResponse, SourcesResponse, SynonymResponse, SynonymsQuery, SynonymsResponse, TrendQuery, TrendResponse } from './answers.dto.js';
import './answers.permissions.js';
import { Knowledge } from './knowledge.js';
import { AskQuestion, questionSession } from './question-session.kind.js';
import { QuestionSessions } from './question-sessions.js';

const SESSION = questionSession as Kind;

/** Measure 49: questions answered from articles that are in date, what came of them, and what the articles rest on. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class AnswersController {
  constructor(
    @Inject(QuestionSessions) private readonly sessions: QuestionSessions,
    @Inject(Knowledge) private readonly knowledge: Knowledge,
    @Inject(AnswerSynonyms) private readonly synonyms: AnswerSynonyms,
  ) {}

  @Post('question-sessions')
  @RegisterByHand(SESSION)
  async ask(@Ctx() ctx: RequestContext, @Body() body: AskQuestion, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.sessions.ask(keyed(ctx), body));
  }

  @Post('question-sessions/:id/transfer')
  @VerbByHand(SESSION, 'transfer')
  async transfer(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.sessions.transfer(ctx, id, input, reason));
  }

  @Get('question-sessions/:id/citations')
  @Endpoint({ id: 'complaintsQuestionSessionCitations', summary: 'The articles that an answer cites, with source and clause.', can: 'complaints:read', returns: CitationsResponse, measures: [49], problems: [404] })
  @OfRecord('question')
  async citations(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<CitationsResponse> {
    return { items: await this.knowledge.cited(ctx, id) };
  }

  @Get('question-trends')
  @Endpoint({ id: 'complaintsQuestionTrends', summary: 'What was asked in the last six months, by matter and month, and the articles that answered most.', can: 'complaints:read', returns: TrendResponse, measures: [49], description: 'Numbers only: everybody who reads the area sees all of them.' })
  trends(@Ctx() ctx: RequestContext, @Query() { asOf }: TrendQuery): Promise<TrendResponse> {
    return this.knowledge.trend(asOf ?? dayAt(ctx.now));
  }

  @Get('article-sources')
  @Endpoint({ id: 'complaintsArticleSources', summary: 'The laws and policies that published articles rest on.', can: 'complaints:read', returns: SourcesResponse, measures: [49] })
  async sources(@Ctx() _ctx: RequestContext): Promise<SourcesResponse> {
    return { items: await this.knowledge.sources() };
  }

  @Post('policy-changes')
  @Endpoint({
    id: 'complaintsPolicyChange', summary: 'Says that a law or policy has changed: every published article that cites it falls due for review at once.', can: 'complaints:article.markStale', returns: PolicyChangedResponse, measures: [49], problems: [413, 415],
    description: 'The articles of all units, not only of the caller\'s. They are still shown, flagged, and nobody is answered from them until somebody of their unit has reviewed or replaced them: an answer that cites what no longer holds is worse than none.',
  })
  policyChanged(@Ctx() ctx: RequestContext, @Body() body: ChangePolicy): Promise<PolicyChangedResponse> {
    return this.knowledge.policyChanged(ctx, body);
  }

  @Get('synonyms')
  @Endpoint({ id: 'complaintsSynonyms', summary: 'What people say for the words of the trade.', can: 'complaints:read', returns: SynonymsResponse, measures: [49] })
  async listSynonyms(@Query() query: SynonymsQuery): Promise<SynonymsResponse> {
    return { items: await this.synonyms.list(query) };
  }

  @Post('synonyms')
  @Endpoint({ id: 'complaintsSynonymAdd', summary: 'Adds what people say for words of the trade; used from today on.', can: 'complaints:synonym.manage', returns: SynonymResponse, status: 201, measures: [49], problems: [409, 413, 415] })
  addSynonym(@Ctx() ctx: RequestContext, @Body() body: AddSynonym): Promise<SynonymResponse> {
    return this.synonyms.add(ctx, body);
  }

  @Post('synonyms/:id/end')
  @Endpoint({ id: 'complaintsSynonymEnd', summary: 'Ends a synonym; used no longer from today on.', can: 'complaints:synonym.manage', returns: SynonymResponse, measures: [49], problems: [404] })
  @OfRecord('synonym')
  endSynonym(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SynonymResponse> {
    return this.synonyms.end(ctx, id);
  }
}
