import { Inject, Injectable, Optional } from '@nestjs/common';
import { Calendars, endOpenPauses, explainedDeadline, outcome, reasonLabel, UnitLineage } from '@haobang/clock';
import { Database } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { shownLimit } from './clock-changes.rules.js';
import { fieldsOf } from './fact.js';
import { tablesOf, withCodes } from './kind-tables.js';
import type { Kind, Label } from './kind.js';
import { lampOf } from './present.js';
import { Records } from './records.js';
import { type ClockState, isPaused, type RecordEvent } from './state.js';

const REGISTERED: Label = { zh: '登记', en: 'Register' };
const AMENDED: Label = { zh: '修改', en: 'Amend' };
const RECOUNTED: Label = { zh: '按日历变更重算时限', en: 'Recount by a change of the calendar' };

/** The two explanations of a record: what happened, and why a day is that day. */
@Injectable()
export class RecordHistory {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Optional() @Inject(UnitLineage) private readonly lineage?: UnitLineage,
  ) {}

  /** The events in order, each with what it changed. */
  async events(ctx: RequestContext, kind: Kind, id: string): Promise<object[]> {
    const { events } = await this.records.read(ctx, kind, id);
    const ids = [...new Set(events.flatMap((event) => [event.actorId, event.onBehalfOf]).filter((account) => account !== null))];
    const names = new Map((await this.database.query<{ id: string; name: string }>(`select id, name from account where id = any($1::uuid[]) union all select id, name from machine_client where id = any($1::uuid[])`, [ids])).map((row) => [row.id, row.name]));
    return events.map((event) => ({
      id: event.id, seq: event.seq, verb: event.verb, label: labelOf(kind, event.verb), from: event.from, to: event.to, actorId: event.actorId, actorKind: event.actorKind,
      actorName: event.actorId ? (names.get(event.actorId) ?? null) : null, onBehalfOf: event.onBehalfOf, onBehalfOfName: event.onBehalfOf ? (names.get(event.onBehalfOf) ?? null) : null, unitId: event.unitId, reason: event.reason, effectiveAt: event.effectiveAt, recordedAt: event.recordedAt,
      backdated: event.backdated, facts: factsOf(kind, event), payload: event.payload, hash: event.hash,
    }));
  }

  /** Every clock that ran, day by day. A clock's pinned calendar explains it, not today's. */
  async clocks(ctx: RequestContext, kind: Kind, id: string): Promise<object[]> {
    const { clocks } = await this.records.read(ctx, kind, id);
    return Promise.all(clocks.map((clock) => this.explain(kind, clock, ctx.now)));
  }

  private async explain(kind: Kind, clock: ClockState, now: Date): Promise<object> {
    const { limit } = clock;
    const common = {
      clock: clock.clock, run: clock.run, label: kind.clocks[clock.clock]?.label, basis: clock.basis ?? kind.clocks[clock.clock]?.basis ?? null, limit: shownLimit(limit), startedAt: clock.startedAt,
      dueOn: clock.dueOn, dueAt: clock.dueAt, stoppedAt: clock.stoppedAt, provisional: clock.provisional, calendarVersion: clock.calendarVersion, pauses: clock.pauses,
    };
    if ('until' in limit) {
      const inTime = clock.stoppedAt ? clock.stoppedAt <= clock.dueAt : null;
      return { ...common, startsOn: null, lamp: inTime === null ? lampOf(clock, now) : inTime ? 'done' : 'late', lateBy: null, days: [] };
    }
    const pinned = await this.calendars.at(clock.calendarVersion);
    const calendar = clock.unitId === null ? pinned : pinned.forUnits((await this.lineage?.lineageOf(clock.unitId)) ?? [clock.unitId]);
    const pauses = endOpenPauses(clock.pauses, clock.stoppedAt ?? now);
    const explained = explainedDeadline(calendar, clock.from, limit, pauses);
    const ended = clock.stoppedAt ? outcome(calendar, { start: clock.from, limit, pauses }, clock.stoppedAt) : null;
    return {
      ...common, startsOn: explained.days[0]?.date ?? clock.dueOn,
      lamp: ended ? (ended.inTime ? 'done' : 'late') : isPaused(clock) ? 'paused' : lampOf(clock, now), lateBy: ended && !ended.inTime ? { workdays: ended.workdays, days: ended.days } : null,
      days: explained.days.map((day) => ({ ...day, label: { zh: reasonLabel(day.reason, day, 'zh'), en: reasonLabel(day.reason, day, 'en') } })),
    };
  }
}

const labelOf = (kind: Kind, verb: string): Label => (verb === 'register' ? REGISTERED : verb === 'amend' ? AMENDED : verb === 'recount' ? RECOUNTED : (kind.verbs[verb]?.label ?? { zh: verb, en: verb }));

/** What an event says in fields that have a name; of personal ones only that they were given. */
function factsOf(kind: Kind, event: RecordEvent): object[] {
  const payload = JSON.parse(event.payload) as { input?: Record<string, unknown>; changed?: Record<string, unknown> };
  const input = event.verb === 'register' ? kind.create.input : event.verb === 'amend' ? kind.amend?.input : kind.verbs[event.verb]?.input;
  const known = new Map([...tablesOf(kind).fields, ...withCodes(kind, fieldsOf(input))].map((field) => [field.name, field]));
  const values: Record<string, unknown> = { ...payload.input, ...payload.changed };
  return Object.entries(values)
    .filter(([name, value]) => known.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => {
      const { zh, en, type, options, personal } = known.get(name)!;
      return { name, label: { zh, en }, type, value: personal ? null : value, ...(personal ? { personal: true } : {}), ...(options ? { options: options.filter((option) => option.code === value) } : {}) };
    });
}
