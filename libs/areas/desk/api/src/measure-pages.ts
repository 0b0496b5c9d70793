import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import type { PlanMeasure, StoredMetric } from '@haobang/measures';
import { KindRegistry, urlOf } from '@haobang/records';
import type { YearQuery } from './desk-fields.js';
import { Duties } from './duties.js';
import { shownDefinition } from './metric-pages.js';
import type { MeasureMetricResponse, MeasurePageResponse, MeasureResponse, MeasuresResponse, PlanYearsResponse } from './plan.dto.js';
import { PLAN_YEARS } from './plan-changes.js';
import { dayWithin, Scoreboards, shownTarget } from './scoreboards.js';
import { RememberedPlans } from './remembered-plans.js';

/** What the plan says of each measure, and what its figures mean. */
@Injectable()
export class MeasurePages {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RememberedPlans) private readonly plans: RememberedPlans,
    @Inject(Scoreboards) private readonly scoreboards: Scoreboards,
    @Inject(Duties) private readonly duties: Duties,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  /** All measures of a year. The plan of a year that is still to begin can be read. @throws Problem 404 for a year without a plan. */
  async all(ctx: RequestContext, query: YearQuery): Promise<MeasuresResponse> {
    const { year, asOf, measures } = await this.plan(ctx, query);
    const [show, metrics] = await Promise.all([this.showing(asOf), this.scoreboards.figures.metrics()]);
    return { year, asOf, items: measures.map((measure) => ({ ...show(measure), ...metricsShown(measure, metrics) })) };
  }

  /** One of them, with definitions and kinds. @throws Problem 404 */
  async one(ctx: RequestContext, no: number, query: YearQuery): Promise<MeasurePageResponse> {
    const { year, asOf, measures } = await this.plan(ctx, query);
    const measure = measures.find((m) => m.no === no);
    if (!measure) throw Problem.notFound(`The plan of ${year} has no measure ${no}.`);
    const metrics = (await this.scoreboards.figures.metrics()).filter((metric) => metric.measure === no);
    const definitions = await Promise.all(metrics.map((metric) => this.scoreboards.figures.definition(metric.code)));
    const feeding = new Set(metrics.map((metric) => metric.source.rootKind));
    return {
      year,
      asOf,
      ...(await this.showing(asOf))(measure),
      measured: metrics.length > 0,
      metrics: metrics.map((metric, i) => ({ ...metricShown(metric), kind: metric.source.rootKind, definitions: definitions[i]!.versions.map(shownDefinition) })),
      kinds: this.kinds.kinds.filter((kind) => feeding.has(kind.kind) || kind.measures.includes(no)).map((kind) => ({ kind: kind.kind, area: kind.area, url: urlOf(kind), label: kind.label })),
    };
  }

  async years(): Promise<PlanYearsResponse> {
    return { items: await this.database.query(`${PLAN_YEARS} order by y.year desc`, []) };
  }

  private async plan(ctx: RequestContext, query: YearQuery): Promise<{ year: number; asOf: string; measures: PlanMeasure[] }> {
    const year = query.year ?? (await this.scoreboards.yearNow(ctx));
    const asOf = dayWithin(year, query.asOf ?? dayAt(ctx.now));
    const measures = await this.plans.measures(year, asOf);
    if (measures.length === 0) throw Problem.notFound(`There is no plan of ${year}.`);
    return { year, asOf, measures };
  }

  private async showing(asOf: string): Promise<(measure: PlanMeasure) => Omit<MeasureResponse, 'measured' | 'metrics'>> {
    const unitOf = await this.duties.on(asOf);
    return ({ no, title, text, action, duties, targets }) => ({
      no, title, text, action, leadUnits: duties.filter((d) => d.role === 'lead').map(unitOf), responsibleUnits: duties.filter((d) => d.role === 'responsible').map(unitOf), targets: targets.map(shownTarget),
    });
  }
}

function metricsShown({ no }: PlanMeasure, metrics: readonly StoredMetric[]): Pick<MeasureResponse, 'measured' | 'metrics'> {
  const own = metrics.filter((metric) => metric.measure === no).map(metricShown);
  return { measured: own.length > 0, metrics: own };
}

const metricShown = ({ code, label, unit, better, limit }: StoredMetric): MeasureMetricResponse => ({ code, label, unit, better, limit: limit ?? null });
