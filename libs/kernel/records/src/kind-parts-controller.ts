import { Body, Controller, Get, Param, ParseUUIDPipe, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { type Handler, lowerFirst, method, pascal } from './controller-method.js';
import { Fact } from './fact.js';
import { RefsResponse } from './history.response.js';
import { type Kind, readPermissionOf, urlOf } from './kind.js';
import { MOST_PART_ROWS, PartRows, shownParts, type ShownPart } from './part-rows.js';
import { nameOf } from './record-endpoint.js';
import { RecordRefs } from './record-refs.js';

const uuid = (name: string) => Param(name, new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const idOf = (name: string, description: string) => ApiParam({ name, description, schema: { type: 'string', format: 'uuid', maxLength: 36 } });

class OpenedPartValue {
  @ApiProperty({ type: String, maxLength: 200, description: 'The value in the clear.' }) value: string;
}

interface Made {
  rows: PartRows;
  refs: RecordRefs;
}

/** The endpoints of a kind's parts that are shown: their rows, and where the declaration allows it a personal value in the clear. */
export function partsControllerOf(kind: Kind): Type<unknown> {
  const name = nameOf(kind);
  class KindPartsController {
    constructor(
      readonly rows: PartRows,
      readonly refs: RecordRefs,
    ) {}
  }
  Object.defineProperty(KindPartsController, 'name', { value: `${name}PartsController` });
  Reflect.defineMetadata('design:paramtypes', [PartRows, RecordRefs], KindPartsController);
  for (const part of shownParts(kind)) {
    addList(KindPartsController, kind, part, name);
    if (part.opens) addOpen(KindPartsController, kind, part, name);
  }
  Controller(urlOf(kind).slice(1))(KindPartsController);
  ApiTags(kind.area)(KindPartsController);
  return KindPartsController;
}

function addList(target: Type<unknown>, kind: Kind, part: ShownPart, name: string): void {
  const what = kind.label.en.toLowerCase();
  const response = rowsOf(part, name + pascal(part.name));
  method(
    target, part.name,
    async function (this: Made, ctx: RequestContext, recordId: string) {
      const items = await this.rows.list(ctx, kind, recordId, part);
      return { items, refs: await this.refs.of(items) };
    } as Handler,
    [Object, String], [Ctx(), uuid('id')],
    [
      Get(`:id/${part.name}`), Endpoint({ id: lowerFirst(name) + pascal(part.name), summary: `${part.label.en} of a ${what}, oldest first; personal values are masked.`, can: readPermissionOf(kind), returns: response, measures: kind.measures, problems: [404] }),
      idOf('id', `Id of the ${what}.`),
    ],
  );
}

function addOpen(target: Type<unknown>, kind: Kind, part: ShownPart, name: string): void {
  const body = openBodyOf(part, `${name}${pascal(part.name)}Open`);
  method(
    target, `${part.name}Open`,
    function (this: Made, ctx: RequestContext, recordId: string, rowId: string, asked: { field: string; purpose: string }) {
      return this.rows.open(ctx, kind, recordId, part, rowId, asked);
    } as Handler,
    [Object, String, String, body], [Ctx(), uuid('id'), uuid('rowId'), Body()],
    [
      Post(`:id/${part.name}/:rowId/open`),
      Endpoint({
        id: `${lowerFirst(name) + pascal(part.name)}Open`, summary: `Shows a personal value of one of the ${part.label.en.toLowerCase()} in the clear; the reading is logged with its purpose.`,
        can: readPermissionOf(kind), returns: OpenedPartValue, measures: kind.measures, problems: [404, 413, 415, 422],
      }),
      idOf('id', `Id of the ${kind.label.en.toLowerCase()}.`), idOf('rowId', 'Id of the row.'), ApiBody({ type: body }),
    ],
  );
}

function rowsOf(part: ShownPart, name: string): Type<unknown> {
  class Row {}
  Object.defineProperty(Row, 'name', { value: `${name}Row` });
  ApiProperty({ type: String, format: 'uuid', maxLength: 36, description: 'Id of the row.' })(Row.prototype, 'id');
  for (const field of part.fields) {
    Reflect.defineMetadata('design:type', String, Row.prototype, field.name);
    Fact({ ...field, required: false })(Row.prototype, field.name);
  }
  class Rows {}
  Object.defineProperty(Rows, 'name', { value: `${name}Rows` });
  ApiProperty({ type: () => [Row], maxItems: MOST_PART_ROWS, description: 'The rows, oldest first.' })(Rows.prototype, 'items');
  ApiProperty({ type: RefsResponse, description: 'Names for the ids in them.' })(Rows.prototype, 'refs');
  return Rows;
}

function openBodyOf(part: ShownPart, name: string): Type<unknown> {
  const fields = [...part.declared.personal!.properties];
  class Open {}
  Object.defineProperty(Open, 'name', { value: name });
  const put = (property: string, ...decorators: PropertyDecorator[]) => {
    Reflect.defineMetadata('design:type', String, Open.prototype, property);
    for (const decorate of decorators) decorate(Open.prototype, property);
  };
  put('field', ApiProperty({ type: String, enum: fields, description: 'Which value.' }), IsIn(fields));
  put('purpose', ApiProperty({ type: String, maxLength: 500, description: 'What it is needed for; the person can see this.', example: '回访' }), IsString(), Length(1, 500), Matches(/\S/));
  return Open;
}
