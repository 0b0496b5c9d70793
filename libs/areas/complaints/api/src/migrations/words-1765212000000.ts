import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rules say, in both languages: why a question was answered or passed on, why arrears weigh so much, and the titles that rules make. */
export class Words1765212000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // What is there already is told by its receipt; without one it stays as it was written.
    await db.query(`
      create temporary table fired on commit drop as
        select c.id, one -> 'reason' ->> 'en' as en
          from rule_receipt c join rule_version v on v.table_code = c.table_code and v.version = c.version cross join jsonb_array_elements(v.content -> 'rows') one
         where one ->> 'id' = c.fired and c.table_code in ('complaints.answer-or-person', 'complaints.arrears-grade');
      update ledger_entry l set grade_reason_en = f.en from fired f where f.id = l.grade_receipt_id;
      alter table question_session add because_en text;
      update question_session set because_en = because;
      update question_session q set because_en = f.en from fired f where f.id = q.receipt_id;
      alter table question_session alter because_en set not null;
      drop table fired`);
    await db.query(`
      update record r set title_en = case f.pattern
          when 'bulk-closing' then 'Bulk closing before month''s end' when 'late-pause' then 'Pauses opened after the limit' when 'close-and-reopen' then 'Close and reopen'
          when 'default-ratings' then 'Default ratings' when 'one-phone' then 'One phone for many callbacks' when 'back-dated' then 'Back-dated closings' else 'Returns between two units' end
          || case when f.pattern_key like 'registered:%' then '' else ': ' || f.cases || ' in ' || to_char(f.period_from, 'YYYY-MM') end
        from radar_finding f where f.record_id = r.id;
      update record r set title_en = case c.counter_type when 'demands' then 'Counter for enterprise demands' else 'Counter for what could not get done' end from service_counter c where c.record_id = r.id;
      update record r set title_en = a.debtor_name || ' owes ' || a.amount || ' yuan' from complaints_arrears a where a.record_id = r.id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table question_session drop because_en');
  }
}
