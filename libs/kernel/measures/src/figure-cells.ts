import { statement, type Queryable } from '@haobang/database';
import type { StoredSource } from './fact-statement.js';
import { addDays, knownUntil, monthOf, startOfDay, stockDay, type Day, type Knowledge, type Period } from './figure-days.rules.js';

/** What some contributions add up to. */
export interface Cell {
  source: number;
  part: string;
  category: string;
  value: number | null;
  /** 0 in cells of the whole area. */
  unit: number;
  /** First day of the month that the contribution belongs to: of `on` for a flow, for a stock of the day from which it holds. */
  month: Day;
  qty: string;
  n: number;
}

export interface CellQuestion {
  /** Sources asked for; flows and stocks may stand side by side. */
  sources: Pick<StoredSource, 'id' | 'span'>[];
  /** Days of `on` that a flow counts; a stock counts what holds on the last of them, or on `asOf` where that is earlier. */
  period: Period;
  asOf: Day;
  known: Knowledge;
  units?: number[];
}

/** What was recorded on the day of an instant, up to it: the sums answer for ends of days only. */
const PARTIAL = (from: string, to: string) => `
  select source, part, unit, category, value, "on", since as day, qty, 1 as n from metric_fact
   where recorded_at >= ${from} and recorded_at <= ${to} and source = any ($1)
  union all select source, part, unit, category, value, "on", until, -qty, -1 from metric_fact
   where recorded_at >= ${from} and recorded_at <= ${to} and until < 'infinity' and source = any ($1)
  union all select source, part, unit, category, value, "on", since, -qty, -1 from metric_fact
   where retracted_at >= ${from} and retracted_at <= ${to} and source = any ($1)
  union all select source, part, unit, category, value, "on", until, qty, 1 from metric_fact
   where retracted_at >= ${from} and retracted_at <= ${to} and until < 'infinity' and source = any ($1)`;

/**
 * $1 sources, $2 and $3 the period, $4 asOf, $5 the last recorded day, $6 the last day of a stock, $7 the sources that are stocks.
 *
 * The whole area reads months before that of `asOf` (and before that of the recorded day), the days of the running month, and the days
 * recorded in the month of the recorded day; then the deltas that no sum holds yet. The last three pieces are short.
 */
const areaText = (grain: 'area' | 'value', partial: boolean) => {
  const value = grain === 'value' ? 'value' : 'null::integer as value';
  const given = grain === 'value' ? ' and value is not null' : '';
  return `select source, part::text, category, value, 0 as unit,
       case when source = any ($7::smallint[]) then date_trunc('month', greatest(day, $2))::date else on_month end as month, sum(qty) as qty, sum(n)::int as n
  from (
  select source, part, category, ${value}, on_month, effective_month as day, qty, n from metric_${grain}_month
   where source = any ($1::smallint[]) and effective_month < date_trunc('month', $4::date)::date and recorded_month < date_trunc('month', $5::date)::date
     and (on_month between $2::date and $3::date or source = any ($7))
  union all select source, part, category, ${value}, on_month, effective_on, qty, n from metric_${grain}_day
   where source = any ($1) and effective_on >= date_trunc('month', $4::date)::date and effective_on <= $4 and recorded_on <= $5
  union all select source, part, category, ${value}, on_month, effective_on, qty, n from metric_${grain}_day
   where source = any ($1) and effective_on < date_trunc('month', $4::date)::date and recorded_on >= date_trunc('month', $5::date)::date and recorded_on <= $5
  union all select source, part, category, ${value}, date_trunc('month', "on")::date, effective_on, qty, n from metric_delta
   where source = any ($1) and effective_on <= $4 and recorded_on <= $5${given}${
     partial ? `\n  union all select source, part, category, ${value}, date_trunc('month', "on")::date, day, qty, n from (${PARTIAL('$8', '$9')}) as today where day <= $4${given}` : ''
   }) as move
 where case when source = any ($7) then day <= $6::date else on_month between $2 and $3 end
 group by 1, 2, 3, 4, 6 having sum(n) <> 0 or sum(qty) <> 0`;
};

