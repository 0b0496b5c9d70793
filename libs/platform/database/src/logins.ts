import type { Queryable } from './database.js';

interface Protected {
  name: string;
  updatable: string[];
}

/** Tables whose comment starts with `append-only`; columns named after `but` may be updated. */
async function appendOnlyTables(db: Queryable): Promise<Protected[]> {
  const rows = await db.query<{ name: string; comment: string }>(
    `select c.oid::regclass::text as name, obj_description(c.oid, 'pg_class') as comment
       from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and obj_description(c.oid, 'pg_class') like 'append-only%'`,
  );
  return rows.map(({ name, comment }) => ({ name, updatable: (/^append-only but ([a-z_, ]+)/.exec(comment)?.[1] ?? '').split(/, */).filter(Boolean) }));
}

/** Gives the application's login its rights on every table of the schema, as the owner. Safe to repeat. */
export async function grantApplication(owner: Queryable, login: string): Promise<void> {
  const role = `"${login.replaceAll('"', '""')}"`;
  await owner.query(`grant usage on schema public to ${role}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await owner.query(`grant usage, select on all sequences in schema public to ${role}`);
  // Sequences that come into being while the product runs: a backup reads where they stand.
  await owner.query(`alter default privileges in schema public grant select on sequences to ${role}`);
  await owner.query(`grant execute on all functions in schema public to ${role}`);
  await owner.query(`revoke insert, update, delete, truncate on schema_migration from ${role}`);
  for (const { name, updatable } of await appendOnlyTables(owner)) {
    await owner.query(`revoke update, delete, truncate on ${name} from ${role}`);
    if (updatable.length) await owner.query(`grant update (${updatable.join(', ')}) on ${name} to ${role}`);
  }
}

/** What the login behind `db` may do and should not; empty where all is well. */
export async function excessRights(db: Queryable): Promise<string[]> {
  const found: string[] = [];
  const [me] = await db.query<{ super: boolean; owns: number }>(
    `select r.rolsuper as super, (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns
       from pg_roles r where r.rolname = current_user`,
  );
  if (me?.super) found.push('is a superuser');
  if (me?.owns) found.push(`owns ${me.owns} tables or indexes`);
  for (const { name, updatable } of await appendOnlyTables(db)) {
    const [may] = await db.query<{ erase: boolean; change: string[] | null }>(
      `select has_table_privilege($1, 'delete') or has_table_privilege($1, 'truncate') as erase,
              (select array_agg(attname::text) from pg_attribute
                where attrelid = $1::regclass and attnum > 0 and not attisdropped
                  and has_column_privilege($1, attname, 'update') and not attname = any($2)) as change`,
      [name, updatable],
    );
    if (may?.erase) found.push(`may delete from ${name}`);
    if (may?.change) found.push(`may change ${name} (${may.change.slice(0, 3).join(', ')}${may.change.length > 3 ? ' …' : ''})`);
  }
  return found;
}

/** Ends the start of a server whose login could rewrite history. `SET ROLE` is no help: `SET ROLE NONE` undoes it. */
export async function assertApplicationLogin(db: Queryable): Promise<void> {
  const excess = await excessRights(db);
  // Three say enough: an owner may do everything, and the list would fill the screen.
  if (excess.length)
    throw new Error(`The login in DATABASE_URL ${excess.slice(0, 3).join('; ')}${excess.length > 3 ? `, and ${excess.length - 3} more` : ''}; is it the owner's? Make the application's own login with "npm run db:setup" and put it into DATABASE_URL.`);
}
