import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { registerPermissions } from '@haobang/auth';
import { accepted, Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { AppliedResponse, ApplyBody, CatchUpBody, LocalDayBody, NoticeBody, OutcomesResponse, PreviewResponse, WorkingHoursBody } from './calendar-changes.dto.js';
import { CalendarChanges } from './calendar-changes.js';

registerPermissions([
  { permission: 'calendar:change.preview', roles: ['systemAdmin'], staffOnly: true },
  { permission: 'calendar:change.apply', roles: ['systemAdmin'], staffOnly: true },
]);

const NOTICE = 'State Council notice on public holidays';
const ID = () => Param('previewId', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const idParameter = () => ApiParam({ name: 'previewId', description: 'Id of the preview.', schema: { type: 'string', format: 'uuid', maxLength: 36 } });
const previewed = (id: string, summary: string, basis?: string) => Endpoint({ id, summary, can: 'calendar:change.preview', returns: PreviewResponse, status: 201, problems: [413, 415, 422], ...(basis ? { basis } : {}) });
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Changing the calendar: first what a change would move, then that. */
@ApiTags('calendar')
@Controller('api/v1/calendar')
export class CalendarChangesController {
  constructor(@Inject(CalendarChanges) private readonly changes: CalendarChanges) {}

  @Post('notices/preview')
  @previewed('calendarNoticePreview', 'Shows which open records a notice would move, and by how much; nothing is published.', NOTICE)
  notice(@Ctx() ctx: RequestContext, @Body() { days, number, ...notice }: NoticeBody): Promise<PreviewResponse> {
    const edit = { notice: { ...notice, number: number ?? null, days: days.map(({ nameZh, nameEn, ...one }) => ({ ...one, name: { zh: nameZh, en: nameEn } })) } };
    return this.changes.preview(ctx, edit, notice.title);
  }

  @Post('local-days/preview')
  @previewed('calendarLocalDayPreview', 'Shows which open records a day off, or a working day, of one unit would move; nothing is made.')
  localDay(@Ctx() ctx: RequestContext, @Body() { unitId = null, day, mark, reason }: LocalDayBody): Promise<PreviewResponse> {
    return this.changes.preview(ctx, mark === 'NONE' ? { withdrawnDay: { unitId, day } } : { localDay: { unitId, day, mark, reason } }, reason);
  }

  @Post('hours/preview')
  @previewed('calendarHoursPreview', 'Shows which open records other working hours of one unit would move; nothing is made.')
  hours(@Ctx() ctx: RequestContext, @Body() { unitId = null, from, spans, reason }: WorkingHoursBody): Promise<PreviewResponse> {
    const hallHours = { unitId, validFrom: from, spans: spans.map(({ opens, closes }) => ({ opensAtMinute: minutesOf(opens), closesAtMinute: minutesOf(closes) })) };
    return this.changes.preview(ctx, { hallHours }, reason);
  }

  @Post('catch-up/preview')
  @previewed('calendarCatchUpPreview', 'Shows which open records are behind the calendar as it is, since they were begun or changed while a change was made; nothing is changed.')
  catchUp(@Ctx() ctx: RequestContext, @Body() { unitId = null, reason }: CatchUpBody): Promise<PreviewResponse> {
    return this.changes.preview(ctx, { catchUp: { unitId } }, reason);
  }

  @Post('changes/:previewId/apply')
  @idParameter()
  @Endpoint({ id: 'calendarChangeApply', summary: 'Makes the change of a preview and moves what the preview says, with one event for each record.', can: 'calendar:change.apply', returns: AppliedResponse, status: 202, problems: [404, 409, 413, 415, 422] })
  async apply(@Ctx() ctx: RequestContext, @ID() previewId: string, @Body() { hash }: ApplyBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<AppliedResponse> {
    return accepted(reply, { operation: `/api/v1/operations/${await this.changes.apply(ctx, previewId, hash)}` });
  }

  @Get('changes/:previewId/outcome')
  @idParameter()
  @Endpoint({ id: 'calendarChangeOutcome', summary: 'What came of a preview: how many clocks moved, and how many were skipped since they had changed or closed meanwhile.', can: 'calendar:change.preview', returns: OutcomesResponse, problems: [404] })
  async outcome(@ID() previewId: string): Promise<OutcomesResponse> {
    return { items: await this.changes.outcome(previewId) };
  }
}
