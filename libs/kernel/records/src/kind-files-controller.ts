import { Body, Controller, Get, Post, Query, Req, Res, StreamableFile, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtension, ApiExtraModels, ApiHeader, ApiProperty, ApiPropertyOptional, ApiQuery, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TABLE_LIMITS, TABLE_MEDIA_TYPES } from '@haobang/exchange';
import { accepted, Ctx, Endpoint, FieldErrorResponse, Problem, type RequestContext } from '@haobang/http';
import { type Handler, lowerFirst, method, pascal } from './controller-method.js';
import { exportColumnsOf } from './export-columns.js';
import { importColumnsOf, isImportable } from './import-cells.rules.js';
import { listParameters } from './kind-controller.js';
import { idempotencyHeader, nameOf } from './record-endpoint.js';
import { type Kind, permissionOf, readPermissionOf, urlOf } from './kind.js';
import { type BatchItem, batchVerbsOf, RecordBatches } from './record-batches.js';
import { RecordExport } from './record-export.js';
import { RecordImports } from './record-imports.js';
import { Records } from './records.js';
import { verbBodyOf } from './verb-body.js';

const MOST_AT_ONCE = 100;
const FORMAT = { type: 'string' as const, enum: ['csv', 'xlsx'], default: 'csv' };

interface Made {
  records: Records;
  imports: RecordImports;
  exports: RecordExport;
  batches: RecordBatches;
}

class ImportForm {
  @ApiProperty({ type: 'string', format: 'binary', maxLength: TABLE_LIMITS.fileBytes, description: 'CSV (UTF-8, UTF-16 or GB18030) or XLSX; headers are labels in either language, or names of fields.' })
  file: unknown;
  @ApiPropertyOptional({ type: 'string', enum: ['true', 'false'], default: 'false', description: 'true: everything is checked, nothing is registered.' })
  dryRun?: string;
}

class ImportAccepted {
  @ApiProperty({ description: 'Where the work is watched, undone and resumed.', example: '/api/v1/operations/018f5d5e-7c3b-7e21-9c7e-2f6d0c1b2a39', maxLength: 100 })
  operation: string;
}

class BatchProblem {
  @ApiProperty({ description: 'Where the problem is described.', format: 'uri', maxLength: 300 }) type: string;
  @ApiProperty({ description: 'The kind of problem in a few words.', maxLength: 100 }) title: string;
  @ApiProperty({ description: 'The status that the verb alone would have had.', type: 'integer', format: 'int32', minimum: 400, maximum: 599 }) status: number;
  @ApiProperty({ description: 'Stable code.', maxLength: 100 }) code: string;
  @ApiProperty({ description: 'What happened.', maxLength: 2_000 }) detail: string;
  @ApiPropertyOptional({ description: 'The verbs that are open now.', type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 100 }) verbs?: string[];
  @ApiPropertyOptional({ description: 'The fields that were wrong.', type: [FieldErrorResponse], maxItems: 1_000 }) errors?: FieldErrorResponse[];
}

class BatchItemResponse {
  @ApiProperty({ description: 'Id of the record.', format: 'uuid', maxLength: 36 }) id: string;
  @ApiProperty({ description: '200 where it was done.', type: 'integer', format: 'int32', minimum: 200, maximum: 599 }) status: number;
  @ApiPropertyOptional({ description: 'Why it was refused.', type: BatchProblem }) problem?: BatchProblem;
}

class BatchResponse {
  @ApiProperty({ description: 'One for each id, in the order given.', type: [BatchItemResponse], maxItems: MOST_AT_ONCE }) items: BatchItemResponse[];
}

/** The endpoints of a kind that move many records: import, its template, export, and verbs on several at once. */
export function filesControllerOf(kind: Kind): Type<unknown> {
  const name = nameOf(kind);
  const id = lowerFirst(name);
  const many = kind.labelPlural.en.toLowerCase();

  class KindFilesController {
    constructor(
      readonly records: Records,
      readonly imports: RecordImports,
      readonly exports: RecordExport,
      readonly batches: RecordBatches,
    ) {}
  }
  Object.defineProperty(KindFilesController, 'name', { value: `${name}FilesController` });
  Reflect.defineMetadata('design:paramtypes', [Records, RecordImports, RecordExport, RecordBatches], KindFilesController);

  addExport(KindFilesController, kind, id, many);
  if (isImportable(kind)) addImport(KindFilesController, kind, id, many);
  if (batchVerbsOf(kind).length) addBatch(KindFilesController, kind, id, name, many);
  Controller(urlOf(kind).slice(1))(KindFilesController);
  ApiTags(kind.area)(KindFilesController);
  return KindFilesController;
}

function addExport(target: Type<unknown>, kind: Kind, id: string, many: string): void {
  method(
    target, 'export',
    async function (this: Made, ctx: RequestContext, query: Record<string, string>, reply: FastifyReply) {
      this.records.assertReads(ctx, kind);
      const { content, format, filename } = await this.exports.open(ctx, kind, query);
      void reply.header('content-disposition', `attachment; filename="${filename}"`);
      return new StreamableFile(content, { type: TABLE_MEDIA_TYPES[format] });
    } as Handler,
    [Object, Object, Object], [Ctx(), Query(), Res({ passthrough: true })],
    [
      Get('export'),
      Endpoint({
        id: `${id}Export`, summary: `The list of ${many} as a file: same filters, same rows, without a limit.`, description: 'Codes stand as labels in the language asked for, instants in Shanghai time. Personal values are never exported, and every export is audited.',
        can: readPermissionOf(kind), produces: 'text/csv', measures: kind.measures,
      }),
      ...listParameters(kind).slice(0, -3),
      ApiQuery({ name: 'columns', required: false, description: `Columns by comma, in their order: ${exportColumnsOf(kind).map((column) => column.name).join(', ')}.`, schema: { type: 'string', maxLength: 2_000 } }),
      ApiQuery({ name: 'format', required: false, description: 'CSV or a workbook.', schema: FORMAT }),
    ],
  );
}

