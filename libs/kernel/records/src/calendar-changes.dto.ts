import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Fact, IsDay, Nested } from './fact.js';

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

const REASON = { ...text(500), minLength: 1, description: 'Why the calendar changes; it stands in its version and in the audit log.', example: '停电检修' } as const;
const UNIT = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, required: false, nullable: true, description: 'The unit, with all that lies below it; without one, the whole area.' } as const;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = (description: string, example: string) => ({ type: String, description, example, pattern: TIME.source, maxLength: 5 }) as const;

class ForUnit {
  @ApiProperty(UNIT) @IsOptional() @IsInt() @Min(1) @Max(2_147_483_647) unitId?: number | null;
  @ApiProperty(REASON) @IsString() @Length(1, 500) @Matches(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u, { message: 'One line of text' }) reason: string;
}

export class CatchUpBody extends ForUnit {}

export class LocalDayBody extends ForUnit {
  @ApiProperty({ ...day, description: 'The day.', example: '2026-12-24' }) @IsDay() day: string;
  @ApiProperty({ type: String, enum: ['FREE', 'WORK', 'NONE'], description: 'FREE takes the day off, WORK makes it a working day, NONE takes back what was said of it before.' })
  @IsIn(['FREE', 'WORK', 'NONE']) mark: 'FREE' | 'WORK' | 'NONE';
}

export class OpenSpanBody {
  @ApiProperty(time('Opens, in Asia/Shanghai.', '09:00')) @Matches(TIME) opens: string;
  @ApiProperty(time('Closes.', '12:00')) @Matches(TIME) closes: string;
}

export class WorkingHoursBody extends ForUnit {
  @ApiProperty({ ...day, description: 'The first day with these hours.', example: '2026-12-01' }) @IsDay() from: string;
  @Nested(() => OpenSpanBody, 'The hours of a working day, in order.', 10) spans: OpenSpanBody[];
}

export class MoveResponse {
  @ApiProperty({ ...text(40), description: 'Number of the record.' }) no: string;
  @ApiProperty({ ...text(60), description: 'Its kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'The clock that moves.' }) clock: string;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, nullable: true, description: 'The unit that leads.' }) unitId: number | null;
  @ApiProperty({ ...day, description: 'Due day now.' }) oldDueOn: string;
  @ApiProperty({ ...day, description: 'Due day after the change.' }) newDueOn: string;
}

export class PreviewResponse {
  @ApiProperty({ ...id, description: 'Id of the preview.' }) previewId: string;
  @ApiProperty({ ...text(64), description: 'Hash over change and moves; names this preview when it is applied.' }) hash: string;
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

export class OutcomeResponse {
  @ApiProperty({ type: String, maxLength: 20, nullable: true, enum: ['moved', 'changed-since', 'closed-since', null], description: 'What came of the clock; null where its turn has not come yet.' }) outcome: string | null;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647, description: 'So many clocks.' }) count: number;
}

export class OutcomesResponse {
  @ApiProperty({ type: [OutcomeResponse], maxItems: 4, description: 'Clocks by what came of them.' }) items: OutcomeResponse[];
}
