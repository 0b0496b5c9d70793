import { Inject, Injectable } from '@nestjs/common';
import { businessDayOf, PersonalFields, UnitAccounts } from '@haobang/auth';
import type { Statement } from '@haobang/database';
import { dayAt } from '@haobang/clock';
import { Problem, type WriteContext } from '@haobang/http';
import { Facts, type RootCause } from '@haobang/measures';
import type { Rows } from './acting.js';
import type { Decision } from './decide.rules.js';
import type { Kind } from './kind.js';
import { RecordDocuments } from './record-documents.js';
import { addWriting, emptyWriting, stateOf, type Writing } from './record-rows.js';
import { sealParts, storedParts } from './part-sealing.js';
import { applyStatement, lockStatement } from './records.sql.js';
import type { RecordState } from './state.js';

interface LockRow {
  record: { version: number };
  events: { seq: number }[] | null;
  related: string[] | null;
  visible: boolean;
  now: Date;
}

export interface Locked {
  state: RecordState;
  /** Root and children, locked too: their figures may hang on this record. */
  related: string[];
  /** The database's time after the lock. */
  now: Date;
}

export interface Change {
  before: RecordState | null;
  decision: Decision;
  related?: readonly string[];
  /** Another change of this record follows in the same transaction, and no figure reads the rows by unit in between. */
  passing?: boolean;
}

/** Roots of one refresh: one statement stays within some hundred milliseconds. */
const ROOTS_AT_ONCE = 1_000;

/** Locks, writes, and refreshes figures: all that touches the database on the way of a verb. */
@Injectable()
export class RecordWriter {
  constructor(
    @Inject(Facts) private readonly facts: Facts,
    @Inject(PersonalFields) private readonly personal: PersonalFields,
    @Inject(RecordDocuments) private readonly documents: RecordDocuments,
    @Inject(UnitAccounts) private readonly accounts: UnitAccounts,
  ) {}

  /**
   * Locks a record for the rest of the transaction and reads all that decides.
   *
   * @throws Problem 404 outside the caller's rows.
   */
  async lock(ctx: WriteContext, kind: Kind, id: string, rows: Rows | null): Promise<Locked> {
    const ask = async () => (await ctx.tx.query<LockRow>(lockStatement(kind), [id, rows?.units ?? null, rows?.masks ?? null]))[0];
    let row = await ask();
    // Whoever had to wait for the lock sees the record as it is now, but its events as they were before the wait.
    if (row && row.record.version !== (row.events?.at(-1)?.seq ?? 0)) row = await ask();
    if (!row?.visible) throw Problem.notFound();
    return { state: stateOf(kind, row as never), related: row.related ?? [], now: row.now };
  }

  /**
   * Writes changes of records of one kind and refreshes the figures. Keys, rows and facts leave together and are answered in one
   * round trip; of a thousand records each further thousand takes one more for its facts. What the inputs name is looked up
   * here, on the one way that every decision takes, whoever made it.
   *
   * @throws Problem 422 `not-a-handler`, `document-unknown`
   */
  async apply(ctx: WriteContext, kind: Kind, changes: readonly Change[]): Promise<RecordState[]> {
    await this.assertHandlers(ctx, changes);
    const writing = emptyWriting(kind);
    const { parts: sealed, stored } = await sealParts(ctx, kind, changes, this.personal);
    changes.forEach(({ before, decision, passing }, i) => addWriting(writing, kind, before, decision.after, decision.events, sealed[i]!, passing));
    const { statement, values } = asked(kind, writing);
    // A plan kept from single verbs expects a row or two: without its name the statement is planned for the thousands that it is given.
    const [given] = await Promise.all([ctx.tx.query<{ id: string; no: string }>(changes.length === 1 ? statement : statement.text, values), stored, this.link(ctx, changes), this.refresh(ctx, kind, changes)]);
    const numbers = new Map(given.map((row) => [row.id, row.no]));
    if (numbers.size < changes.length) throw new Error(`Only ${numbers.size} of ${changes.length} records were written`);
    return changes.map(({ decision: { after } }, i) => ({ ...after, no: numbers.get(after.id)!, parts: storedParts(after.parts, sealed[i]!) }));
  }

  /** Whoever an input names as handler has to handle the work of the unit that leads from then on. */
  private async assertHandlers(ctx: WriteContext, changes: readonly Change[]): Promise<void> {
    for (const { decision: { after, handlers } } of changes)
      for (const [field, accountId] of Object.entries(handlers ?? {})) {
        if (after.leadUnitId !== null && (await this.accounts.handles(ctx.tx, accountId, after.leadUnitId, businessDayOf(ctx.now)))) continue;
        const detail = 'The account is disabled or no handler of the unit that leads.';
        throw Problem.unprocessable('not-a-handler', detail, [{ pointer: `/${field}`, code: 'not-a-handler', detail }]);
      }
  }

  private async link(ctx: WriteContext, changes: readonly Change[]): Promise<void> {
    for (const { decision } of changes) for (const [field, ids] of Object.entries(decision.documents ?? {})) await this.documents.link(ctx, decision.after.id, ids, field);
  }

  private async refresh(ctx: WriteContext, kind: Kind, changes: readonly Change[]): Promise<void> {
    if (changes.length === 1) {
      const { before, decision, related } = changes[0]!;
      // Of root and children nobody here knows the facts, so all sources are asked.
      const states = related?.length ? undefined : [...(before ? [before.fields] : []), decision.after.fields];
      await this.facts.refresh(ctx.tx, kind.kind, [decision.after.id, ...(related ?? [])], causeOf(decision), states);
      return;
    }
    const causes = new Map<string, RootCause>();
    for (const { decision, related } of changes) for (const root of [...(related ?? []), decision.after.id]) causes.set(root, { root, ...causeOf(decision) });
    const all = [...causes.values()];
    for (let at = 0; at < all.length; at += ROOTS_AT_ONCE) await this.facts.refreshMany(ctx.tx, kind.kind, all.slice(at, at + ROOTS_AT_ONCE));
  }
}

/** The statement for just what there is to write, with its values in the order of `applyStatement`. */
function asked(kind: Kind, w: Writing): { statement: Statement; values: string[] } {
  const made = w.records.some((record) => record.no === '');
  const changed = w.records.some((record) => record.no !== '');
  const parts = Object.keys(w.parts).filter((name) => w.parts[name]!.length > 0);
  const sections = { made, changed, fields: w.fields[0]!.length > 0, clocks: w.clocks.length > 0, owners: w.owners.length > 0, search: w.search.length > 0, parts };
  const given = [w.records, w.events, w.units, ...[...w.fields, w.clocks, w.owners, w.search].filter((rows) => rows.length > 0), ...parts.map((name) => w.parts[name]!)];
  return { statement: applyStatement(kind, sections), values: given.map((rows) => JSON.stringify(rows)) };
}

function causeOf(decision: Decision): { effectiveOn: string; recordedAt: Date; eventId: string } {
  const last = decision.events.at(-1)!;
  return { effectiveOn: dayAt(last.effectiveAt), recordedAt: last.recordedAt, eventId: last.id };
}
