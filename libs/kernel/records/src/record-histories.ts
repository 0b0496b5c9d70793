import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext } from '@haobang/http';
import { Definitions, roundsOf } from '@haobang/measures';
import { type Acting, decide, decideCreate, type Decision, type Moment } from './decide.rules.js';
import { InTurn } from './in-turn.js';
import type { Kind } from './kind.js';
import { type Change, RecordWriter } from './record-writer.js';
import type { RecordState } from './state.js';
import { remembering, type Surroundings, UnitCalendars } from './unit-calendars.js';

/** One step of a history: who did it, when it happened and when it became known. */
export interface HistoryStep {
  acting: Acting;
  effectiveAt: Date;
  recordedAt: Date;
  reason?: string | null;
  /** Given as a function, it is asked when the step is reached: the record's number and part rows are known then. */
  input?: object | ((record: RecordState) => object);
}

export interface HistoryVerb extends HistoryStep {
  verb: string;
}

/** A record with all that ever happened to it, in order. */
export interface WholeHistory {
  /** Made from the first recording where it isn't given; given, other histories may name it. */
  id?: string;
  /** The topmost record of its family, where that is another; both then share a `family`. */
  rootId?: string;
  registeredUnitId: number | null;
  externalSystem?: string | null;
  externalId?: string | null;
  register: HistoryStep;
  verbs?: readonly HistoryVerb[];
  /** Records whose figures hang on one another share a family: their steps are written one by one, by time of recording. */
  family?: string;
}

export interface HistoryOptions {
  /** Stands in `record.batch_id`. */
  batchId?: string;
  /** Records in one transaction; 5,000 unless said. A family is never cut. */
  atOnce?: number;
  /** Told after each commit, with the records in the order given. */
  onChunk?: (written: readonly RecordState[]) => void;
}

/** A step that the rules refuse: nothing of its chunk is written. */
export class HistoryRefused extends Error {
  constructor(
    /** Place of the history among those given. */
    readonly index: number,
    /** 0 for the registration, 1 for the first verb. */
    readonly step: number,
    readonly verb: string,
    readonly problem: Problem,
  ) {
    super(`Step ${step} (${verb}) of history ${index} is refused: ${problem.code}, ${problem.detail}`);
  }
}

const AT_ONCE = 5_000;
/** Rows of one statement. */
const ROWS_AT_ONCE = 1_000;
const SETTINGS = `set local statement_timeout = '5min'`;

interface Step {
  root: string;
  index: number;
  step: number;
  recordedAt: Date;
}

interface Member {
  index: number;
  history: WholeHistory;
  family: string;
}

/**
 * Writes whole histories, thousands of records at a time: for imports of what happened elsewhere, and for the demo.
 *
 * Every step goes through the same pure decision and the same applying statement as a single verb. Steps are written in
 * rounds (all registrations, then all second steps, and so on) and the figures are refreshed after each, so that they
 * are right as of every day, known on every day.
 */
