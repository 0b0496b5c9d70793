import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { type Kind, rowsOf } from '@haobang/records';
import { SurveyForms, SurveyReports, type Visitor } from '@haobang/surveys';
import type { SampledEnterpriseResponse, SurveyAnswer, SurveyFormResponse, SurveyScoreResponse } from './survey.dto.js';
import { QUESTIONS } from './survey-questions.js';
import { survey } from './survey.kind.js';

const KIND = survey as Kind;

const NAMES = statement('complaints.survey.enterprises', 'select id, name, address from enterprise where id = any($1::uuid[])');
/** By unit, newest first: a unit has one score a survey, and there are a few surveys a year. */
const SCORES = statement(
  'complaints.survey.scores',
  `select r.no, r.title, s.published_on as "publishedOn", t.target_id as "unitId", t.hidden, t.valid, t.share::float8 as share, t.low::float8 as low, t.high::float8 as high
     from record r join survey s on s.record_id = r.id join survey_target t on t.record_id = r.id
    where r.kind = 'survey' and r.status = 'PUBLISHED' and t.hidden is not null and ($1::int[] is null or t.target_id = any($1::int[]))
    order by s.published_on desc, r.id desc, t.share desc nulls last, t.target_id limit 500`,
);

/** What the area adds to its surveys: names of enterprises and units, the questions, and each unit's own scores. */
@Injectable()
export class SurveyViews {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Units) private readonly units: Units,
    @Inject(SurveyReports) private readonly reports: SurveyReports,
    @Inject(SurveyForms) private readonly forms: SurveyForms,
  ) {}

  /** @throws Problem 403, 404, 409 */
  async sample(ctx: RequestContext, id: string): Promise<SampledEnterpriseResponse[]> {
    const sample = await this.reports.sample(ctx, KIND, id);
    const names = await this.database.query<{ id: string; name: string; address: string | null }>(NAMES, [[...new Set(sample.map((one) => one.subjectId))]]);
    const byId = new Map(names.map((one) => [one.id, one]));
    return sample.map(({ cellNo, targetId, cell, subjectId }) => ({ cellNo, targetId, cell, name: byId.get(subjectId)?.name ?? '', address: byId.get(subjectId)?.address ?? null }));
  }

  /** Whoever sees all rows sees all scores; a unit sees its own, a head those below it too. */
  scores(ctx: RequestContext): Promise<SurveyScoreResponse[]> {
    return this.database.query<SurveyScoreResponse>(SCORES, [rowsOf(ctx.actor)?.units ?? null]);
  }

  /** @throws Problem 404 `survey-link-unknown`, 409 `survey-link-used`, 422 `survey-link-expired`, 429 */
  async form(visitor: Visitor, link: string): Promise<SurveyFormResponse> {
    const { title, targetId, periodFrom, periodTo, closesOn } = await this.forms.open(visitor, link);
    const unit = (await this.units.snapshot()).unit(targetId, periodTo);
    if (!unit) throw Problem.notFound();
    return { title, unit: { zh: unit.name.zh, en: unit.name.en }, periodFrom, periodTo, closesOn, questions: [...QUESTIONS] };
  }

  /** @throws as `form` */
  async answer(visitor: Visitor, { link, level, items, comment, concerned }: SurveyAnswer): Promise<void> {
    await this.forms.answer(visitor, link, { level, items, comment: comment ?? null, concerned });
  }
}
