import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outreach1765111000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table key_enterprise (
        record_id uuid primary key references record,
        firm_id uuid not null references enterprise,
        standing boolean not null,
        category text not null,
        basis text,
        since_on date not null,
        until_on date check (until_on >= since_on),
        constraint key_enterprise_once exclude using gist (firm_id with =, daterange(since_on, until_on) with &&) where (standing));
      create index key_enterprise_by_category on key_enterprise (category);
      create index key_enterprise_by_since on key_enterprise (since_on);

      create table firm_visit (
        record_id uuid primary key references record,
        key_enterprise_id uuid not null references record,
        month date not null check (extract(day from month) = 1),
        planned boolean not null,
        visited_on date,
        way text check (way in ('on-site', 'meeting', 'video')),
        summary text check (length(summary) <= 5000),
        visitor_id uuid,
        findings integer not null check (findings >= 0),
        document_ids uuid[] not null default '{}');
      -- a firm is due once a month, however many plan at the same time
      create unique index firm_visit_once_a_month on firm_visit (key_enterprise_id, month) where planned;
      create index firm_visit_by_month on firm_visit (month);
      create index firm_visit_by_day on firm_visit (visited_on) where visited_on is not null;
      create table firm_visit_finding (
        id uuid primary key,
        record_id uuid not null references record,
        position integer not null check (position > 0),
        title text not null check (length(title) <= 200),
        content text not null check (length(content) <= 10000),
        category text,
        -- written in the transaction of the visit, after it
        demand_id uuid not null references record deferrable initially deferred,
        unique (record_id, position));
      create unique index firm_visit_finding_demand on firm_visit_finding (demand_id);

      create table duplicate_proposal (
        record_id uuid primary key references record,
        demand_id uuid not null references record,
        other_id uuid not null references record,
        similarity numeric(4, 3) not null check (similarity between 0 and 1),
        days_apart integer not null check (days_apart >= 0),
        check (demand_id <> other_id),
        -- a pair is proposed once, whatever became of it
        unique (demand_id, other_id));
      create index duplicate_proposal_by_other on duplicate_proposal (other_id);
      create table demand_compared (record_id uuid primary key references record);
      comment on table demand_compared is 'Demands that were held against the others of their enterprise; may be emptied, the pairs are known'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table demand_compared, duplicate_proposal, firm_visit_finding, firm_visit, key_enterprise');
  }
}
