import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { CURSOR, DAY, INSTANT, RECORD_ID, text, UNIT_ID } from './desk-fields.js';

export class SearchQuery {
  @ApiProperty({ ...text(100), description: 'Words, a number, a name, pinyin or a code; nothing finds nothing.', example: '退税' })
  @IsString() @MaxLength(100) q: string;
}

export class EnterpriseParam {
  @ApiProperty({ ...text(36), description: 'Unified social credit code or id.', example: '91610000MA6TG00000' })
  @Matches(/^([0-9A-Za-z]{18}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/) usccOrId: string;
}

@ApiSchema({ name: 'SearchItem' })
export class SearchItemResponse {
  @ApiProperty({ enum: ['record', 'enterprise', 'measure', 'unit'], description: 'What it is.' }) type: 'record' | 'enterprise' | 'measure' | 'unit';
  @ApiProperty({ ...text(36), description: 'Its id; the number of a measure.' }) id: string;
  @ApiPropertyOptional({ ...text(60), description: 'Kind of a record.' }) kind?: string;
  @ApiPropertyOptional({ ...text(60), description: 'Area of a record.' }) area?: string;
  @ApiPropertyOptional({ ...text(40), description: 'Number of a record or a measure, code of an enterprise.' }) no?: string;
  @ApiProperty({ ...text(400), description: 'Title or name, in the language of the request.' }) title: string;
  @ApiProperty({ ...text(400), description: 'What helps to tell it from others.' }) subtitle: string;
  @ApiProperty({ ...text(200), nullable: true, description: 'Where it is read.' }) url: string | null;
}

@ApiSchema({ name: 'SearchAnswer' })
export class SearchResponse {
  @ApiProperty({ type: () => [SearchItemResponse], maxItems: 32, description: 'At most eight of each type: records, enterprises, measures, units.' }) items: SearchItemResponse[];
}

@ApiSchema({ name: 'EnterpriseRecord' })
export class EnterpriseRecordResponse {
  @ApiProperty({ ...RECORD_ID, description: 'Id of the record.' }) id: string;
  @ApiProperty({ ...text(60), description: 'Kind.' }) kind: string;
  @ApiProperty({ ...text(60), description: 'Area.' }) area: string;
  @ApiProperty({ ...text(200), description: 'Where it is read.' }) url: string;
  @ApiProperty({ ...text(40), description: 'Number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Title.' }) title: string;
  @ApiProperty({ ...text(400), nullable: true, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
  @ApiProperty({ ...text(60), description: 'State.' }) status: string;
  @ApiProperty({ description: 'Whether the owner still has something to do.' }) open: boolean;
  @ApiProperty({ ...UNIT_ID, nullable: true, description: 'The unit that leads.' }) leadUnitId: number | null;
  @ApiProperty({ ...INSTANT, description: 'When it was registered.' }) registeredAt: Date;
  @ApiProperty({ ...INSTANT, description: 'Its last event.' }) lastEventAt: Date;
  @ApiProperty({ ...DAY, nullable: true, description: 'Due day of the clock that leads now.' }) dueOn: string | null;
}

@ApiSchema({ name: 'EnterpriseRecordPage' })
export class EnterpriseRecordPageResponse {
  @ApiProperty({ type: () => [EnterpriseRecordResponse], maxItems: 100, description: 'The newest first.' }) items: EnterpriseRecordResponse[];
  @ApiProperty({ ...CURSOR, nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Names for the ids on this page: units.' }) refs: object;
}
