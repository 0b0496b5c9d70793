import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Ask, Database, statement } from '@haobang/database';
import type { RequestContext, WriteContext } from './context.js';
import { Problem } from './problem.js';

interface KeptRow {
  request_hash: Buffer;
  response: string | null;
}

/** SQLSTATE of `claim_idempotency_key` where the key was claimed before. */
const TAKEN = 'HB001';

/**
 * The one way to write. One transaction, whose claim and answer cost no round trip of their own, and an answer that is
 * stored in the transaction that earned it: a process killed at any point leaves either both or neither.
 */
@Injectable()
export class Writes {
  constructor(@Inject(Database) private readonly database: Database) {}

  async run<R>(ctx: RequestContext, work: (ctx: WriteContext) => Promise<R>): Promise<R> {
    const claim = ctx.idempotency;
    if (!claim) return this.database.transaction((tx) => work({ ...ctx, tx }));
    const owner = ctx.actor.id ?? ctx.actor.kind;
    try {
      return await this.database.transaction((tx) => work({ ...ctx, tx }), {
        opening: claimOf(owner, claim.key, claim.requestHash, ctx.now),
        closing: (result) => ({ statement: ANSWER, values: [JSON.stringify(result ?? null), owner, claim.key] }),
      });
    } catch (error) {
      if ((error as { code?: string }).code !== TAKEN) throw error;
      const [kept] = await this.database.query<KeptRow>(KEPT, [owner, claim.key]);
      return replay<R>(kept, claim.requestHash);
    }
  }
}

const CLAIM = statement('writes.claim', 'select claim_idempotency_key($1, $2, $3, $4, $5)');
const ANSWER = statement('writes.answer', 'update idempotency_key set response = $1::jsonb where owner = $2 and key = $3');
const KEPT = 'select request_hash, response::text as response from idempotency_key where owner = $1 and key = $2';

function claimOf(owner: string, key: string, requestHash: Buffer, now: Date): Ask {
  const lock = createHash('sha256').update(`${owner}\n${key}`).digest().readBigInt64BE(0);
  return { statement: CLAIM, values: [String(lock), owner, key, requestHash, now] };
}

/** The first answer. Where none is there yet, the first request still runs, or has just failed and left the key free. */
function replay<R>(kept: KeptRow | undefined, requestHash: Buffer): R {
  if (!kept?.response) throw Problem.conflict('idempotency-key-in-flight', 'A request with this Idempotency-Key is still under way.');
  if (!kept.request_hash.equals(requestHash)) throw Problem.unprocessable('idempotency-key-reused', 'This Idempotency-Key was used for another request.');
  return JSON.parse(kept.response) as R;
}
