import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import { partsOf } from './define-metric.js';
import type { StoredMetric } from './definitions.js';
import { dayAt, earlier, endOfMonth, knowledgeOf, knownUntil, stockDay, yearPeriod, type Day, type Knowledge, type Period } from './figure-days.rules.js';
import { Figures, isKeyed, type AsOf } from './figures.js';

export type RowPart = 'numerator' | 'denominator' | 'excluded';

export interface RowQuestion extends AsOf {
  part: RowPart;
  period: { year: number } | Period;
  unit?: number;
  /** First day of a month: of `on` for a flow; a stock is shown as it stood at the month's end. */
  month?: Day;
  category?: string;
  place?: string;
  /** `next` of the page before. */
  cursor?: string;
  limit: number;
}

/** One contribution. Quantities of all rows add up to the figure's part exactly. */
export interface FigureFact {
  recordId: string;
  sub: string;
  part: string;
  unit: number;
  place: string;
  category: string;
  on: Day;
  since: Day;
  /** What it adds: for distinct counts 1 at the first contribution of a key that counts, else 0. */
  quantity: string;
  key: string | null;
  value: number | null;
  reason: string | null;
  /** The event that began it. */
  eventId: string;
}

export interface FigureFacts {
  items: FigureFact[];
  next: string | null;
  /** What the rows of all pages add up to, read from the sums. */
  sum: string;
}

/** What a record's contributions to one part changed by between two readings, and the event that caused it. */
export interface RecordDifference {
  recordId: string;
  part: string;
  unit: number;
  change: string;
  /** The event behind it; `by` says whether it was recorded between the two readings, or only came to count as days passed. */
  cause: { eventId: string; by: 'recording' | 'day' };
}

const VISIBLE = (asOf: string, known: string) => `f.since <= ${asOf} and ${asOf} < f.until and f.recorded_at <= ${known} and (f.retracted_at is null or f.retracted_at > ${known})`;

/** The records behind a figure, and behind the difference of two. Both read facts, never sums. */
@Injectable()
export class FigureRows {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Figures) private readonly figures: Figures,
  ) {}

  /** A page of contributions by day and order of recording. @throws RangeError for an unknown metric, part or cursor. */
  async rows(code: string, question: RowQuestion): Promise<FigureFacts> {
    const metric = await this.figures.metric(code);
    const letters = lettersOf(metric, question.part);
    const scope = scopeOf(metric, question);
    const [afterOn, afterId] = cursorOf(question.cursor);
    const rows = await this.database.query<FigureFact & { id: string }>(
      `select id, record_id as "recordId", sub, part::text, unit, place, category, "on", since, quantity::text, key, value, reason, recorded_by as "eventId"
         from (select f.*, ${quantityOf(metric, question.part)} as quantity
                 from metric_fact as f
                where f.source = $1 and f.part = any ($2::"char"[]) and ${VISIBLE('$3::date', '$4::timestamptz')}
                  and ${metric.source.span === 'stock' ? '$5::date <= $6::date' : 'f."on" between $5 and $6'}
                  and ($7::integer is null or f.unit = $7) and ($8::text is null or f.category = $8) and ($9::text is null or f.category = $9)
                  and ($10::text is null or f.place = $10)) as counted
        where ("on", id) > ($11::date, $12::bigint)
        order by "on", id limit $13`,
      [
        metric.source.id, letters, scope.day, knownUntil(scope.known), scope.period.from, scope.period.to, question.unit ?? null, question.category ?? null,
        metric.category ?? null, question.place ?? null, afterOn, afterId, question.limit + 1,
      ],
    );
    const page = rows.slice(0, question.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ id: _, ...row }) => row),
      next: rows.length > question.limit && last ? Buffer.from(`${last.on}/${last.id}`).toString('base64url') : null,
      sum: await this.sum(metric, question, scope),
    };
  }

  /** Records whose contributions differ between two readings of one figure. The changes add up to the change of its parts. */
  async difference(code: string, period: RowQuestion['period'], a: AsOf, b: AsOf): Promise<RecordDifference[]> {
    const metric = await this.figures.metric(code);
    const [before, after] = [a, b].map((view) => scopeOf(metric, { ...view, period })) as [Scope, Scope];
    return this.database.query<RecordDifference>(
      `with seen as (
         select f.record_id, f.part, f.unit, f.qty, f.recorded_at, f.recorded_by, f.retracted_at, f.retracted_by,
                ${VISIBLE('$3::date', '$4::timestamptz')} as before, ${VISIBLE('$5::date', '$6::timestamptz')} as after
           from metric_fact as f
          where f.source = $1 and f.part = any ($2::"char"[]) and ${metric.source.span === 'stock' ? '$7::date <= $8::date' : 'f."on" between $7 and $8'}
            and ($9::text is null or f.category = $9)),
       changed as (
         select record_id, part, unit, case when after then qty else -qty end as change,
                case when not after and retracted_at <= $6 then retracted_by else recorded_by end as event,
                case when not after and retracted_at <= $6 then retracted_at else recorded_at end as moment
           from seen where before <> after)
       select record_id as "recordId", part::text, unit, sum(change)::text as change,
              json_build_object('eventId', (array_agg(event order by moment desc))[1],
                'by', case when max(moment) > least($4, $6) and max(moment) <= greatest($4, $6) then 'recording' else 'day' end) as cause
         from changed group by record_id, part, unit having sum(change) <> 0 order by record_id, part, unit`,
      [metric.source.id, partsOf(metric.aggregate), before.day, knownUntil(before.known), after.day, knownUntil(after.known), before.period.from, before.period.to, metric.category ?? null],
    );
  }

  private async sum(metric: StoredMetric, question: RowQuestion, { period, known, asOf }: Scope): Promise<string> {
    const figure = await this.figures.figure(metric.code, {
      asOf,
      recordedAsOf: known.instant ?? (known.day === 'infinity' ? undefined : known.day),
      period,
      units: question.unit === undefined ? undefined : [question.unit],
      category: question.category,
      place: question.place,
    });
    if (question.part === 'excluded') return String(figure.excluded);
    return question.part === 'denominator' ? figure.denominator! : figure.numerator;
  }
}

