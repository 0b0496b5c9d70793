import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { registerPermissions } from '@haobang/auth';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { Fact, IsDay, Nested } from './fact.js';
import { HolidayNotices } from './holiday-notices.js';

registerPermissions([
  { permission: 'calendar:notice.preview', roles: ['systemAdmin'], staffOnly: true },
  { permission: 'calendar:notice.apply', roles: ['systemAdmin'], staffOnly: true },
]);

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;

export class NoticeDayBody {
  @ApiProperty({ ...day, description: 'The day.', example: '2027-01-01' }) @IsDay() day: string;
  @ApiProperty({ type: String, enum: ['FREE', 'WORK'], description: 'FREE takes the day off, WORK makes it a working day.' }) @IsIn(['FREE', 'WORK']) mark: 'FREE' | 'WORK';
  @ApiProperty({ ...text(40), description: 'Chinese name of the festival.', example: '元旦' }) @IsString() @Length(1, 40) nameZh: string;
  @ApiProperty({ ...text(60), description: 'English name of the festival.', example: "New Year's Day" }) @IsString() @Length(1, 60) nameEn: string;
}

export class NoticeBody {
  @ApiProperty({ ...text(40), description: 'Our own code.', example: '2027' }) @IsString() @Matches(/^[a-z0-9-]{2,40}$/) code: string;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 2020, maximum: 2099, description: 'The year that it arranges.' }) @IsInt() @Min(2020) @Max(2099) year: number;
  @ApiProperty({ type: String, enum: ['ANNUAL', 'AMENDMENT'], description: 'A whole year, or a change of a year that is known.' }) @IsIn(['ANNUAL', 'AMENDMENT']) kind: 'ANNUAL' | 'AMENDMENT';
  @Fact({ zh: '文号', en: 'Number', is: 'Document number.', max: 60 }) number?: string;
  @ApiProperty({ ...text(200), description: 'Title of the notice.' }) @IsString() @Length(1, 200) title: string;
  @ApiProperty({ ...day, description: 'Day of issue.' }) @IsDay() issuedOn: string;
  @ApiProperty({ ...text(300), description: 'Where its text can be read.' }) @IsString() @Length(1, 300) source: string;
  @Nested(() => NoticeDayBody, 'Days that it takes off or makes working days.') days: NoticeDayBody[];
}

export class MoveResponse {
  @ApiProperty({ ...text(40), description: 'Number of the record.' }) no: string;
  @ApiProperty({ ...text(60), description: 'Its kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'The clock that moves.' }) clock: string;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, nullable: true, description: 'The unit that leads.' }) unitId: number | null;
  @ApiProperty({ ...day, description: 'Due day now.' }) oldDueOn: string;
  @ApiProperty({ ...day, description: 'Due day by the notice.' }) newDueOn: string;
}

export class PreviewResponse {
  @ApiProperty({ ...id, description: 'Id of the preview.' }) previewId: string;
  @ApiProperty({ ...text(64), description: 'Hash over notice and moves; names this preview when it is applied.' }) hash: string;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, description: 'The calendar that it starts from.' }) baseVersion: number;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647, description: 'Clocks that move or become final.' }) clocks: number;
  @ApiProperty({ type: [MoveResponse], maxItems: 100, description: 'The first hundred.' }) moves: MoveResponse[];
}

export class ApplyBody {
  @ApiProperty({ ...text(64), description: 'The hash of the preview that was read.' }) @IsString() @Length(64, 64) hash: string;
}

export class AppliedResponse {
  @ApiProperty({ ...text(100), description: 'Where the work can be watched.' }) operation: string;
}

/** Loading a holiday notice: first what it would move, then that. */
@ApiTags('calendar')
@Controller('api/v1/calendar/notices')
export class NoticesController {
  constructor(@Inject(HolidayNotices) private readonly notices: HolidayNotices) {}

  @Post('preview')
  @HttpCode(201)
  @Endpoint({ id: 'calendarNoticePreview', summary: 'Shows which open records a notice would move, and by how much; nothing is published.', can: 'calendar:notice.preview', returns: PreviewResponse, status: 201, basis: 'State Council notice on public holidays', problems: [413, 415, 422] })
  preview(@Ctx() ctx: RequestContext, @Body() { days, number, ...notice }: NoticeBody): Promise<PreviewResponse> {
    return this.notices.preview(ctx, { ...notice, number: number ?? null, days: days.map(({ nameZh, nameEn, ...one }) => ({ ...one, name: { zh: nameZh, en: nameEn } })) });
  }

  @Post(':previewId/apply')
  @ApiParam({ name: 'previewId', description: 'Id of the preview.', schema: { type: 'string', format: 'uuid', maxLength: 36 } })
  @Endpoint({ id: 'calendarNoticeApply', summary: 'Publishes the notice of a preview and moves what the preview says, with one event for each record.', can: 'calendar:notice.apply', returns: AppliedResponse, status: 202, basis: 'State Council notice on public holidays', problems: [404, 409, 413, 415, 422] })
  async apply(@Ctx() ctx: RequestContext, @Param('previewId', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() })) previewId: string, @Body() { hash }: ApplyBody): Promise<AppliedResponse> {
    return { operation: `/api/v1/operations/${await this.notices.apply(ctx, previewId, hash)}` };
  }

  @Get(':previewId/outcome')
  @ApiParam({ name: 'previewId', description: 'Id of the preview.', schema: { type: 'string', format: 'uuid', maxLength: 36 } })
  @Endpoint({ id: 'calendarNoticeOutcome', summary: 'What came of a preview: how many clocks moved, and how many were skipped since they had changed or closed meanwhile.', can: 'calendar:notice.preview', problems: [404] })
  async outcome(@Param('previewId', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() })) previewId: string): Promise<{ items: { outcome: string | null; count: number }[] }> {
    return { items: await this.notices.outcome(previewId) };
  }
}
