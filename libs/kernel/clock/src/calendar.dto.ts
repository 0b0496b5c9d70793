import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { DAY_KINDS, type DayKind, type DayMark } from './calendar.rules.js';
import { DAY_REASONS, type DayReason } from './deadline.rules.js';

const day = { type: 'string', format: 'date', maxLength: 10 } as const;
const version = { description: 'Version of the calendar that answered; a stored clock keeps it.', example: 8, type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 } as const;
const festival = { description: 'The festival, in the language asked for.', example: '春节', maxLength: 100 } as const;
const notice = { description: 'Code of the holiday notice that decided; see `/calendar/notices`.', example: '2024', maxLength: 50 } as const;
const label = { description: 'The reason in the language asked for.', example: '周末', maxLength: 700 } as const;
const provisionalDay = { description: 'The year has no holiday notice yet; weekends and 1 January alone are known.', example: false } as const;

@ApiSchema({ name: 'DeadlineDay' })
export class DeadlineDayResponse {
  @ApiProperty({ ...day, description: 'The day, in Asia/Shanghai.', example: '2024-02-18' })
  date: string;
  @ApiProperty({ description: 'Whether the day, or time of it, was used of the limit.', example: true })
  counted: boolean;
  @ApiProperty({ description: 'Why it counts or not.', enum: DAY_REASONS, example: 'make-up' })
  reason: DayReason;
  @ApiProperty(label)
  label: string;
  @ApiPropertyOptional({ description: 'Seconds used on this day; hour limits only.', example: 7200, type: 'number', format: 'double', minimum: 0, maximum: 86400 })
  seconds?: number;
  @ApiPropertyOptional(festival)
  name?: string;
  @ApiPropertyOptional(notice)
  notice?: string;
  @ApiPropertyOptional(provisionalDay)
  provisional?: boolean;
}

@ApiSchema({ name: 'Deadline' })
export class DeadlineResponse {
  @ApiProperty({ ...day, description: 'The last day that is in time.', example: '2024-02-18' })
  dueOn: string;
  @ApiPropertyOptional({ description: 'The last instant that is in time; hour limits only.', type: 'string', format: 'date-time', example: '2024-02-18T02:00:00.000Z', maxLength: 30 })
  dueAt?: string;
  @ApiProperty(version)
  calendarVersion: number;
  @ApiProperty({ description: 'The answer rests on a year whose holidays are not announced yet, and may move with the notice.', example: false })
  provisional: boolean;
  @ApiProperty({ description: 'Each day from the start to the due day, with the reason.', type: [DeadlineDayResponse], maxItems: 20000 })
  days: DeadlineDayResponse[];
}

@ApiSchema({ name: 'CalendarDay' })
export class CalendarDayResponse {
  @ApiProperty({ ...day, description: 'The day, in Asia/Shanghai.', example: '2024-02-18' })
  date: string;
  @ApiProperty({ description: 'Whether it is a working day.', example: true })
  working: boolean;
  @ApiProperty({ description: 'What the day is.', enum: DAY_KINDS, example: 'make-up' })
  kind: DayKind;
  @ApiProperty(label)
  label: string;
  @ApiProperty(provisionalDay)
  provisional: boolean;
  @ApiPropertyOptional(festival)
  name?: string;
  @ApiPropertyOptional(notice)
  notice?: string;
}

@ApiSchema({ name: 'CalendarDays' })
export class CalendarDaysResponse {
  @ApiProperty(version)
  calendarVersion: number;
  @ApiProperty({ description: 'Every day asked for, in order.', type: [CalendarDayResponse], maxItems: 1096 })
  items: CalendarDayResponse[];
}

@ApiSchema({ name: 'NoticeDay' })
export class NoticeDayResponse {
  @ApiProperty({ ...day, description: 'The day, in Asia/Shanghai.', example: '2020-02-01' })
  date: string;
  @ApiProperty({ description: 'FREE takes the day off, WORK makes it a working day.', enum: ['FREE', 'WORK'], example: 'FREE' })
  mark: DayMark;
  @ApiProperty(festival)
  name: string;
}

@ApiSchema({ name: 'HolidayNotice' })
export class NoticeResponse {
  @ApiProperty({ description: 'Our code of the notice.', example: '2020-extension', maxLength: 50 })
  code: string;
  @ApiProperty({ description: 'The year whose holidays it arranges.', example: 2020, type: 'integer', format: 'int32', minimum: 2020, maximum: 2099 })
  year: number;
  @ApiProperty({ description: 'ANNUAL arranges a year; AMENDMENT changes days of a year that is arranged.', enum: ['ANNUAL', 'AMENDMENT'], example: 'AMENDMENT' })
  kind: 'ANNUAL' | 'AMENDMENT';
  @ApiProperty({ description: 'Document number; null where it is not known for certain.', example: '国办发明电〔2020〕1号', type: 'string', nullable: true, maxLength: 100 })
  number: string | null;
  @ApiProperty({ description: 'Title.', example: '国务院办公厅关于延长2020年春节假期的通知', maxLength: 300 })
  title: string;
  @ApiProperty({ ...day, description: 'Day of issue.', example: '2020-01-26' })
  issuedOn: string;
  @ApiProperty({ description: 'Who issued it and where the text can be read.', example: '国务院办公厅，中国政府网 www.gov.cn', maxLength: 500 })
  source: string;
  @ApiProperty({ description: 'The calendar version that it made. A later version wins day by day.', example: 2, type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
  @ApiProperty({ description: 'The days that it marks, in order.', type: [NoticeDayResponse], maxItems: 400 })
  days: NoticeDayResponse[];
}

@ApiSchema({ name: 'HolidayNotices' })
export class NoticesResponse {
  @ApiProperty(version)
  calendarVersion: number;
  @ApiProperty({ description: 'All notices, in the order in which they were loaded.', type: [NoticeResponse], maxItems: 1000 })
  items: NoticeResponse[];
}
