import { Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Statement } from './statement.js';

/** Whatever can be asked: the pool, or the connection of a running transaction. */
export interface Queryable {
  query<T extends object>(text: string | Statement, params?: readonly unknown[]): Promise<T[]>;
}

/**
 * A statement that rides along with `begin` or `commit` in one round trip. Each connection prepares it once; its
 * parameters say their types in the text.
 */
export interface Ride {
  statement: Statement;
  values: readonly (string | number | Buffer | null)[];
}

export interface TransactionOptions<R> {
  /** Runs with `begin`; its rows are handed to `opened`, whose result, if any, ends the transaction. */
  opening?: Ride;
  opened?: (rows: Record<string, unknown>[]) => { answer: R } | undefined;
  /** Made from the result; runs with `commit`. */
  closing?: (result: R) => Ride | undefined;
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
  private readonly prepared = new WeakMap<pg.PoolClient, Set<string>>();

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
    this.pool = new pg.Pool({ ...asked, max: options.poolSize ?? 10 });
    this.besidePool = new pg.Pool({ ...asked, max: 1, idleTimeoutMillis: 1_000 });
    this.aside = { query: (text, params = []) => rowsOf(this.besidePool, text, params) };
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    for (const pool of [this.pool, this.besidePool]) pool.on('error', () => undefined);
  }

  async query<T extends object>(text: string | Statement, params: readonly unknown[] = []): Promise<T[]> {
    return rowsOf<T>(this.pool, text, params);
  }

  /**
   * Runs `work` in one transaction. `work` may run again after a deadlock, so it must not keep anything outside the
   * database.
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
    let broken: Error | undefined;
    try {
      const opened = await client.query(options.opening ? `begin;${await this.execute(client, options.opening)}` : 'begin');
      const ended = options.opened?.((Array.isArray(opened) ? opened.at(-1) : opened).rows);
      if (ended) {
        await client.query('rollback');
        return ended.answer;
      }
      const tx: Queryable = { query: (text, params = []) => rowsOf(client, text, params) };
      const result = await work(tx);
      const closing = options.closing?.(result);
      await client.query(closing ? `${await this.execute(client, closing)};commit` : 'commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** The call of a ride, which the connection has prepared by then: planned for each call it would cost more than it does. */
  private async execute(client: pg.PoolClient, { statement: { name, text }, values }: Ride): Promise<string> {
    const called = pg.escapeIdentifier(name);
    const known = this.prepared.get(client) ?? new Set<string>();
    if (!known.has(name)) {
      await client.query(`prepare ${called} as ${text}`);
      this.prepared.set(client, known.add(name));
    }
    return `execute ${called}(${values.map(literal).join(', ')})`;
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

/** A value as an SQL literal, for statements that ride with `begin` and `commit`. */
function literal(value: string | number | Buffer | null): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'::bytea`;
  return pg.escapeLiteral(value);
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
