import { Inject, Injectable } from '@nestjs/common';
import { Calendars, dayAt } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { Definitions, Figures, type MetricFigure, type Target } from '@haobang/measures';
import type { ScoreboardQuery } from './desk-fields.js';
import { Duties } from './duties.js';
import type { MetricFigureResponse, PlanTargetResponse, ScoreboardResponse } from './figure.dto.js';
import { readingOf, type Reading } from './question.rules.js';
import { RememberedPlans } from './remembered-plans.js';

/** The ten actions and sixty measures with their figures. */
@Injectable()
export class Scoreboards {
  /** Figures over the remembered plan. */
  readonly figures: Figures;

  constructor(
    @Inject(Database) database: Database,
    @Inject(Definitions) definitions: Definitions,
    @Inject(RememberedPlans) private readonly plans: RememberedPlans,
    @Inject(Duties) private readonly duties: Duties,
    @Inject(Calendars) private readonly calendars: Calendars,
  ) {
    this.figures = new Figures(database, definitions, plans);
  }

  /** @throws Problem 404 for a year without a plan, 422 for a day ahead of today or before the year. */
  async of(ctx: RequestContext, query: ScoreboardQuery): Promise<ScoreboardResponse> {
    const year = query.year ?? (await this.yearNow(ctx));
    const reading = readingOf({ ...query, year }, ctx.now);
    const board = await this.figures.scoreboard(year, reading);
    if (board.actions.length === 0) throw Problem.notFound(`There is no plan of ${year}.`);
    const [unitOf, provisional] = await Promise.all([this.duties.on(dayWithin(year, reading.asOf)), this.isProvisional(year)]);
    return {
      year,
      asOf: reading.asOf,
      recordedAsOf: shownKnowledge(reading),
      running: reading.running,
      actions: board.actions.map((action) => ({
        ...action,
        measures: action.measures.map(({ no, title, leads, targets, measured, metrics }) => ({
          no, title, leadUnits: leads.map(unitOf), targets: targets.map(shownTarget), measured, metrics: metrics.map((metric) => shownFigure(metric, provisional)),
        })),
      })),
    };
  }

  /** The running year, or the newest one that has a plan. @throws Problem 404 where there is none at all. */
  async yearNow(ctx: RequestContext): Promise<number> {
    const years = await this.plans.years();
    const running = Number(dayAt(ctx.now).slice(0, 4));
    const newest = years.filter((year) => year <= running).at(-1) ?? years[0];
    if (newest === undefined) throw Problem.notFound('There is no plan yet.');
    return newest;
  }

  /** Whether no holiday notice of a year is known yet. */
  async isProvisional(year: number): Promise<boolean> {
    return (await this.calendars.current()).day(`${year}-07-01`).provisional;
  }
}

/** The day of a year that lies nearest. */
export const dayWithin = (year: number, day: string): string => (day < `${year}-01-01` ? `${year}-01-01` : day > `${year}-12-31` ? `${year}-12-31` : day);

export const shownKnowledge = ({ recordedAsOf }: Pick<Reading, 'recordedAsOf'>): string | null => (recordedAsOf === undefined ? null : typeof recordedAsOf === 'string' ? recordedAsOf : recordedAsOf.toISOString());

export const shownTarget = ({ id, what, metric, op, value, unit, source, status }: Target): PlanTargetResponse => ({ id, what, metric, op, value, unit, source, status });

export function shownFigure({ code, label, unit, better, value, numerator, denominator, excluded, target, limit, lamp, trend, forecast }: MetricFigure, provisional: boolean): MetricFigureResponse {
  return { code, label, unit, better, value, numerator, denominator, excluded, target, limit: limit ?? null, lamp, trend, forecast, provisional };
}
