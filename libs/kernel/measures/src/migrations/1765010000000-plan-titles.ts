import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A plan's title stands in both languages, and a target that the plan prints and a metric is held against is one row, not two.
 * The release stands for its definitions, where the word of a command stood.
 */
export class PlanTitles1765010000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan_year rename column title to title_zh;
      alter table plan_year add column title_en text;
      update plan_year set title_en = title_zh;
      alter table plan_year alter column title_en set not null;
      delete from measure_target p using measure_target m
       where p.metric_code is null and m.metric_code is not null
         and (m.year, m.measure_no, m.what_zh, m.op, m.value, m.unit, m.valid_from, m.valid_until, m.status) = (p.year, p.measure_no, p.what_zh, p.op, p.value, p.unit, p.valid_from, p.valid_until, p.status);
      update fact_source_version set approved_by = 'haobang 0.1.0' where approved_by = 'seed';
      update metric_version set approved_by = 'haobang 0.1.0' where approved_by = 'seed'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table plan_year drop column title_en; alter table plan_year rename column title_zh to title');
  }
}
