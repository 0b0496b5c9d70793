import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import type { Label, Metric, TargetSource } from './define-metric.js';
import { Definitions, type DefinitionVersion, type StoredMetric } from './definitions.js';
import { countKeys, keptKeyCounts } from './distinct-keys.js';
import { areaCells, isWholeMonths, placeCells, unitCells, type Cell } from './figure-cells.js';
import { endOfMonth, knowledgeOf, monthEnds, monthOf, monthsOf, stockDay, yearPeriod, type Day, type Knowledge, type Period } from './figure-days.rules.js';
import { figureOf, forecastOf, lampOf, type FigureValue, type Lamp } from './figure.rules.js';
import { Plans, type Duty, type PlanMeasure, type Target } from './plans.js';

export interface AsOf {
  /** The state of the world at the end of this day in Shanghai. */
  asOf: Day;
  /** What was known then: a day (its end) or an instant. Without it, today's knowledge. */
  recordedAsOf?: Day | Date;
}

export interface MetricFigure extends FigureValue {
  code: string;
  measure: number;
  label: Label;
  unit: string;
  better: Metric['better'];
  limit: Metric['limit'] | null;
  target: { op: Target['op']; value: string; source: TargetSource; status: Target['status'] } | null;
  lamp: Lamp;
  /**
   * Twelve months, null where none is counted yet. A flow shows each month's own figure; a stock, and a distinct count, what held at the
   * month's end (distinct counts since the year began).
   */
  trend: (number | null)[];
  /** At the year's end, if the rest goes as the last three whole months; see `forecastOf`. */
  forecast: number | null;
}

export interface ScoreboardMeasure {
  no: number;
  title: Label;
  leads: Duty[];
  targets: Target[];
  /** False: no metric is declared yet; there is no figure to show. */
  measured: boolean;
  metrics: MetricFigure[];
}

export interface Scoreboard {
  year: number;
  asOf: Day;
  actions: { no: number; slug: string; title: Label; measures: ScoreboardMeasure[] }[];
}

export interface FigureQuestion extends AsOf {
  /** A calendar year, or any span of days for `on`. */
  period: { year: number } | Period;
  by?: 'unit' | 'month' | 'category' | 'place';
  units?: number[];
  category?: string;
  place?: string;
}

export interface FigureRow extends FigureValue {
  /** Unit id, first day of the month, category or place. */
  key: string;
}

export interface FigureAnswer extends MetricFigure {
  period: Period;
  asOf: Day;
  rows: FigureRow[];
}

