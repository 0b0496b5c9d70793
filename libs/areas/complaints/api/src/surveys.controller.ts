import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Ctx, Endpoint, type KnownRequest, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type RecordAnswer, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { type DrawSample, type IssuedLink, SurveyReports, Surveys, surveyVerbs } from '@haobang/surveys';
import { IssuedLinksResponse, SurveyAnswer, SurveyAnswersResponse, SurveyFormResponse, SurveyFrameResponse, SurveyLink, SurveyResultsResponse, SurveySampleResponse, SurveyScoresResponse, SurveyThanksResponse } from './survey.dto.js';
import { SurveyFrame } from './survey-frame.js';
import { survey } from './survey.kind.js';
import { SurveyViews } from './survey-views.js';

const KIND = survey as Kind;
const NAME = 'ComplaintsSurvey';
type HandVerb = 'freeze' | 'draw' | 'invite' | 'close' | 'clean' | 'publish' | 'void';
const verbs = surveyVerbs as unknown as Record<HandVerb, VerbDeclaration>;
const response = responseOf(KIND, NAME);
const FreezeBody = verbBodyOf(verbs.freeze, `${NAME}Freeze`);
const DrawBody = verbBodyOf(verbs.draw, `${NAME}Draw`);
const InviteBody = verbBodyOf(verbs.invite, `${NAME}Invite`);
const CloseBody = verbBodyOf(verbs.close, `${NAME}Close`);
const CleanBody = verbBodyOf(verbs.clean, `${NAME}Clean`);
const PublishBody = verbBodyOf(verbs.publish, `${NAME}Publish`);
const VoidBody = verbBodyOf(verbs.void, `${NAME}Void`);

const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const OfSurvey = () => ApiParam({ name: 'id', description: 'Id of the survey.', schema: { type: 'string', format: 'uuid', maxLength: 36 } });
const documented = (name: HandVerb, body: typeof FreezeBody, returns: typeof response = response): MethodDecorator => (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  for (const decorate of [...verbDecorators(KIND, name, verbs[name], 'complaintsSurvey', returns), ApiBody({ type: body }), OfSurvey()]) decorate(target, key, descriptor);
};

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
  @documented('freeze', FreezeBody)
  async freeze(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof FreezeBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.freeze(ctx, KIND, id, this.frame.question, splitBody(body ?? {}).reason));
  }

  @Post('surveys/:id/draw')
  @documented('draw', DrawBody)
  async draw(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof DrawBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.surveys.draw(ctx, KIND, id, input as DrawSample, reason));
  }

  @Post('surveys/:id/invite')
  @documented('invite', InviteBody, IssuedLinksResponse)
  async invite(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof InviteBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer & { links: IssuedLink[] }> {
    return tagged(reply, await this.surveys.invite(ctx, KIND, id, splitBody(body ?? {}).reason));
  }

  @Post('surveys/:id/close')
  @documented('close', CloseBody)
  async close(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof CloseBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.close(ctx, KIND, id, splitBody(body ?? {}).reason));
  }

  @Post('surveys/:id/clean')
  @documented('clean', CleanBody)
  async clean(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof CleanBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.clean(ctx, KIND, id, splitBody(body ?? {}).reason));
  }

  @Post('surveys/:id/publish')
  @documented('publish', PublishBody)
  async publish(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof PublishBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.publish(ctx, KIND, id, splitBody(body ?? {}).reason));
  }

  @Post('surveys/:id/void')
  @documented('void', VoidBody)
  async void(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof VoidBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.surveys.void(ctx, KIND, id, splitBody(body ?? {}).reason));
  }

  @Get('surveys/:id/frame')
  @Endpoint({ id: 'complaintsSurveyFrame', summary: 'The frozen frame, so that anybody who sees the survey can repeat the draw.', can: 'complaints:read', returns: SurveyFrameResponse, measures: [51], problems: [404], description: 'Ids are made for this survey alone and name nobody. Lowest SHA-256 of seed, hash and id (with line feeds between) first.' })
  @OfSurvey()
  showFrame(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SurveyFrameResponse> {
    return this.reports.frame(ctx, KIND, id);
  }

  @Get('surveys/:id/results')
  @Endpoint({ id: 'complaintsSurveyResults', summary: 'Units with their cells: sizes and weights from the draw on, scores once published.', can: 'complaints:read', returns: SurveyResultsResponse, measures: [51], problems: [404], description: 'Numbers under 5 are hidden, and those that would tell them by subtraction.' })
  @OfSurvey()
  results(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SurveyResultsResponse> {
    return this.reports.results(ctx, KIND, id);
  }

  @Get('surveys/:id/sample')
  @Endpoint({ id: 'complaintsSurveySample', summary: 'Who was drawn; for the third party alone.', can: 'complaints:survey.invite', returns: SurveySampleResponse, measures: [51], problems: [404, 409] })
  @OfSurvey()
  async sample(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SurveySampleResponse> {
    return { items: await this.views.sample(ctx, id) };
  }

  @Get('surveys/:id/answers')
  @Endpoint({ id: 'complaintsSurveyAnswers', summary: 'Answers one by one, once none can come any more; for the third party alone.', can: 'complaints:survey.clean', returns: SurveyAnswersResponse, measures: [51], problems: [404, 409] })
  @OfSurvey()
  async answers(@Ctx() ctx: RequestContext, @ID() id: string): Promise<SurveyAnswersResponse> {
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

function tagged<T extends RecordAnswer>(reply: FastifyReply, record: T): T {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
