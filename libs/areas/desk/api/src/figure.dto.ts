import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { AMOUNT, BilingualText, COUNT, DAY, text, UNIT_ID, YEAR } from './desk-fields.js';

@ApiSchema({ name: 'MetricTarget' })
export class MetricTargetResponse {
  @ApiProperty({ enum: ['>=', '<=', '=', '>', '<'], description: 'How the figure must stand to the value.' }) op: string;
  @ApiProperty({ ...AMOUNT, description: 'In the metric\'s unit: 98 for 98 %.' }) value: string;
  @ApiProperty({ enum: ['plan', 'wording', 'proposed'], description: 'Whether the plan has the figure, says "all" or "each" without a number, or it is our proposal.' }) source: string;
  @ApiProperty({ enum: ['confirmed', 'proposed'], description: 'Proposed until the plan office confirms it.' }) status: string;
}

@ApiSchema({ name: 'MetricLimit' })
export class MetricLimitResponse {
  @ApiProperty({ ...COUNT, description: 'How long.' }) count: number;
  @ApiProperty({ ...text(20), description: 'In what.', example: 'workdays' }) unit: string;
}

@ApiSchema({ name: 'FigureValue' })
export class FigureValueResponse {
  @ApiProperty({ type: 'number', format: 'double', nullable: true, description: 'A share from 0 to 1 where the unit is %, else an amount; null without data. Never rounded.' }) value: number | null;
  @ApiProperty({ ...AMOUNT, description: 'Exact.' }) numerator: string;
  @ApiProperty({ ...AMOUNT, nullable: true, description: 'Exact; null for what is no ratio.' }) denominator: string | null;
  @ApiProperty({ ...COUNT, description: 'Contributions left out, each with a reason.' }) excluded: number;
}

@ApiSchema({ name: 'MetricFigure' })
export class MetricFigureResponse extends FigureValueResponse {
  @ApiProperty({ ...text(80), description: 'Code of the metric.', example: 'm45.closing-rate' }) code: string;
  @ApiProperty({ type: BilingualText, description: 'Name.' }) label: BilingualText;
  @ApiProperty({ ...text(20), description: 'Unit of the value.', example: '%' }) unit: string;
  @ApiProperty({ enum: ['higher', 'lower'], description: 'Which way is better.' }) better: string;
  @ApiProperty({ type: () => MetricTargetResponse, nullable: true, description: 'The target of the day asked.' }) target: MetricTargetResponse | null;
  @ApiProperty({ type: () => MetricLimitResponse, nullable: true, description: 'The duration that each single record has to keep.' }) limit: MetricLimitResponse | null;
  @ApiProperty({ enum: ['green', 'yellow', 'red', 'none'], description: 'Green: met. Yellow: missed by at most 5 % of the target. Red: by more. None: no target or no data. Compared exactly.' }) lamp: string;
  @ApiProperty({ type: 'array', minItems: 12, maxItems: 12, items: { type: 'number', format: 'double', nullable: true }, description: 'The twelve months of the year; null where nothing counts yet.' }) trend: (number | null)[];
  @ApiProperty({ type: 'number', format: 'double', nullable: true, description: 'At the year\'s end, if the rest goes as the last three whole months.' }) forecast: number | null;
  @ApiProperty({ description: 'The year has no holiday notice yet, so due days may move.' }) provisional: boolean;
}

@ApiSchema({ name: 'DutyUnit' })
export class DutyUnitResponse extends BilingualText {
  @ApiProperty({ ...UNIT_ID, nullable: true, description: 'Id of the unit; null for a group of units.' }) id: number | null;
  @ApiProperty({ ...text(60), nullable: true, description: 'Code of the group, where the plan names one.' }) group: string | null;
  @ApiProperty({ type: () => [NamedUnitResponse], maxItems: 500, description: 'Members of the group on the day asked; empty for a unit.' }) members: NamedUnitResponse[];
}

@ApiSchema({ name: 'NamedUnit' })
export class NamedUnitResponse extends BilingualText {
  @ApiProperty({ ...UNIT_ID, description: 'Id of the unit.' }) id: number;
}

@ApiSchema({ name: 'PlanTarget' })
export class PlanTargetResponse {
  @ApiProperty({ ...UNIT_ID, description: 'Id of the target.' }) id: number;
  @ApiProperty({ type: BilingualText, description: 'What is counted.' }) what: BilingualText;
  @ApiProperty({ ...text(80), nullable: true, description: 'The metric that is held against it; null for a figure that the plan prints.' }) metric: string | null;
  @ApiProperty({ enum: ['>=', '<=', '=', '>', '<'], description: 'Comparison.' }) op: string;
  @ApiProperty({ ...AMOUNT, description: 'Value in the unit.' }) value: string;
  @ApiProperty({ ...text(40), description: 'Unit.' }) unit: string;
  @ApiProperty({ enum: ['plan', 'wording', 'proposed'], description: 'Where it comes from.' }) source: string;
  @ApiProperty({ enum: ['confirmed', 'proposed'], description: 'Proposed until the plan office confirms it.' }) status: string;
}

@ApiSchema({ name: 'ScoreboardMeasure' })
export class ScoreboardMeasureResponse {
  @ApiProperty({ ...COUNT, description: 'Number in the plan.', example: 45 }) no: number;
  @ApiProperty({ type: BilingualText, description: 'Title.' }) title: BilingualText;
  @ApiProperty({ type: () => [DutyUnitResponse], maxItems: 100, description: 'Units that lead on the day asked.' }) leadUnits: DutyUnitResponse[];
  @ApiProperty({ type: () => [PlanTargetResponse], maxItems: 100, description: 'Targets of the day asked.' }) targets: PlanTargetResponse[];
  @ApiProperty({ description: 'False: not measured yet, there is no figure to show.' }) measured: boolean;
  @ApiProperty({ type: () => [MetricFigureResponse], maxItems: 100, description: 'Figures.' }) metrics: MetricFigureResponse[];
}

@ApiSchema({ name: 'ScoreboardAction' })
export class ScoreboardActionResponse {
  @ApiProperty({ ...COUNT, description: 'Number in the plan.' }) no: number;
  @ApiProperty({ ...text(60), description: 'The area\'s word.', example: 'complaints' }) slug: string;
  @ApiProperty({ type: BilingualText, description: 'Title.' }) title: BilingualText;
  @ApiProperty({ type: () => [ScoreboardMeasureResponse], maxItems: 200, description: 'Its measures by number.' }) measures: ScoreboardMeasureResponse[];
}

@ApiSchema({ name: 'Scoreboard' })
export class ScoreboardResponse {
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) year: number;
  @ApiProperty({ ...DAY, description: 'The day asked.' }) asOf: string;
  @ApiProperty({ ...text(40), nullable: true, description: 'What was known then: a day or an instant; null for today\'s knowledge.' }) recordedAsOf: string | null;
  @ApiProperty({ description: 'The day asked is today: figures may still move.' }) running: boolean;
  @ApiProperty({ type: () => [ScoreboardActionResponse], maxItems: 100, description: 'The actions by number.' }) actions: ScoreboardActionResponse[];
}
