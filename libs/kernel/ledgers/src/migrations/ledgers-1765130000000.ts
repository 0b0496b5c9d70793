import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ledgers1765130000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ledger_entry (
        record_id uuid primary key references record,
        grade text check (grade in ('major', 'larger', 'ordinary')),
        grade_reason text,
        grade_receipt_id uuid,
        finding text check (length(finding) <= 2000),
        verified_on date,
        plan_owner text,
        plan_text text check (length(plan_text) <= 2000),
        plan_due_on date,
        first_plan_due_on date,
        planned_on date,
        outcome text check (length(outcome) <= 2000),
        claimed_on date,
        struck_off_on date,
        return_count integer not null check (return_count >= 0),
        check ((grade is null) = (grade_reason is null)),
        check (num_nulls(plan_owner, plan_text, plan_due_on, first_plan_due_on, planned_on) in (0, 5)),
        check (struck_off_on is null or claimed_on is not null));
      alter table ledger_entry set (fillfactor = 80);
      create index ledger_entry_by_grade on ledger_entry (grade) where grade is not null;
      create index ledger_entry_by_plan on ledger_entry (plan_due_on) where plan_due_on is not null;
      create index ledger_entry_by_striking on ledger_entry (struck_off_on) where struck_off_on is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table ledger_entry');
  }
}
