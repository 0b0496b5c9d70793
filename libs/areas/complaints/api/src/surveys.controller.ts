import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Ctx, Endpoint, type KnownRequest, type RequestContext } from '@haobang/http';
import { type Kind, OfRecord, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import { type DrawSample, type IssuedLink, SurveyReports, Surveys } from '@haobang/surveys';
import { IssuedLinksResponse, SurveyAnswer, SurveyAnswersResponse, SurveyFormResponse, SurveyFrameResponse, SurveyLink, SurveyResultsResponse, SurveySampleResponse, SurveyScoresResponse, SurveyThanksResponse } from './survey.dto.js';
import { SurveyFrame } from './survey-frame.js';
import { survey } from './survey.kind.js';
import { SurveyViews } from './survey-views.js';

const KIND = survey as Kind;

/** Measure 51: surveys from the frame to the scores, and the form that enterprises answer without an account. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class SurveysController {
  constructor(
    @Inject(Surveys) private readonly surveys: Surveys,
    @Inject(SurveyFrame) private readonly frame: SurveyFrame,
    @Inject(SurveyReports) private readonly reports: SurveyReports,
    @Inject(SurveyViews) private readonly views: SurveyViews,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('surveys/:id/freeze')
  @VerbByHand(KIND, 'freeze')
  async freeze(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.freeze(ctx, KIND, id, this.frame.question, splitBody(body).reason));
  }

  @Post('surveys/:id/draw')
  @VerbByHand(KIND, 'draw')
  async draw(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.surveys.draw(ctx, KIND, id, input as DrawSample, reason));
  }

  @Post('surveys/:id/invite')
  @VerbByHand(KIND, 'invite', IssuedLinksResponse)
  async invite(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer & { links: IssuedLink[] }> {
    return tagged(reply, await this.surveys.invite(ctx, KIND, id, splitBody(body).reason));
  }

  @Post('surveys/:id/close')
  @VerbByHand(KIND, 'close')
  async close(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.close(ctx, KIND, id, splitBody(body).reason));
  }

  @Post('surveys/:id/clean')
  @VerbByHand(KIND, 'clean')
  async clean(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.clean(ctx, KIND, id, splitBody(body).reason));
  }

  @Post('surveys/:id/publish')
  @VerbByHand(KIND, 'publish')
  async publish(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.publish(ctx, KIND, id, splitBody(body).reason));
  }

  @Post('surveys/:id/void')
  @VerbByHand(KIND, 'void')
  async void(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.void(ctx, KIND, id, splitBody(body).reason));
  }

  @Get('surveys/:id/frame')
  @Endpoint({ id: 'complaintsSurveyFrame', summary: 'The frozen frame, so that anybody who sees the survey can repeat the draw.', can: 'complaints:read', returns: SurveyFrameResponse, measures: [51], problems: [404], description: 'Ids are made for this survey alone and name nobody. Lowest SHA-256 of seed, hash and id (with line feeds between) first.' })
  @OfRecord('survey')
  showFrame(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SurveyFrameResponse> {
    return this.reports.frame(ctx, KIND, id);
  }

  @Get('surveys/:id/results')
  @Endpoint({ id: 'complaintsSurveyResults', summary: 'Units with their cells: sizes and weights from the draw on, scores once published.', can: 'complaints:read', returns: SurveyResultsResponse, measures: [51], problems: [404], description: 'Numbers under 5 are hidden, and those that would tell them by subtraction.' })
  @OfRecord('survey')
  results(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SurveyResultsResponse> {
    return this.reports.results(ctx, KIND, id);
  }

  @Get('surveys/:id/sample')
  @Endpoint({ id: 'complaintsSurveySample', summary: 'Who was drawn; for the third party alone.', can: 'complaints:survey.invite', returns: SurveySampleResponse, measures: [51], problems: [404, 409] })
  @OfRecord('survey')
  async sample(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SurveySampleResponse> {
    return { items: await this.views.sample(ctx, id) };
  }

  @Get('surveys/:id/answers')
  @Endpoint({ id: 'complaintsSurveyAnswers', summary: 'Answers one by one, once none can come any more; for the third party alone.', can: 'complaints:survey.clean', returns: SurveyAnswersResponse, measures: [51], problems: [404, 409] })
  @OfRecord('survey')
  async answers(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SurveyAnswersResponse> {
    return { items: await this.reports.answers(ctx, KIND, id) };
  }

  @Get('survey-scores')
  @Endpoint({ id: 'complaintsSurveyScores', summary: 'Published scores of the caller\'s units; of all units for whoever sees all.', can: 'complaints:read', returns: SurveyScoresResponse, measures: [51] })
  async scores(@Ctx() ctx: RequestContext): Promise<SurveyScoresResponse> {
    return { items: await this.views.scores(ctx) };
  }

  @Post('survey-form')
  @Endpoint({ id: 'complaintsSurveyForm', summary: 'Opens the form of a link.', can: 'public', returns: SurveyFormResponse, measures: [51], problems: [404, 409, 413, 415, 422], description: 'The link travels in the body, so that it stands in no log of addresses. 409 `survey-link-used`, 422 `survey-link-expired`.' })
  form(@Req() request: KnownRequest, @Body() { link }: SurveyLink): Promise<SurveyFormResponse> {
    return this.views.form({ ip: request.ip, now: request.instant ?? this.clock.now() }, link);
  }

  @Post('survey-form/answer')
  @Endpoint({ id: 'complaintsSurveyAnswer', summary: 'Answers the form of a link, once.', can: 'public', returns: SurveyThanksResponse, measures: [51], problems: [404, 409, 413, 415, 422], description: 'The link is the key of the request: no Idempotency-Key is kept, since it would keep a time with the answer.' })
  async answer(@Req() request: KnownRequest, @Body() body: SurveyAnswer): Promise<SurveyThanksResponse> {
    await this.views.answer({ ip: request.ip, now: request.instant ?? this.clock.now() }, body);
    return { received: true };
  }
}
