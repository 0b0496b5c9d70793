import type { PersonalFields } from '@haobang/auth';
import type { WriteContext } from '@haobang/http';
import { tableOf } from './columns.js';
import type { PartWrites } from './decide.rules.js';
import type { Kind, PartRow } from './kind.js';
import type { RecordState } from './state.js';

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/**
 * Encrypts what rules gave in the clear, before anything is written. Rows without such values, which is nearly every
 * verb, cost nothing.
 */
export async function sealParts(ctx: WriteContext, kind: Kind, writes: readonly PartWrites[], personal: PersonalFields): Promise<PartWrites[]> {
  const found: { row: PartRow; subject: string; values: Record<string, string> }[] = [];
  for (const parts of writes)
    for (const [name, rows] of Object.entries(parts)) {
      const declared = kind.parts?.[name]?.personal;
      for (const row of declared ? rows : []) {
        const values = Object.fromEntries(declared!.properties.filter((property) => typeof row[property] === 'string' && row[property] !== '').map((property) => [property, row[property] as string]));
        if (Object.keys(values).length) found.push({ row, subject: declared!.subject, values });
      }
    }
  if (!found.length) return [...writes];
  const sealed = await personal.sealMany(ctx.tx, found.map(({ row, subject, values }) => ({ subject: { type: subject, id: row.id }, values })), ctx.now);
  const replaced = new Map(found.map(({ row, values }, i) => [row, sealedRow(row, values, sealed[i]!, personal)]));
  return writes.map((parts) => Object.fromEntries(Object.entries(parts).map(([name, rows]) => [name, rows.map((row) => fit(kind, name, replaced.get(row) ?? row))])));
}

function sealedRow(row: PartRow, values: Record<string, string>, sealed: Record<string, Buffer>, personal: PersonalFields): PartRow {
  const after: PartRow = { ...row };
  for (const [property, value] of Object.entries(values)) {
    delete after[property];
    after[`${property}Sealed`] = hex(sealed[property]!);
    after[`${property}Index`] = hex(personal.blindIndex(property, value));
  }
  return after;
}

/** Only columns that the part's table has. */
function fit(kind: Kind, name: string, row: PartRow): PartRow {
  const { columns } = tableOf(kind.parts![name]!.table);
  return Object.fromEntries(Object.entries(row).filter(([property]) => columns.has(property))) as PartRow;
}

/** A state's part rows as they were stored, so that whoever goes on from this state holds no value in the clear and seals none twice. */
export function storedParts(parts: RecordState['parts'], sealed: PartWrites): RecordState['parts'] {
  const stored = { ...parts };
  for (const [name, rows] of Object.entries(sealed)) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    stored[name] = (stored[name] ?? []).map((row) => byId.get(row.id as string) ?? row);
  }
  return stored;
}
