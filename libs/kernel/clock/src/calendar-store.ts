import { type Queryable, statement } from '@haobang/database';
import type { CalendarEdit } from './calendar-edit.rules.js';
import { Calendar, type CalendarContent, type DayMark, type HallSpan, type LocalDay, type Notice } from './calendar.rules.js';
import type { Day } from './day.rules.js';
import { NATIONAL_NOTICES } from './national-notices.js';
import { areSpansSound, type NoticeFault, noticeFaults } from './notice.rules.js';

/** Other replicas hear of a new version on this channel (NOTIFY); the payload is the version. */
export const CALENDAR_CHANNEL = 'haobang_calendar';

/** Versions are made one at a time. */
const VERSION_LOCK = 4_711_010;

/** Who changes the calendar, when and why. */
export interface CalendarChange {
  by: string;
  at: Date;
  reason: string;
}

/** A notice that would put deadlines wrong; nothing was stored. */
export class NoticeRefused extends Error {
  constructor(readonly faults: readonly NoticeFault[]) {
    super(`The notice is refused: ${faults.join(', ')}`);
    this.name = 'NoticeRefused';
  }
}

interface ContentRow {
  newest: number;
  notices: (Notice & { version: number })[];
  local_days: LocalDay[];
  hall_hours: { unitId: number | null; validFrom: Day; spans: [number, number][] }[];
}

const CONTENT = statement(
  'clock-calendar',
  `select coalesce((select max(version) from clock_calendar_version), 0) as newest,
  coalesce((select json_agg(json_build_object('version', n.version, 'code', n.code, 'year', n.year, 'kind', n.kind, 'number', n.number,
      'title', n.title, 'issuedOn', n.issued_on, 'source', n.source,
      'days', (select json_agg(json_build_object('day', d.on_day, 'mark', d.mark, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en)) order by d.on_day)
                 from clock_notice_day d where d.version = n.version)) order by n.version)
    from clock_notice n where n.version <= $1), '[]') as notices,
  coalesce((select json_agg(json_build_object('unitId', l.unit_id, 'day', l.on_day, 'mark', l.mark, 'reason', l.reason) order by l.version)
    from clock_local_day l where l.version <= $1 and (l.withdrawn_version is null or l.withdrawn_version > $1)), '[]') as local_days,
  coalesce((select json_agg(json_build_object('unitId', h.unit_id, 'validFrom', h.valid_from,
      'spans', (select json_agg(json_build_array(lower(s), upper(s)) order by s) from unnest(h.open_minutes) s)))
    from (select distinct on (unit_id, valid_from) * from clock_hall_hours where version <= $1 order by unit_id, valid_from, version desc) h), '[]') as hall_hours`,
);

const NEWEST = 2_147_483_647;

/**
 * Reads the calendar, of the newest or of an earlier version. Where it is asked often, ask `Calendars`, which keeps it.
 *
 * @throws RangeError for a version that was never made.
 */
export async function loadCalendar(db: Queryable, { asOfVersion }: { asOfVersion?: number } = {}): Promise<Calendar> {
  const [row] = await db.query<ContentRow>(CONTENT, [asOfVersion ?? NEWEST]);
  const { newest, notices, local_days: localDays, hall_hours: hallHours } = row!;
  if (asOfVersion !== undefined && (asOfVersion < 0 || asOfVersion > newest)) throw new RangeError(`The calendar has no version ${asOfVersion}`);
  const content: CalendarContent = {
    version: asOfVersion ?? newest,
    notices,
    localDays,
    hallHours: hallHours.map(({ spans, ...h }) => ({ ...h, spans: spans.map(([opensAtMinute, closesAtMinute]) => ({ opensAtMinute, closesAtMinute })) })),
  };
  return new Calendar(content);
}

async function makeVersion(tx: Queryable, cause: string, { by, at, reason }: CalendarChange): Promise<number> {
  await tx.query('select pg_advisory_xact_lock($1)', [VERSION_LOCK]);
  const [row] = await tx.query<{ version: number }>(
    `insert into clock_calendar_version (version, cause, made_at, made_by, reason)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4 from clock_calendar_version returning version`,
    [cause, at, by, reason],
  );
  // Delivered with the commit, so nobody hears of a version that was rolled back.
  await tx.query('select pg_notify($1, $2)', [CALENDAR_CHANNEL, String(row!.version)]);
  return row!.version;
}

/**
 * Adds a notice, in the caller's transaction. Stored clocks don't move by it.
 *
 * @returns the version that it makes.
 * @throws NoticeRefused where the notice can't be right.
 */
