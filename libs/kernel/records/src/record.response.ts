import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Fact } from './fact.js';
import { RefsResponse } from './history.response.js';
import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';

const id = { format: 'uuid', maxLength: 36, type: String } as const;
const instant = { format: 'date-time', maxLength: 40, type: String } as const;
const unit = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 } as const;

/** What every record answers with. */
export class RecordResponse {
  @ApiProperty({ ...id, description: 'Identity, UUID version 7.' }) id: string;
  @ApiProperty({ description: 'Number, by kind and year.', example: 'SQ-2024-000123', maxLength: 40 }) no: string;
  @ApiProperty({ description: 'The kind of record.', maxLength: 60 }) kind: string;
  @ApiProperty({ description: 'What it is about, in a line.', maxLength: 400 }) title: string;
  @ApiProperty({ type: String, nullable: true, maxLength: 400, description: 'The same in English where the title was made by rule; null where a person wrote it.' }) titleEn: string | null;
  @ApiProperty({ description: 'State; it changes by verbs alone.', example: 'ASSIGNED', maxLength: 60 }) status: string;
  @ApiProperty({ description: 'Whether the owner still has something to do.' }) open: boolean;
  @ApiProperty({ description: 'Number of events so far; the ETag.', type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 }) version: number;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that leads.' }) leadUnitId: number | null;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that registered it.' }) registeredUnitId: number | null;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that calls back.' }) callbackUnitId: number | null;
  @ApiPropertyOptional({ type: 'array', items: { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 }, maxItems: 100, description: 'Units that take part.' }) coUnitIds?: number[];
  @ApiProperty({ ...id, nullable: true, description: 'The account that handles it.' }) handlerId: string | null;
  @ApiProperty({ ...id, nullable: true, description: 'The enterprise that it is about.' }) enterpriseId: string | null;
  @ApiProperty({ ...id, nullable: true, description: 'The record that it belongs to or was merged into.' }) parentId: string | null;
  @ApiProperty({ ...id, description: 'The topmost record of its family.' }) rootId: string;
  @ApiProperty({ nullable: true, type: String, maxLength: 60, description: 'The system that it came from.' }) externalSystem: string | null;
  @ApiProperty({ nullable: true, type: String, maxLength: 200, description: 'Its id there.' }) externalId: string | null;
  @ApiProperty({ ...instant, description: 'When it was registered, effectively.' }) registeredAt: Date;
  @ApiProperty({ ...instant, description: 'When the system learnt of it.' }) createdAt: Date;
  @ApiProperty({ ...instant, description: 'Effective time of its last event.' }) lastEventAt: Date;
  @ApiProperty({ type: String, format: 'date', maxLength: 10, nullable: true, description: 'Due day of the clock that leads now.' }) dueOn: string | null;
  @ApiProperty({ ...instant, nullable: true, description: 'Due time of that clock.' }) dueAt: Date | null;
  @ApiProperty({ type: String, enum: ['green', 'yellow', 'red', 'paused'], nullable: true, description: 'Lamp of that clock.' }) lamp: string | null;
  @ApiPropertyOptional({ ...instant, nullable: true, description: 'When the lamp turns yellow; of rows of a list.' }) warnAt?: Date | null;
  @ApiProperty({ description: 'The due day rests on a year without a holiday notice yet.' }) provisional: boolean;
  @ApiProperty({ type: String, enum: ['dispatcher', 'lead', 'callback', 'supervisor'], nullable: true, description: 'Who has the next move.' }) awaits: string | null;
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 100, description: 'Verbs open to the caller now; of one record only.' }) verbs?: string[];
  @ApiPropertyOptional({ type: RefsResponse, description: 'Names for the ids; of one record that was read.' }) refs?: RefsResponse;
}

@ApiSchema({ name: 'RecordGroup' })
class GroupResponse {
  @ApiProperty({ oneOf: [{ type: 'string', maxLength: 200 }, { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 }, { type: 'boolean' }], nullable: true, description: 'The value: a code, an id, a month (YYYY-MM) or yes and no; null where a record has none.' }) value: string | number | boolean | null;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647, description: 'How many records have it.' }) count: number;
}

@ApiSchema({ name: 'RecordGroups' })
export class GroupsResponse {
  @ApiProperty({ type: String, maxLength: 60, description: 'What was counted by.' }) by: string;
  @ApiProperty({ type: () => [GroupResponse], maxItems: 200, description: 'The most first.' }) items: GroupResponse[];
  @ApiProperty({ type: Boolean, description: 'Whether there are more values than are told.' }) more: boolean;
}

const responses = new Map<string, Type<unknown>>();

/** The response class of a kind: the common fields and those of its table. */
export function responseOf(kind: Kind, name: string): Type<unknown> {
  let made = responses.get(name);
  if (!made) {
    class Response extends RecordResponse {}
    Object.defineProperty(Response, 'name', { value: name });
    for (const field of tablesOf(kind).fields) {
      Reflect.defineMetadata('design:type', String, Response.prototype, field.name);
      Fact({ ...field, required: false })(Response.prototype, field.name);
    }
    responses.set(name, (made = Response));
  }
  return made;
}

/** A page of a list. */
export function pageOf(item: Type<unknown>, name: string): Type<unknown> {
  class Total {
    value: number;
    capped: boolean;
  }
  Object.defineProperty(Total, 'name', { value: `${name}Total` });
  ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 10_000, description: 'The count, or 10,000.' })(Total.prototype, 'value');
  ApiProperty({ description: 'Whether there are more than 10,000.', type: Boolean })(Total.prototype, 'capped');
  class Page {}
  Object.defineProperty(Page, 'name', { value: name });
  ApiProperty({ type: () => [item], maxItems: 100, description: 'The rows of this page.' })(Page.prototype, 'items');
  ApiProperty({ type: String, nullable: true, maxLength: 2_000, description: 'Cursor of the next page; null on the last.' })(Page.prototype, 'next');
  ApiPropertyOptional({ type: () => Total, description: 'Only when asked for.' })(Page.prototype, 'total');
  ApiPropertyOptional({ type: RefsResponse, description: 'Names for the ids on this page.' })(Page.prototype, 'refs');
  return Page;
}
