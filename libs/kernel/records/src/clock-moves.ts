import { Inject, Injectable, Optional } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Calendar, type CalendarEdit, Calendars, dayAt, editFaults, loadCalendar, recalculate, type Recalculated, unitOfEdit } from '@haobang/clock';
import { Database, type Queryable, uuidV7 } from '@haobang/database';
import { Problem, systemContext, type WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { actingOf } from './acting.js';
import { canonicalJson } from './canonical-json.rules.js';
import { happen } from './decide.rules.js';
import { KindRegistry } from './kind-registry.js';
import { clockFromRow } from './record-rows.js';
import { RecordWriter } from './record-writer.js';
import { Records } from './records.js';
import type { ClockState } from './state.js';

const READ_AT_ONCE = 5_000;
const MOVED_AT_ONCE = 200;
const SHOWN = 100;
/** Where in the request a fault of a change lies; those of a notice lie in its days. */
const POINTERS: Readonly<Record<string, string>> = { 'hours-unsound': '/spans', 'day-unknown': '/day', 'nothing-changes': '', 'code-taken': '/code', 'year-unknown': '/year', 'year-already-arranged': '/year' };

interface OpenClock extends Record<string, unknown> {
  record_id: string;
  no: string;
  kind: string;
  unit_id: number | null;
  calendar_version: number;
}

export interface Move {
  no: string;
  kind: string;
  clock: string;
  unitId: number | null;
  oldDueOn: string;
  newDueOn: string;
}

export interface Preview {
  previewId: string;
  hash: string;
  baseVersion: number;
  clocks: number;
  /** The first hundred; number, unit and days only, since whoever keeps the calendar sees no business. */
  moves: Move[];
}

/** Finds what a change of the calendar moves, and moves it. */
@Injectable()
export class ClockMoves {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Records) private readonly records: Records,
    @Inject(RecordWriter) private readonly writer: RecordWriter,
    @Optional() @Inject(Units) private readonly units?: Units,
  ) {}

  /** @throws Problem 422 `unit-unknown`, or `calendar-change-refused` with its faults */
  async preview(w: WriteContext, edit: CalendarEdit, reason: string): Promise<Preview> {
    const calendar = await loadCalendar(w.tx);
    const { lineageOf, lives } = await this.organisation(dayAt(w.now));
    const unit = unitOfEdit(edit);
    if (unit !== null && !lives(unit)) throw Problem.unprocessable('unit-unknown', 'There is no such unit on this day.', [{ pointer: '/unitId', code: 'unit-unknown', detail: 'There is no such unit on this day.' }]);
    const faults = editFaults(calendar.forUnits(lineageOf(unit)), edit);
    if (faults.length) throw Problem.unprocessable('calendar-change-refused', 'The change can not be right.', faults.map((code) => ({ pointer: POINTERS[code] ?? '/days', code, detail: code })));
    const other = calendar.with(edit);
    const id = uuidV7(w.now.getTime());
    const moves: (Move & { recordId: string; run: number; version: number; oldDueAt: Date; newDueAt: Date })[] = [];
    for await (const { row, clock, before, after } of this.behind(w.tx, other, unit, w.now))
      moves.push({ recordId: row.record_id, run: clock.run, version: clock.calendarVersion, no: row.no, kind: row.kind, clock: clock.clock, unitId: row.unit_id, oldDueOn: before.dueOn, newDueOn: after.dueOn, oldDueAt: before.dueAt, newDueAt: after.dueAt });
    const hash = createHash('sha256').update(canonicalJson({ edit, reason, base: calendar.version, moves })).digest('hex');
    await w.tx.query('insert into calendar_preview (id, edit, reason, base_version, hash, made_at, made_by, clocks) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, JSON.stringify(edit), reason, calendar.version, hash, w.now, w.actor.id, moves.length]);
    await w.tx.query(
      `insert into calendar_preview_move (preview_id, position, record_id, clock, run, no, kind, unit_id, calendar_version, old_due_at, new_due_at)
       select $1, (m.at)::int, (m.v->>'recordId')::uuid, m.v->>'clock', (m.v->>'run')::smallint, m.v->>'no', m.v->>'kind', (m.v->>'unitId')::int, (m.v->>'version')::int, (m.v->>'oldDueAt')::timestamptz, (m.v->>'newDueAt')::timestamptz
         from jsonb_array_elements($2::jsonb) with ordinality m(v, at)`,
      [id, JSON.stringify(moves)],
    );
    const shown = moves.slice(0, SHOWN).map(({ no, kind, clock, unitId, oldDueOn, newDueOn }) => ({ no, kind, clock, unitId, oldDueOn, newDueOn }));
    return { previewId: id, hash, baseVersion: calendar.version, clocks: moves.length, moves: shown };
  }

  /**
   * Moves the records of a preview, some at a time, each in a transaction of its own; a killed run goes on where it stood.
   *
   * @returns clocks by what came of them; `left` are behind all the same, since they were begun or changed meanwhile.
   */
  async apply(now: Date, previewId: string): Promise<Record<string, number>> {
    this.calendars.invalidate();
    const ctx = systemContext(now, 'calendar');
    for (;;) {
      const waiting = await this.database.query<{ record_id: string; kind: string }>('select distinct record_id, kind from calendar_preview_move where preview_id = $1 and outcome is null order by record_id limit $2', [previewId, MOVED_AT_ONCE]);
      if (!waiting.length) break;
      for (const { record_id, kind } of waiting) await this.database.transaction((tx) => this.moveRecord({ ...ctx, tx }, previewId, this.kinds.get(kind), record_id));
    }
    const [preview] = await this.database.query<{ edit: CalendarEdit }>('select edit from calendar_preview where id = $1', [previewId]);
    let left = 0;
    for await (const _ of this.behind(this.database, await this.calendars.current(), unitOfEdit(preview!.edit), now)) left++;
    const counts = await this.database.query<{ outcome: string; n: number }>('select outcome, count(*)::int as n from calendar_preview_move where preview_id = $1 group by outcome', [previewId]);
    return { ...Object.fromEntries(counts.map((row) => [row.outcome, row.n])), ...(left ? { left } : {}) };
  }

  private async moveRecord(w: WriteContext, previewId: string, kind: ReturnType<KindRegistry['get']>, recordId: string): Promise<void> {
    const { state, related, now } = await this.writer.lock(w, kind, recordId, null);
    const asked = await w.tx.query<{ position: number; clock: string; run: number; calendar_version: number; old_due_at: Date }>('select position, clock, run, calendar_version, old_due_at from calendar_preview_move where preview_id = $1 and record_id = $2 and outcome is null', [previewId, recordId]);
    const outcomes = asked.map((move) => ({ ...move, outcome: outcomeOf(move, state.clocks, state.open) }));
    const moved = outcomes.filter((move) => move.outcome === 'moved');
    if (moved.length) {
      const moment = await this.records.moment(now);
      const effects = { clocks: moved.map((move) => ({ recount: move.clock })), notes: { calendarChange: previewId } };
      const acting = actingOf(w.actor);
      const decision = happen(kind, state, { name: 'recount', to: state.status, effects, asked: { verb: 'recount' }, unitId: null, backdated: false }, acting, moment);
      await this.writer.apply(w, kind, [{ before: state, decision, related }]);
    }
    await w.tx.query(`update calendar_preview_move m set outcome = o.outcome from unnest($2::int[], $3::text[]) o(position, outcome) where m.preview_id = $1 and m.position = o.position`, [previewId, outcomes.map((o) => o.position), outcomes.map((o) => o.outcome)]);
  }

  /** The clocks that another calendar would move, or settle; of one unit and those below it, or (null) of all. */
  private async *behind(db: Queryable, other: Calendar, unit: number | null, now: Date): AsyncGenerator<{ row: OpenClock; clock: ClockState } & Pick<Recalculated, 'before' | 'after'>> {
    const { lineageOf } = await this.organisation(dayAt(now));
    for await (const { row, clock } of this.openClocks(db)) {
      const lineage = lineageOf(clock.unitId);
      // Another unit's clock may wait for an earlier change of its own: this one is no reason to move it.
      if ('until' in clock.limit || clock.calendarVersion === other.version || (unit !== null && !lineage.includes(unit))) continue;
      const stored = { start: clock.from, limit: clock.limit, pauses: clock.pauses, calendarVersion: clock.calendarVersion };
      const pinned = await this.calendars.at(clock.calendarVersion);
      const { moved, settled, before, after } = recalculate(stored, pinned.forUnits(lineage), other.forUnits(lineage), now);
      if (moved || settled) yield { row, clock, before, after };
    }
  }

  /** Running clocks of open records that were never closed before. */
  private async *openClocks(tx: Queryable): AsyncGenerator<{ row: OpenClock; clock: ClockState }> {
    const closed = this.kinds.kinds.flatMap((kind) => Object.entries(kind.states).filter(([, state]) => !(state as { open: boolean }).open).map(([code]) => `${kind.kind}/${code}`));
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await tx.query<OpenClock & { c: Record<string, unknown> }>(
        `select c.record_id, r.no, r.kind, r.lead_unit_id as unit_id, c.calendar_version, to_jsonb(c) as c
           from record r join record_clock c on c.record_id = r.id and c.stopped_at is null
          where r.open and r.id > $1 and not exists (select 1 from record_event e where e.record_id = r.id and r.kind || '/' || e.to_status = any($2::text[]))
          order by r.id, c.clock, c.run limit $3`,
        [after, closed, READ_AT_ONCE],
      );
      // The last record may be cut in the middle, so it is read again with the next ones.
      const whole = rows.length < READ_AT_ONCE ? rows : rows.filter((row) => row.record_id !== rows.at(-1)!.record_id);
      for (const row of whole) yield { row, clock: clockFromRow(row.c) };
      if (rows.length < READ_AT_ONCE) return;
      after = whole.at(-1)!.record_id;
    }
  }

  /** Without an organisation a unit lives by its own days alone. */
  private async organisation(on: string): Promise<{ lineageOf: (unitId: number | null) => number[]; lives: (unitId: number) => boolean }> {
    const snapshot = await this.units?.snapshot();
    return {
      lineageOf: (unitId) => (unitId === null ? [] : (snapshot?.lineage(unitId, on) ?? [unitId])),
      lives: (unitId) => snapshot?.lives(unitId, on) ?? true,
    };
  }
}

function outcomeOf(move: { clock: string; run: number; calendar_version: number; old_due_at: Date }, clocks: readonly ClockState[], open: boolean): 'moved' | 'changed-since' | 'closed-since' {
  const clock = clocks.find((c) => c.clock === move.clock && c.run === move.run);
  if (!open || !clock || clock.stoppedAt) return 'closed-since';
  return clock.calendarVersion === move.calendar_version && clock.dueAt.getTime() === move.old_due_at.getTime() ? 'moved' : 'changed-since';
}
