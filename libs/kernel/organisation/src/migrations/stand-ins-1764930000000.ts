import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stand-in lends rights: every process has to hear of it, and one that was set by mistake must be gone at once. */
export class StandIns1764930000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table stand_in add column withdrawn_at timestamptz, add column withdrawn_by text;
      comment on column stand_in.withdrawn_at is 'Taken back before it was over on any day: it holds on no day from then on';
      alter table stand_in drop constraint stand_in_one_spell;
      alter table stand_in add constraint stand_in_one_spell exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&) where (withdrawn_at is null);
      create function stand_in_notify() returns trigger language plpgsql as $$
      begin
        -- In this order: whoever forgets a right reads the spells anew, and must not find the old ones.
        perform pg_notify('organisation_changed', '');
        perform pg_notify('auth_changed', 'person:' || coalesce(new.deputy_id, old.deputy_id));
        return null;
      end $$;
      create trigger stand_in_changed after insert or update or delete on stand_in for each row execute function stand_in_notify()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger stand_in_changed on stand_in;
      drop function stand_in_notify;
      delete from stand_in where withdrawn_at is not null;
      alter table stand_in drop constraint stand_in_one_spell;
      alter table stand_in add constraint stand_in_one_spell exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&);
      alter table stand_in drop column withdrawn_at, drop column withdrawn_by`);
  }
}