@Injectable()
export class RecordHistories {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitCalendars) private readonly calendars: UnitCalendars,
    @Inject(RecordWriter) private readonly writer: RecordWriter,
    @Inject(Definitions) private readonly definitions: Definitions,
  ) {}

  /**
   * Writes in transactions of its own, one per chunk of records.
   *
   * @returns how many records and events were written
   * @throws HistoryRefused; chunks before it stay
   */
  async write(ctx: RequestContext, kind: Kind, histories: readonly WholeHistory[], options: HistoryOptions = {}): Promise<{ records: number; events: number }> {
    const total = { records: 0, events: 0 };
    for (const chunk of chunksOf(membersOf(histories), options.atOnce ?? AT_ONCE)) {
      const written = await this.database.transaction(async (tx) => {
        await tx.query(SETTINGS);
        return this.writeMembers({ ...ctx, tx }, kind, chunk, options.batchId ?? null);
      });
      total.records += written.length;
      for (const record of written) total.events += record.version;
      options.onChunk?.(written);
    }
    return total;
  }

  /** Writes in the caller's transaction; the states come back in the order given. @throws HistoryRefused */
  async writeIn(w: WriteContext, kind: Kind, histories: readonly WholeHistory[], options: Pick<HistoryOptions, 'batchId'> = {}): Promise<RecordState[]> {
    await w.tx.query(SETTINGS);
    return this.writeMembers(w, kind, membersOf(histories), options.batchId ?? null);
  }

  private async writeMembers(w: WriteContext, kind: Kind, members: readonly Member[], batchId: string | null): Promise<RecordState[]> {
    const byIndex = new Map(members.map((member) => [member.index, member]));
    const families = new Map<string, number[]>();
    for (const { family, index } of members) families.set(family, [...(families.get(family) ?? []), index]);
    const states = new Map<number, RecordState>();
    const surroundings = new SurroundingsByDay(this.calendars);
    const mayPass = !(await this.unitsAreRead(kind));
    for (const round of roundsOf(stepsOf(members))) {
      const writing = new InTurn();
      for (const part of partsOf(round)) {
        const changes: Change[] = [];
        for (const step of part) {
          const member = byIndex.get(step.index)!;
          const before = states.get(step.index) ?? null;
          const decision = await this.decided(kind, member, step.step, before, batchId, surroundings);
          const others = families.get(member.family)!.filter((index) => index !== step.index && states.has(index));
          changes.push({ before, decision, related: others.map((index) => states.get(index)!.id), passing: mayPass && step.step < (member.history.verbs?.length ?? 0) });
        }
        await writing.add(async () => {
          const written = await this.writer.apply(w, kind, changes);
          part.forEach((step, i) => states.set(step.index, written[i]!));
        });
      }
      await writing.end();
    }
    return members.map(({ index }) => states.get(index)!);
  }

  /** Whether a figure of this kind rests on the rows by unit; where none does, only a record's last state needs them. */
  private async unitsAreRead(kind: Kind): Promise<boolean> {
    const { sources } = await this.definitions.current();
    return sources.some((source) => source.rootKind === kind.kind && /\brecord_unit\b/i.test(source.sql));
  }

  private async decided(kind: Kind, { history, index }: Member, step: number, before: RecordState | null, batchId: string | null, surroundings: SurroundingsByDay): Promise<Decision> {
    const verb = step === 0 ? null : history.verbs![step - 1]!;
    const said: HistoryStep = verb ?? history.register;
    const recordedMs = said.recordedAt.getTime();
    const moment: Moment = { ...(await surroundings.at(said.recordedAt)), effectiveAt: said.effectiveAt, recordedAt: said.recordedAt, newId: () => uuidV7(recordedMs), importing: true };
    try {
      if (verb) {
        const input = inputOf(said, before!);
        return decide(kind, before!, { verb: verb.verb, input, reason: said.reason ?? null }, said.acting, moment);
      }
      const input = said.input as object;
      const fresh = { id: history.id ?? uuidV7(recordedMs), registeredUnitId: history.registeredUnitId, externalSystem: history.externalSystem ?? null, externalId: history.externalId ?? null, batchId, ...(history.rootId ? { rootId: history.rootId } : {}) };
      return decideCreate(kind, fresh, { input, reason: said.reason ?? null }, said.acting, moment);
    } catch (error) {
      throw error instanceof Problem ? new HistoryRefused(index, step, verb?.verb ?? 'register', error) : error;
    }
  }
}

const inputOf = (step: HistoryStep, record: RecordState): object | undefined => (typeof step.input === 'function' ? (step.input as (record: RecordState) => object)(record) : step.input);

const membersOf = (histories: readonly WholeHistory[]): Member[] => histories.map((history, index) => ({ index, history, family: history.family ?? history.id ?? String(index) }));

/** Cuts at the given size, but never through a family. */
function* chunksOf(members: readonly Member[], atOnce: number): Generator<Member[]> {
  const families = new Map<string, Member[]>();
  for (const member of members) {
    const known = families.get(member.family);
    if (known) known.push(member);
    else families.set(member.family, [member]);
  }
  let chunk: Member[] = [];
  for (const family of families.values()) {
    if (chunk.length && chunk.length + family.length > atOnce) {
      yield chunk;
      chunk = [];
    }
    chunk.push(...family);
  }
  if (chunk.length) yield chunk;
}

/** All steps, those of a family by time of recording. @throws RangeError where a record's own steps were not recorded in their order */
function stepsOf(members: readonly Member[]): Step[] {
  const steps = members.flatMap(({ history, index, family }) => [history.register, ...(history.verbs ?? [])].map((said, step): Step => ({ root: family, index, step, recordedAt: said.recordedAt })));
  for (const [i, { index, step, recordedAt }] of steps.entries())
    if (step > 0 && recordedAt < steps[i - 1]!.recordedAt) throw new RangeError(`Step ${step} of history ${index} was recorded before the step that it follows`);
  return steps.sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || a.index - b.index || a.step - b.step);
}

function* partsOf(round: readonly Step[]): Generator<Step[]> {
  for (let from = 0; from < round.length; from += ROWS_AT_ONCE) yield round.slice(from, from + ROWS_AT_ONCE);
}

/** What surrounds a record is the same all day; it is looked up once for each day, and each unit's calendar once. */
class SurroundingsByDay {
  private readonly days = new Map<string, Promise<Surroundings>>();

  constructor(private readonly calendars: UnitCalendars) {}

  at(instant: Date): Promise<Surroundings> {
    const day = dayAt(instant);
    let found = this.days.get(day);
    if (!found) this.days.set(day, (found = this.calendars.at(instant).then(remembering)));
    return found;
  }
}
