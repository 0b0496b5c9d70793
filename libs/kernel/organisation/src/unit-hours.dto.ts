import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { idField, versionField } from './api-fields.js';

const time = (description: string, example: string) => ({ description, type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', maxLength: 5, example }) as const;

@ApiSchema({ name: 'WorkingSpan' })
export class WorkingSpan {
  @ApiProperty(time('Opens, in Asia/Shanghai.', '09:00'))
  opens: string;
  @ApiProperty(time('Closes.', '12:00'))
  closes: string;
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
