import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { CURSOR, INSTANT, PageOfQuery, RECORD_ID, text, UNIT_ID } from './desk-fields.js';

export class WorklistPageQuery extends PageOfQuery {}

const NEXT = { ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' } as const;
const REFS = { type: 'object', additionalProperties: true, description: 'Names for the ids on this page: units.' } as const;

@ApiSchema({ name: 'PastWorkRecord' })
export class PastWorkRecordResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id.' }) id: string;
  @ApiProperty({ ...text(60), description: 'Kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'Area.' }) area: string;
  @ApiProperty({ ...text(200), description: 'Where it is read.' }) url: string;
  @ApiProperty({ ...text(40), description: 'Number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Title.' }) title: string;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(60), description: 'State, as it is now.' }) status: string;
  @ApiProperty({ ...UNIT_ID, nullable: true, description: 'The unit that leads.' }) leadUnitId: number | null;
}

@ApiSchema({ name: 'DoneItem' })
export class DoneItemResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id of the event.' }) eventId: string;
  @ApiProperty({ ...text(60), description: 'What was done.' }) verb: string;
  @ApiProperty({ ...INSTANT, description: 'When it was recorded.' }) at: Date;
  @ApiProperty({ type: PastWorkRecordResponse, description: 'To what.' }) record: PastWorkRecordResponse;
}

@ApiSchema({ name: 'DonePage' })
export class DonePageResponse {
  @ApiProperty({ type: () => [DoneItemResponse], maxItems: 100, description: 'The newest first.' }) items: DoneItemResponse[];
  @ApiProperty(NEXT) next: string | null;
  @ApiProperty(REFS) refs: object;
}

@ApiSchema({ name: 'CopiedItem' })
export class CopiedItemResponse {
  @ApiProperty({ ...INSTANT, description: 'When it came in.' }) registeredAt: Date;
  @ApiProperty({ type: PastWorkRecordResponse, description: 'The record.' }) record: PastWorkRecordResponse;
}

@ApiSchema({ name: 'CopiedPage' })
export class CopiedPageResponse {
  @ApiProperty({ type: () => [CopiedItemResponse], maxItems: 100, description: 'The newest first.' }) items: CopiedItemResponse[];
  @ApiProperty(NEXT) next: string | null;
  @ApiProperty(REFS) refs: object;
}
