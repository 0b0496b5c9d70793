import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Calendar, Calendars, UnitLineage } from '@haobang/clock';

/** The calendar as units live by it, ready for pure functions: whatever they may ask is looked up before. */
@Injectable()
export class UnitCalendars {
  constructor(
    @Inject(Calendars) private readonly calendars: Calendars,
    @Optional() @Inject(UnitLineage) private readonly lineage?: UnitLineage,
  ) {}

  /** @param units those that a rule may ask for; any other is seen as the whole area. */
  async of(units: readonly (number | null | undefined)[]): Promise<(unitId: number | null) => Calendar> {
    const calendar = await this.calendars.current();
    const views = new Map<number, Calendar>();
    for (const unit of new Set(units)) if (unit && this.lineage) views.set(unit, calendar.forUnits(await this.lineage.lineageOf(unit)));
    return (unitId) => views.get(unitId ?? -1) ?? calendar;
  }
}
