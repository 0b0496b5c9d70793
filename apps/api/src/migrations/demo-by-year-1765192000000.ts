import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DemoByYear1765192000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table demo_run
        add chapters text[] not null default '{}',
        alter demands_written drop default,
        -- of each year, in their order; what was written so far stood in the first, until that was full
        alter demands_written type integer[] using array[least(demands_written, ceil(6000 * scale)::int), greatest(demands_written - ceil(6000 * scale)::int, 0)]`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table demo_run drop chapters, alter demands_written type integer using demands_written[1] + demands_written[2], alter demands_written set default 0`);
  }
}
