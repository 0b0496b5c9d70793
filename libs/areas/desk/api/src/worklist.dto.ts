import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LAMPS, type LampAsked, SCOPES, type Scope } from '@haobang/records';
import { COUNT, CURSOR, DAY, INSTANT, PageOfQuery, RECORD_ID, text, UNIT_ID } from './desk-fields.js';

export class WorklistQuery extends PageOfQuery {
  @ApiPropertyOptional({ enum: SCOPES, default: 'mine', description: 'Whose: one\'s own, where the leading unit has the next move, the own units\' (callback included), what waits for dispatchers, or for supervisors.' })
  @IsOptional() @IsIn(SCOPES) scope?: Scope;

  @ApiPropertyOptional({ enum: LAMPS, description: 'Only what stands under this lamp; green is also what has no due time, paused ones among it. The counts are of all.' })
  @IsOptional() @IsIn(LAMPS) lamp?: LampAsked;
}

@ApiSchema({ name: 'WorklistItem' })
export class WorklistItemResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id of the record.' }) id: string;
  @ApiProperty({ ...text(60), description: 'Kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'Area.' }) area: string;
  @ApiProperty({ ...text(200), description: 'Where it is read.' }) url: string;
  @ApiProperty({ ...text(40), description: 'Number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Title.' }) title: string;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(60), description: 'State.' }) status: string;
  @ApiProperty({ ...UNIT_ID, nullable: true, description: 'The unit that leads.' }) leadUnitId: number | null;
  @ApiProperty({ ...RECORD_ID, nullable: true, description: 'The account that handles it.' }) handlerId: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'Due day of the clock that leads now.' }) dueOn: string | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'Due time.' }) dueAt: Date | null;
  @ApiProperty({ ...text(10), nullable: true, description: 'Lamp of that clock: green, yellow or red, paused while it stands still; null where none runs.' }) lamp: string | null;
  @ApiProperty({ description: 'The due day rests on a year without a holiday notice yet.' }) provisional: boolean;
  @ApiProperty({ ...text(20), description: 'Who has the next move: dispatcher, lead, callback or supervisor.' }) awaits: string;
}

@ApiSchema({ name: 'WorklistCounts' })
export class WorklistCountsResponse {
  @ApiProperty({ ...COUNT, description: 'Overdue.' }) red: number;
  @ApiProperty({ ...COUNT, description: 'Due soon.' }) yellow: number;
  @ApiProperty({ ...COUNT, description: 'All others.' }) green: number;
}

@ApiSchema({ name: 'Worklist' })
export class WorklistResponse {
  @ApiProperty({ type: () => [WorklistItemResponse], maxItems: 100, description: 'Most urgent first; what has no due time stands last.' }) items: WorklistItemResponse[];
  @ApiProperty({ type: WorklistCountsResponse, description: 'By lamp; counting stops at 1,000.' }) counts: WorklistCountsResponse;
  @ApiProperty({ ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Names for the ids on this page: units and people.' }) refs: object;
}
