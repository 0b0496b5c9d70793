import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { Database } from '@haobang/database';

export interface TestDatabase {
  /** Connected as the application's login, which owns nothing. */
  readonly database: Database;
  /** Connected as the owner: for planting what the application could not do. */
  readonly owner: Database;
  readonly url: string;
  readonly name: string;
}

let count = 0;

/** A clone of the template for this test file, made before its first test and dropped after its last. */
export function useTestDatabase(): TestDatabase {
  const made: { -readonly [K in keyof TestDatabase]?: TestDatabase[K] } = {};
  beforeAll(async () => {
    Object.assign(made, await cloneDatabase());
  }, 60_000);
  afterAll(async () => {
    await made.database?.end();
    await made.owner?.end();
    if (made.name) await admin((client) => client.query(`drop database if exists ${made.name} with (force)`));
  });
  return new Proxy(made as TestDatabase, {
    get(target, key) {
      if (!(key in target)) throw new Error('The test database exists only inside tests and hooks');
      return Reflect.get(target, key) as unknown;
    },
  });
}

async function cloneDatabase(): Promise<TestDatabase> {
  const name = `t_${process.pid}_${Date.now().toString(36)}_${++count}`;
  await admin((client) => client.query(`create database ${name} template ${process.env.TEST_TEMPLATE!} owner haobang_test_owner`));
  const url = addressOf('haobang_test_app', 'app', name);
  return {
    name,
    url,
    database: new Database({ url, poolSize: 6 }),
    owner: new Database({ url: addressOf('haobang_test_owner', 'owner', name), poolSize: 2 }),
  };
}

function addressOf(user: string, password: string, database: string): string {
  return Object.assign(new URL(process.env.TEST_SERVER_URL!), { username: user, password, pathname: `/${database}` }).href;
}

/** Runs on the server's own maintenance database; two clones at once would find the template in use, so they queue. */
async function admin<R>(work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client(process.env.TEST_SERVER_URL!);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4711003)');
    return await work(client);
  } finally {
    await client.end();
  }
}
