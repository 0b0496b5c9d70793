import { Controller, Get, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { pageOf } from '@haobang/audit';
import { writeCsv, type SheetRow } from '@haobang/exchange';
import { accepted, Ctx, Endpoint, problemTitle, Writes, type RequestContext } from '@haobang/http';
import { OperationPage, OperationParam, OperationQuery, OperationResponse } from './operations.dto.js';
import { Operations, type Operation, type OperationError } from './operations.js';

const PAGE = 1_000;

@ApiTags('operations')
@Controller('api/v1/operations')
export class OperationsController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get()
  @Endpoint({ id: 'operations', can: 'signed-in', returns: OperationPage, summary: 'Own long work: imports and the like; of an auditor everybody\'s.' })
  list(@Ctx() ctx: RequestContext, @Query() query: OperationQuery): Promise<OperationPage> {
    return pageOf(
      query,
      'operations',
      (after, count) => this.operations.list(ctx, { after: (after?.[0] as string | undefined) ?? null, count, kind: query.kind, status: query.status }),
      (row) => [row.id],
      (row) => this.shown(ctx, row, []),
    );
  }

  @Get(':id')
  @Endpoint({ id: 'operation', can: 'signed-in', returns: OperationResponse, problems: [404], summary: 'How far a piece of long work is, and what it refused.' })
  async get(@Ctx() ctx: RequestContext, @Param() { id }: OperationParam): Promise<OperationResponse> {
    const operation = await this.operations.get(ctx, id);
    return this.shown(ctx, operation, await this.operations.errors(id));
  }

  @Get(':id/errors')
  @Endpoint({ id: 'operationErrors', can: 'signed-in', produces: 'text/csv', problems: [404], summary: 'Every error of a piece of long work, as CSV.' })
  async errors(@Ctx() ctx: RequestContext, @Param() { id }: OperationParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const operation = await this.operations.get(ctx, id);
    const words = ctx.locale === 'en' ? ['Line', 'Column', 'Code', 'Detail'] : ['行', '列', '代码', '说明'];
    const csv = writeCsv(['line', 'column', 'code', 'detail'].map((name, i) => ({ name, label: words[i]! })), this.everyError(operation, ctx.locale), { locale: ctx.locale });
    void reply.header('content-disposition', 'attachment; filename="errors.csv"');
    return new StreamableFile(csv, { type: 'text/csv; charset=utf-8' });
  }

  @Post(':id/undo')
  @Endpoint({ id: 'operationUndo', can: 'signed-in', returns: OperationResponse, status: 202, problems: [404, 409], summary: 'Takes back what a piece of long work did.' })
  async undo(@Ctx() ctx: RequestContext, @Param() { id }: OperationParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<OperationResponse> {
    const operation = await this.writes.run(ctx, async (write) => this.shown(ctx, await this.operations.undo(write, id), []));
    accepted(reply, { operation: `/api/v1/operations/${id}` });
    return operation;
  }

  @Post(':id/resume')
  @Endpoint({ id: 'operationResume', can: 'signed-in', returns: OperationResponse, status: 202, problems: [404, 409], summary: 'Goes on where failed work stopped.' })
  async resume(@Ctx() ctx: RequestContext, @Param() { id }: OperationParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<OperationResponse> {
    const operation = await this.writes.run(ctx, async (write) => this.shown(ctx, await this.operations.resume(write, id), []));
    accepted(reply, { operation: `/api/v1/operations/${id}` });
    return operation;
  }

  private async *everyError(operation: Operation, locale: 'zh' | 'en'): AsyncGenerator<SheetRow> {
    for (let after: string | undefined = '0'; after !== undefined; ) {
      const page: (OperationError & { seq: string })[] = await this.operations.errors(operation.id, after, PAGE);
      yield* page.map((error) => ({ line: error.line, code: error.code, ...this.operations.wordsOf(operation, error, locale) }));
      after = page.length === PAGE ? page.at(-1)!.seq : undefined;
    }
  }

  private shown(ctx: RequestContext, operation: Operation, errors: OperationError[]): OperationResponse {
    const { id, kind, status, undoing, done, total, errorCount, result, problem, createdAt, finishedAt } = operation;
    const own = this.operations.isOwn(ctx, operation);
    return {
      id, kind, label: this.operations.labelOf(kind), about: this.operations.aboutOf(operation), owner: operation.ownerName, status, undoing, done, total, errorCount,
      errors: errors.map((error) => ({ line: error.line, column: error.column, code: error.code, detail: this.operations.wordsOf(operation, error, ctx.locale).detail })),
      result, problem: problem && { ...problem, title: problemTitle(problem.code, ctx.locale) ?? problem.code },
      createdAt: createdAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
      undoable: own && this.operations.mayUndo(operation),
      resumable: own && this.operations.mayResume(operation),
    };
  }
}
