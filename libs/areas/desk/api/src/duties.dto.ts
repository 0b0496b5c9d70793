import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsDay, IsText } from '@haobang/organisation';
import { COUNT, DAY, text, UNIT_ID, Whole, YEAR } from './desk-fields.js';
import { DutyUnitResponse } from './figure.dto.js';

const ROLES = ['lead', 'responsible'] as const;
const CODE = /^[a-z0-9-]{1,60}$/;

export class YearMeasureParam {
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) @Whole(2020, 2098) year: number;
  @ApiProperty({ ...COUNT, description: 'Number of the measure.', example: 45 }) @Whole(1, 999) no: number;
}

export class DutyParam {
  @ApiProperty({ ...UNIT_ID, description: 'Id of the duty.' }) @Whole(1, 2_147_483_647) id: number;
}

export class AddDuty {
  @ApiProperty({ enum: ROLES, description: 'Leads the measure, or is responsible beside the units that lead.' })
  @IsIn(ROLES) role: 'lead' | 'responsible';

  @ApiPropertyOptional({ ...UNIT_ID, description: 'The unit; this or a group.' })
  @IsOptional() @Whole(1, 2_147_483_647) unitId?: number;

  @ApiPropertyOptional({ ...text(60), pattern: CODE.source, description: 'Code of a group of units; this or a unit.', example: 'new-towns' })
  @IsOptional() @Matches(CODE) group?: string;

  @ApiProperty({ ...DAY, description: 'First day of the duty: today or later, within the plan\'s year.' })
  @IsDay() from: string;

  @ApiProperty({ ...text(400), minLength: 1, description: 'Why.', example: '职责调整' })
  @IsText(400) reason: string;
}

export class EndDuty {
  @ApiProperty({ ...DAY, description: 'First day without the duty: today or later, within the plan\'s year.' })
  @IsDay() from: string;

  @ApiProperty({ ...text(400), minLength: 1, description: 'Why.', example: '职责调整' })
  @IsText(400) reason: string;
}

@ApiSchema({ name: 'DatedDuty' })
export class DatedDutyResponse {
  @ApiProperty({ ...UNIT_ID, description: 'Id of the duty.' }) id: number;
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) year: number;
  @ApiProperty({ ...COUNT, description: 'Number of the measure.' }) measure: number;
  @ApiProperty({ enum: ROLES, description: 'Leads, or is responsible.' }) role: 'lead' | 'responsible';
  @ApiProperty({ type: DutyUnitResponse, description: 'Whose it is, by the names of its first day.' }) unit: DutyUnitResponse;
  @ApiProperty({ ...DAY, description: 'First day.' }) validFrom: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'First day without it; null while it goes on.' }) validUntil: string | null;
}

@ApiSchema({ name: 'DatedDuties' })
export class DatedDutiesResponse {
  @ApiProperty({ ...YEAR, description: 'The plan year.' }) year: number;
  @ApiProperty({ ...COUNT, description: 'Number of the measure.' }) measure: number;
  @ApiProperty({ type: () => [DatedDutyResponse], maxItems: 1_000, description: 'Past, present and planned ones, those that lead first.' }) items: DatedDutyResponse[];
}
