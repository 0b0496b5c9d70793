import type { PersonalFields } from '@haobang/auth';
import type { WriteContext } from '@haobang/http';
import { tableOf } from './columns.js';
import type { PartWrites } from './decide.rules.js';
import type { Kind, PartRow } from './kind.js';
import type { RecordState } from './state.js';

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

interface Found {
  row: PartRow;
  subject: string;
  values: Record<string, string>;
  /** The person begins with this row. */
  begins: boolean;
}

export interface Sealing {
  parts: PartWrites[];
  /** Settles when the keys of new persons are stored: they are on their way, and what comes behind need not wait. */
  stored: Promise<unknown>;
}

/**
 * Encrypts what rules gave in the clear, before anything is written. Rows without such values, which is nearly every
 * verb, cost nothing.
 */
export async function sealParts(ctx: WriteContext, kind: Kind, changes: readonly Unsealed[], personal: PersonalFields): Promise<Sealing> {
  const found = changes.flatMap((change) => clearValues(kind, change));
  const parts = changes.map((change) => change.decision.parts);
  if (!found.length) return { parts, stored: Promise.resolve() };
  const valuesOf = (rows: Found[]) => rows.map(({ row, subject, values }) => ({ subject: { type: subject, id: row.id }, values }));
  const [begin, known] = [found.filter((one) => one.begins), found.filter((one) => !one.begins)];
  const older = known.length ? await personal.sealMany(ctx.tx, valuesOf(known), ctx.now) : [];
  const { sealed, stored } = begin.length ? personal.sealNew(ctx.tx, valuesOf(begin), ctx.now) : { sealed: [], stored: Promise.resolve() };
  const values = [...older, ...sealed];
  const replaced = new Map([...known, ...begin].map(({ row, values: clear }, i) => [row, sealedRow(row, clear, values[i]!, personal)]));
  return { parts: parts.map((one) => Object.fromEntries(Object.entries(one).map(([name, rows]) => [name, rows.map((row) => fit(kind, name, replaced.get(row) ?? row))]))), stored };
}

interface Unsealed {
  before: RecordState | null;
  decision: { parts: PartWrites };
}

function clearValues(kind: Kind, { before, decision }: Unsealed): Found[] {
  return Object.entries(decision.parts).flatMap(([name, rows]) => {
    const declared = kind.parts?.[name]?.personal;
    if (!declared) return [];
    return rows.flatMap((row) => {
      const values = Object.fromEntries(declared.properties.filter((property) => typeof row[property] === 'string' && row[property] !== '').map((property) => [property, row[property] as string]));
      return Object.keys(values).length ? [{ row, subject: declared.subject, values, begins: !before?.parts[name]?.some((old) => old.id === row.id) }] : [];
    });
  });
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
