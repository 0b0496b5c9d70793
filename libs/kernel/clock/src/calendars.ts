import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Database, Listener } from '@haobang/database';
import type { Calendar } from './calendar.rules.js';
import { CALENDAR_CHANNEL, loadCalendar } from './calendar-store.js';

/**
 * The calendars of this process: each version is read once. Which is the newest is looked up again whenever another
 * replica says that it made one, and each time while such word can't arrive.
 */
@Injectable()
export class Calendars implements OnModuleInit {
  private readonly versions = new Map<number, Calendar>();
  private newest: Promise<Calendar> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Optional() @Inject(Listener) private readonly listener?: Listener,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener?.listen(CALENDAR_CHANNEL, { message: () => this.invalidate(), gap: () => this.invalidate() });
  }

  /** The calendar that new clocks use. */
  current(): Promise<Calendar> {
    if (this.listener?.connected === false) this.invalidate();
    const asked = (this.newest ??= loadCalendar(this.database.aside).then((calendar) => this.kept(calendar)));
    // A failed look-up is not kept: the next one asks again.
    asked.catch(() => {
      if (this.newest === asked) this.newest = undefined;
    });
    return asked;
  }

  /** The calendar that a stored clock pinned. */
  async at(version: number): Promise<Calendar> {
    return this.versions.get(version) ?? this.kept(await loadCalendar(this.database.aside, { asOfVersion: version }));
  }

  /** To be called after the commit of a new version where the process that made it must see it at once; others hear of it. */
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
