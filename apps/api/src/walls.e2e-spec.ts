import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { RecordImports } from '@haobang/records';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Headers, OTHER, TAX, useProduct } from './product.testing.js';

const DEMANDS = '/api/v1/complaints/demands';

/** Values of persons that must stand nowhere in the clear; none of them is part of another text of the product. */
const PERSONAL = {
  callerName: '鄢墨涵', callerPhone: '13912347788', importedName: '郗若溪', importedPhone: '13712345599', wrongPhone: '一三七六六六零零一一',
  contactName: '佘清嘉', contactPhone: '15812349966',
} as const;

/** Where a text stands in a row, whatever the type of its column: bytes too, as characters and as their digits. */
const FOUND = (table: string) => `
  select count(*)::int as n from ${table} x
   where strpos(x::text, $1) > 0 or strpos(x::text, encode(convert_to($1, 'UTF8'), 'hex')) > 0 or strpos(x::text, encode(convert_to($1, 'UTF8'), 'base64')) > 0`;

describe('values of persons', () => {
  const t = useProduct();
  let app: NestFastifyApplication;
  let clerk: Headers;
  let demand: { id: string };
  let caller: { id: string };
  let contact: { id: string; enterprise: string };

  beforeAll(async () => {
    app = await t.start();
    clerk = { ...(await t.as('clerk')) };
    demand = (await t.http().post(DEMANDS).set(clerk).set('idempotency-key', 'walls-register').send({ title: '退税进度查询', content: '三月提交的退税至今未到账', channel: '12345', callerName: PERSONAL.callerName, callerPhone: PERSONAL.callerPhone }).expect(201)).body as { id: string };
    [caller] = (await t.http().get(`${DEMANDS}/${demand.id}/callers`).set(clerk).expect(200)).body.items as [{ id: string }];
    for (const field of ['name', 'phone', 'name'])
      await t.http().post(`${DEMANDS}/${demand.id}/callers/${caller.id}/open`).set(clerk).set('idempotency-key', `walls-open-${field}`).send({ field, purpose: '回访' }).expect(200);
    const enterprise = (await t.http().post('/api/v1/enterprises').set(clerk).send({ name: '墙测试商贸有限公司' }).expect(201)).body as { id: string };
    const added = (await t.http().post(`/api/v1/enterprises/${enterprise.id}/contacts`).set(clerk).set('idempotency-key', 'walls-contact').send({ name: PERSONAL.contactName, phone: PERSONAL.contactPhone }).expect(201)).body as { id: string };
    contact = { id: added.id, enterprise: enterprise.id };
    await t.http().post(`/api/v1/enterprises/${enterprise.id}/contacts/${added.id}/open`).set(clerk).set('idempotency-key', 'walls-contact-open').send({ purpose: '核对' }).expect(200);
    const file = [
      '标题*,内容*,渠道*,来电人,电话',
      `停水,三楼停水,12345,${PERSONAL.importedName},${PERSONAL.importedPhone}`,
      `停电,三楼停电,12345,${PERSONAL.importedName},${PERSONAL.wrongPhone}`,
    ].join('\r\n');
    const taken = await t.http().post(`${DEMANDS}/import`).set(clerk).set('idempotency-key', 'walls-import').attach('file', Buffer.from(file), 'walls.csv').expect(202);
    const operation = (taken.body as { operation: string }).operation.split('/').at(-1)!;
    await app.get(RecordImports).work(systemContext(new Date()), operation, { last: true, signal: new AbortController().signal });
    expect((await t.http().get(`/api/v1/operations/${operation}`).set(clerk).expect(200)).body).toMatchObject({ result: { rows: 2 } });
  }, 60_000);

  it('stand in no table of the database in the clear', async () => {
    const tables = await t.db.owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const { name } of tables) for (const [what, value] of Object.entries(PERSONAL)) if ((await t.db.owner.query<{ n: number }>(FOUND(name), [value]))[0]!.n > 0) found.push(`${what} in ${name}`);
    expect(found).toEqual([]);
    // The search finds what is there, or it would prove nothing.
    expect((await t.db.owner.query<{ n: number }>(FOUND('record'), ['退税进度查询']))[0]!.n).toBe(1);
  });

  it('are sealed with a key of each person, which the master key wraps', async () => {
    const [row] = await t.db.owner.query<{ name_sealed: Buffer; phone_sealed: Buffer; phone_index: Buffer }>('select name_sealed, phone_sealed, phone_index from demand_caller where id = $1', [caller.id]);
    expect(row!.phone_sealed.length).toBeGreaterThan(PERSONAL.callerPhone.length);
    expect(row!.phone_index).toHaveLength(32);
    const keys = await t.db.owner.query<{ subject_type: string }>('select subject_type from personal_key where wrapped is not null and subject_id = any($1) order by 1', [[caller.id, contact.id]]);
    expect(keys.map((key) => key.subject_type)).toEqual(['caller', 'contact']);
  });

  it('are shown masked to whoever sees the record, in lists, histories and exports too', async () => {
    const answers = [
      `${DEMANDS}/${demand.id}`, `${DEMANDS}/${demand.id}/callers`, `${DEMANDS}/${demand.id}/history`, `${DEMANDS}/${demand.id}/clock`, `${DEMANDS}?limit=100`, `${DEMANDS}/export?format=csv`,
      `/api/v1/enterprises/${contact.enterprise}`, '/api/v1/search?q=退税进度',
    ];
    for (const address of answers)
      for (const who of [clerk, await t.as('supervisor'), await t.as('leader'), await t.as('auditor')]) {
        const { status, text } = await t.http().get(address).set(who);
        expect([address, status]).toEqual([address, 200]);
        for (const value of Object.values(PERSONAL)) expect([address, text.includes(value)]).toEqual([address, false]);
      }
    expect((await t.http().get(`${DEMANDS}/${demand.id}/callers`).set(clerk)).body.items).toMatchObject([{ name: '鄢**', phone: '139****7788' }]);
  });

  it('are opened for a purpose by those whose rows they are in, and every time is in the log of readings', async () => {
    const open = async (who: Headers, body: object) => (await t.http().post(`${DEMANDS}/${demand.id}/callers/${caller.id}/open`).set(who).send(body)).status;
    expect(await open(clerk, { field: 'phone' })).toBe(400);
    expect(await open(await t.as('handler', OTHER), { field: 'phone', purpose: '好奇' })).toBe(404);
    expect(await open(await t.as('auditor'), { field: 'phone', purpose: '好奇' })).toBe(403);
    expect(await open(await t.as('systemAdmin'), { field: 'phone', purpose: '好奇' })).toBe(403);
    const { items } = (await t.http().get(`/api/v1/audit/readings?subjectId=${caller.id}`).set(await t.as('auditor')).expect(200)).body as { items: { field: string; purpose: string }[] };
    expect(items.map(({ field, purpose }) => [field, purpose]).sort()).toEqual([['name', '回访'], ['name', '回访'], ['phone', '回访']]);
    await t.http().get(`/api/v1/audit/readings?subjectId=${caller.id}`).set(await t.as('unitHead', TAX)).expect(403);
  });
});
