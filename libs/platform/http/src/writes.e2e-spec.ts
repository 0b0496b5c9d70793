import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { useTestDatabase } from '@haobang/testing';
import { systemContext, type RequestContext, type WriteContext } from './context.js';
import { Problem } from './problem.js';
import { Writes } from './writes.js';

const hash = (body: string) => createHash('sha256').update(body).digest();

describe('Writes', () => {
  const t = useTestDatabase();
  const ctx = (key: string, body: string): RequestContext => ({ ...systemContext(new Date('2024-05-09T01:00:00Z')), idempotency: { key, requestHash: hash(body) } });

  it('answers a repeated request with the first answer; what its work did again is undone', async () => {
    const writes = new Writes(t.database);
    let runs = 0;
    const work = async ({ tx }: WriteContext) => {
      await tx.query(`insert into idempotency_key (owner, key, request_hash, created_at) values ('trace', $1, '\\x00', now())`, [String(++runs)]);
      return { run: runs };
    };
    expect(await writes.run(ctx('a', 'x'), work)).toEqual({ run: 1 });
    expect(await writes.run(ctx('a', 'x'), work)).toEqual({ run: 1 });
    expect(await t.database.query(`select key from idempotency_key where owner = 'trace'`)).toEqual([{ key: '1' }]);
  });

  it('gives the first answer also where the work would be refused by now', async () => {
    const writes = new Writes(t.database);
    expect(await writes.run(ctx('d', 'x'), async () => 1)).toBe(1);
    expect(await writes.run(ctx('d', 'x'), async () => Promise.reject(Problem.conflict('wrong-state', 'It is done.')))).toBe(1);
  });

  it('gives the first answer also where the work throws at once, and lets no refusal go unheard', async () => {
    const writes = new Writes(t.database);
    expect(await writes.run(ctx('e', 'x'), async () => 1)).toBe(1);
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const throwing = () => {
      throw Problem.conflict('wrong-state', 'It is done.');
    };
    expect(await writes.run(ctx('e', 'x'), throwing)).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });

  it('refuses one key with two bodies', async () => {
    const writes = new Writes(t.database);
    await writes.run(ctx('b', 'x'), async () => 1);
    await expect(writes.run(ctx('b', 'y'), async () => 2)).rejects.toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('refuses a key that is in flight, and frees it when the work fails', async () => {
    const writes = new Writes(t.database);
    let inside!: () => void;
    let finish!: () => void;
    const entered = new Promise<void>((resolve) => (inside = resolve));
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const first = writes.run(ctx('c', 'x'), async () => {
      inside();
      await gate;
      throw Problem.unprocessable('refused', 'by a rule');
    });
    await entered;
    await expect(writes.run(ctx('c', 'x'), async () => 1)).rejects.toMatchObject({ status: 409, code: 'idempotency-key-in-flight' });
    finish();
    await expect(first).rejects.toMatchObject({ code: 'refused' });
    expect(await writes.run(ctx('c', 'x'), async () => 3)).toBe(3);
  });
});
