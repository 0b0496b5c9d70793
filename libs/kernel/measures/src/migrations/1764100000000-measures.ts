import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan (dated rows), the registry of definitions, facts, deltas and the sums that the folder keeps. */
export class Measures1764100000000 implements MigrationInterface {
  name = 'Measures1764100000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PLAN);
    await db.query(DEFINITIONS);
    await db.query(FACTS);
    await db.query(SUMS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table metric_key_edge, metric_key_cover, metric_value_month, metric_value_day, metric_area_month, metric_area_day, metric_unit_day, metric_delta, metric_fact,
      metric_version, metric, fact_source_version, fact_source, fact_stamp, measure_target, measure_duty, plan_measure, plan_action, plan_year`);
  }
}

const PLAN = `
create table plan_year (
  year smallint primary key,
  title text not null,
  issuer text not null,
  issued_on date not null,
  rolled_from smallint references plan_year
);
create table plan_action (
  year smallint not null references plan_year,
  no smallint not null,
  slug text not null,
  title_zh text not null,
  title_en text not null,
  primary key (year, no)
);
create table plan_measure (
  year smallint not null,
  no smallint not null,
  action_no smallint not null,
  title_zh text not null,
  title_en text not null,
  text_zh text not null,
  primary key (year, no),
  foreign key (year, action_no) references plan_action
);
create table measure_duty (
  id integer generated always as identity primary key,
  year smallint not null,
  measure_no smallint not null,
  role text not null check (role in ('lead', 'responsible')),
  position smallint not null,
  name text not null,
  unit integer,
  unit_group text,
  valid_from date not null,
  valid_until date not null default 'infinity',
  check (valid_from < valid_until),
  check ((unit is null) <> (unit_group is null)),
  foreign key (year, measure_no) references plan_measure
);
create unique index measure_duty_name on measure_duty (year, measure_no, role, name, valid_from);
create table measure_target (
  id integer generated always as identity primary key,
  year smallint not null,
  measure_no smallint not null,
  metric_code text,
  position smallint not null,
  what_zh text not null,
  what_en text not null,
  op text not null check (op in ('>=', '<=', '=', '>', '<')),
  value numeric(20,6) not null,
  unit text not null,
  source text not null check (source in ('plan', 'wording', 'proposed')),
  status text not null check (status in ('confirmed', 'proposed')),
  confirmed_by text,
  confirmed_at timestamptz,
  valid_from date not null,
  valid_until date not null default 'infinity',
  check (valid_from < valid_until),
  check ((status = 'confirmed') = (confirmed_by is not null)),
  foreign key (year, measure_no) references plan_measure
);
create unique index measure_target_metric on measure_target (year, metric_code, valid_from) where metric_code is not null;
create unique index measure_target_what on measure_target (year, measure_no, what_en, valid_from) where metric_code is null;
`;

const DEFINITIONS = `
-- One row per root kind and one for the metrics ('*'): a process whose text is older than the stamp reads the registry again.
create table fact_stamp (
  scope text primary key,
  stamp text not null
);
create table fact_source (
  id smallint primary key,
  code text not null unique,
  root_kind text not null,
  span text not null check (span in ('flow', 'stock'))
);
create table fact_source_version (
  source smallint not null references fact_source,
  version smallint not null,
  parts jsonb not null,
  columns text[] not null,
  sql text not null,
  hash text not null,
  approved_by text not null,
  event_id uuid not null,
  recorded_at timestamptz not null,
  applies_from date not null,
  applies_until date not null default 'infinity',
  primary key (source, version)
);
create table metric (
  id smallint primary key,
  code text not null unique,
  source smallint not null references fact_source,
  -- Set for distinct counts only: the parts whose keys count, and how many a key needs.
  key_parts "char"[],
  key_category text,
  key_by text check (key_by in ('facts', 'quantity')),
  key_threshold numeric(20,6)
);
create table metric_version (
  metric smallint not null references metric,
  version smallint not null,
  declaration jsonb not null,
  hash text not null,
  approved_by text not null,
  event_id uuid not null,
  recorded_at timestamptz not null,
  applies_from date not null,
  applies_until date not null default 'infinity',
  primary key (metric, version)
);
comment on table fact_source_version is 'append-only but applies_until: each text that ever gave facts';
comment on table metric_version is 'append-only but applies_until: each definition that ever gave a figure';
`;

const FACTS = `
create table metric_fact (
  id bigint generated always as identity primary key,
  source smallint not null,
  version smallint not null,
  part "char" not null,
  record_id uuid not null,
  sub text not null,
  unit integer not null,
  place text not null,
  category text not null,
  "on" date not null,
  since date not null,
  until date not null,
  qty numeric(20,6) not null,
  key text,
  value integer,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  retracted_at timestamptz,
  retracted_by uuid,
  check ("on" <= since),
  check (since < until),
  check (part <> 'x' or reason is not null),
  check (retracted_at >= recorded_at),
  check ((retracted_at is null) = (retracted_by is null))
);
-- Slices of one contribution never overlap, so their ends differ: the index that finds a record's facts also refuses a fact told twice.
create unique index metric_fact_live on metric_fact (record_id, source, part, sub, until) where retracted_at is null;
create index metric_fact_day on metric_fact (source, "on", id) include (part, unit);
create index metric_fact_recorded on metric_fact (recorded_at);
create index metric_fact_retracted on metric_fact (retracted_at) where retracted_at is not null;
-- Distinct counts as known then, or by unit, are answered from this index alone.
create index metric_fact_key on metric_fact (source, key) include (part, "on", since, until, unit, category, place, qty, recorded_at, retracted_at) where key is not null;

comment on table metric_fact is 'append-only but retracted_at, retracted_by: a fact is never changed but for its end';

create table metric_delta (
  source smallint not null,
  part "char" not null,
  unit integer not null,
  category text not null,
  value integer,
  key text,
  "on" date not null,
  effective_on date not null,
  recorded_on date not null,
  qty numeric not null,
  n integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
`;

const AREA_TABLES = (grain: 'area' | 'value') => {
  const value = grain === 'value' ? { column: '\n  value integer not null,', cell: ' value,' } : { column: '', cell: '' };
  return `
create table metric_${grain}_day (
  source smallint not null,
  part "char" not null,
  category text not null,${value.column}
  on_month date not null,
  effective_on date not null,
  recorded_on date not null,
  qty numeric not null,
  n integer not null
) with (fillfactor = 80);
create unique index metric_${grain}_day_cell on metric_${grain}_day (effective_on, source, part, on_month, category,${value.cell} recorded_on);
create index metric_${grain}_day_recorded on metric_${grain}_day (recorded_on);
create table metric_${grain}_month (
  source smallint not null,
  part "char" not null,
  category text not null,${value.column}
  on_month date not null,
  effective_month date not null,
  recorded_month date not null,
  qty numeric not null,
  n integer not null
) with (fillfactor = 80);
create unique index metric_${grain}_month_cell on metric_${grain}_month (on_month, source, part, category,${value.cell} effective_month, recorded_month);
`;
};

const SUMS = `
create table metric_unit_day (
  source smallint not null,
  part "char" not null,
  unit integer not null,
  category text not null,
  value integer,
  "on" date not null,
  effective_on date not null,
  recorded_on date not null,
  qty numeric not null,
  n integer not null
) with (fillfactor = 80);
create unique index metric_unit_day_cell on metric_unit_day (source, "on", part, unit, category, value, effective_on, recorded_on) nulls not distinct;

-- The whole area by month, and by day for the running month. Histograms have tables of their own, read for the few figures that need them.
${(['area', 'value'] as const).map(AREA_TABLES).join('')}
-- The days on which a key counts, and what the edges of all such days add up to. Year 0 is a stock.
create table metric_key_cover (
  metric smallint not null,
  year smallint not null,
  key text not null,
  covered datemultirange not null,
  primary key (metric, year, key)
);
create table metric_key_edge (
  metric smallint not null,
  year smallint not null,
  day date not null,
  q integer not null,
  primary key (metric, year, day)
);
`;