/** Readings of figures. Every one adds sums and what isn't folded yet, in one snapshot. */
@Injectable()
export class Figures {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Definitions) private readonly definitions: Definitions,
    @Inject(Plans) private readonly plans: Plans,
  ) {}

  /** All measures of a plan year with their figures: one reading of the sums of the whole area. Empty where the year has no plan. */
  async scoreboard(year: number, { asOf, recordedAsOf }: AsOf): Promise<Scoreboard> {
    const measures = await this.plans.measures(year, asOf);
    const figures = await this.all(year, asOf, knowledgeOf(recordedAsOf), measures);
    const actions = new Map<number, Scoreboard['actions'][number]>();
    for (const { no, title, duties, targets, action } of measures) {
      const metrics = figures.filter((f) => f.measure === no);
      const entry = actions.get(action.no) ?? { ...action, measures: [] };
      actions.set(action.no, entry);
      entry.measures.push({ no, title, leads: duties.filter((d) => d.role === 'lead'), targets, measured: metrics.length > 0, metrics });
    }
    return { year, asOf, actions: [...actions.values()].sort((a, b) => a.no - b.no) };
  }

  /** One figure, cut by unit, month, category or place. @throws RangeError where no metric has the code. */
  async figure(code: string, question: FigureQuestion): Promise<FigureAnswer> {
    const metric = await this.metric(code);
    const period = 'year' in question.period ? yearPeriod(question.period.year) : question.period;
    const year = Number(stockDay(period, question.asOf).slice(0, 4));
    const known = knowledgeOf(question.recordedAsOf);
    const cells = (await this.cells(metric, period, known, question)).filter((c) => question.category === undefined || c.category === question.category);
    const keyed = isKeyed(metric);
    const keys = { ...question, period, known };
    const day = stockDay(period, question.asOf);
    const total = keyed ? (await countKeys(this.database, metric, { ...keys, asOf: day }, 'none', [question.asOf]))[0]?.n : undefined;
    const [measure] = (await this.plans.measures(year, question.asOf)).filter((m) => m.no === metric.measure);
    const ends = monthEnds(period, question.asOf);
    const counts = keyed ? new Map((await countKeys(this.database, metric, keys, 'none', ends)).map((c) => [c.day, c.n])) : undefined;
    const answer = this.answer(metric, cells, period, question.asOf, targetOf(metric, measure), total, counts);
    return { ...answer, period, asOf: question.asOf, rows: await this.rows(metric, cells, keys, question.by) };
  }

  /** The definition of a figure in all its versions, the newest first. */
  async definition(code: string): Promise<{ metric: StoredMetric; versions: DefinitionVersion[] }> {
    return { metric: await this.metric(code), versions: await this.definitions.versions(code) };
  }

  /** All metrics in force. */
  async metrics(): Promise<StoredMetric[]> {
    return (await this.definitions.current()).metrics;
  }

  /** @throws RangeError where no metric has the code. */
  async metric(code: string): Promise<StoredMetric> {
    const found = (await this.metrics()).find((m) => m.code === code);
    if (!found) throw new RangeError(`There is no metric ${code}`);
    return found;
  }

  private async all(year: number, asOf: Day, known: Knowledge, measures: PlanMeasure[]): Promise<MetricFigure[]> {
    const { metrics } = await this.definitions.current();
    const period = yearPeriod(year);
    const sources = [...new Set(metrics.map((m) => m.source.id))];
    const keyed = metrics.filter(isKeyed);
    const ends = monthEnds(period, asOf);
    const [cells, counts] = await Promise.all([
      areaCells(this.database, { sources, period, asOf, known }),
      known.day === 'infinity' ? keptKeyCounts(this.database, keyed, year, [...new Set([...ends, asOf])]) : this.knownKeyCounts(keyed, period, asOf, known, ends),
    ]);
    const bySource = new Map(sources.map((id) => [id, cells.filter((c) => c.source === id)]));
    const byNo = new Map(measures.map((m) => [m.no, m]));
    return metrics.map((metric) => {
      const own = counts.get(metric.id);
      const day = metric.source.span === 'stock' ? stockDay(period, asOf) : asOf;
      return this.answer(metric, bySource.get(metric.source.id)!, period, asOf, targetOf(metric, byNo.get(metric.measure)), own?.get(day), own);
    });
  }

  private async knownKeyCounts(keyed: StoredMetric[], period: Period, asOf: Day, known: Knowledge, ends: Day[]) {
    const counts = new Map<number, Map<Day, number>>();
    for (const metric of keyed) {
      const found = await countKeys(this.database, metric, { period, asOf, known }, 'none', [...new Set([...ends, asOf])]);
      counts.set(metric.id, new Map(found.map((c) => [c.day, c.n])));
    }
    return counts;
  }

  /** Cells of one metric by the grain that can answer: whole area, unit, or the facts themselves where a place is asked for. */
  private async cells(metric: StoredMetric, period: Period, known: Knowledge, { asOf, by, units, place }: FigureQuestion): Promise<(Cell & { place?: string })[]> {
    const question = { sources: [metric.source.id], period, asOf, known, units };
    if (by === 'place' || place !== undefined) return placeCells(this.database, { ...question, place });
    if (by === 'unit' || units || !isWholeMonths(period, asOf)) return unitCells(this.database, question);
    return areaCells(this.database, question);
  }

  private answer(metric: StoredMetric, cells: Cell[], period: Period, asOf: Day, target: Target | undefined, distinct?: number, distinctAt?: Map<Day, number>): MetricFigure {
    const year = Number(stockDay(period, asOf).slice(0, 4));
    const { span } = metric.source;
    const figure = figureOf(metric, cells, distinct);
    const months = byMonth(metric, cells, period, asOf, distinctAt);
    const trend = monthsOf(`${year}-01-01`, `${year}-12-31`).map((month) => months.find((m) => m.from === month)?.figure.value ?? null);
    const monthly = months.map((m, i) => ({
      from: m.from,
      to: endOfMonth(m.from),
      // Distinct counts run on through the year, so a month's own part is what it added.
      numerator: Number(m.figure.numerator) - (distinctAt && i > 0 ? Number(months[i - 1]!.figure.numerator) : 0),
      denominator: Number(m.figure.denominator ?? 0),
    }));
    return {
      code: metric.code,
      measure: metric.measure,
      label: metric.label,
      unit: metric.unit,
      better: metric.better,
      limit: metric.limit ?? null,
      target: target ? { op: target.op, value: target.value, source: target.source, status: target.status } : null,
      ...figure,
      lamp: lampOf(metric, span, figure, target, year, asOf),
      trend,
      forecast: forecastOf(metric, span, figure, monthly, year, asOf),
    };
  }

  private async rows(metric: StoredMetric, cells: (Cell & { place?: string })[], keys: FigureQuestion & { period: Period; known: Knowledge }, by: FigureQuestion['by']): Promise<FigureRow[]> {
    if (!by) return [];
    const { period, asOf } = keys;
    const day = metric.source.span === 'stock' ? stockDay(period, asOf) : asOf;
    if (by === 'month' && metric.source.span === 'stock') {
      const counts = isKeyed(metric) ? new Map((await countKeys(this.database, metric, keys, 'none', monthEnds(period, asOf))).map((c) => [c.day, c.n])) : undefined;
      return byMonth(metric, cells, period, asOf, counts).map(({ from, figure }) => ({ key: from, ...figure }));
    }
    const counts = isKeyed(metric) ? new Map((await countKeys(this.database, metric, keys, by, [day])).map((c) => [c.key, c.n])) : undefined;
    const keyOf = (c: Cell & { place?: string }) => String(by === 'place' ? c.place : c[by]);
    const found = [...new Set(cells.filter((c) => metric.category === undefined || c.category === metric.category).map(keyOf))];
    return found
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((key) => ({ key, ...figureOf(metric, cells.filter((c) => keyOf(c) === key), counts?.get(key)) }));
  }
}

