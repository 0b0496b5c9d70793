import { type FieldError, Problem } from '@haobang/http';
import { type Day, FIRST_DAY, LAST_DAY, MS_PER_DAY, parseDay, parseInstant, startOfDay } from './day.rules.js';
import { type HourBasis, isHourLimit, type Limit, MOST_MONTHS, MOST_UNITS, type Roll } from './deadline.rules.js';
import { type Pause, pauseOfDays, pausedSpans } from './pause.rules.js';

/** The parameters of a request as the query string gave them: text, or a list where one was repeated. */
export type RawQuery = Record<string, unknown>;

export interface DeadlineQuery {
  start: Day | Date;
  limit: Limit;
  pauses: Pause[];
  unitId: number | undefined;
}

export interface DaysQuery {
  from: Day;
  to: Day;
  unitId: number | undefined;
}

/** At most so many `pause` parameters. */
export const MOST_PAUSES = 100;
/** At most so many days in one answer of the calendar: three years. */
export const MOST_DAYS = 1096;

const LIMITS = ['workdays', 'hours', 'months', 'days'] as const;
const WHOLE = /^\d{1,9}$/;

/** Collects what is wrong, so that one answer names every mistake. */
class Reader {
  readonly errors: FieldError[] = [];

  constructor(
    private readonly raw: RawQuery,
    known: readonly string[],
  ) {
    for (const name of Object.keys(raw)) if (!known.includes(name)) this.refuse(name, 'unknown-parameter', `There is no parameter ${name}; there are ${known.join(', ')}.`);
  }

  refuse(name: string, code: string, detail: string): undefined {
    this.errors.push({ pointer: `?${name}`, code, detail });
    return undefined;
  }

  /** The text of a parameter that may stand once; undefined where it is absent. */
  text(name: string): string | undefined {
    const value = this.raw[name];
    if (value === undefined || typeof value === 'string') return value;
    return this.refuse(name, 'repeated', `${name} may stand once only.`);
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined;
  }

  whole(name: string, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = WHOLE.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : this.refuse(name, 'whole-number', `${name} is a whole number from ${least} to ${most}.`);
  }

  choice<C extends string>(name: string, choices: readonly C[]): C | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return choices.find((choice) => choice === text) ?? this.refuse(name, 'choice', `${name} is one of ${choices.join(', ')}.`);
  }

  day(name: string): Day | undefined {
    const text = this.text(name);
    if (text === undefined) return this.refuse(name, 'missing', `${name} is missing.`);
    return parseDay(text) ?? this.refuse(name, 'date', `${name} is a date that exists, YYYY-MM-DD.`);
  }

  /** All texts of a parameter that may be repeated. */
  list(name: string): string[] {
    const value = this.raw[name];
    if (value === undefined) return [];
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((t) => typeof t === 'string') ? texts : (this.refuse(name, 'text', `${name} is a text.`) ?? []);
  }

  end(): void {
    if (this.errors.length) throw Problem.badRequest('request-invalid', 'Some parameters are missing, wrong or unknown.', this.errors);
  }
}

/**
 * Reads the question of a deadline.
 *
 * @throws Problem 400 for what is malformed, 422 for times that the calendar doesn't know.
 */
export function parseDeadlineQuery(raw: RawQuery): DeadlineQuery {
  const reader = new Reader(raw, ['from', ...LIMITS, 'basis', 'roll', 'pause', 'unit']);
  const start = readStart(reader);
  const limit = readLimit(reader);
  const pauses = readPauses(reader, limit !== undefined && isHourLimit(limit));
  const unitId = reader.whole('unit', 1, 2_147_483_647);
  if (limit && isHourLimit(limit) && typeof start === 'string') reader.refuse('from', 'instant-needed', 'Hours run from an instant, such as 2024-03-01T10:00:00+08:00.');
  reader.end();
  assertKnown('from', typeof start === 'string' ? startOfDay(start) : start!);
  assertPauses(pauses);
  return { start: start!, limit: limit!, pauses, unitId };
}

/** Reads the question of the calendar's days; both ends belong to the answer. */
export function parseDaysQuery(raw: RawQuery): DaysQuery {
  const reader = new Reader(raw, ['from', 'to', 'unit']);
  const [from, to] = [reader.day('from'), reader.day('to')];
  const unitId = reader.whole('unit', 1, 2_147_483_647);
  if (from && to && (startOfDay(to).getTime() - startOfDay(from).getTime()) / MS_PER_DAY >= MOST_DAYS) reader.refuse('to', 'range-too-long', `At most ${MOST_DAYS} days at once.`);
  reader.end();
  assertKnown('from', startOfDay(from!));
  assertKnown('to', startOfDay(to!));
  if (to! < from!) throw refused('to', 'ends-before-begin', 'to lies before from.');
  return { from: from!, to: to!, unitId };
}

