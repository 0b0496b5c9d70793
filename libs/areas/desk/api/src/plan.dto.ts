import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsDay, IsText } from '@haobang/organisation';
import { AMOUNT, BilingualText, COUNT, DAY, text, UNIT_ID, Whole, YEAR } from './desk-fields.js';
import { DutyUnitResponse, MetricLimitResponse, PlanTargetResponse } from './figure.dto.js';
import { DefinitionResponse } from './metrics.dto.js';

/** A plan's amounts: up to 14 digits before the point and 6 after it, as the table keeps them. */
const VALUE = /^-?\d{1,14}(\.\d{1,6})?$/;

export class YearParam {
  @ApiProperty({ ...YEAR, description: 'The year.' }) @Whole(2020, 2098) year: number;
}

export class MeasureParam {
  @ApiProperty({ ...COUNT, description: 'Number of the measure.', example: 45 }) @Whole(1, 999) no: number;
}

export class TargetParam {
  @ApiProperty({ ...UNIT_ID, description: 'Id of the target.' }) @Whole(1, 2_147_483_647) id: number;
}

export class ConfirmTarget {
  @ApiPropertyOptional({ ...AMOUNT, description: 'Another value than the one proposed.', pattern: VALUE.source })
  @IsOptional() @Matches(VALUE) value?: string;

  @ApiPropertyOptional({ ...text(400), minLength: 1, description: 'Why.' })
  @IsOptional() @IsText(400) reason?: string;
}

export class ConfirmTargets {
  @ApiPropertyOptional({ ...text(400), minLength: 1, description: 'Why.' })
  @IsOptional() @IsText(400) reason?: string;
}

export class ReplaceTarget {
  @ApiProperty({ ...AMOUNT, description: 'The new value.', pattern: VALUE.source })
  @Matches(VALUE) value: string;

  @ApiProperty({ ...DAY, description: 'First day of the new value: today or later, within the target\'s year.' })
  @IsDay() from: string;

  @ApiProperty({ ...text(400), minLength: 1, description: 'Why.' })
  @IsText(400) reason: string;
}

@ApiSchema({ name: 'PlanYear' })
export class PlanYearResponse {
  @ApiProperty({ ...YEAR, description: 'The year.' }) year: number;
  @ApiProperty({ type: BilingualText, description: 'Title of the plan.' }) title: BilingualText;
  @ApiProperty({ ...text(200), description: 'Who issued it.' }) issuer: string;
  @ApiProperty({ ...DAY, description: 'When it was issued.' }) issuedOn: string;
  @ApiProperty({ ...YEAR, nullable: true, description: 'The year that it was rolled over from; null where the plan was issued for it.' }) rolledFrom: number | null;
  @ApiProperty({ ...COUNT, description: 'Measures.' }) measures: number;
  @ApiProperty({ ...COUNT, description: 'Targets that are confirmed.' }) confirmedTargets: number;
  @ApiProperty({ ...COUNT, description: 'Targets that wait to be confirmed.' }) proposedTargets: number;
}

@ApiSchema({ name: 'PlanYears' })
export class PlanYearsResponse {
  @ApiProperty({ type: () => [PlanYearResponse], maxItems: 100, description: 'Years that have a plan, the newest first.' }) items: PlanYearResponse[];
}

@ApiSchema({ name: 'DatedTarget' })
export class DatedTargetResponse extends PlanTargetResponse {
  @ApiProperty({ ...YEAR, description: 'Its plan year.' }) year: number;
  @ApiProperty({ ...COUNT, description: 'Its measure.' }) measure: number;
  @ApiProperty({ ...DAY, description: 'First day.' }) validFrom: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'First day on which it holds no more.' }) validUntil: string | null;
}

@ApiSchema({ name: 'MeasureAction' })
export class MeasureActionResponse {
  @ApiProperty({ ...COUNT, description: 'Number in the plan.' }) no: number;
  @ApiProperty({ ...text(60), description: 'The area\'s word.' }) slug: string;
  @ApiProperty({ type: BilingualText, description: 'Title.' }) title: BilingualText;
}

@ApiSchema({ name: 'MeasureMetric' })
export class MeasureMetricResponse {
  @ApiProperty({ ...text(80), description: 'Code.' }) code: string;
  @ApiProperty({ type: BilingualText, description: 'Name.' }) label: BilingualText;
  @ApiProperty({ ...text(20), description: 'Unit.' }) unit: string;
  @ApiProperty({ enum: ['higher', 'lower'], description: 'Which way is better.' }) better: string;
  @ApiProperty({ type: () => MetricLimitResponse, nullable: true, description: 'The duration that each single record has to keep.' }) limit: MetricLimitResponse | null;
}

@ApiSchema({ name: 'MeasureMetricDefined' })
export class DefinedMetricResponse extends MeasureMetricResponse {
  @ApiProperty({ ...text(60), description: 'Kind of the records that feed it.' }) kind: string;
  @ApiProperty({ type: () => [DefinitionResponse], maxItems: 1000, description: 'All versions of its definition, the newest first.' }) definitions: DefinitionResponse[];
}

@ApiSchema({ name: 'MeasureKind' })
export class MeasureKindResponse {
  @ApiProperty({ ...text(60), description: 'Kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'Area.' }) area: string;
  @ApiProperty({ ...text(200), description: 'Where its records are read.' }) url: string;
  @ApiProperty({ type: BilingualText, description: 'Name.' }) label: BilingualText;
}

@ApiSchema({ name: 'Measure' })
export class MeasureResponse {
  @ApiProperty({ ...COUNT, description: 'Number in the plan.' }) no: number;
  @ApiProperty({ type: BilingualText, description: 'Title.' }) title: BilingualText;
  @ApiProperty({ ...text(4_000), description: 'The plan\'s text, in Chinese as it was issued.' }) text: string;
  @ApiProperty({ type: MeasureActionResponse, description: 'The action that it belongs to.' }) action: MeasureActionResponse;
  @ApiProperty({ type: () => [DutyUnitResponse], maxItems: 100, description: 'Units that lead.' }) leadUnits: DutyUnitResponse[];
  @ApiProperty({ type: () => [DutyUnitResponse], maxItems: 100, description: 'Units and groups that are responsible; groups with their members on the day asked.' }) responsibleUnits: DutyUnitResponse[];
  @ApiProperty({ type: () => [PlanTargetResponse], maxItems: 100, description: 'Targets of the day asked.' }) targets: PlanTargetResponse[];
  @ApiProperty({ description: 'False: no metric is declared yet.' }) measured: boolean;
  @ApiProperty({ type: () => [MeasureMetricResponse], maxItems: 100, description: 'Its metrics.' }) metrics: MeasureMetricResponse[];
}

@ApiSchema({ name: 'Measures' })
export class MeasuresResponse {
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) year: number;
  @ApiProperty({ ...DAY, description: 'The day asked.' }) asOf: string;
  @ApiProperty({ type: () => [MeasureResponse], maxItems: 999, description: 'All measures by number.' }) items: MeasureResponse[];
}

@ApiSchema({ name: 'MeasurePage' })
export class MeasurePageResponse extends MeasureResponse {
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) year: number;
  @ApiProperty({ ...DAY, description: 'The day asked.' }) asOf: string;
  @ApiProperty({ type: () => [DefinedMetricResponse], maxItems: 100, description: 'Its metrics with all versions of their definitions.' }) override metrics: DefinedMetricResponse[];
  @ApiProperty({ type: () => [MeasureKindResponse], maxItems: 100, description: 'Kinds of records that feed it.' }) kinds: MeasureKindResponse[];
}
