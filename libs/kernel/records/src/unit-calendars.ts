import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Calendar, Calendars, dayAt } from '@haobang/clock';
import { Units } from '@haobang/organisation';

/** What pure rules may ask of the world around a record, read beforehand. */
export interface Surroundings {
  /** The calendar as a unit lives by it; null is the whole area. */
  calendarOf: (unitId: number | null) => Calendar;
  /** The unit of a code, where there is one on that day. */
  unitOf: (code: string) => number | null;
  lives: (unitId: number) => boolean;
}

/** Calendar and organisation as of an instant, ready for pure functions. Both are kept in memory, so this costs nothing. */
@Injectable()
export class UnitCalendars {
  constructor(
    @Inject(Calendars) private readonly calendars: Calendars,
    @Optional() @Inject(Units) private readonly units?: Units,
  ) {}

  async at(instant: Date): Promise<Surroundings> {
    const calendar = await this.calendars.current();
    const snapshot = await this.units?.snapshot();
    const on = dayAt(instant);
    return {
      // Without an organisation a unit lives by its own days alone.
      calendarOf: (unitId) => (unitId === null ? calendar : calendar.forUnits(snapshot?.lineage(unitId, on) ?? [unitId])),
      unitOf: (code) => snapshot?.unitsOn(on).find((unit) => unit.code === code)?.id ?? null,
      lives: (unitId) => snapshot?.lives(unitId, on) ?? true,
    };
  }
}

/** The same surroundings, each answer looked up once: for thousands of decisions of one day. */
export function remembering({ calendarOf, unitOf, lives }: Surroundings): Surroundings {
  return { calendarOf: kept(calendarOf), unitOf: kept(unitOf), lives: kept(lives) };
}

function kept<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}
