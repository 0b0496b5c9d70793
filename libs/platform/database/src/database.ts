import { Injectable } from '@nestjs/common';
import type { Socket } from 'node:net';
import pg from 'pg';
import type { Statement } from './statement.js';

/** Whatever can be asked: the pool, or the connection of a running transaction. */
export interface Queryable {
  query<T extends object>(text: string | Statement, params?: readonly unknown[]): Promise<T[]>;
}

/** A statement with its values. */
export interface Ask {
  statement: Statement;
  values: readonly unknown[];
}

export interface TransactionOptions<R> {
  /** Sent with `begin`. Where it fails its error is the transaction's, whatever the work made of a transaction that had ended. */
  opening?: Ask;
  /** Made from the result; sent with `commit`. */
  closing?: (result: R) => Ask | undefined;
}

const RETRIED = new Set(['40001', '40P01']);
const TRIES = 4;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Days stay text: a Date of midnight would change its day with the time zone of the process.
const types = new pg.TypeOverrides();
types.setTypeParser(1082, (value) => value);

export interface DatabaseOptions {
  url: string;
  poolSize?: number;
  statementTimeoutMs?: number;
}

/** The pool of one process. */
@Injectable()
export class Database implements Queryable {
  readonly pool: pg.Pool;
  /**
   * One connection beside the pool, for what a process reads once and keeps. Such a read may fall into a transaction, which
   * holds a connection already: were it to wait for a second one, a full pool would wait for itself.
   */
  readonly aside: Queryable;
  private readonly besidePool: pg.Pool;

  constructor(readonly options: DatabaseOptions) {
    const asked: pg.PoolConfig = {
      connectionString: options.url,
      types,
      connectionTimeoutMillis: 3_000,
      statement_timeout: options.statementTimeoutMs ?? 15_000,
      idle_in_transaction_session_timeout: 30_000,
      // Parallel plans cost more than they give on small servers; reports set it back for themselves. What is asked for often lies
      // in memory or on flash, where a page anywhere costs what the next one does: as on a turning disk, scans would win too early.
      options: '-c max_parallel_workers_per_gather=0 -c random_page_cost=1.1 -c TimeZone=UTC -c jit=off',
      application_name: 'haobang',
    };
    this.pool = new pg.Pool({ ...asked, max: options.poolSize ?? 10, pipeline: true } as pg.PoolConfig);
    this.besidePool = new pg.Pool({ ...asked, max: 1, idleTimeoutMillis: 1_000 });
    this.aside = { query: (text, params = []) => rowsOf(this.besidePool, text, params) };
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    for (const pool of [this.pool, this.besidePool]) pool.on('error', () => undefined);
  }

  async query<T extends object>(text: string | Statement, params: readonly unknown[] = []): Promise<T[]> {
    return rowsOf<T>(this.pool, text, params);
  }

  /**
   * Runs `work` in one transaction. `work` may run again after a deadlock, and runs before it is known whether the opening
   * holds, so it must not keep anything outside the database.
   *
   * Nothing waits for an answer that it does not need: `begin`, the opening and the first questions of the work leave
   * together, and so do all questions that the work asks at once, and the closing with `commit`. After an error
   * PostgreSQL refuses whatever was sent behind it, and makes the commit a rollback.
   */
  async transaction<R>(work: (tx: Queryable) => Promise<R>, options: TransactionOptions<R> = {}): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work, options);
      } catch (error) {
        if (!RETRIED.has((error as { code?: string }).code ?? '') || attempt === TRIES) throw error;
        await pause(5 * 3 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  private async once<R>(work: (tx: Queryable) => Promise<R>, options: TransactionOptions<R>): Promise<R> {
    const client = await this.pool.connect();
    const tx: Queryable = { query: (text, params = []) => rowsOf(together(client), text, params) };
    const ask = ({ statement, values }: Ask) => tx.query(statement, values);
    let broken: Error | undefined;
    try {
      const begun = Promise.all([tx.query('begin'), options.opening && ask(options.opening)]);
      // In a function of its own: thrown at once instead of rejected, an error would leave `begun` without anybody to hear it fail.
      const [opened, done] = await Promise.allSettled([begun, (async () => work(tx))()]);
      if (opened.status === 'rejected') throw opened.reason;
      if (done.status === 'rejected') throw done.reason;
      const closing = options.closing?.(done.value);
      await Promise.all([closing && ask(closing), tx.query('commit')]);
      return done.value;
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Closes the pool; queries under way are finished first. */
  async end(): Promise<void> {
    for (const pool of [this.pool, this.besidePool]) if (!pool.ended) await pool.end();
  }
}

async function rowsOf<T extends object>(on: pg.Pool | pg.PoolClient, text: string | Statement, params: readonly unknown[]): Promise<T[]> {
  const asked = typeof text === 'string' ? { text, values: params as unknown[] } : { name: text.name, text: text.text, values: params as unknown[] };
  return (await on.query(asked)).rows as T[];
}

const held = new WeakSet<pg.PoolClient>();

/** The same connection, which sends what is asked of it in this turn in one packet: a packet each would cost as much as the answer. */
function together(client: pg.PoolClient): pg.PoolClient {
  if (held.has(client)) return client;
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  held.add(client);
  stream.cork();
  process.nextTick(() => {
    held.delete(client);
    stream.uncork();
  });
  return client;
}

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300']);

/** Whether an error says that the database can't be reached, rather than that it refused something. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return (
    AWAY.has(code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/.test(message)
  );
}
