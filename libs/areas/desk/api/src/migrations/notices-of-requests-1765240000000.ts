import type { MigrationInterface, QueryRunner } from 'typeorm';

const only = (kinds: string): string => `alter table notice drop constraint notice_what_check, add constraint notice_what_check check (what in (${kinds}))`;

export class NoticesOfRequests1765240000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(only(`'assigned', 'returned', 'asked', 'answered', 'supervised', 'dueSoon', 'overdue'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from notice where what in ('asked', 'answered')`);
    await db.query(only(`'assigned', 'returned', 'supervised', 'dueSoon', 'overdue'`));
  }
}
