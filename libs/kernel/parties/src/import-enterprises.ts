import { uuidV7, type Queryable } from '@haobang/database';
import { Problem } from '@haobang/http';
import type { Provenance } from './change.rules.js';
import { searchColumns } from './search.rules.js';
import { checkUscc } from './uscc.rules.js';

export interface EnterpriseRow {
  uscc: string | null;
  /** Why a code that fails its check is taken all the same. */
  usccOverrideReason?: string | null;
  name: string;
  shortName?: string | null;
  formerNames?: readonly string[];
  status?: EnterpriseStatus;
  industry?: string | null;
  size?: EnterpriseSize | null;
  address?: string | null;
  placeCode?: string | null;
  registeredOn?: string | null;
  unitId?: number | null;
  /** Marks it as a key enterprise from a day on. */
  key?: { reason: string; from: string };
}

export const STATUSES = ['active', 'suspended', 'revoked', 'cancelled', 'moved-out'] as const;
export type EnterpriseStatus = (typeof STATUSES)[number];
export const SIZES = ['large', 'medium', 'small', 'micro'] as const;
export type EnterpriseSize = (typeof SIZES)[number];

export interface ImportOptions extends Provenance {
  /** The day from which the values hold. */
  effectiveOn: string;
  recordedAt: Date;
  by: string;
}

export interface ImportedEnterprises {
  /** Ids in the order of the rows; of enterprises that were there before too. */
  ids: string[];
  inserted: number;
}

const CHUNK = 5_000;

/**
 * Brings in enterprises by the thousand: those whose code is known already are left as they are. Each new one gets one
 * change that tells all its values and their source.
 * @throws 422 `uscc-invalid` with the row's pointer for a code that fails its check and has no override
 */
export async function importEnterprises(tx: Queryable, rows: readonly EnterpriseRow[], options: ImportOptions): Promise<ImportedEnterprises> {
  const ids: string[] = [];
  let inserted = 0;
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = await importChunk(tx, rows.slice(at, at + CHUNK).map((row, i) => prepared(row, at + i, options)), options);
    ids.push(...chunk.ids);
    inserted += chunk.inserted;
  }
  return { ids, inserted };
}

function prepared(row: EnterpriseRow, at: number, options: ImportOptions) {
  const check = row.uscc === null ? null : checkUscc(row.uscc);
  if (check && !check.valid && !row.usccOverrideReason) {
    const detail = `${row.uscc} is no unified social credit code (${check.reason}).`;
    throw Problem.unprocessable('uscc-invalid', detail, [{ pointer: `/${at}/uscc`, code: 'uscc-invalid', detail }]);
  }
  const { uscc, status = 'active', shortName = null, industry = null, size = null, address = null, placeCode = null, registeredOn = null, unitId = null } = { ...row, uscc: check?.code ?? null };
  const values = { uscc, name: row.name, shortName, status, industry, size, address, placeCode, registeredOn, unitId };
  return {
    ...values,
    id: uuidV7(options.recordedAt.getTime()),
    override: check && !check.valid ? row.usccOverrideReason! : null,
    warning: check?.warning ?? null,
    formerNames: row.formerNames ?? [],
    key: row.key,
    after: JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))),
    search: searchColumns({ uscc, name: row.name, shortName, formerNames: row.formerNames ?? [] }),
  };
}

async function importChunk(tx: Queryable, rows: ReturnType<typeof prepared>[], { source, fetchedAt, confidence, effectiveOn, recordedAt, by }: ImportOptions): Promise<ImportedEnterprises> {
  const column = <T>(of: (row: (typeof rows)[number]) => T): T[] => rows.map(of);
  // Former names and grams hold no line break: folded text has no blanks, and names are checked where they come in.
  const made = await tx.query<{ id: string }>(
    `insert into enterprise (id, uscc, uscc_override, uscc_warning, name, short_name, former_names, status, industry, size, address, place_code, registered_on, unit_id, recorded_at, changed_at, pinyin, names, grams, latin)
     select r.id, r.uscc, r.override, r.warning, r.name, r.short_name, coalesce(string_to_array(nullif(r.former, ''), e'\\n'), '{}'), r.status, r.industry, r.size, r.address, r.place, r.registered, r.unit, $1, $1, r.pinyin, r.names, string_to_array(r.grams, e'\\n'), r.latin
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::date[], $15::int[], $16::text[], $17::text[], $18::text[], $19::text[])
         as r (id, uscc, override, warning, name, short_name, former, status, industry, size, address, place, registered, unit, pinyin, names, grams, latin)
     on conflict (uscc) do nothing returning id`,
    [
      recordedAt, column((r) => r.id), column((r) => r.uscc), column((r) => r.override), column((r) => r.warning), column((r) => r.name), column((r) => r.shortName), column((r) => r.formerNames.join('\n')), column((r) => r.status), column((r) => r.industry),
      column((r) => r.size), column((r) => r.address), column((r) => r.placeCode), column((r) => r.registeredOn), column((r) => r.unitId), column((r) => r.search.pinyin), column((r) => r.search.names), column((r) => r.search.grams.join('\n')), column((r) => r.search.latin),
    ],
  );
  const fresh = new Set(made.map((row) => row.id));
  const news = rows.filter((row) => fresh.has(row.id));
  await tx.query(
    `insert into enterprise_change (enterprise_id, effective_on, before, after, source, fetched_at, confidence, recorded_at, recorded_by)
     select r.id, $3, '{}', r.after::jsonb, $4, $5, $6, $7, $8 from unnest($1::uuid[], $2::text[]) as r (id, after)`,
    [news.map((r) => r.id), news.map((r) => r.after), effectiveOn, source, fetchedAt, confidence, recordedAt, by],
  );
  const keys = news.filter((row) => row.key);
  if (keys.length)
    await tx.query(
      `insert into enterprise_key (enterprise_id, reason, valid_from, recorded_at, recorded_by) select r.id, r.reason, r.since, $4, $5 from unnest($1::uuid[], $2::text[], $3::date[]) as r (id, reason, since)`,
      [keys.map((r) => r.id), keys.map((r) => r.key!.reason), keys.map((r) => r.key!.from), recordedAt, by],
    );
  if (news.length === rows.length) return { ids: rows.map((r) => r.id), inserted: news.length };
  const known = await tx.query<{ id: string; uscc: string }>('select id, uscc from enterprise where uscc = any($1)', [rows.filter((r) => !fresh.has(r.id)).map((r) => r.uscc)]);
  const idOf = new Map(known.map((row) => [row.uscc, row.id]));
  return { ids: rows.map((r) => (fresh.has(r.id) ? r.id : idOf.get(r.uscc!)!)), inserted: news.length };
}
