import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { areSpansSound, Calendars, loadCalendar, setHallHours, type Calendar, type HallSpan } from '@haobang/clock';
import { Problem, Writes, type RequestContext } from '@haobang/http';
import type { WorkingHoursResponse, SetWorkingHours, WorkingSpan } from './unit-hours.dto.js';
import { Units } from './units.js';

const MS_PER_DAY = 86_400_000;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const shown = ({ opensAtMinute, closesAtMinute }: HallSpan): WorkingSpan => ({ opens: timeOf(opensAtMinute), closes: timeOf(closesAtMinute) });

/** When a unit is open. The calendar keeps the hours, since each change of them makes a version of it; a unit without its own has those of the unit above. */
@Injectable()
export class UnitHours {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Units) private readonly units: Units,
    @Inject(Calendars) private readonly calendars: Calendars,
  ) {}

  async get(unitId: number, on: string): Promise<WorkingHoursResponse> {
    return this.answer(await this.calendars.current(), unitId, on);
  }

  async set(ctx: RequestContext, unitId: number, body: SetWorkingHours): Promise<WorkingHoursResponse> {
    const spans = body.spans.map(({ opens, closes }) => ({ opensAtMinute: minutesOf(opens), closesAtMinute: minutesOf(closes) }));
    if (!areSpansSound(spans)) {
      const detail = 'Give spans in order, each with an end after its beginning, and time between them.';
      throw Problem.unprocessable('hours-unsound', detail, [{ pointer: '/spans', code: 'hours-unsound', detail }]);
    }
    const answer = await this.writes.run(ctx, async (write) => {
      const before = await this.answer(await loadCalendar(write.tx), unitId, body.from);
      await setHallHours(write.tx, unitId, body.from, spans, { by: ctx.actor.name, at: ctx.now, reason: body.reason });
      const after = await this.answer(await loadCalendar(write.tx), unitId, body.from);
      await this.audit.record(write, { action: 'organisation:unit.set-hours', subject: { type: 'unit', id: String(unitId) }, before, after: { ...after, from: body.from }, unitId, reason: body.reason });
      return after;
    });
    this.calendars.invalidate();
    return answer;
  }

  private async answer(calendar: Calendar, unitId: number, on: string): Promise<WorkingHoursResponse> {
    const lineage = await this.units.lineageOf(unitId, on);
    if (lineage.length === 0) throw Problem.notFound();
    const spans = calendar.forUnits(lineage).hallSpans(Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY);
    return { unitId, spans: spans.map(shown), calendarVersion: calendar.version };
  }
}
