import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rights may be lent between persons, so a change of the person behind an account is a change of a right too. */
export class Persons1764920000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function auth_notify_person() returns trigger language plpgsql as $$
      begin
        -- An account that joins or leaves a person changes what a stand-in of that person may, whom only organisation knows: all forget.
        if tg_op = 'INSERT' then
          if new.person_id is not null then perform pg_notify('auth_changed', 'persons'); end if;
        elsif new.person_id is distinct from old.person_id then
          perform pg_notify('auth_changed', 'persons');
        end if;
        return null;
      end $$;
      create trigger account_person_changed after insert or update of person_id on account for each row execute function auth_notify_person()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger account_person_changed on account; drop function auth_notify_person');
  }
}
