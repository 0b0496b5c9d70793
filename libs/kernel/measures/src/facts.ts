import { Inject, Injectable } from '@nestjs/common';
import { Database, statement, type Queryable, type Statement } from '@haobang/database';
import { Definitions, type Registry } from './definitions.js';
import { askedOf, factStatementText, type RootFields, type StoredSource } from './fact-statement.js';
import type { Day } from './figure-days.rules.js';
import { FOLD, TRY_FOLD_LOCK } from './fold-statement.js';

/** The event that changed what the roots say. */
export interface FactCause {
  /** Business day from which it counts. */
  effectiveOn: Day;
  /** Taken after the roots were locked. */
  recordedAt: Date;
  eventId: string;
}

export interface RootCause extends FactCause {
  root: string;
}

export interface ReexpressOptions extends FactCause {
  rootKind: string;
  /** Only these sources; the facts of others stay as they are. */
  sources: string[];
  /** The next roots after `after` in ascending order, all of the kind, voided ones too; empty at the end. */
  roots: (after: string | null, limit: number) => Promise<string[]>;
  /** Locks roots, ids ascending. */
  lock: (tx: Queryable, roots: string[]) => Promise<unknown>;
}

interface Written {
  current: boolean;
  changed: number;
  deltas: number;
}

const FOLD_AT_ONCE = 20_000;
const REEXPRESS_AT_ONCE = 2_000;

/** What writers of records call, and the folder. */
@Injectable()
export class Facts {
  private readonly statements = new Map<string, Statement | null>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Definitions) private readonly definitions: Definitions,
  ) {}

  /** Whether any figure rests on records of this kind; where none does, a verb can leave the facts out. */
  async feeds(rootKind: string): Promise<boolean> {
    return (await this.definitions.recent()).sources.some((s) => s.rootKind === rootKind);
  }

  /**
   * Brings the facts of some roots up to what they say after one event; one round trip. The roots must be locked by the
   * transaction, their new state written. Answers how many facts ended or began.
   *
   * @param states the facts of all these roots, as they were and as they are, where the caller knows them: spares sources that have
   *   nothing to say of them
   */
  async refresh(tx: Queryable, rootKind: string, roots: readonly string[], cause: FactCause, states?: readonly RootFields[]): Promise<number> {
    return this.write(tx, rootKind, 'one', [roots, cause.effectiveOn, cause.recordedAt, cause.eventId], states);
  }

  /** The same for an import, with a day, instant and event for each root. Each root stands once; see `roundsOf`. */
  async refreshMany(tx: Queryable, rootKind: string, causes: readonly RootCause[]): Promise<number> {
    if (new Set(causes.map((c) => c.root)).size < causes.length) throw new Error('A root stands twice in one refresh; cut its events into rounds');
    return this.write(tx, rootKind, 'many', arraysOf(causes));
  }

  /** Moves all deltas that are there into the sums. Any number may call it; one works at a time, the others answer 0 at once. */
  async fold(): Promise<number> {
    for (let total = 0; ; ) {
      const folded = await this.foldOnce(FOLD_AT_ONCE);
      total += folded;
      if (folded < FOLD_AT_ONCE) return total;
    }
  }

  /** One step of the folder: at most `limit` deltas. */
  async foldOnce(limit: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>(TRY_FOLD_LOCK);
      if (!lock!.mine) return 0;
      const [done] = await tx.query<{ folded: number }>(FOLD, [limit]);
      return done!.folded;
    });
  }

  /**
   * Expresses sources again after a changed definition, or for the first time, root by root in batches of their own transactions; it
   * may be stopped and started again. With `effectiveOn` in the past the days since then are told from the present state;
   * `-infinity` tells a new source's whole past by the expression's own `since`.
   */
  async reexpress(options: ReexpressOptions): Promise<{ roots: number; changed: number }> {
    const total = { roots: 0, changed: 0 };
    const registry = await this.definitions.current();
    const sources = registry.sources.filter((s) => s.rootKind === options.rootKind && options.sources.includes(s.code));
    if (sources.length < options.sources.length) throw new Error(`Unknown fact source among ${options.sources.join(', ')}`);
    const text = factStatementText(options.rootKind, sources, registry.stamps.get(options.rootKind)!, 'one');
    for (let after: string | null = null; ; ) {
      const roots: string[] = await options.roots(after, REEXPRESS_AT_ONCE);
      if (roots.length === 0) return total;
      after = roots.at(-1)!;
      total.roots += roots.length;
      total.changed += await this.database.transaction(async (tx) => {
        await options.lock(tx, roots);
        const [written] = await tx.query<Written>(text, [roots, options.effectiveOn, options.recordedAt, options.eventId]);
        if (!written!.current) throw new Error('The definitions changed meanwhile; start again');
        return written!.changed;
      });
    }
  }

  private async write(tx: Queryable, rootKind: string, form: 'one' | 'many', params: unknown[], states?: readonly RootFields[]): Promise<number> {
    let registry = await this.definitions.cached(tx);
    // A kind without sources has no statement that would tell of new ones, so the registry is asked now and then.
    if (!registry.stamps.has(rootKind)) registry = await this.definitions.recent(tx);
    for (;;) {
      const asked = this.statementFor(registry, rootKind, form, states);
      if (!asked) return 0;
      // A plan kept for a few roots would not do for thousands: without its name a statement is planned for what it is given.
      const [written] = await tx.query<Written>(form === 'one' ? asked : asked.text, params);
      if (written!.current) return written!.changed;
      // Another process has stored new texts: nothing was written, so the same roots are told by those.
      registry = await this.definitions.current(tx);
    }
  }

  private statementFor(registry: Registry, rootKind: string, form: 'one' | 'many', states?: readonly RootFields[]): Statement | null {
    const stamp = registry.stamps.get(rootKind);
    if (!stamp) return null;
    const all = registry.sources.filter((s) => s.rootKind === rootKind);
    const sources = states ? askedOf(all, states) : all;
    // Even where none has anything to say the statement tells of new texts, so one is asked.
    const asked = sources.length ? sources : all.slice(0, 1);
    const name = `facts_${form}_${rootKind}_${stamp.slice(0, 12)}_${namesOf(asked, all)}`;
    let found = this.statements.get(name);
    if (found === undefined) {
      found = asked.length ? statement(name, factStatementText(rootKind, asked, stamp, form)) : null;
      this.statements.set(name, found);
    }
    return found;
  }
}

/** Which of a kind's sources, in a few letters: the names of prepared statements are short. */
const namesOf = (asked: readonly StoredSource[], all: readonly StoredSource[]): string => all.reduce((bits, source, i) => (asked.includes(source) ? bits + 2 ** i : bits), 0).toString(36);

/** The arrays of the `many` form. */
const arraysOf = (causes: readonly RootCause[]): unknown[] => [
  causes.map((c) => c.root),
  causes.map((c) => c.effectiveOn),
  causes.map((c) => c.recordedAt),
  causes.map((c) => c.eventId),
];

/**
 * Cuts a history into rounds: the first events of all roots, then the second ones, and so on, each in the order given. An import
 * writes the state after a round, refreshes the facts, and goes on; so it tells the same facts as single verbs would.
 */
export function roundsOf<T extends { root: string }>(events: readonly T[]): T[][] {
  const rounds: T[][] = [];
  const told = new Map<string, number>();
  for (const event of events) {
    const round = told.get(event.root) ?? 0;
    told.set(event.root, round + 1);
    (rounds[round] ??= []).push(event);
  }
  return rounds;
}