function addImport(target: Type<unknown>, kind: Kind, id: string, many: string): void {
  const columns = importColumnsOf(kind).map((column) => `${column.label.zh} (${column.name})${column.required ? ' *' : ''}`).join(', ');
  method(
    target, 'importTemplate',
    function (this: Made, ctx: RequestContext, format: string | undefined, reply: FastifyReply) {
      if (format !== undefined && format !== 'csv' && format !== 'xlsx') throw Problem.badRequest('request-invalid', 'Some parameters are wrong or unknown.', [{ pointer: '?format', code: 'not-a-code', detail: 'csv or xlsx.' }]);
      void reply.header('content-disposition', `attachment; filename="${kind.plural}-template.${format ?? 'csv'}"`);
      return new StreamableFile(this.imports.template(kind, format ?? 'csv', ctx.locale), { type: TABLE_MEDIA_TYPES[format ?? 'csv'] });
    } as Handler,
    [Object, String, Object], [Ctx(), Query('format'), Res({ passthrough: true })],
    [
      Get('import/template'), Endpoint({ id: `${id}ImportTemplate`, summary: `An empty file with the headers of an import of ${many}.`, can: permissionOf(kind, 'import'), produces: 'text/csv', measures: kind.measures }),
      ApiQuery({ name: 'format', required: false, description: 'CSV or a workbook.', schema: FORMAT }),
    ],
  );
  method(
    target, 'import',
    async function (this: Made, ctx: RequestContext, request: FastifyRequest, reply: FastifyReply) {
      return accepted(reply, await this.imports.receive(ctx, kind, request));
    } as Handler,
    [Object, Object, Object], [Ctx(), Req(), Res({ passthrough: true })],
    [
      Post('import'),
      Endpoint({
        id: `${id}Import`, summary: `Registers ${many} from a file, or only checks it.`, can: permissionOf(kind, 'import'), returns: ImportAccepted, status: 202, problems: [409, 413, 415, 422], measures: kind.measures,
        description: `Columns: ${columns}. A line is judged like a request; lines that are refused stand in the operation's errors by cell, the others are registered. An undone import leaves voided records.`,
      }),
      ApiConsumes('multipart/form-data'), ApiBody({ type: ImportForm }),
      ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key with the same file gives the same operation.', schema: { type: 'string', maxLength: 200 } }),
    ],
  );
}

function addBatch(target: Type<unknown>, kind: Kind, id: string, name: string, many: string): void {
  const verbs = batchVerbsOf(kind);
  const bodies = verbs.map(([verbName, verb]) => verbBodyOf(verb, `${name}${pascal(verbName)}`));
  const body = batchBodyOf(`${name}Batch`, verbs.map(([verbName]) => verbName), bodies);
  method(
    target, 'batch',
    async function (this: Made, ctx: RequestContext, given: { verb: string; ids: string[]; input?: object; reason?: string }): Promise<{ items: BatchItem[] }> {
      this.records.assertReads(ctx, kind);
      return { items: await this.batches.act(ctx, kind, given.verb, given.ids, { ...given.input, ...(given.reason === undefined ? {} : { reason: given.reason }) }) };
    } as Handler,
    [Object, body], [Ctx(), Body()],
    [
      Post('batch'),
      Endpoint({
        id: `${id}Batch`, summary: `Does one verb on up to ${MOST_AT_ONCE} ${many}.`, can: readPermissionOf(kind), returns: BatchResponse, problems: [413, 415, 422], measures: kind.measures,
        description: `Verbs: ${verbs.map(([verbName]) => verbName).join(', ')}; each needs its own permission. Every record is a transaction of its own and has its own status; those that are refused change nothing.`,
      }),
      ApiExtension('x-verbs', verbs.map(([verbName]) => permissionOf(kind, verbName))), ApiExtraModels(...bodies), ApiBody({ type: body }), idempotencyHeader(),
    ],
  );
}

function batchBodyOf(name: string, verbs: readonly string[], inputs: readonly Type<unknown>[]): Type<unknown> {
  class Batch {}
  Object.defineProperty(Batch, 'name', { value: name });
  const put = (property: string, type: unknown, ...decorators: PropertyDecorator[]) => {
    Reflect.defineMetadata('design:type', type, Batch.prototype, property);
    for (const decorate of decorators) decorate(Batch.prototype, property);
  };
  put('verb', String, ApiProperty({ description: 'The verb.', enum: verbs }), IsIn(verbs as string[]));
  put('ids', Array, ApiProperty({ description: 'Ids of the records.', type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, minItems: 1, maxItems: MOST_AT_ONCE, uniqueItems: true }), IsArray(), ArrayMinSize(1), ArrayMaxSize(MOST_AT_ONCE), ArrayUnique(), IsUUID(undefined, { each: true }));
  put('input', Object, ApiPropertyOptional({ description: 'What the verb needs; the same for all.', ...oneOf(inputs.map((input) => ({ $ref: getSchemaPath(input) }))) }), IsOptional(), IsObject());
  put('reason', String, ApiPropertyOptional({ description: 'Why; where the verb demands it.', maxLength: 2_000 }), IsOptional(), IsString(), MaxLength(2_000));
  return Batch;
}

/** A choice of one is none, and linters refuse it: a kind with one such verb names its input alone. */
const oneOf = (schemas: { $ref: string }[]): { oneOf: { $ref: string }[] } | { allOf: { $ref: string }[] } => (schemas.length > 1 ? { oneOf: schemas } : { allOf: schemas });