export async function publishNotice(tx: Queryable, notice: Notice, change: CalendarChange): Promise<number> {
  const version = await makeVersion(tx, 'NOTICE', change);
  const faults = noticeFaults(await loadCalendar(tx, { asOfVersion: version }), notice);
  if (faults.length) throw new NoticeRefused(faults);
  await tx.query(`insert into clock_notice (version, code, year, kind, number, title, issued_on, source) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    version,
    notice.code,
    notice.year,
    notice.kind,
    notice.number,
    notice.title,
    notice.issuedOn,
    notice.source,
  ]);
  await tx.query(
    `insert into clock_notice_day (version, on_day, mark, name_zh, name_en)
     select $1, d.day, d.mark, d.zh, d.en from unnest($2::date[], $3::text[], $4::text[], $5::text[]) as d(day, mark, zh, en)`,
    [version, notice.days.map((d) => d.day), notice.days.map((d) => d.mark), notice.days.map((d) => d.name.zh), notice.days.map((d) => d.name.en)],
  );
  return version;
}

/** Lets a day of one unit, or (null) of the whole area, depart from the notice; an earlier word on that day is withdrawn. */
export async function setLocalDay(tx: Queryable, unitId: number | null, day: Day, mark: DayMark, change: CalendarChange): Promise<number> {
  const version = await makeVersion(tx, 'LOCAL_DAY', change);
  await tx.query(WITHDRAW, [version, unitId, day]);
  await tx.query(`insert into clock_local_day (version, unit_id, on_day, mark, reason) values ($1, $2, $3, $4, $5)`, [version, unitId, day, mark, change.reason]);
  return version;
}

const WITHDRAW = `update clock_local_day set withdrawn_version = $1 where unit_id is not distinct from $2 and on_day = $3 and withdrawn_version is null returning version`;

/** Takes a local day back; undefined, and no new version, where there is none. */
export async function withdrawLocalDay(tx: Queryable, unitId: number | null, day: Day, change: CalendarChange): Promise<number | undefined> {
  const [found] = await tx.query(`select 1 from clock_local_day where unit_id is not distinct from $1 and on_day = $2 and withdrawn_version is null`, [unitId, day]);
  if (!found) return undefined;
  const version = await makeVersion(tx, 'LOCAL_DAY_WITHDRAWN', change);
  await tx.query(WITHDRAW, [version, unitId, day]);
  return version;
}

/**
 * Sets the hours of a unit's hall, or (null) of all halls, from a day on.
 *
 * @throws RangeError for spans that overlap, touch, or leave the day.
 */
export async function setHallHours(tx: Queryable, unitId: number | null, validFrom: Day, spans: readonly HallSpan[], change: CalendarChange): Promise<number> {
  if (!areSpansSound(spans)) throw new RangeError('Hall hours are spans within a day, in order and apart');
  const version = await makeVersion(tx, 'HALL_HOURS', change);
  const ranges = spans.map((s) => `[${s.opensAtMinute},${s.closesAtMinute})`).join();
  await tx.query(`insert into clock_hall_hours (version, unit_id, valid_from, open_minutes) values ($1, $2, $3, $4::int4multirange)`, [version, unitId, validFrom, `{${ranges}}`]);
  return version;
}

/**
 * Makes a change that was previewed, in the caller's transaction. Stored clocks don't move by it.
 *
 * @returns the version that it makes, or that there is where it makes none; undefined where a day was to be taken back that nobody had set.
 * @throws NoticeRefused, RangeError as the single changes do.
 */
export async function makeEdit(tx: Queryable, edit: CalendarEdit, change: CalendarChange): Promise<number | undefined> {
  if ('catchUp' in edit) return (await loadCalendar(tx)).version;
  if ('notice' in edit) return publishNotice(tx, edit.notice, change);
  if ('localDay' in edit) return setLocalDay(tx, edit.localDay.unitId, edit.localDay.day, edit.localDay.mark, change);
  if ('withdrawnDay' in edit) return withdrawLocalDay(tx, edit.withdrawnDay.unitId, edit.withdrawnDay.day, change);
  return setHallHours(tx, edit.hallHours.unitId, edit.hallHours.validFrom, edit.hallHours.spans, change);
}

/** Brings in the national notices that are missing, in the order of their issue. Safe to repeat; returns the newest version. */
export async function seedCalendar(tx: Queryable, at: Date, by = 'seed'): Promise<number> {
  await tx.query('select pg_advisory_xact_lock($1)', [VERSION_LOCK]);
  const { years, notices, version } = await loadCalendar(tx);
  let newest = version;
  for (const notice of NATIONAL_NOTICES) {
    // A year that was entered by hand before this list knew it keeps that entry.
    const known = notices.some((n) => n.code === notice.code) || (notice.kind === 'ANNUAL' && years.has(notice.year));
    if (!known) newest = await publishNotice(tx, notice, { by, at, reason: notice.title });
  }
  return newest;
}
