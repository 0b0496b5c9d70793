import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rule behind a complexity in both languages; and a caller whom a system rated by itself has not been heard. */
export class RulesInWords1765171000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table demand add complexity_rule_en text;
      alter table demand_caller drop constraint demand_caller_check;
      alter table demand_caller add constraint demand_caller_heard
        check ((heard_on is not null or ((answer is null or is_default) and not unreachable)) and (heard_on is null or answer is not null or unreachable))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table demand drop complexity_rule_en;
      alter table demand_caller drop constraint demand_caller_heard;
      alter table demand_caller add constraint demand_caller_check check ((answer is null and not unreachable) = (heard_on is null)) not valid`);
  }
}
