import { Controller, Get, Inject, Optional, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import type { Calendar, CalendarDay, Label, Notice } from './calendar.rules.js';
import { type CalendarDayResponse, CalendarDaysResponse, type DeadlineDayResponse, DeadlineResponse, type NoticeResponse, NoticesResponse } from './calendar.dto.js';
import { Calendars } from './calendars.js';
import { addDays, type Day } from './day.rules.js';
import { assertNoOtherParameters, MOST_DAYS, MOST_PAUSES, parseDaysQuery, parseDeadlineQuery, type RawQuery } from './deadline-query.js';
import { type ExplainedDay, explainedDeadline, isHourLimit, MOST_MONTHS, MOST_UNITS } from './deadline.rules.js';
import { reasonLabel } from './reason-labels.js';
import { UnitLineage } from './unit-lineage.js';

const count = (most: number) => ({ type: 'integer', format: 'int32', minimum: 0, maximum: most }) as const;
const unit = { name: 'unit', required: false, description: 'Id of the unit whose local days and hall hours hold.', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 } } as const;
const dayOf = (name: string, description: string, example: string) => ({ name, required: true, description, example, schema: { type: 'string', format: 'date', maxLength: 10 } }) as const;

@ApiTags('calendar')
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(
    @Inject(Calendars) private readonly calendars: Calendars,
    @Optional() @Inject(UnitLineage) private readonly lineage?: UnitLineage,
  ) {}

  @Get('deadline')
  @Endpoint({
    id: 'calendarDeadline',
    can: 'signed-in',
    returns: DeadlineResponse,
    problems: [422],
    summary: 'When a limit ends, explained day by day.',
    description: `Exactly one of \`workdays\`, \`hours\` (with \`basis\`), \`months\`, \`days\`. The day of \`from\` is not counted; an instant counts as its Shanghai day, and hours need one. A working day is left out only where pauses cover the whole of it, from 00:00 to 24:00; the days on which a pause begins and ends count. A start before 2020-01-01 is refused with 422, all that is malformed with 400.`,
    basis: 'Administrative Licensing Law, art. 45 and 82; Civil Code, art. 201 to 203',
  })
  @ApiQuery({ name: 'from', required: true, description: 'A date, or an instant (RFC 3339; without an offset, Shanghai).', example: '2024-02-07', schema: { type: 'string', maxLength: 40 } })
  @ApiQuery({ name: 'workdays', required: false, description: 'Working days. 0 is the same working day.', example: 3, schema: count(MOST_UNITS) })
  @ApiQuery({ name: 'hours', required: false, description: 'Hours, of the hall or of the clock.', schema: count(MOST_UNITS) })
  @ApiQuery({ name: 'basis', required: false, description: 'What hours are: hours in which the hall is open on working days, or hours day and night.', schema: { type: 'string', enum: ['working', 'clock'] } })
  @ApiQuery({ name: 'months', required: false, description: 'Calendar months; the last day of a shorter month where the day is missing.', schema: count(MOST_MONTHS) })
  @ApiQuery({ name: 'days', required: false, description: 'Calendar days.', schema: count(MOST_UNITS) })
  @ApiQuery({ name: 'roll', required: false, description: 'Whether a last day that is free moves to the next working day; for days and months. Statutory limits roll, plan targets do not.', schema: { type: 'string', enum: ['none', 'next'], default: 'none' } })
  @ApiQuery({ name: 'pause', required: false, description: 'START/END, may be repeated. Two instants, or two dates, on both of which work was done.', example: ['2024-03-11T10:00:00+08:00/2024-03-20T15:00:00+08:00'], explode: true, schema: { type: 'array', maxItems: MOST_PAUSES, items: { type: 'string', maxLength: 80 } } })
  @ApiQuery(unit)
  async deadline(@Ctx() ctx: RequestContext, @Query() raw: RawQuery): Promise<DeadlineResponse> {
    const { start, limit, pauses, unitId } = parseDeadlineQuery(raw);
    const due = explainedDeadline(await this.calendarOf(unitId), start, limit, pauses);
    return {
      dueOn: due.dueOn,
      ...(isHourLimit(limit) && { dueAt: due.dueAt.toISOString() }),
      calendarVersion: due.calendarVersion,
      provisional: due.provisional,
      days: due.days.map((day) => deadlineDay(day, ctx.locale)),
    };
  }

  @Get('days')
  @Endpoint({ id: 'calendarDays', can: 'signed-in', returns: CalendarDaysResponse, problems: [422], summary: 'What each day of a range is: working or free, and why.', description: `At most ${MOST_DAYS} days at once. Days of a year without a holiday notice are marked provisional.` })
  @ApiQuery(dayOf('from', 'The first day, from 2020-01-01 on.', '2024-02-01'))
  @ApiQuery(dayOf('to', 'The last day.', '2024-02-29'))
  @ApiQuery(unit)
  async days(@Ctx() ctx: RequestContext, @Query() raw: RawQuery): Promise<CalendarDaysResponse> {
    const { from, to, unitId } = parseDaysQuery(raw);
    const calendar = await this.calendarOf(unitId);
    const items: CalendarDayResponse[] = [];
    for (let day: Day = from; day <= to; day = addDays(day, 1)) items.push(calendarDay(calendar.day(day), ctx.locale));
    return { calendarVersion: calendar.version, items };
  }

  @Get('notices')
  @Endpoint({ id: 'calendarNotices', can: 'signed-in', returns: NoticesResponse, summary: 'The holiday notices that the calendar is made of.', description: 'A year may have several: an amendment changes days of a year that is already arranged.' })
  async notices(@Ctx() ctx: RequestContext, @Query() raw: RawQuery): Promise<NoticesResponse> {
    assertNoOtherParameters(raw);
    const calendar = await this.calendars.current();
    return { calendarVersion: calendar.version, items: calendar.notices.map((notice) => noticeOf(notice, ctx.locale)) };
  }

  private async calendarOf(unitId: number | undefined): Promise<Calendar> {
    const calendar = await this.calendars.current();
    return unitId === undefined ? calendar : calendar.forUnits((await this.lineage?.lineageOf(unitId)) ?? [unitId]);
  }
}

function deadlineDay({ date, counted, reason, countedMs, name, notice, localReason, provisional }: ExplainedDay, locale: keyof Label): DeadlineDayResponse {
  return {
    date,
    counted,
    reason,
    label: reasonLabel(reason, { name, localReason }, locale),
    ...(countedMs !== undefined && { seconds: countedMs / 1000 }),
    ...(name && { name: name[locale] }),
    ...(notice && { notice }),
    ...(provisional && { provisional }),
  };
}

function calendarDay({ date, working, kind, provisional, name, notice, localReason }: CalendarDay, locale: keyof Label): CalendarDayResponse {
  return { date, working, kind, label: reasonLabel(kind, { name, localReason }, locale), provisional, ...(name && { name: name[locale] }), ...(notice && { notice }) };
}

function noticeOf(notice: Notice, locale: keyof Label): NoticeResponse {
  const { code, year, kind, number, title, issuedOn, source, version } = notice;
  return { code, year, kind, number, title, issuedOn, source, version: version!, days: notice.days.map((d) => ({ date: d.day, mark: d.mark, name: d.name[locale] })) };
}