interface Scope {
  /** Day on which the facts hold. */
  day: Day;
  asOf: Day;
  period: Period;
  known: Knowledge;
}

function scopeOf(metric: StoredMetric, { period, month, asOf, recordedAsOf }: Pick<RowQuestion, 'period' | 'month'> & AsOf): Scope {
  let span = 'year' in period ? yearPeriod(period.year) : period;
  const known = knowledgeOf(recordedAsOf);
  if (metric.source.span === 'stock') {
    const day = earlier(stockDay(span, asOf), month ? endOfMonth(month) : 'infinity');
    return { day, asOf: day, period: span, known };
  }
  if (month) span = { from: month > span.from ? month : span.from, to: earlier(endOfMonth(month), span.to) };
  return { day: asOf, asOf, period: span, known };
}

function lettersOf(metric: StoredMetric, part: RowPart): string[] {
  if (part === 'excluded') return ['x'];
  const { aggregate } = metric;
  if (aggregate.kind === 'ratio') return [...(part === 'numerator' ? aggregate.numerator : aggregate.denominator)];
  if (part === 'denominator') throw new RangeError(`${metric.code} has no denominator`);
  return [...aggregate.parts];
}

function quantityOf(metric: StoredMetric, part: RowPart): string {
  const { aggregate } = metric;
  if (part === 'excluded') return '1';
  if (aggregate.kind === 'ratio' || aggregate.kind === 'sum') return 'trim_scale(f.qty)';
  if (!isKeyed(metric)) return '1';
  const first = `f.key is not null and row_number() over (partition by f.key order by f."on", f.id) = 1`;
  const enough = aggregate.kind === 'atLeast' ? ` and sum(f.qty) over (partition by f.key) >= ${Number(aggregate.n)}` : '';
  return `case when ${first}${enough} then 1 else 0 end`;
}

/** @throws RangeError where the cursor isn't one of ours. */
function cursorOf(cursor: string | undefined): [Day, string] {
  if (cursor === undefined) return ['-infinity', '0'];
  const found = /^(\d{4}-\d{2}-\d{2})\/(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!found || dayAt(new Date(`${found[1]}T00:00:00Z`)) !== found[1]) throw new RangeError('Unknown cursor');
  return [found[1]!, found[2]!];
}
