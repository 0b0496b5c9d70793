import { Inject, Injectable, Optional } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { type Queryable, statement, uuidV7 } from '@haobang/database';
import type { TableRow } from '@haobang/exchange';
import { Problem, validationPipe } from '@haobang/http';
import type { OperationError } from '@haobang/jobs';
import { Units } from '@haobang/organisation';
import { type Acting, decideCreate, type Decision, type Moment } from './decide.rules.js';
import { type CellWorld, cellValue, type ImportColumn, importColumnsOf } from './import-cells.rules.js';
import type { Kind } from './kind.js';
import { splitRegistration } from './registration.js';

export interface ImportAsked {
  kind: Kind;
  acting: Acting;
  registeredUnitId: number | null;
  /** Stands in the records, so that they can be found together. */
  batchId: string;
  moment: Omit<Moment, 'effectiveAt'>;
  /** External ids of rows that came before; added to. */
  seen: Set<string>;
}

export interface JudgedRows {
  decisions: Decision[];
  errors: OperationError[];
}

interface Read {
  line: number;
  body: Record<string, unknown>;
  errors: OperationError[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ENTERPRISES = statement('record.import.enterprises', `select id, uscc, name from enterprise where uscc = any($1::text[]) or name = any($1::text[])`);
const TAKEN = statement(
  'record.import.taken',
  `select r.external_system, r.external_id from record r join unnest($2::text[], $3::text[]) g(external_system, external_id) using (external_system, external_id) where r.kind = $1`,
);
/** Rules of time speak of the cell that they are about. */
const ABOUT_TIME = new Set(['effective-in-future', 'too-far-back']);
const PAUSE_EVERY = 200;
/** Records of one statement: more would not go faster, and would keep the connection from all else. */
const ROWS_PER_PART = 1_000;
const breathe = () => new Promise((resolve) => setImmediate(resolve));

/** Judges rows of a file by the rules of a request: types, limits, and the kind's own guard. Nothing is written here. */
@Injectable()
export class ImportRows {
  private readonly pipe = validationPipe();

  constructor(@Optional() @Inject(Units) private readonly units?: Units) {}

  /** Yields after each thousand rows, so that those can be written while the next are judged. */
  async *judge(db: Queryable, rows: readonly TableRow[], asked: ImportAsked): AsyncGenerator<JudgedRows> {
    const columns = new Map(importColumnsOf(asked.kind).map((column) => [column.name, column]));
    const world = await this.worldOf(db, rows, columns, asked.moment.recordedAt);
    const read = rows.map((row) => readRow(row, columns, world));
    await this.refuseTaken(db, read, asked);
    const required = [...columns.values()].filter((column) => column.required);
    let judged: JudgedRows = { decisions: [], errors: [] };
    for (const [i, row] of read.entries()) {
      if (i % PAUSE_EVERY === PAUSE_EVERY - 1) await breathe();
      row.errors.push(...missingCells(row, required));
      const decision = await this.decided(row, asked);
      if (decision && !row.errors.length) judged.decisions.push(decision);
      judged.errors.push(...row.errors);
      if (judged.decisions.length < ROWS_PER_PART) continue;
      yield judged;
      judged = { decisions: [], errors: [] };
    }
    yield judged;
  }

  private async decided(row: Read, { kind, acting, registeredUnitId, batchId, moment }: ImportAsked): Promise<Decision | undefined> {
    try {
      const checked = (await this.pipe.transform(row.body, { type: 'body', metatype: kind.create.input })) as Record<string, unknown>;
      if (row.errors.length) return undefined;
      const { input, reason, externalSystem, externalId, effectiveAt } = splitRegistration(checked);
      const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId, externalSystem, externalId, batchId };
      return decideCreate(kind, fresh, { input, reason }, acting, { ...moment, effectiveAt: effectiveAt ?? moment.recordedAt });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const known = new Set(row.errors.map((e) => e.column));
      const fields = error.more.errors ?? [];
      if (!fields.length) row.errors.push({ line: row.line, column: ABOUT_TIME.has(error.code) ? 'registeredAt' : null, code: error.code, detail: error.detail });
      // A cell that could not be read is missing from the body; saying that it is missing as well would be one error twice.
      for (const { pointer, code, detail } of fields) if (!known.has(pointer.slice(1))) row.errors.push({ line: row.line, column: pointer.slice(1), code, detail });
      return undefined;
    }
  }

  /** Rows that are there already, in the database or earlier in the file. */
  private async refuseTaken(db: Queryable, rows: readonly Read[], { kind, seen }: ImportAsked): Promise<void> {
    const named = rows.flatMap((row) => (typeof row.body.externalSystem === 'string' && typeof row.body.externalId === 'string' ? [{ row, system: row.body.externalSystem, id: row.body.externalId }] : []));
    for (const row of rows)
      if ((row.body.externalSystem === undefined) !== (row.body.externalId === undefined))
        row.errors.push({ line: row.line, column: row.body.externalId === undefined ? 'externalId' : 'externalSystem', code: 'external-id-incomplete', detail: 'A system and the id there stand together or not at all.' });
    if (!named.length) return;
    const taken = await db.query<{ external_system: string; external_id: string }>(TAKEN, [kind.kind, named.map((n) => n.system), named.map((n) => n.id)]);
    const keyOf = (system: string, id: string) => `${system}\n${id}`;
    const known = new Set(taken.map((row) => keyOf(row.external_system, row.external_id)));
    for (const { row, system, id } of named) {
      const key = keyOf(system, id);
      if (known.has(key)) row.errors.push({ line: row.line, column: 'externalId', code: 'external-id-taken', detail: 'A record with this id of this system is there already.' });
      else if (seen.has(key)) row.errors.push({ line: row.line, column: 'externalId', code: 'row-doubled', detail: 'An earlier line has the same id of the same system.' });
      seen.add(key);
    }
  }

  private async worldOf(db: Queryable, rows: readonly TableRow[], columns: ReadonlyMap<string, ImportColumn>, at: Date): Promise<CellWorld> {
    const names = [...columns.values()].filter((column) => column.field.type === 'enterprise').map((column) => column.name);
    const texts = [...new Set(rows.flatMap((row) => names.map((name) => row.cells[name]).filter((text): text is string => text !== undefined)))];
    const byText = new Map<string, string>();
    if (texts.length)
      for (const { id, uscc, name } of await db.query<{ id: string; uscc: string | null; name: string }>(ENTERPRISES, [texts])) {
        if (uscc) byText.set(uscc, id);
        byText.set(name, byText.has(name) && byText.get(name) !== id ? 'several' : id);
      }
    const snapshot = await this.units?.snapshot();
    const units = snapshot?.unitsOn(dayAt(at)) ?? [];
    const byWord = new Map(units.flatMap(({ id, code, name }) => [String(id), code, name.zh, name.en, name.shortZh].map((word) => [word.toLowerCase(), id] as const)));
    return {
      unitOf: (text) => byWord.get(text.trim().toLowerCase()) ?? (!snapshot && /^\d{1,9}$/.test(text) ? Number(text) : undefined),
      enterpriseOf: (text) => (UUID.test(text) ? text.toLowerCase() : (byText.get(text) as string | undefined)),
    };
  }
}

/** A cell that is needed and empty is one error, not one for each rule that nothing could meet. */
const missingCells = ({ line, body, errors }: Read, required: readonly ImportColumn[]): OperationError[] =>
  required.filter(({ name }) => body[name] === undefined && !errors.some(({ column }) => column === name)).map(({ name }) => ({ line, column: name, code: 'cell-missing', detail: 'This cell may not be empty.' }));

function readRow(row: TableRow, columns: ReadonlyMap<string, ImportColumn>, world: CellWorld): Read {
  const read: Read = { line: row.line, body: {}, errors: [...row.errors] };
  for (const [name, text] of Object.entries(row.cells)) {
    const said = cellValue(columns.get(name)!, text, world);
    if ('value' in said) read.body[name] = said.value;
    else read.errors.push({ line: row.line, column: name, ...said });
  }
  return read;
}
