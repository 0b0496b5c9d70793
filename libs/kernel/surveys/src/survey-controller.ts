import { Body, Controller, Get, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Ctx, Endpoint, type KnownRequest, Problem, type RequestContext } from '@haobang/http';
import { type Kind, type Label, lowerFirst, nameOf, OfRecord, permissionOf, readPermissionOf, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import {
  answerOf, IssuedLinksResponse, SurveyAnswersResponse, SurveyFormResponse, SurveyFrameResponse, SurveyLink, SurveyResultsResponse, SurveySampleResponse, SurveyScoresResponse, SurveyThanksResponse,
} from './survey.dto.js';
import { SurveyArea } from './survey-area.js';
import { SurveyForms, type Visitor } from './survey-forms.js';
import type { DrawSample } from './survey-inputs.js';
import { SurveyReports } from './survey-reports.js';
import { type IssuedLink, Surveys } from './surveys.js';

export interface SurveyOptions {
  /** What the area alone knows; a provider of its module. */
  area: Type<SurveyArea>;
  /** What the form asks beside the whole, each in five levels. */
  questions: readonly Label[];
}

/** The endpoints of a kind of surveys: from the frame to the scores, and the form that is answered without an account. */
export function surveyControllerOf(kind: Kind, { area: Area, questions }: SurveyOptions): Type<unknown> {
  const name = nameOf(kind);
  const id = lowerFirst(name);
  const what = kind.label.en.toLowerCase();
  const { measures } = kind;
  const read = readPermissionOf(kind);
  const Answer = answerOf(`${name}Answer`, questions.length);

  @ApiTags(kind.area)
  @Controller(`api/v1/${kind.area}`)
  class SurveyController {
    constructor(
      @Inject(Surveys) private readonly surveys: Surveys,
      @Inject(SurveyReports) private readonly reports: SurveyReports,
      @Inject(SurveyForms) private readonly forms: SurveyForms,
      @Inject(Area) private readonly area: SurveyArea,
      @Inject(Clock) private readonly clock: Clock,
    ) {}

    @Post(`${kind.plural}/:id/freeze`)
    @VerbByHand(kind, 'freeze')
    async freeze(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.surveys.freeze(ctx, kind, recordId, this.area, splitBody(body).reason));
    }

    @Post(`${kind.plural}/:id/draw`)
    @VerbByHand(kind, 'draw')
    async draw(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      const { input, reason } = splitBody(body);
      return tagged(reply, await this.surveys.draw(ctx, kind, recordId, input as DrawSample, reason));
    }

    @Post(`${kind.plural}/:id/invite`)
    @VerbByHand(kind, 'invite', IssuedLinksResponse)
    async invite(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer & { links: IssuedLink[] }> {
      return tagged(reply, await this.surveys.invite(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(`${kind.plural}/:id/close`)
    @VerbByHand(kind, 'close')
    async close(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.surveys.close(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(`${kind.plural}/:id/clean`)
    @VerbByHand(kind, 'clean')
    async clean(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.surveys.clean(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(`${kind.plural}/:id/publish`)
    @VerbByHand(kind, 'publish')
    async publish(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.surveys.publish(ctx, kind, recordId, splitBody(body).reason));
    }

    @Post(`${kind.plural}/:id/void`)
    @VerbByHand(kind, 'void')
    async voidOne(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.surveys.void(ctx, kind, recordId, splitBody(body).reason));
    }

    @Get(`${kind.plural}/:id/frame`)
    @Endpoint({ id: `${id}Frame`, summary: `The frozen frame, so that anybody who sees the ${what} can repeat the draw.`, can: read, returns: SurveyFrameResponse, measures, problems: [404], description: 'Ids are made for this survey alone and name nobody. Lowest SHA-256 of seed, hash and id (with line feeds between) first.' })
    @OfRecord(what)
    frame(@Ctx() ctx: RequestContext, @RecordId() recordId: string): Promise<SurveyFrameResponse> {
      return this.reports.frame(ctx, kind, recordId);
    }

    @Get(`${kind.plural}/:id/results`)
    @Endpoint({ id: `${id}Results`, summary: `What a ${what} judges, with its cells: sizes and weights from the draw on, scores once published.`, can: read, returns: SurveyResultsResponse, measures, problems: [404], description: 'Numbers under 5 are hidden, and those that would tell them by subtraction.' })
    @OfRecord(what)
    results(@Ctx() ctx: RequestContext, @RecordId() recordId: string): Promise<SurveyResultsResponse> {
      return this.reports.results(ctx, kind, recordId);
    }

    @Get(`${kind.plural}/:id/sample`)
    @Endpoint({ id: `${id}Sample`, summary: `Who was drawn for a ${what}; for the third party alone.`, can: permissionOf(kind, 'invite'), returns: SurveySampleResponse, measures, problems: [404, 409] })
    @OfRecord(what)
    async sample(@Ctx() ctx: RequestContext, @RecordId() recordId: string): Promise<SurveySampleResponse> {
      const sample = await this.reports.sample(ctx, kind, recordId);
      const named = await this.area.subjects([...new Set(sample.map((one) => one.subjectId))]);
      return { items: sample.map(({ subjectId, ...one }) => ({ ...one, name: named.get(subjectId)?.name ?? '', address: named.get(subjectId)?.address ?? null })) };
    }

    @Get(`${kind.plural}/:id/answers`)
    @Endpoint({ id: `${id}Answers`, summary: `Answers to a ${what} one by one, once none can come any more; for the third party alone.`, can: permissionOf(kind, 'clean'), returns: SurveyAnswersResponse, measures, problems: [404, 409] })
    @OfRecord(what)
    async answers(@Ctx() ctx: RequestContext, @RecordId() recordId: string): Promise<SurveyAnswersResponse> {
      return { items: await this.reports.answers(ctx, kind, recordId) };
    }

    @Get(`${kind.kind}-scores`)
    @Endpoint({ id: `${id}Scores`, summary: `Published scores of ${kind.labelPlural.en.toLowerCase()} that the caller may see: the own units', all for whoever sees all.`, can: read, returns: SurveyScoresResponse, measures })
    async scores(@Ctx() ctx: RequestContext): Promise<SurveyScoresResponse> {
      return { items: await this.reports.scores(kind, this.area.scoredFor(ctx)) };
    }

    @Post(`${kind.kind}-form`)
    @Endpoint({ id: `${id}Form`, summary: `Opens the form of a link to a ${what}.`, can: 'public', returns: SurveyFormResponse, measures, problems: [404, 409, 413, 415, 422], description: 'The link travels in the body, so that it stands in no log of addresses. 409 `survey-link-used`, 422 `survey-link-expired`.' })
    async form(@Req() request: KnownRequest, @Body() { link }: SurveyLink): Promise<SurveyFormResponse> {
      const { targetId, ...form } = await this.forms.open(kind, this.visitor(request), link);
      const target = await this.area.target(targetId, form.periodTo);
      if (!target) throw Problem.notFound();
      return { ...form, target, questions: [...questions] };
    }

    @Post(`${kind.kind}-form/answer`)
    @Endpoint({ id: `${id}Answer`, summary: `Answers the form of a link to a ${what}, once.`, can: 'public', returns: SurveyThanksResponse, measures, problems: [404, 409, 413, 415, 422], description: 'The link is the key of the request: no Idempotency-Key is kept, since it would keep a time with the answer.' })
    async answer(@Req() request: KnownRequest, @Body() { link, comment, ...given }: InstanceType<typeof Answer>): Promise<SurveyThanksResponse> {
      await this.forms.answer(kind, this.visitor(request), link, { ...given, comment: comment ?? null });
      return { received: true };
    }

    private visitor(request: KnownRequest): Visitor {
      return { ip: request.ip, now: request.instant ?? this.clock.now() };
    }
  }
  // The body is made for the number of questions and has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', [Object, Answer], SurveyController.prototype, 'answer');
  Object.defineProperty(SurveyController, 'name', { value: `${name}SurveyController` });
  return SurveyController;
}
