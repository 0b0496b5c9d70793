import { Inject, Injectable } from '@nestjs/common';
import { Calendars, type HallSpan } from '@haobang/clock';
import { Problem } from '@haobang/http';
import type { WorkingHoursResponse, WorkingSpan } from './unit-hours.dto.js';
import { Units } from './units.js';

const MS_PER_DAY = 86_400_000;

const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const shown = ({ opensAtMinute, closesAtMinute }: HallSpan): WorkingSpan => ({ opens: timeOf(opensAtMinute), closes: timeOf(closesAtMinute) });

/**
 * When a unit is open. The calendar keeps the hours, since each change of them makes a version of it and may move the clocks of
 * open records; a unit without its own has those of the unit above.
 */
@Injectable()
export class UnitHours {
  constructor(
    @Inject(Units) private readonly units: Units,
    @Inject(Calendars) private readonly calendars: Calendars,
  ) {}

  async get(unitId: number, on: string): Promise<WorkingHoursResponse> {
    const calendar = await this.calendars.current();
    const lineage = await this.units.lineageOf(unitId, on);
    if (lineage.length === 0) throw Problem.notFound();
    const spans = calendar.forUnits(lineage).hallSpans(Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY);
    return { unitId, spans: spans.map(shown), calendarVersion: calendar.version };
  }
}