/** Refuses every parameter but the named ones, for questions that take none. */
export function assertNoOtherParameters(raw: RawQuery, known: readonly string[] = []): void {
  new Reader(raw, known).end();
}

function readStart(reader: Reader): Day | Date | undefined {
  const text = reader.text('from');
  if (text === undefined) return reader.has('from') ? undefined : reader.refuse('from', 'missing', 'from is missing.');
  return parseDay(text) ?? parseInstant(text) ?? reader.refuse('from', 'date-or-instant', 'from is a date, YYYY-MM-DD, or an instant of RFC 3339; the plus sign of an offset is written %2B.');
}

function readLimit(reader: Reader): Limit | undefined {
  const given = LIMITS.filter((name) => reader.has(name));
  const basis = reader.choice<HourBasis>('basis', ['working', 'clock']);
  const roll = reader.choice<Roll>('roll', ['none', 'next']);
  if (given.length !== 1) {
    for (const name of given.length ? given : LIMITS) reader.refuse(name, 'exactly-one', `Exactly one of ${LIMITS.join(', ')}.`);
    return undefined;
  }
  const [name] = given as [(typeof LIMITS)[number]];
  if (name !== 'hours' && reader.has('basis')) reader.refuse('basis', 'not-with-this-limit', 'basis belongs to hours.');
  if ((name === 'hours' || name === 'workdays') && reader.has('roll')) reader.refuse('roll', 'not-with-this-limit', 'roll belongs to days and months.');
  if (name === 'hours' && !reader.has('basis')) reader.refuse('basis', 'missing', 'hours need basis=working or basis=clock.');
  const count = reader.whole(name, 0, name === 'months' ? MOST_MONTHS : MOST_UNITS);
  if (count === undefined) return undefined;
  switch (name) {
    case 'workdays':
      return { workdays: count };
    case 'hours':
      return { hours: count, basis: basis ?? 'working' };
    case 'months':
      return { months: count, roll: roll ?? 'none' };
    case 'days':
      return { days: count, roll: roll ?? 'none' };
  }
}

function readPauses(reader: Reader, exact: boolean): Pause[] {
  const texts = reader.list('pause');
  if (texts.length > MOST_PAUSES) reader.refuse('pause', 'too-many', `At most ${MOST_PAUSES} pauses.`);
  return texts.slice(0, MOST_PAUSES).flatMap((text) => {
    const [first, last, ...rest] = text.split('/');
    const days = [parseDay(first ?? ''), parseDay(last ?? '')];
    if (days[0] && days[1] && !rest.length) {
      if (exact) return reader.refuse('pause', 'instant-needed', 'Pauses of an hour limit begin and end at instants.') ?? [];
      // A reversed pair is kept reversed, to be refused as such below.
      return days[0] <= days[1] ? [pauseOfDays(days[0], days[1])] : [{ from: startOfDay(days[0]), until: startOfDay(days[1]) }];
    }
    const [from, until] = [parseInstant(first ?? ''), parseInstant(last ?? '')];
    if (from && until && !rest.length) return [{ from, until }];
    return reader.refuse('pause', 'interval', 'pause is START/END: two instants, or two dates on both of which work was done.') ?? [];
  });
}

function assertPauses(pauses: readonly Pause[]): void {
  for (const { from, until } of pauses) {
    assertKnown('pause', from);
    assertKnown('pause', until!);
    if (until! < from) throw refused('pause', 'ends-before-begin', 'A pause ends before it begins.');
  }
  const paused = pausedSpans(pauses).reduce((sum, span) => sum + span.untilMs - span.fromMs, 0);
  if (paused > MOST_UNITS * MS_PER_DAY) throw refused('pause', 'too-long', `All pauses together last at most ${MOST_UNITS} days.`);
}

function assertKnown(name: string, at: Date): void {
  if (at < startOfDay(FIRST_DAY)) throw refused(name, 'before-calendar', `The calendar begins on ${FIRST_DAY}.`);
  if (at.getTime() >= startOfDay(LAST_DAY).getTime() + MS_PER_DAY) throw refused(name, 'after-calendar', `The calendar ends on ${LAST_DAY}.`);
}

const refused = (name: string, code: string, detail: string): Problem => Problem.unprocessable(code, detail, [{ pointer: `?${name}`, code, detail }]);
