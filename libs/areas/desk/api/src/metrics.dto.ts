import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '@haobang/organisation';
import { AMOUNT, BilingualText, COUNT, CURSOR, DAY, FigureCutQuery, FigureTimeQuery, INSTANT, IsDayOrInstant, MONTH, RECORD_ID, text, UNIT_ID, Whole } from './desk-fields.js';
import { FigureValueResponse, MetricFigureResponse } from './figure.dto.js';

export const CUTS = ['unit', 'month', 'category', 'place'] as const;
export const PARTS = ['numerator', 'denominator', 'excluded'] as const;

export class MetricParam {
  @ApiProperty({ ...text(80), description: 'Code of the metric.', example: 'm45.closing-rate' })
  @IsString() @MaxLength(80) @Matches(/^m\d{2,3}\.[a-z][a-z0-9-]*$/) code: string;
}

export class MetricQuery extends FigureCutQuery {
  @ApiPropertyOptional({ enum: CUTS, description: 'Cuts the figure into rows.' })
  @IsOptional() @IsIn(CUTS) by?: (typeof CUTS)[number];
}

export class RowsQuery extends FigureCutQuery {
  @ApiPropertyOptional({ enum: PARTS, default: 'numerator', description: 'Which part of the figure.' })
  @IsOptional() @IsIn(PARTS) part?: (typeof PARTS)[number];

  @ApiPropertyOptional({ ...text(10), description: 'Only this month: 2024-05, or its first day.', example: '2024-05' })
  @IsOptional() @Matches(MONTH) month?: string;

  @ApiPropertyOptional({ ...text(60), description: 'Only this place.' })
  @IsOptional() @Matches(/^[^\u0000-\u001f\u007f]{1,60}$/u) place?: string;
}

export class RowsPageQuery extends RowsQuery {
  @ApiPropertyOptional({ type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20, description: 'Rows per page.' })
  @IsOptional() @Whole(1, 100) limit?: number;

  @ApiPropertyOptional({ ...CURSOR, description: '`next` of the page before.' })
  @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

export class DifferenceQuery extends FigureTimeQuery {
  @ApiPropertyOptional({ ...DAY, description: 'Day of the later reading; the same as `asOf` where none is given.' })
  @IsOptional() @IsDay() toAsOf?: string;

  @ApiPropertyOptional({ ...text(40), description: 'Knowledge of the later reading; today\'s where none is given.' })
  @IsOptional() @IsString() @MaxLength(40) @IsDayOrInstant() toRecordedAsOf?: string;

  @ApiPropertyOptional({ type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20, description: 'Rows per page.' })
  @IsOptional() @Whole(1, 100) limit?: number;

  @ApiPropertyOptional({ ...CURSOR, description: '`next` of the page before.' })
  @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

@ApiSchema({ name: 'MetricDefinition' })
export class DefinitionResponse {
  @ApiProperty({ ...COUNT, description: 'Version.' }) version: number;
  @ApiProperty({ type: BilingualText, description: 'What the figure says.' }) text: BilingualText;
  @ApiProperty({ type: BilingualText, description: 'Whose a contribution is.' }) attribution: BilingualText;
  @ApiProperty({ ...text(20_000), description: 'The text that runs: from records to contributions.' }) sql: string;
  @ApiProperty({ ...text(64), description: 'SHA-256 of the definition.' }) hash: string;
  @ApiProperty({ ...text(200), description: 'Who approved it.' }) approvedBy: string;
  @ApiProperty({ ...DAY, description: 'First day to which it applies.' }) from: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'First day to which it applies no more.' }) until: string | null;
}

@ApiSchema({ name: 'FigureRow' })
export class FigureRowResponse extends FigureValueResponse {
  @ApiProperty({ ...text(60), description: 'Unit id, first day of the month, category or place.' }) key: string;
  @ApiProperty({ type: BilingualText, description: 'Its name.' }) label: BilingualText;
}

@ApiSchema({ name: 'MetricPart' })
export class MetricPartResponse {
  @ApiProperty({ ...text(1), description: 'Letter of the part.' }) part: string;
  @ApiProperty({ type: BilingualText, description: 'Its name.' }) label: BilingualText;
}

@ApiSchema({ name: 'MetricAnswer' })
export class MetricResponse extends MetricFigureResponse {
  @ApiProperty({ ...COUNT, description: 'Number of the measure.' }) measure: number;
  @ApiProperty({ ...DAY, description: 'First day counted.' }) from: string;
  @ApiProperty({ ...DAY, description: 'Last day counted.' }) to: string;
  @ApiProperty({ ...DAY, description: 'The day asked.' }) asOf: string;
  @ApiProperty({ ...text(40), nullable: true, description: 'What was known then; null for today\'s knowledge.' }) recordedAsOf: string | null;
  @ApiProperty({ description: 'The day asked is today: the figure may still move.' }) running: boolean;
  @ApiProperty({ enum: ['flow', 'stock'], description: 'A flow counts what belongs to the days counted, a stock what holds on the day asked.' }) span: string;
  @ApiProperty({ type: DefinitionResponse, description: 'The definition that applied on the day asked.' }) definition: DefinitionResponse;
  @ApiProperty({ type: () => [MetricPartResponse], maxItems: 26, description: 'What the letters of the parts mean.' }) parts: MetricPartResponse[];
  @ApiProperty({ type: () => [FigureRowResponse], maxItems: 10_000, description: 'The cut; empty where none is asked for.' }) rows: FigureRowResponse[];
}

