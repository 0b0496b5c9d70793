import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Treatment1765142000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supply_cut (
        record_id uuid primary key references record,
        supply text not null check (supply in ('water', 'power', 'gas', 'heat', 'network')),
        content text not null check (length(content) <= 10000),
        place text not null,
        detected_at timestamptz not null,
        on_site_at timestamptz,
        restored_at timestamptz,
        cause text,
        cut_by text,
        measures text,
        explanation text,
        explained_on date,
        confirmation text check (confirmation in ('confirmed', 'still-out', 'unreachable')),
        referred_id uuid references record,
        check ((explanation is null) = (explained_on is null)),
        check (restored_at is null or explanation is null));
      create index supply_cut_by_supply on supply_cut (supply);
      create index supply_cut_by_cause on supply_cut (cause) where cause is not null;
      create index supply_cut_by_explanation on supply_cut (explanation) where explanation is not null;

      create table supply_cut_reporter (
        id uuid primary key,
        record_id uuid not null references record,
        name_sealed bytea,
        phone_sealed bytea);
      create index supply_cut_reporter_of on supply_cut_reporter (record_id);

      create table campaign (
        record_id uuid primary key references record,
        topic text not null,
        objective text not null check (length(objective) <= 10000),
        finish_by date not null,
        investigation text,
        conclusion text,
        document_ids uuid[] not null,
        accepted_on date);
      create index campaign_by_topic on campaign (topic);
      create index campaign_by_finish on campaign (finish_by);
      create index campaign_by_acceptance on campaign (accepted_on) where accepted_on is not null;

      create table campaign_finding (
        record_id uuid primary key references record,
        content text not null check (length(content) <= 10000),
        place text,
        found_on date not null,
        plan text,
        fix_by date,
        done text,
        document_ids uuid[] not null,
        return_count integer not null check (return_count >= 0),
        fixed_on date,
        explained_on date,
        check (fixed_on is null or explained_on is null));
      create index campaign_finding_by_day on campaign_finding (found_on);
      create index campaign_finding_by_term on campaign_finding (fix_by) where fix_by is not null;
      create index campaign_finding_by_fix on campaign_finding (fixed_on) where fixed_on is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table campaign_finding, campaign, supply_cut_reporter, supply_cut');
  }
}
