import type { MigrationInterface, QueryRunner } from 'typeorm';

const PAUSED = `exists (
          select 1 from record_clock c
           where c.record_id = r.id and c.due_at = r.due_at and c.stopped_at is null
             and exists (select 1 from jsonb_array_elements(c.pauses) p where p ->> 'until' is null and (p ->> 'from')::timestamptz <= c.due_at))`;

/** A record whose clock is paused has a day so far and no due time: what stands still can't turn red. */
export class StandingClocks1765170000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update record_unit u set due_at = null from record r where r.id = u.record_id and r.due_at is not null and ${PAUSED};
      update record r set due_at = null, warn_at = null where r.due_at is not null and ${PAUSED};
      create index record_paused on record (id) where due_at is null and due_on is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index record_paused');
  }
}
