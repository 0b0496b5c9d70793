import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@haobang/database';
import type { Comparison, Label, Metric, TargetSource } from './define-metric.js';
import { yearPeriod, type Day } from './figure-days.rules.js';
import { rolledTitle } from './rolled-title.rules.js';

/** The plan as it is printed. Titles and targets may stand in both languages, or in one. */
export interface PlanFile {
  plan: string | Label;
  issued: Day;
  issuer: string;
  year: number;
  actions: {
    no: number;
    slug: string;
    title: Label;
    measures: {
      no: number;
      title: string | Label;
      text: string;
      leadUnits: string[];
      responsibleUnits: string[];
      figures: { what: string | Label; unit: string; op: string; value: number }[];
    }[];
  }[];
}

export interface Duty {
  role: 'lead' | 'responsible';
  name: string;
  unit: number | null;
  /** Name of a group of units, where the plan names no single one; the organisation says who belongs to it on a day. */
  unitGroup: string | null;
}

export interface Target {
  id: number;
  measure: number;
  metric: string | null;
  what: Label;
  op: Comparison;
  value: string;
  unit: string;
  source: TargetSource;
  status: 'confirmed' | 'proposed';
}

export interface PlanMeasure {
  no: number;
  title: Label;
  text: string;
  action: { no: number; slug: string; title: Label };
  duties: Duty[];
  targets: Target[];
}

export interface LoadOptions {
  /** The unit of a name in the plan; undefined where it is a group. */
  unitIdOf: (name: string) => number | undefined;
}

const both = (text: string | Label): Label => (typeof text === 'string' ? { zh: text, en: text } : text);