@ApiSchema({ name: 'FigureRecord' })
export class FigureRecordResponse {
  @ApiProperty({ ...RECORD_ID, nullable: true, description: 'Id of the record; null where it is hidden.' }) recordId: string | null;
  @ApiProperty({ ...text(40), nullable: true, description: 'Its number.' }) no: string | null;
  @ApiProperty({ ...text(400), nullable: true, description: 'Its title.' }) title: string | null;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(60), nullable: true, description: 'Its state today.' }) status: string | null;
  @ApiProperty({ ...text(200), nullable: true, description: 'Where it is read.' }) url: string | null;
  @ApiProperty({ ...UNIT_ID, description: 'The unit whose contribution it is.' }) unitId: number;
  @ApiProperty({ type: BilingualText, description: 'Its name on the day asked.' }) unit: BilingualText;
  @ApiProperty({ ...DAY, description: 'The day that the contribution belongs to.' }) on: string;
  @ApiProperty({ ...AMOUNT, description: 'What it adds.' }) quantity: string;
  @ApiProperty({ type: MetricPartResponse, nullable: true, description: 'What it counts as.' }) part: MetricPartResponse | null;
  @ApiProperty({ ...text(60), nullable: true, description: 'Category.' }) category: string | null;
  @ApiProperty({ ...text(60), nullable: true, description: 'Why it is left out.' }) reason: string | null;
  @ApiProperty({ type: BilingualText, nullable: true, description: 'The same in words.' }) reasonLabel: BilingualText | null;
  @ApiProperty({ description: 'Outside the caller\'s rows: number, unit, day and quantity only.' }) hidden: boolean;
}

@ApiSchema({ name: 'FigureRecordPage' })
export class FigureRecordPageResponse {
  @ApiProperty({ type: () => [FigureRecordResponse], maxItems: 100, description: 'Contributions by day.' }) items: FigureRecordResponse[];
  @ApiProperty({ ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
  @ApiProperty({ ...AMOUNT, description: 'What all rows of all pages add up to: the part of the figure.' }) sum: string;
}

@ApiSchema({ name: 'DifferenceCause' })
export class DifferenceCauseResponse {
  @ApiProperty({ ...RECORD_ID, description: 'The event.' }) eventId: string;
  @ApiProperty({ ...text(60), nullable: true, description: 'Its verb; `definition` for a changed definition; null for an event outside of records.' }) verb: string | null;
  @ApiProperty({ type: BilingualText, nullable: true, description: 'The verb in words.' }) label: BilingualText | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it was recorded.' }) recordedAt: Date | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it happened.' }) effectiveAt: Date | null;
  @ApiProperty({ enum: ['recording', 'day'], description: 'Recorded between the two readings, or recorded before and come to count as days passed.' }) by: string;
}

@ApiSchema({ name: 'FigureDifference' })
export class DifferenceItemResponse {
  @ApiProperty({ ...RECORD_ID, nullable: true, description: 'Id of the record; null where it is hidden.' }) recordId: string | null;
  @ApiProperty({ ...text(40), nullable: true, description: 'Its number.' }) no: string | null;
  @ApiProperty({ ...text(400), nullable: true, description: 'Its title.' }) title: string | null;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(200), nullable: true, description: 'Where it is read.' }) url: string | null;
  @ApiProperty({ ...UNIT_ID, description: 'The unit whose contribution changed.' }) unitId: number;
  @ApiProperty({ type: BilingualText, description: 'Its name.' }) unit: BilingualText;
  @ApiProperty({ type: MetricPartResponse, description: 'What came or went.' }) part: MetricPartResponse;
  @ApiProperty({ ...AMOUNT, description: 'By how much; negative where it went.' }) change: string;
  @ApiProperty({ type: DifferenceCauseResponse, nullable: true, description: 'The event behind it; null where the record is hidden.' }) cause: DifferenceCauseResponse | null;
  @ApiProperty({ description: 'Outside the caller\'s rows: number, unit and change only.' }) hidden: boolean;
}

@ApiSchema({ name: 'FigureDifferencePage' })
export class DifferencePageResponse {
  @ApiProperty({ type: () => FigureValueResponse, description: 'The figure of the first reading.' }) before: FigureValueResponse;
  @ApiProperty({ type: () => FigureValueResponse, description: 'The figure of the second.' }) after: FigureValueResponse;
  @ApiProperty({ type: () => [DifferenceItemResponse], maxItems: 100, description: 'What changed, by record.' }) items: DifferenceItemResponse[];
  @ApiProperty({ ...COUNT, description: 'How many rows all pages have.' }) count: number;
  @ApiProperty({ ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

