import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { LabelResponse, OptionResponse } from './history.response.js';

const word = { type: String, maxLength: 100 } as const;
const words = { type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 1_000 } as const;
const number = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;

@ApiSchema({ name: 'KindField' })
export class KindFieldResponse {
  @ApiProperty({ ...word, description: 'Name in bodies and answers.' }) name: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ description: 'What it is, in one sentence.', maxLength: 1_000 }) help: string;
  @ApiProperty({ ...word, description: 'text, longText, integer, decimal, date, instant, boolean, code, codes, unit, units, person, handler, enterprise, phone, idNumber, uscc, record, records or files.' }) type: string;
  @ApiPropertyOptional({ type: [OptionResponse], maxItems: 1_000, description: 'Codes with labels.' }) options?: OptionResponse[];
  @ApiProperty({ description: 'Whether it has to be given.' }) required: boolean;
  @ApiPropertyOptional({ ...number, description: 'Most characters, or the largest number.' }) maxLength?: number;
  @ApiPropertyOptional({ ...number, description: 'Fewest characters, or the smallest number.' }) min?: number;
  @ApiPropertyOptional({ description: 'Personal: encrypted and shown masked.' }) masked?: boolean;
  @ApiPropertyOptional({ type: String, enum: ['zh', 'en'], description: 'For readers of this language; another field says the same in the other.' }) language?: string;
}

@ApiSchema({ name: 'KindState' })
export class KindStateResponse {
  @ApiProperty({ ...word, description: 'The code in `status`.', example: 'ASSIGNED' }) code: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ description: 'Whether the owner still has something to do.' }) open: boolean;
  @ApiProperty({ type: String, enum: ['default', 'processing', 'success', 'warning', 'error'], description: 'How the client colours it.' }) tone: string;
}

@ApiSchema({ name: 'KindVerb' })
export class KindVerbResponse {
  @ApiProperty({ ...word, description: 'The last word of its address.', example: 'sign' }) name: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ description: 'What it is for.', maxLength: 1_000 }) help: string;
  @ApiProperty({ description: 'States before: a list, `open` for every open state, or `any`.', oneOf: [{ type: 'string', enum: ['open', 'any'] }, words] }) from: string[] | string;
  @ApiProperty({ description: 'States after: a list, or `same`.', oneOf: [{ type: 'string', enum: ['same'] }, words] }) to: string[] | string;
  @ApiProperty({ ...words, description: 'Roles that have it.' }) by: string[];
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'What it needs.' }) input: KindFieldResponse[];
  @ApiProperty({ type: String, enum: ['required', 'optional'], description: 'Whether a reason has to be given.' }) reason: string;
  @ApiProperty({ ...number, description: 'Working days by which it may be dated back.' }) backdate: number;
  @ApiProperty({ description: 'May be done to several records at once.' }) batch: boolean;
  @ApiProperty({ description: 'Asks once more before it is done.' }) danger: boolean;
}

@ApiSchema({ name: 'KindClock' })
export class KindClockResponse {
  @ApiProperty({ ...word, description: 'Name of the clock.' }) clock: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiPropertyOptional({ description: 'Law or rule behind it.', maxLength: 400 }) basis?: string;
}

@ApiSchema({ name: 'KindPart' })
export class KindPartResponse {
  @ApiProperty({ ...word, description: 'The last word of its address.', example: 'participants' }) name: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'What its rows say.' }) fields: KindFieldResponse[];
  @ApiProperty({ description: 'Whether somebody may read its personal values in the clear, with a purpose.' }) opens: boolean;
}

/** A kind as a client needs it to draw lists, pages and forms. */
@ApiSchema({ name: 'Kind' })
export class KindResponse {
  @ApiProperty({ ...word, description: 'The kind, singular.', example: 'demand' }) kind: string;
  @ApiProperty({ ...word, description: 'The area that it belongs to.', example: 'complaints' }) area: string;
  @ApiProperty({ description: 'Address of its list.', maxLength: 200, example: '/api/v1/complaints/demands' }) url: string;
  @ApiProperty({ type: LabelResponse, description: 'One of them.' }) label: LabelResponse;
  @ApiProperty({ type: LabelResponse, description: 'Several of them.' }) plural: LabelResponse;
  @ApiProperty({ description: 'The letters that its numbers begin with.', maxLength: 10, example: 'SQ' }) prefix: string;
  @ApiProperty({ type: 'array', items: { ...number, maximum: 60 }, maxItems: 60, description: 'Measures of the plan that it serves.' }) measures: number[];
  @ApiProperty({ type: [KindStateResponse], maxItems: 100, description: 'Its states.' }) states: KindStateResponse[];
  @ApiProperty({ type: [KindVerbResponse], maxItems: 200, description: 'Its verbs, without those of the system.' }) verbs: KindVerbResponse[];
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'Its own fields.' }) fields: KindFieldResponse[];
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'What a registration needs.' }) create: KindFieldResponse[];
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'What may be amended.' }) amend: KindFieldResponse[];
  @ApiProperty({ type: [KindFieldResponse], maxItems: 200, description: 'Fields that the list may be narrowed by.' }) filters: KindFieldResponse[];
  @ApiProperty({ ...words, description: 'Fields that the list shows first.' }) columns: string[];
  @ApiProperty({ ...words, description: 'What the list may be sorted by.' }) sorts: string[];
  @ApiProperty({ description: 'Whether it can be imported from a file.' }) import: boolean;
  @ApiProperty({ type: [KindClockResponse], maxItems: 100, description: 'Its clocks.' }) clocks: KindClockResponse[];
  @ApiProperty({ type: [KindPartResponse], maxItems: 100, description: 'Rows that belong to it and are shown with it.' }) parts: KindPartResponse[];
}

@ApiSchema({ name: 'Kinds' })
export class KindsResponse {
  @ApiProperty({ type: [KindResponse], maxItems: 1_000, description: 'All kinds.' }) items: KindResponse[];
}
