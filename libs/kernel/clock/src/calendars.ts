import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import type { Calendar } from './calendar.rules.js';
import { loadCalendar } from './calendar-store.js';

/** The calendars of this process: each version is read once; `invalidate` makes the newest be looked up again. */
@Injectable()
export class Calendars {
  private readonly versions = new Map<number, Calendar>();
  private newest: Promise<Calendar> | undefined;

  constructor(@Inject(Database) private readonly database: Database) {}

  /** The calendar that new clocks use. */
  current(): Promise<Calendar> {
    const asked = (this.newest ??= loadCalendar(this.database).then((calendar) => this.kept(calendar)));
    // A failed look-up is not kept: the next one asks again.
    asked.catch(() => {
      if (this.newest === asked) this.newest = undefined;
    });
    return asked;
  }

  /** The calendar that a stored clock pinned. */
  async at(version: number): Promise<Calendar> {
    return this.versions.get(version) ?? this.kept(await loadCalendar(this.database, { asOfVersion: version }));
  }

  /** To be called after the commit of a new version, here and on every replica that hears of it. */
  invalidate(): void {
    this.newest = undefined;
  }

  /** One object per version, so that the views of units are made once. */
  private kept(calendar: Calendar): Calendar {
    const known = this.versions.get(calendar.version) ?? calendar;
    this.versions.set(calendar.version, known);
    return known;
  }
}
