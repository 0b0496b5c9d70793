import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database, type Ride, statement } from '@haobang/database';
import type { RequestContext, WriteContext } from './context.js';
import { Problem } from './problem.js';

interface ClaimRow {
  free: boolean;
  fresh: boolean;
  request_hash: Buffer | null;
  response: string | null;
}

/**
 * The one way to write. One transaction, at most two round trips beside those of the work itself, and an answer that is
 * stored in the transaction that earned it: a process killed at any point leaves either both or neither.
 */
@Injectable()
export class Writes {
  constructor(@Inject(Database) private readonly database: Database) {}

  async run<R>(ctx: RequestContext, work: (ctx: WriteContext) => Promise<R>): Promise<R> {
    const claim = ctx.idempotency;
    if (!claim) return this.database.transaction((tx) => work({ ...ctx, tx }));
    const owner = ctx.actor.id ?? ctx.actor.kind;
    return this.database.transaction((tx) => work({ ...ctx, tx }), {
      opening: claimRide(owner, claim.key, claim.requestHash, ctx.now),
      opened: ([row]) => replay<R>(row as unknown as ClaimRow, claim.requestHash),
      closing: (result) => ({ statement: ANSWER, values: [JSON.stringify(result ?? null), owner, claim.key] }),
    });
  }
}

/** $1 lock, $2 owner, $3 key, $4 hash, $5 instant. */
const CLAIM = statement(
  'writes.claim',
  `with claim as materialized (select pg_try_advisory_xact_lock($1::bigint) as free),
  fresh as (insert into idempotency_key (owner, key, request_hash, created_at)
            select $2::text, $3::text, $4::bytea, $5::timestamptz from claim where free on conflict do nothing returning 1)
select claim.free, exists (select 1 from fresh) as fresh, old.request_hash, old.response::text as response
  from claim left join idempotency_key old on old.owner = $2::text and old.key = $3::text`,
);
const ANSWER = statement('writes.answer', 'update idempotency_key set response = $1::jsonb where owner = $2::text and key = $3::text');

/**
 * Claims the key in the same round trip as `begin`. The advisory lock answers at once where the first request still
 * runs; an insert alone would wait for it.
 */
function claimRide(owner: string, key: string, requestHash: Buffer, now: Date): Ride {
  const lock = createHash('sha256').update(`${owner}\n${key}`).digest().readBigInt64BE(0);
  return { statement: CLAIM, values: [String(lock), owner, key, requestHash, now.toISOString()] };
}

function replay<R>(row: ClaimRow, requestHash: Buffer): { answer: R } | undefined {
  if (!row.free) throw Problem.conflict('idempotency-key-in-flight', 'A request with this Idempotency-Key is still under way.');
  if (row.fresh) return undefined;
  if (!row.request_hash || !row.request_hash.equals(requestHash))
    throw Problem.unprocessable('idempotency-key-reused', 'This Idempotency-Key was used for another request.');
  return { answer: JSON.parse(row.response ?? 'null') as R };
}