/** The plan years: what is promised, by whom, and how much. Rows are dated; nothing is overwritten but by the plan's own text. */
@Injectable()
export class Plans {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Loads a plan; loading it again brings titles and texts up to date and adds what is missing. Its targets are confirmed by the plan. */
  async load(file: PlanFile, { unitIdOf }: LoadOptions): Promise<void> {
    const { from } = yearPeriod(file.year);
    const name = both(file.plan);
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into plan_year (year, title_zh, title_en, issuer, issued_on) values ($1, $2, $3, $4, $5)
         on conflict (year) do update set title_zh = excluded.title_zh, title_en = excluded.title_en, issuer = excluded.issuer, issued_on = excluded.issued_on`,
        [file.year, name.zh, name.en, file.issuer, file.issued],
      );
      for (const action of file.actions) {
        await tx.query(
          `insert into plan_action (year, no, slug, title_zh, title_en) values ($1, $2, $3, $4, $5)
           on conflict (year, no) do update set slug = excluded.slug, title_zh = excluded.title_zh, title_en = excluded.title_en`,
          [file.year, action.no, action.slug, action.title.zh, action.title.en],
        );
        for (const measure of action.measures) {
          const title = both(measure.title);
          await tx.query(
            `insert into plan_measure (year, no, action_no, title_zh, title_en, text_zh) values ($1, $2, $3, $4, $5, $6)
             on conflict (year, no) do update set action_no = excluded.action_no, title_zh = excluded.title_zh, title_en = excluded.title_en, text_zh = excluded.text_zh`,
            [file.year, measure.no, action.no, title.zh, title.en, measure.text],
          );
          const duties = [...measure.leadUnits.map((name) => ['lead', name] as const), ...measure.responsibleUnits.map((name) => ['responsible', name] as const)];
          for (const [position, [role, name]] of duties.entries()) {
            const unit = unitIdOf(name) ?? null;
            await tx.query(
              `insert into measure_duty (year, measure_no, role, position, name, unit, unit_group, valid_from) values ($1, $2, $3, $4, $5, $6, $7, $8)
               on conflict (year, measure_no, role, name, valid_from) do update set position = excluded.position, unit = excluded.unit, unit_group = excluded.unit_group`,
              [file.year, measure.no, role, position, name, unit, unit === null ? name : null, from],
            );
          }
          for (const [position, figure] of measure.figures.entries()) {
            const what = both(figure.what);
            await tx.query(
              `with known as (update measure_target set what_en = $5, position = $3 where year = $1 and measure_no = $2 and what_zh = $4 and valid_from = $11 returning id)
               insert into measure_target (year, measure_no, position, what_zh, what_en, op, value, unit, source, status, confirmed_by, confirmed_at, valid_from)
               select $1, $2, $3, $4, $5, $6, $7, $8, 'plan', 'confirmed', $9, $10::timestamptz, $11 where not exists (select from known)`,
              [file.year, measure.no, position, what.zh, what.en, figure.op, figure.value, figure.unit, file.issuer, `${file.issued}T00:00:00+08:00`, from],
            );
          }
        }
      }
    });
  }

  /**
   * Gives each metric's declared target a row in a year that has none: the plan's own line of that name, where the plan prints one; else a
   * new one, confirmed where the plan or its wording says it, and proposed where not. In a year that was rolled over all new ones are proposed.
   */
  async declareTargets(year: number, metrics: readonly Metric[]): Promise<void> {
    const [plan] = await this.database.query<{ issuer: string; rolled: boolean }>(`select issuer, rolled_from is not null as rolled from plan_year where year = $1`, [year]);
    if (!plan) throw new Error(`There is no plan of ${year}`);
    for (const metric of metrics) {
      if (!metric.target) continue;
      if (metric.target.source === 'plan')
        await this.database.query(
          `update measure_target set metric_code = $3 where year = $1 and measure_no = $2 and metric_code is null and what_zh = $4 and op = $5 and unit = $6
              and not exists (select from measure_target where year = $1 and metric_code = $3)`,
          [year, metric.measure, metric.code, metric.label.zh, metric.target.op, metric.unit],
        );
      const source = plan.rolled ? 'proposed' : metric.target.source;
      const confirmedBy = source === 'proposed' ? null : plan.issuer;
      await this.database.query(
        `insert into measure_target (year, measure_no, metric_code, position, what_zh, what_en, op, value, unit, source, status, confirmed_by, confirmed_at, valid_from)
         select $1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, (select issued_on::timestamptz from plan_year where year = $1 and $11::text is not null), $12
          where not exists (select from measure_target where year = $1 and metric_code = $3)`,
        [year, metric.measure, metric.code, metric.label.zh, metric.label.en, metric.target.op, metric.target.value, metric.unit, source, confirmedBy === null ? 'proposed' : 'confirmed', confirmedBy, yearPeriod(year).from],
      );
    }
  }

  /** Opens a year with the actions, measures, duties and targets of another; its targets are proposed until confirmed. Once per year. */
  async rollOver(tx: Queryable, from: number, to: number): Promise<void> {
    const start = yearPeriod(to).from;
    const end = yearPeriod(from).to;
    const [before] = await tx.query<Label>(`select title_zh as zh, title_en as en from plan_year where year = $1`, [from]);
    if (!before) throw new Error(`There is no plan of ${from}`);
    const title = rolledTitle(before, from, to);
    const made = await tx.query(
      `insert into plan_year (year, title_zh, title_en, issuer, issued_on, rolled_from) select $2, $3, $4, issuer, issued_on, year from plan_year where year = $1
       on conflict (year) do nothing returning year`,
      [from, to, title.zh, title.en],
    );
    if (made.length === 0) return;
    await tx.query(`insert into plan_action select $2, no, slug, title_zh, title_en from plan_action where year = $1`, [from, to]);
    await tx.query(`insert into plan_measure select $2, no, action_no, title_zh, title_en, text_zh from plan_measure where year = $1`, [from, to]);
    await tx.query(
      `insert into measure_duty (year, measure_no, role, position, name, unit, unit_group, valid_from)
       select $2, measure_no, role, position, name, unit, unit_group, $3 from measure_duty where year = $1 and $4::date >= valid_from and $4 < valid_until`,
      [from, to, start, end],
    );
    await tx.query(
      `insert into measure_target (year, measure_no, metric_code, position, what_zh, what_en, op, value, unit, source, status, valid_from)
       select $2, measure_no, metric_code, position, what_zh, what_en, op, value, unit, 'proposed', 'proposed', $3
         from measure_target where year = $1 and $4::date >= valid_from and $4 < valid_until`,
      [from, to, start, end],
    );
  }

  /** Confirms a proposed target, as it is or with another value. False where there is none to confirm. */
  async confirmTarget(tx: Queryable, id: number, by: string, at: Date, value?: string): Promise<boolean> {
    const rows = await tx.query(
      `update measure_target set status = 'confirmed', confirmed_by = $2, confirmed_at = $3, value = coalesce($4::numeric, value)
        where id = $1 and status = 'proposed' and valid_until = 'infinity' returning id`,
      [id, by, at, value ?? null],
    );
    return rows.length > 0;
  }

  /** Confirms every target of a year that is proposed, as it is. Answers their ids. */
  async confirmTargets(tx: Queryable, year: number, by: string, at: Date): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `update measure_target set status = 'confirmed', confirmed_by = $2, confirmed_at = $3 where year = $1 and status = 'proposed' and valid_until = 'infinity' returning id`,
      [year, by, at],
    );
    return rows.map((row) => row.id).sort((a, b) => a - b);
  }

  /** Replaces a confirmed target from a day on; the old one ends the day before. Answers the new id. */
  async replaceTarget(tx: Queryable, id: number, from: Day, value: string, by: string, at: Date): Promise<number | undefined> {
    const [row] = await tx.query<{ id: number }>(
      `with old as (update measure_target set valid_until = $2 where id = $1 and valid_until = 'infinity' and valid_from < $2 returning *)
       insert into measure_target (year, measure_no, metric_code, position, what_zh, what_en, op, value, unit, source, status, confirmed_by, confirmed_at, valid_from)
       select year, measure_no, metric_code, position, what_zh, what_en, op, $3, unit, source, 'confirmed', $4, $5, $2 from old returning id`,
      [id, from, value, by, at],
    );
    return row?.id;
  }

  /** Years that have a plan, ascending. */
  async years(): Promise<number[]> {
    return (await this.database.query<{ year: number }>('select year from plan_year order by year')).map((row) => row.year);
  }

  /** All measures of a year with the duties and targets of a day. */
  async measures(year: number, asOf: Day): Promise<PlanMeasure[]> {
    const day = clampToYear(year, asOf);
    const [measures, duties, targets] = await Promise.all([
      this.database.query<{ no: number; title: Label; text: string; action: PlanMeasure['action'] }>(
        `select m.no, json_build_object('zh', m.title_zh, 'en', m.title_en) as title, m.text_zh as text,
                json_build_object('no', a.no, 'slug', a.slug, 'title', json_build_object('zh', a.title_zh, 'en', a.title_en)) as action
           from plan_measure as m join plan_action as a on a.year = m.year and a.no = m.action_no where m.year = $1 order by m.no`,
        [year],
      ),
      this.database.query<Duty & { measure: number }>(
        `select measure_no as measure, role, name, unit, unit_group as "unitGroup" from measure_duty
          where year = $1 and valid_from <= $2 and $2 < valid_until order by measure_no, position`,
        [year, day],
      ),
      this.database.query<Target>(
        `select id, measure_no as measure, metric_code as metric, json_build_object('zh', what_zh, 'en', what_en) as what, op, trim_scale(value)::text as value, unit, source, status
           from measure_target where year = $1 and valid_from <= $2 and $2 < valid_until order by measure_no, position, id`,
        [year, day],
      ),
    ]);
    return measures.map((m) => ({
      ...m,
      duties: duties.filter((d) => d.measure === m.no).map(({ role, name, unit, unitGroup }) => ({ role, name, unit, unitGroup })),
      targets: targets.filter((t) => t.measure === m.no),
    }));
  }

  /** One measure, or undefined. */
  async findMeasure(year: number, no: number, asOf: Day): Promise<PlanMeasure | undefined> {
    return (await this.measures(year, asOf)).find((m) => m.no === no);
  }
}

const clampToYear = (year: number, day: Day): Day => {
  const { from, to } = yearPeriod(year);
  return day < from ? from : day > to ? to : day;
};