/** The same by unit, from sums by unit and day; $9 the units asked for, or null. */
const unitText = (partial: boolean) => `select source, part::text, category, value, unit,
       date_trunc('month', case when source = any ($7::smallint[]) then greatest(day, $2) else "on" end)::date as month, sum(qty) as qty, sum(n)::int as n
  from (
  select source, part, unit, category, value, "on", effective_on as day, qty, n from metric_unit_day
   where source = any ($1::smallint[]) and effective_on <= $4::date and recorded_on <= $5::date and ("on" between $2::date and $3::date or source = any ($7))
  union all select source, part, unit, category, value, "on", effective_on, qty, n from metric_delta
   where source = any ($1) and effective_on <= $4 and recorded_on <= $5${partial ? `\n  union all select * from (${PARTIAL('$9', '$10')}) as today where day <= $4` : ''}) as move
 where case when source = any ($7) then day <= $6::date else "on" between $2 and $3 end and ($8::integer[] is null or unit = any ($8))
 group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0 or sum(qty) <> 0`;

const AREA = { area: statement('measures_area', areaText('area', false)), value: statement('measures_value', areaText('value', false)) };
const AREA_INSTANT = { area: statement('measures_area_instant', areaText('area', true)), value: statement('measures_value_instant', areaText('value', true)) };
const UNIT = statement('measures_unit', unitText(false));
const UNIT_INSTANT = statement('measures_unit_instant', unitText(true));

/**
 * Sums of the whole area, without their values, or (`value`) the histograms alone. The period begins with a month and ends with one, unless
 * it ends with `asOf` or later.
 */
export const areaCells = async (db: Queryable, question: CellQuestion, grain: 'area' | 'value' = 'area'): Promise<Cell[]> => {
  if (question.sources.length === 0) return [];
  const instant = instantOf(question);
  return db.query<Cell>((instant ? AREA_INSTANT : AREA)[grain], [...bounds(question), ...(instant ?? [])]);
};

/** Sums by unit, values included, over any period. */
export const unitCells = (db: Queryable, question: CellQuestion): Promise<Cell[]> => {
  const instant = instantOf(question);
  return db.query<Cell>(instant ? UNIT_INSTANT : UNIT, [...bounds(question), question.units ?? null, ...(instant ?? [])]);
};

/** Cells by place, counted from the facts of the sources: places are kept in no sum. `month` is that of `on`. */
export const placeCells = (db: Queryable, question: CellQuestion & { place?: string }): Promise<(Cell & { place: string })[]> => {
  const { sources, period, asOf, known, units } = question;
  return db.query(
    `select f.source, f.part::text, f.category, f.value, 0 as unit, f.place, date_trunc('month', f."on")::date as month, sum(f.qty) as qty, count(*)::int as n
       from metric_fact as f join fact_source as s on s.id = f.source
      where f.source = any ($1::smallint[]) and case when s.span = 'stock' then f.since <= $5 and $5 < f.until
              else f."on" between $2 and $3 and f.since <= $4 and $4 < f.until end
        and f.recorded_at <= $6 and (f.retracted_at is null or f.retracted_at > $6)
        and ($7::integer[] is null or f.unit = any ($7)) and ($8::text is null or f.place = $8)
      group by 1, 2, 3, 4, 6, 7`,
    [sources.map((s) => s.id), period.from, period.to, asOf, stockDay(period, asOf), knownUntil(known), units ?? null, question.place ?? null],
  );
};

const bounds = ({ sources, period, asOf, known }: CellQuestion) => [
  sources.map((s) => s.id), period.from, period.to, asOf, known.day, stockDay(period, asOf), sources.filter((s) => s.span === 'stock').map((s) => s.id),
];

const instantOf = ({ known }: CellQuestion) => known.instant && [startOfDay(addDays(known.day, 1)), known.instant];

/** Whether the sums of the whole area, kept by month, can answer for a period. */
export const isWholeMonths = ({ from, to }: Period, asOf: Day): boolean => from === monthOf(from) && (to >= asOf || addDays(to, 1) === monthOf(addDays(to, 1)));
