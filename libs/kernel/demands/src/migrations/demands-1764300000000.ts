import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = (...list: string[]) => list.map((code) => `'${code}'`).join(', ');
const ANSWERS = codes('very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied');

export class Demands1764300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demand (
        record_id uuid primary key references record,
        channel text not null,
        enterprise_flag boolean not null,
        anonymous boolean not null,
        content text not null check (length(content) <= 10000),
        place text,
        demand_kind text check (demand_kind in (${codes('inquiry', 'help', 'complaint', 'report', 'suggestion')})),
        category text,
        complexity text check (complexity in ('general', 'complex')),
        complexity_rule text,
        complexity_receipt_id uuid,
        counted_complexity text check (counted_complexity in ('general', 'complex')),
        suggested_unit_id integer,
        first_unit_id integer,
        outcome text check (outcome in ('solved', 'explained', 'out-of-scope')),
        reply text,
        answered_at_once boolean not null,
        closed_on date,
        called_back_on date,
        answer text check (answer in (${ANSWERS})),
        unreachable boolean not null,
        rework_count integer not null check (rework_count between 0 and 2),
        return_count integer not null check (return_count >= 0),
        supervised boolean not null,
        review_on date,
        withdrawn_on date,
        source_due_at timestamptz);
      alter table demand set (fillfactor = 80);
      create index demand_by_category on demand (category, demand_kind) where category is not null;
      create index demand_by_channel on demand (channel);
      create index demand_by_closing on demand (closed_on) where closed_on is not null;
      create index demand_supervised on demand (record_id) where supervised;

      create table demand_caller (
        id uuid primary key,
        record_id uuid not null references record,
        origin_id uuid not null references record,
        name_sealed bytea,
        phone_sealed bytea,
        phone_index bytea,
        answer text check (answer in (${ANSWERS})),
        heard_on date,
        is_default boolean not null,
        tries integer not null check (tries >= 0),
        first_tried_on date,
        unreachable boolean not null,
        check ((answer is null and not unreachable) = (heard_on is null)));
      create index demand_caller_holder on demand_caller (record_id);
      create unique index demand_caller_origin on demand_caller (origin_id);
      create index demand_caller_phone on demand_caller (phone_index) where phone_index is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table demand_caller, demand');
  }
}
