import { once } from 'node:events';
import net from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { addressOf, bodyOf, call, type Described, describedOperations } from './matrix.testing.js';
import type { Schema } from './openapi-schema.js';
import { type Headers, TAX, useProduct } from './product.testing.js';

const DEMANDS = '/api/v1/complaints/demands';
type Row = Record<string, unknown> & { id: string; no: string; version: number };

describe('faults', () => {
  const t = useProduct();
  let operations: Described[];
  let second: NestFastifyApplication;
  beforeAll(async () => {
    second = await t.start();
    operations = describedOperations(second);
  }, 60_000);

  const register = async (more: object = {}): Promise<Row> => {
    const body = { title: '退税进度查询', content: '三月提交的退税至今未到账', channel: '12345', ...more };
    return (await t.http().post(DEMANDS).set(await t.as('clerk')).send(body).expect(201)).body as Row;
  };
  const act = (by: Headers, id: string, verb: string, body: object = {}, app?: NestFastifyApplication) => t.http(app).post(`${DEMANDS}/${id}/${verb}`).set(by).send(body);
  async function underWay(more: object = {}): Promise<Row> {
    const { id } = await register(more);
    await act(await t.as('dispatcher'), id, 'classify', { demandKind: 'help', category: 'tax' }).expect(200);
    await act(await t.as('dispatcher'), id, 'assign', { leadUnitId: t.unit(TAX) }).expect(200);
    await act(await t.as('handler'), id, 'sign').expect(200);
    return (await act(await t.as('handler'), id, 'start').expect(200)).body as Row;
  }

  describe('in texts', () => {
    const HOSTILE = [
      `'; drop table record; --`, `' or '1'='1`, `$1 \${7*7} {{7*7}} %00 %s \\`, `<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `=cmd|' /C calc'!A0`, `../../etc/passwd`, `𠮷野家の🎉 ﷽`, `{"$ne": null}`,
    ];

    it.each(HOSTILE)('%s comes back as it was sent, and does nothing', async (text) => {
      const made = await register({ title: text, content: text, place: text, callerName: text.slice(0, 60) });
      expect(made).toMatchObject({ title: text, content: text, place: text });
      const read = await t.http().get(`${DEMANDS}/${made.id}`).set(await t.as('clerk')).expect(200).expect('content-type', /^application\/json/).expect('x-content-type-options', 'nosniff');
      expect(read.body).toMatchObject({ title: text, content: text, place: text });
      await act(await t.as('supervisor'), made.id, 'remind', {}).expect(200);
      await act(await t.as('clerk'), made.id, 'comment', { text }).expect(200);
      await act(await t.as('clerk'), made.id, 'withdraw', { reason: text }).expect(200);
      const history = (await t.http().get(`${DEMANDS}/${made.id}/history`).set(await t.as('clerk')).expect(200)).body.items as { verb: string; reason: string | null; payload: string }[];
      expect(history.find((event) => event.verb === 'withdraw')!.reason).toBe(text);
      expect(JSON.stringify(JSON.parse(history.find((event) => event.verb === 'comment')!.payload))).toContain(JSON.stringify(text).slice(1, -1));
      const callers = (await t.http().get(`${DEMANDS}/${made.id}/callers`).set(await t.as('clerk')).expect(200)).body.items as { id: string }[];
      const opened = await t.http().post(`${DEMANDS}/${made.id}/callers/${callers[0]!.id}/open`).set(await t.as('clerk')).send({ field: 'name', purpose: text }).expect(200);
      expect(opened.body.value).toBe(text.slice(0, 60));
    });

    it('of a question are words like any other', async () => {
      for (const text of HOSTILE) {
        const by = await t.as('supervisor');
        await t.http().get(DEMANDS).query({ q: text }).set(by).expect(200);
        await t.http().get('/api/v1/search').query({ q: text }).set(by).expect(({ status }) => expect([200, 400]).toContain(status));
        await t.http().get(DEMANDS).query({ sort: text }).set(by).expect(400);
        await t.http().get(DEMANDS).query({ cursor: text }).set(by).expect(400);
        await t.http().get(DEMANDS).query({ [text]: '1' }).set(by).expect(400);
        await t.http().get(`${DEMANDS}/${encodeURIComponent(text)}`).set(by).expect(404);
      }
    });
  });

  describe('in the fields of every body', () => {
    const isText = (schema: Schema) => [schema.type].flat().includes('string') && !schema.enum && !schema.format && !schema.pattern;
    const isDay = (schema: Schema) => schema.format === 'date' || schema.format === 'date-time';
    const as = async (o: Described) => (o.permission === 'signed-in' || o.permission === 'public' ? t.as('supervisor') : t.as(o.roles.filter((role) => role !== 'machine')[0] as 'clerk'));
    /** Every field that `which` picks, with each of the values in turn; nothing that exists is spoken of. */
    async function sendEach(which: (schema: Schema) => boolean, values: (schema: Schema) => unknown[], ok: (status: number) => boolean): Promise<object[]> {
      const wrong: object[] = [];
      for (const o of operations.filter((one) => one.body && !one.path.startsWith('/api/v1/session') && one.path !== '/oauth2/token'))
        for (const [name, schema] of Object.entries(o.body!.properties).filter(([, member]) => which(member)))
          for (const value of values(schema)) {
            const { status, body } = await call(t.http(), o, { ...(await as(o)), 'if-match': '"1"' }, addressOf(o), { ...bodyOf(o), [name]: value });
            if (!ok(status)) wrong.push({ id: o.id, name, value: String(JSON.stringify(value)).slice(0, 40), status, code: body.code });
          }
      return wrong;
    }

    it('over-long texts are refused', async () => {
      expect(await sendEach(isText, (schema) => (schema.maxLength === undefined ? [] : ['长'.repeat(schema.maxLength + 1)]), (status) => status === 400 || status === 422)).toEqual([]);
    });

    it('control characters are refused', async () => {
      expect(await sendEach(isText, () => ['a\u0000b'], (status) => status >= 400 && status < 500)).toEqual([]);
    });

    it('values of other types are refused', async () => {
      expect(await sendEach(isText, () => [{}, ['x'], 12_345_678_901_234_567_890, { __proto__: { admin: true } }], (status) => status >= 400 && status < 500)).toEqual([]);
    });

    it('days that no calendar has are refused', async () => {
      expect(await sendEach(isDay, () => ['2024-02-30', '2024-13-01', '0000-00-00', '275761-01-01', 'tomorrow', '', 20240509, '2024-05-09T25:00:00Z'], (status) => status === 400 || status === 422)).toEqual([]);
    });

    it('the ends of time are answered, whatever with', async () => {
      expect(await sendEach(isDay, () => ['0001-01-01', '9999-12-31', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'], (status) => status < 500)).toEqual([]);
    });

    it('parameters that an operation does not have are refused', async () => {
      const wrong: object[] = [];
      for (const o of operations) {
        const { status, body } = await call(t.http(), o, { ...(await as(o)), 'idempotency-key': o.id, 'if-match': '"1"' }, `${addressOf(o)}?unheardOf=1`, o.body?.example ?? (o.method === 'get' ? undefined : {}));
        const named = ((body as { errors?: { pointer: string }[] }).errors ?? []).some(({ pointer }) => pointer.includes('unheardOf'));
        // What has to be there is asked for first.
        const lacking = o.parameters.some(({ in: where, required }) => where === 'query' && required);
        if (status !== 400 || !(named || lacking)) wrong.push({ id: o.id, status, code: (body as { code?: string }).code });
      }
      expect(wrong).toEqual([]);
    });

    it('parameters that are no days are refused', async () => {
      const by = await t.as('supervisor');
      const wrong: object[] = [];
      for (const o of operations.filter((one) => one.method === 'get' && (one.permission === 'signed-in' || one.roles.includes('supervisor'))))
        for (const { name } of o.parameters.filter((parameter) => parameter.in === 'query' && parameter.schema && isDay(parameter.schema)))
          for (const value of ['2024-02-30', 'tomorrow', '275761-01-01', `2024-05-09' or '1'='1`]) {
            const { status } = await t.http().get(addressOf(o)).query({ [name]: value }).set(by);
            if (![400, 404, 422].includes(status)) wrong.push({ id: o.id, name, value, status });
          }
      expect(wrong).toEqual([]);
    });
  });

  it('one verb twice at once from two clients on two servers: of 1,000 pairs exactly one each', async () => {
    const [here, there] = await Promise.all([t.as('supervisor', undefined, 'supervisor-one'), t.as('supervisor', undefined, 'supervisor-two')]);
    const rows = await Promise.all(Array.from({ length: 50 }, () => underWay()));
    const verbs = [['pend', { reason: '等待上级批复', reviewOn: '2099-12-31' }], ['resume', {}]] as const;
    for (let round = 0; round < 20; round++) {
      const [verb, body] = verbs[round % 2]!;
      for (let first = 0; first < rows.length; first += 10) {
        const pairs = await Promise.all(rows.slice(first, first + 10).map(({ id }) => Promise.all([act(here, id, verb, body), act(there, id, verb, body, second)])));
        expect(pairs.map((pair) => pair.map(({ status }) => status).sort())).toEqual(pairs.map(() => [200, 409]));
      }
    }
    const events = await t.db.owner.query<{ verb: string; n: number }>(`select verb, count(*)::int as n from record_event where record_id = any($1) and verb in ('pend', 'resume') group by verb order by verb`, [rows.map(({ id }) => id)]);
    expect(events).toEqual([{ verb: 'pend', n: 500 }, { verb: 'resume', n: 500 }]);
  }, 240_000);

  it('a deadlock is retried: the verb is done, once', async () => {
    const superuser = (on: string) => Object.assign(new URL(process.env.TEST_SERVER_URL!), { pathname: `/${on}` }).href;
    const other = new pg.Client(superuser(t.db.name));
    await other.connect();
    try {
      // Whoever waits longer than this looks for a cycle, and gives up where there is one: so it is the server that does.
      await other.query(`alter database ${t.db.name} set deadlock_timeout = '2s'`);
      const app = await t.start();
      const { id, version } = await underWay();
      await other.query(`begin; set local deadlock_timeout = '60s'; lock table record_event in share row exclusive mode`);
      const answer = act(await t.as('handler'), id, 'report', { text: '已联系企业' }, app).then((response) => response);
      while (!(await other.query(`select 1 from pg_locks where not granted and relation = 'record_event'::regclass`)).rowCount) await new Promise((ok) => setTimeout(ok, 5));
      await other.query('select 1 from record where id = $1 for update', [id]);
      await other.query('commit');
      const { status, body } = await answer;
      expect({ status, version: body.version }).toEqual({ status: 200, version: version + 1 });
      const deadlocks = () => other.query<{ n: number }>('select deadlocks::int as n from pg_stat_database where datname = $1', [t.db.name]).then(({ rows }) => rows[0]!.n);
      while ((await deadlocks()) === 0) await new Promise((ok) => setTimeout(ok, 50));
    } finally {
      await other.query(`alter database ${t.db.name} reset deadlock_timeout`).catch(() => undefined);
      await other.end();
    }
  });

  it('a pool of one connection is enough for whatever is asked: no transaction waits for a second one', async () => {
    const { id } = await register({ callerName: '王小明', callerPhone: '13812345678' });
    const line: [string, Headers, object][] = [
      ['classify', await t.as('dispatcher'), { demandKind: 'help', category: 'tax' }], ['assign', await t.as('dispatcher'), { leadUnitId: t.unit(TAX) }], ['sign', await t.as('handler'), {}],
      ['start', await t.as('handler'), {}], ['resolve', await t.as('handler'), { outcome: 'solved', reply: '已到账' }], ['callBack', await t.as('clerk'), { answer: 'satisfied' }],
    ];
    // Each on a process that has read nothing yet.
    for (const [verb, by, body] of line) await act(by, id, verb, body, await t.start(undefined, 1)).expect(200);
    const app = await t.start(undefined, 1);
    await t.http(app).post(DEMANDS).set(await t.as('clerk')).send({ title: '停电', content: '停电', channel: '12345' }).expect(201);
    const wrong: object[] = [];
    for (const o of operations.filter((one) => one.permission !== 'public' && !one.path.startsWith('/api/v1/session'))) {
      const by = await t.as(o.permission === 'signed-in' ? 'supervisor' : (o.roles.filter((role) => role !== 'machine')[0] as 'clerk'));
      const { status, body } = await call(t.http(app), o, { ...by, 'if-match': '"1"' }, addressOf(o, { id }), o.body && bodyOf(o, { leadUnitId: t.unit(TAX), category: 'tax' }));
      if (status >= 500) wrong.push({ id: o.id, status, code: body.code });
    }
    expect(wrong).toEqual([]);
  });

  describe('the database away', () => {
    /** A way to the database that can be closed and opened again. */
    async function gate() {
      const { hostname, port } = new URL(t.db.url);
      const open = new Set<net.Socket>();
      const make = () =>
        net.createServer((from) => {
          const to = net.connect(Number(port), hostname);
          for (const [one, two] of [[from, to], [to, from]] as const) {
            open.add(one);
            one.on('error', () => two.destroy()).on('close', () => two.destroy()).pipe(two);
          }
        });
      let server = make().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const at = (server.address() as net.AddressInfo).port;
      return {
        url: Object.assign(new URL(t.db.url), { hostname: '127.0.0.1', port: String(at) }).href,
        close: async () => {
          const closed = once(server, 'close');
          server.close();
          for (const socket of open) socket.destroy();
          await closed;
        },
        reopen: async () => {
          server = make().listen(at, '127.0.0.1');
          await once(server, 'listening');
        },
      };
    }

    it('is answered with 503 and when to come again, and mends by itself', async () => {
      const way = await gate();
      const app = await t.start(way.url);
      const row = await underWay();
      const [handler, clerk] = [await t.as('handler'), await t.as('clerk')];
      await t.http(app).get(`${DEMANDS}/${row.id}`).set(handler).expect(200);
      await way.close();
      for (let i = 0; i < 3; i++) {
        const answers = await Promise.all([
          t.http(app).get(DEMANDS).set(clerk), act(handler, row.id, 'report', { text: '断线时' }, app), t.http(app).get('/readyz'), t.http(app).post(DEMANDS).set(clerk).send({ title: '断线', content: '断线', channel: '12345' }),
        ]);
        for (const { status, headers, body } of answers) expect({ status, retry: Number(headers['retry-after']) > 0, code: body.code }).toEqual({ status: 503, retry: true, code: 'database-away' });
        await t.http(app).get('/healthz').expect(200);
      }
      await way.reopen();
      await t.http(app).get('/readyz').expect(200);
      const { body } = await act(handler, row.id, 'report', { text: '恢复后' }, app).expect(200);
      expect(body.version).toBe(row.version + 1);
      await app.close();
      await way.close();
    });

    it('ends the connections in use, and none of them is used again', async () => {
      const row = await underWay();
      const by = await t.as('handler');
      for (let i = 0; i < 3; i++) {
        await t.db.owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'haobang_test_app'`).catch(() => undefined);
        const answers = await Promise.all(Array.from({ length: 10 }, () => t.http().get(`${DEMANDS}/${row.id}`).set(by)));
        for (const { status } of answers) expect([200, 503]).toContain(status);
      }
      await t.http().get(`${DEMANDS}/${row.id}`).set(by).expect(200);
    });
  });
});
