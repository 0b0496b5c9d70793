import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches, ValidateNested } from 'class-validator';
import { dayField, idField, textField, versionField } from './api-fields.js';
import { IsDay, IsText } from './field-rules.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = (description: string, example: string) => ({ description, type: 'string', pattern: TIME.source, maxLength: 5, example }) as const;

@ApiSchema({ name: 'WorkingSpan' })
export class WorkingSpan {
  @ApiProperty(time('Opens, in Asia/Shanghai.', '09:00'))
  @Matches(TIME) opens: string;
  @ApiProperty(time('Closes.', '12:00'))
  @Matches(TIME) closes: string;
}

@ApiSchema({ name: 'WorkingHours' })
export class WorkingHoursResponse {
  @ApiProperty(idField('Id of the unit.'))
  unitId: number;
  @ApiProperty({ description: 'The hours of a working day, in order.', type: [WorkingSpan], maxItems: 10 })
  spans: WorkingSpan[];
  @ApiProperty({ ...versionField, description: 'Version of the calendar that says so.', minimum: 0 })
  calendarVersion: number;
}

export class SetWorkingHours {
  @ApiProperty(dayField('The first day with these hours.'))
  @IsDay() from: string;
  @ApiProperty({ description: 'The hours of a working day, in order.', type: [WorkingSpan], minItems: 1, maxItems: 10 })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => WorkingSpan) spans: WorkingSpan[];
  @ApiProperty(textField('Why they change.', 500, '夏季作息'))
  @IsText(500) reason: string;
}
