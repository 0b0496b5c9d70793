import pg from 'pg';
import type { Queryable } from '@haobang/database';

/**
 * One connection without limits of time, for work that reads or writes everything. Values are written in the same spelling
 * whatever the server's own settings say.
 */
export async function withConnection<R>(url: string, work: (client: pg.Client, db: Queryable) => Promise<R>): Promise<R> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'haobang backup',
    connectionTimeoutMillis: 10_000,
    options: '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c lock_timeout=60000 -c TimeZone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1 -c client_encoding=UTF8 -c synchronous_commit=on',
  });
  // A connection that breaks fails the question under way; without a listener it would end the process instead.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client, { query: async <T extends object>(text: unknown, params: readonly unknown[] = []) => (await client.query(text as string, params as unknown[])).rows as T[] });
  } finally {
    await client.end().catch(() => undefined);
  }
}
