import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type FieldError, Problem, type RequestContext, titled, toProblem, validationPipe } from '@haobang/http';
import { type Kind, permissionOf, type VerbDeclaration } from './kind.js';
import { Records } from './records.js';
import { splitBody, verbBodyOf } from './verb-body.js';
import { pascal } from './controller-method.js';
import { nameOf } from './record-endpoint.js';

export interface BatchItem {
  id: string;
  status: number;
  problem?: { type: string; title: string; status: number; code: string; detail: string; verbs?: string[]; errors?: FieldError[] };
}

/** Verbs that may be done on many records at once, by name. */
export const batchVerbsOf = (kind: Kind): [string, VerbDeclaration][] =>
  Object.entries(kind.verbs as Record<string, VerbDeclaration>).filter(([, verb]) => verb.batch && verb.by !== 'system' && !verb.byHand);

/** One verb on many records: each in a transaction of its own, refused or done by itself. */
@Injectable()
export class RecordBatches {
  private readonly pipe = validationPipe();

  constructor(@Inject(Records) private readonly records: Records) {}

  /** @throws Problem 400 where the input is wrong for every record, 403 where the caller never has the verb */
  async act(ctx: RequestContext, kind: Kind, verbName: string, ids: readonly string[], given: object): Promise<BatchItem[]> {
    const verb = new Map(batchVerbsOf(kind)).get(verbName)!;
    if (!this.records.acting(ctx).may(permissionOf(kind, verbName))) throw Problem.forbidden();
    const body = await this.checked(verb, nameOf(kind) + pascal(verbName), given);
    const items: BatchItem[] = [];
    for (const id of ids) items.push(await this.one(itemContext(ctx, id), kind, id, verbName, body));
    return items;
  }

  private async one(ctx: RequestContext, kind: Kind, id: string, verb: string, body: Record<string, unknown>): Promise<BatchItem> {
    try {
      await this.records.act(ctx, kind, id, { verb, ...splitBody(body) });
      return { id, status: 200 };
    } catch (error) {
      const problem = toProblem(error);
      const { status, code, detail, more } = problem;
      // What nobody foresaw is not one record's affair; and while the database is away the others need not be tried.
      if (status >= 500) throw error;
      return { id, status, problem: { type: `urn:haobang:problem:${code}`, status, code, detail, ...(more.verbs ? { verbs: more.verbs } : {}), ...titled(problem, ctx.locale) } };
    }
  }

  /** The input is one for all, so it is checked once, by the rules of the verb's own endpoint. */
  private async checked(verb: VerbDeclaration, name: string, given: object): Promise<Record<string, unknown>> {
    try {
      return (await this.pipe.transform(given, { type: 'body', metatype: verbBodyOf(verb, name) })) as Record<string, unknown>;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const beside = new Set(['/reason', '/effectiveAt']);
      throw Problem.badRequest(error.code, error.detail, error.more.errors?.map((e) => (beside.has(e.pointer) ? e : { ...e, pointer: `/input${e.pointer}` })));
    }
  }
}

/** A key of its own for each record, made from the request's: a repeated batch gets each record's first answer. */
function itemContext(ctx: RequestContext, id: string): RequestContext {
  if (!ctx.idempotency) return { ...ctx, ifMatch: null };
  const key = `batch-${createHash('sha256').update(`${ctx.idempotency.key}\n${id}`).digest('base64url')}`;
  return { ...ctx, ifMatch: null, idempotency: { ...ctx.idempotency, key } };
}