export const isKeyed = ({ aggregate }: Pick<Metric, 'aggregate'>): boolean => aggregate.kind === 'distinct' || aggregate.kind === 'atLeast';

/** The figure of each month up to `asOf`: a flow's own months, a stock as it stood at their ends, distinct counts as they ran on. */
function byMonth(metric: StoredMetric, cells: Cell[], period: Period, asOf: Day, distinctAt?: Map<Day, number>): { from: Day; figure: FigureValue }[] {
  return monthEnds(period, asOf).map((end) => {
    const from = monthOf(end);
    const own = metric.source.span === 'stock' ? cells.filter((c) => c.month <= from) : cells.filter((c) => c.month === from);
    return { from, figure: figureOf(metric, own, distinctAt ? (distinctAt.get(end) ?? 0) : undefined) };
  });
}

/** The target of a day: the metric's row of the year, or what the metric declares. */
function targetOf(metric: StoredMetric, measure: PlanMeasure | undefined): Target | undefined {
  const own = measure?.targets.find((t) => t.metric === metric.code);
  if (own || !metric.target) return own;
  const { op, value, source } = metric.target;
  return { id: 0, measure: metric.measure, metric: metric.code, what: metric.label, op, value: String(value), unit: metric.unit, source, status: source === 'proposed' ? 'proposed' : 'confirmed' };
}
