import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import type { Label, Metric, TargetSource } from './define-metric.js';
import { Definitions, type DefinitionVersion, type StoredMetric } from './definitions.js';
import { countKeys, keyCounts, type KeyQuestion } from './distinct-keys.js';
import { areaCells, isWholeMonths, placeCells, unitCells, type Cell, type CellQuestion } from './figure-cells.js';
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
    const { cells, histogram } = await this.cells(metric, period, known, question);
    const keyed = isKeyed(metric);
    const keys = { ...question, period, known };
    const day = stockDay(period, question.asOf);
    const total = keyed ? (await countKeys(this.database, metric, { ...keys, asOf: day }, 'none', [question.asOf]))[0]?.n : undefined;
    const [measure] = (await this.plans.measures(year, question.asOf)).filter((m) => m.no === metric.measure);
    const counts = keyed ? await this.countAtEnds(metric, keys) : undefined;
    const answer = this.answer(metric, { cells, histogram, distinct: total, distinctAt: counts }, period, question.asOf, targetOf(metric, measure));
    return { ...answer, period, asOf: question.asOf, rows: await this.rows(metric, { cells, histogram }, keys, question.by) };
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
    const sources = [...new Set(metrics.map((m) => m.source))];
    const keyed = metrics.filter(isKeyed);
    // As known then, distinct counts are taken on the day asked alone: their months would be counted from facts one by one.
    const days = known.day === 'infinity' ? [...new Set([...monthEnds(period, asOf), asOf])] : [...new Set([stockDay(period, asOf), asOf])];
    const question = { period, asOf, known };
    const [cells, values, counts] = await Promise.all([
      areaCells(this.database, { ...question, sources }),
      areaCells(this.database, { ...question, sources: [...new Set(metrics.filter(isHistogram).map((m) => m.source))] }, 'value'),
      known.day === 'infinity' ? keyCounts(this.database, keyed, year, days) : this.knownKeyCounts(keyed, { period, asOf, known }, days),
    ]);
    const [bySource, valuesBySource] = [groupBySource(cells), groupBySource(values)];
    const byNo = new Map(measures.map((m) => [m.no, m]));
    return metrics.map((metric) => {
      const own = counts.get(metric.id);
      const day = metric.source.span === 'stock' ? stockDay(period, asOf) : asOf;
      const pieces = { cells: bySource.get(metric.source.id) ?? [], histogram: valuesBySource.get(metric.source.id) ?? [], distinct: own?.get(day), distinctAt: own };
      return this.answer(metric, pieces, period, asOf, targetOf(metric, byNo.get(metric.measure)));
    });
  }

  private async knownKeyCounts(keyed: StoredMetric[], question: KeyQuestion, days: Day[]): Promise<Map<number, Map<Day, number>>> {
    const counts = new Map<number, Map<Day, number>>();
    for (const metric of keyed) {
      const found = await countKeys(this.database, metric, question, 'none', days);
      counts.set(metric.id, new Map(days.map((day) => [day, found.find((c) => c.day === day)?.n ?? 0])));
    }
    return counts;
  }

  /** Cells of one metric by the grain that can answer: whole area, unit, or the facts themselves where a place is asked for. */
  private async cells(metric: StoredMetric, period: Period, known: Knowledge, { asOf, by, units, place, category }: FigureQuestion): Promise<Pieces> {
    const question: CellQuestion = { sources: [metric.source], period, asOf, known, units };
    const within = <C extends Cell>(cells: C[]) => cells.filter((c) => category === undefined || c.category === category);
    if (by === 'place' || place !== undefined) return { cells: within(await placeCells(this.database, { ...question, place })) };
    if (by === 'unit' || units || !isWholeMonths(period, asOf)) return { cells: within(await unitCells(this.database, question)) };
    const [cells, histogram] = await Promise.all([areaCells(this.database, question), isHistogram(metric) ? areaCells(this.database, question, 'value') : []]);
    return { cells: within(cells), histogram: within(histogram) };
  }

  private async countAtEnds(metric: StoredMetric, keys: KeyQuestion): Promise<Map<Day, number>> {
    const ends = monthEnds(keys.period, keys.asOf);
    const found = await countKeys(this.database, metric, keys, 'none', ends);
    return new Map(ends.map((end) => [end, found.find((c) => c.day === end)?.n ?? 0]));
  }

  private answer(metric: StoredMetric, pieces: Pieces, period: Period, asOf: Day, target: Target | undefined): MetricFigure {
    const { cells, distinctAt } = pieces;
    const year = Number(stockDay(period, asOf).slice(0, 4));
    const { span } = metric.source;
    const figure = figureOf(metric, cells, pieces);
    const months = byMonth(metric, pieces, period, asOf);
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
      forecast: months.every((m) => m.counted) ? forecastOf(metric, span, figure, monthly, year, asOf) : null,
    };
  }

  private async rows(metric: StoredMetric, pieces: Pieces, keys: FigureQuestion & { period: Period; known: Knowledge }, by: FigureQuestion['by']): Promise<FigureRow[]> {
    if (!by) return [];
    const { cells, histogram } = pieces;
    const { period, asOf } = keys;
    const day = metric.source.span === 'stock' ? stockDay(period, asOf) : asOf;
    if (by === 'month' && metric.source.span === 'stock') {
      const counts = isKeyed(metric) ? await this.countAtEnds(metric, keys) : undefined;
      return byMonth(metric, { ...pieces, distinctAt: counts }, period, asOf).map(({ from, figure }) => ({ key: from, ...figure }));
    }
    const counts = isKeyed(metric) ? new Map((await countKeys(this.database, metric, keys, by, [day])).map((c) => [c.key, c.n])) : undefined;
    const keyOf = (c: Cell & { place?: string }) => String(by === 'place' ? c.place : c[by]);
    const found = [...new Set(cells.filter((c) => metric.category === undefined || c.category === metric.category).map(keyOf))];
    return found
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((key) => ({
        key,
        ...figureOf(metric, cells.filter((c) => keyOf(c) === key), { distinct: counts?.get(key), histogram: histogram?.filter((c) => keyOf(c) === key) }),
      }));
  }
}

