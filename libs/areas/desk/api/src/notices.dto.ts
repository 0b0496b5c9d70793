import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsInstant } from '@haobang/records';
import { CURSOR, INSTANT, PageOfQuery, RECORD_ID, text } from './desk-fields.js';
import { type NoticeKind, NOTICES } from './notice.rules.js';

const MOST = 100;

export class NoticeQuery extends PageOfQuery {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Only what was not read yet.' })
  @IsOptional() @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value) as unknown) @IsBoolean() unread?: boolean;
}

export class MarkNotices {
  @ApiPropertyOptional({ type: 'array', items: RECORD_ID, maxItems: MOST, description: 'Ids of notices that were read; others\' are left as they are.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true }) ids?: string[];

  @ApiPropertyOptional({ ...INSTANT, description: 'Everything told up to then was read.', example: '2024-05-09T10:00:00+08:00' })
  @IsOptional() @IsInstant() upTo?: string;
}

@ApiSchema({ name: 'NoticeRecord' })
export class NoticeRecordResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id.' }) id: string;
  @ApiProperty({ ...text(60), description: 'Kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'Area.' }) area: string;
  @ApiProperty({ ...text(200), description: 'Where it is read.' }) url: string;
  @ApiProperty({ ...text(40), description: 'Number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Title.' }) title: string;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(60), description: 'State, as it is now.' }) status: string;
}

@ApiSchema({ name: 'Notice' })
export class NoticeResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id.' }) id: string;
  @ApiProperty({ enum: NOTICES, description: 'What there is to know: it was assigned, sent back, asks for the reader\'s approval, was answered after asking, supervised (督办, 催办, 批示), is due soon, or overdue.' }) what: NoticeKind;
  @ApiProperty({ ...INSTANT, description: 'When it happened, or was due.' }) at: Date;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it was read; null while it was not.' }) readAt: Date | null;
  @ApiProperty({ ...text(100), nullable: true, description: 'Who was told, where that is somebody for whom the caller stands in.' }) inNameOf: string | null;
  @ApiProperty({ type: NoticeRecordResponse, description: 'The record that it is about.' }) record: NoticeRecordResponse;
}

@ApiSchema({ name: 'NoticePage' })
export class NoticePageResponse {
  @ApiProperty({ type: () => [NoticeResponse], maxItems: MOST, description: 'The newest first.' }) items: NoticeResponse[];
  @ApiProperty({ ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ApiSchema({ name: 'UnreadNotices' })
export class UnreadResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 99, description: 'How many are unread, at most 99.' }) value: number;
  @ApiProperty({ type: Boolean, description: 'Whether there are more.' }) capped: boolean;
}
