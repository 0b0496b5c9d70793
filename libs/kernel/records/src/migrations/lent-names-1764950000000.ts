import type { MigrationInterface, QueryRunner } from 'typeorm';

const STAYS = 'id, record_id, seq, verb, from_status, to_status, actor_id, actor_kind, unit_id, reason, effective_at, recorded_at, backdated, payload, hash, xid';

/** An event that is done by a lent role names both: who did it, and for whom. */
export class LentNames1764950000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table record_event add column on_behalf_of uuid check (actor_id <> on_behalf_of);
      comment on column record_event.on_behalf_of is 'The account of whoever was away and for whom it was done, by a role that was lent';
      drop trigger record_event_stays on record_event;
      create trigger record_event_stays before update of ${STAYS}, on_behalf_of or delete
        on record_event for each row execute function refuse_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger record_event_stays on record_event;
      create trigger record_event_stays before update of ${STAYS} or delete on record_event for each row execute function refuse_change();
      alter table record_event drop column on_behalf_of`);
  }
}
