import type { Queryable } from '@haobang/database';
import type { SequenceState } from './manifest.js';

export interface TableShape {
  schema: string;
  name: string;
  /** Quoted, with the schema. */
  path: string;
  columns: { name: string; type: string }[];
}

/** `left out` names tables as `schema.table`: their rows come from elsewhere, e.g. from migrations. */
export interface Extent {
  schemas: readonly string[];
  leftOut: readonly string[];
}

/** Every table of the extent with the columns that hold something of their own, by name. */
export async function tablesOf(db: Queryable, { schemas, leftOut }: Extent): Promise<TableShape[]> {
  return db.query<TableShape>(
    `select n.nspname as schema, c.relname as name, format('%I.%I', n.nspname, c.relname) as path,
            array(select jsonb_build_object('name', a.attname, 'type', a.atttypid::regtype::text) from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = any($1) and n.nspname || '.' || c.relname <> all($2)
      order by n.nspname, c.relname`,
    [schemas, leftOut],
  );
}

/** @throws Error where the login may not see how far a sequence is: taken for unused, it would give its numbers once more */
export async function sequencesOf(db: Queryable, schemas: readonly string[]): Promise<SequenceState[]> {
  const [closed] = await db.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and not has_sequence_privilege(s.seqrelid, 'SELECT') limit 1`,
    [schemas],
  );
  if (closed) throw new Error(`The login may not read the sequence ${closed.name}. Migrating gives it what it lacks: npm run migrate, with MIGRATE_DATABASE_URL.`);
  return db.query<SequenceState>(
    `select schemaname as schema, sequencename as name, data_type::text as type, start_value::text as start, min_value::text as least, max_value::text as most,
            increment_by::text as step, cycle as cycles, cache_size::text as cache, last_value::text as last
       from pg_sequences where schemaname = any($1) order by 1, 2`,
    [schemas],
  );
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