/** What a figure is made of. */
interface Pieces {
  cells: (Cell & { place?: string })[];
  /** Where the cells carry no values. */
  histogram?: (Cell & { place?: string })[];
  distinct?: number;
  distinctAt?: Map<Day, number>;
}

const isHistogram = ({ aggregate }: Pick<Metric, 'aggregate'>): boolean => ['quantile', 'min', 'max', 'mean'].includes(aggregate.kind);

export const isKeyed = ({ aggregate }: Pick<Metric, 'aggregate'>): boolean => aggregate.kind === 'distinct' || aggregate.kind === 'atLeast';

/** The figure of each month up to `asOf`: a flow's own months, a stock as it stood at their ends, distinct counts as they ran on. */
function byMonth(metric: StoredMetric, { cells, histogram, distinctAt }: Pieces, period: Period, asOf: Day): { from: Day; counted: boolean; figure: FigureValue }[] {
  return monthEnds(period, asOf).map((end) => {
    const from = monthOf(end);
    const own = (c: Cell) => (metric.source.span === 'stock' ? c.month <= from : c.month === from);
    const figure = figureOf(metric, cells.filter(own), { histogram: histogram?.filter(own), distinct: distinctAt?.get(end) });
    const counted = !distinctAt || distinctAt.has(end);
    return { from, counted, figure: counted ? figure : { ...figure, value: null } };
  });
}

function groupBySource(cells: Cell[]): Map<number, Cell[]> {
  const groups = new Map<number, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.source);
    if (group) group.push(cell);
    else groups.set(cell.source, [cell]);
  }
  return groups;
}

/** The target of a day: the metric's row of the year, or what the metric declares. */
function targetOf(metric: StoredMetric, measure: PlanMeasure | undefined): Target | undefined {
  const own = measure?.targets.find((t) => t.metric === metric.code);
  if (own || !metric.target) return own;
  const { op, value, source } = metric.target;
  return { id: 0, measure: metric.measure, metric: metric.code, what: metric.label, op, value: String(value), unit: metric.unit, source, status: source === 'proposed' ? 'proposed' : 'confirmed' };
}
