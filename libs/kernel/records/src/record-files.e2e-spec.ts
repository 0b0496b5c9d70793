import { beforeAll, describe, expect, it } from '@jest/globals';
import { readTable, type TableRow } from '@haobang/exchange';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { TestHeaders as Headers } from '@haobang/testing';
import { actingOf } from './acting.js';
import type { Kind } from './kind.js';
import { libraryCard, useLibrary } from './library-card.toy.js';
import { RecordHistories } from './record-histories.js';
import { systemContext } from '@haobang/http';

const CARDS = '/api/v1/library/cards';

describe('several records at once', () => {
  const t = useLibrary();
  let clerk: Headers;
  beforeAll(async () => {
    clerk = await t.as('clerk');
  });
  const given = async (holder: string, category = 'adult', by = clerk) => (await t.http().post(CARDS).set(by).send({ holder, category, phone: '13800138000' }).expect(201)).body as { id: string; no: string };

  describe('an export', () => {
    beforeAll(async () => {
      await given('=1+1');
      t.clock.set('2024-05-09T09:01+08:00');
      await given('童童', 'child');
      t.clock.set('2024-05-09T09:02+08:00');
      await given('隔壁', 'adult', await t.as('clerk', 6));
      t.clock.set('2024-05-09T09:03+08:00');
      const card = await given('在借');
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).send({}).expect(200);
    });
    const bytes = (path: string, by: Headers) =>
      t.http().get(path).set(by).buffer(true).parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      });

    it('shows the rows of the list with labels in the language asked for, Shanghai time, and no formula', async () => {
      const { text, headers } = await t.http().get(`${CARDS}/export?columns=title,status,category,registeredAt,lamp&sort=registeredAt`).set(clerk).expect(200);
      expect(headers['content-type']).toMatch(/^text\/csv/);
      expect(headers['content-disposition']).toBe('attachment; filename="cards-2024-05-09.csv"');
      const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
      expect(lines).toEqual([
        '标题,状态,类别,登记时间,灯', "'=1+1 的借书证,已申请,成人,2024-05-09 09:00:00,正常", '童童 的借书证,已申请,儿童,2024-05-09 09:01:00,正常', '在借 的借书证,已发证,成人,2024-05-09 09:03:00,',
      ]);
      const english = await t.http().get(`${CARDS}/export?columns=status,category,awaits&status=ISSUED`).set(clerk).set('accept-language', 'en').expect(200);
      expect(english.text).toBe('\uFEFFState,Category,Next move\r\nIssued,Adult,Lead unit\r\n');
    });

    it('comes as a workbook that can be read again', async () => {
      const { body } = await bytes(`${CARDS}/export?format=xlsx&category=child`, clerk).expect(200);
      const rows: TableRow[] = [];
      for await (const row of readTable(Readable.from([body as Buffer]), { filename: 'cards.xlsx' })) rows.push(row);
      expect(rows.map((row) => row.cells)).toEqual([{ 编号: expect.stringMatching(/^LC-2024-/), 标题: '童童 的借书证', 状态: '已申请', 主办单位: '2', 登记时间: '2024-05-09T09:01:00', 到期时间: '2024-05-13T23:59:59', 类别: '儿童', 借出册数: '0' }]);
    });

    it('gives nobody more than the list does, and no personal column', async () => {
      const of = async (by: Headers) => (await t.http().get(`${CARDS}/export?columns=title`).set(by).expect(200)).text.trimEnd().split('\r\n').length - 1;
      expect([await of(await t.as('clerk', 6)), await of(clerk), await of(await t.as('leader'))]).toEqual([1, 3, 4]);
      await t.http().get(`${CARDS}/export`).set(await t.as('systemAdmin')).expect(403);
      await t.http().get(`${CARDS}/export`).expect(401);
      const phone = await t.http().get(`${CARDS}/export?columns=title,phone`).set(clerk).expect(400);
      expect(phone.body.errors).toEqual([expect.objectContaining({ pointer: '?columns', code: 'unknown-column' })]);
      await t.http().get(`${CARDS}/export?format=pdf`).set(clerk).expect(400);
      await t.http().get(`${CARDS}/export?colour=red`).set(clerk).expect(400);
    });

    it('is audited: who, which filter and columns, and how many rows left', async () => {
      await t.http().get(`${CARDS}/export?columns=no&category=child`).set(clerk).expect(200);
      const told = await t.db.owner.query<{ content: string }>(`select content from audit_entry where action like 'library:card.export%' order by position desc limit 2`);
      const [ended, begun] = told.map((entry) => JSON.parse(entry.content) as { action: string; actor: { name: string }; subject: { id: string }; after: object });
      expect(begun).toMatchObject({ action: 'library:card.export', actor: { name: 'clerk-2' }, after: { filter: { category: 'child' }, columns: ['no'], format: 'csv' } });
      expect(ended).toMatchObject({ action: 'library:card.exported', subject: { id: begun!.subject.id }, after: { rows: 1, complete: true } });
    });

    it('goes through all pages, each row once', async () => {
      const at = new Date('2024-04-01T01:00:00Z');
      const acting = actingOf({ kind: 'staff', id: randomUUID(), name: 'clerk', unitId: 3, roles: [{ role: 'clerk', unitId: 3 }], scopes: null, units: [3] });
      const many = Array.from({ length: 2_500 }, (_, i) => ({ registeredUnitId: 3, register: { acting, input: { holder: `页${i}`, category: 'adult' }, effectiveAt: new Date(at.getTime() + Math.floor(i / 700) * 60_000), recordedAt: new Date(at.getTime() + i * 60_000) } }));
      await t.app.get(RecordHistories).write(systemContext(at), libraryCard as Kind, many);
      const { text } = await t.http().get(`${CARDS}/export?columns=no`).set(await t.as('clerk', 3)).expect(200);
      const numbers = text.trimEnd().split('\r\n').slice(1);
      expect(numbers.length).toBe(2_500);
      expect(new Set(numbers).size).toBe(2_500);
    }, 60_000);
  });

  describe('a verb on many', () => {
    const batch = (by: Headers, body: object, key?: string) => t.http().post(`${CARDS}/batch`).set(key ? { ...by, 'idempotency-key': key } : by).send(body);

    it('is done or refused for each by itself', async () => {
      const [a, b, other] = [await given('甲'), await given('乙'), await given('丙', 'adult', await t.as('clerk', 6))];
      const handler = await t.as('handler');
      await t.http().post(`${CARDS}/${b.id}/issue`).set(handler).send({}).expect(200);
      const { body } = await batch(handler, { verb: 'issue', ids: [a.id, b.id, other.id] }).expect(200);
      expect(body.items).toEqual([
        { id: a.id, status: 200 },
        { id: b.id, status: 409, problem: expect.objectContaining({ code: 'wrong-state', status: 409, verbs: ['lend', 'close'] }) },
        { id: other.id, status: 404, problem: expect.objectContaining({ code: 'not-found' }) },
      ]);
      expect((await t.http().get(`${CARDS}/${a.id}`).set(handler).expect(200)).body.status).toBe('ISSUED');
    });

    it('gives each record its first answer again to a repeated key', async () => {
      const cards = [await given('丁'), await given('戊')];
      const handler = await t.as('handler');
      const ask = { verb: 'issue', ids: cards.map((card) => card.id) };
      const first = await batch(handler, ask, 'batch-1').expect(200);
      const again = await batch(handler, ask, 'batch-1').expect(200);
      expect(again.body).toEqual(first.body);
      expect(first.body.items.map((item: { status: number }) => item.status)).toEqual([200, 200]);
      const other = await batch(handler, { verb: 'close', ids: ask.ids }, 'batch-1').expect(200);
      expect(other.body.items.map((item: { problem: { code: string } }) => item.problem.code)).toEqual(['idempotency-key-reused', 'idempotency-key-reused']);
    });

    it('is refused as a whole where the verb, the ids or the input are wrong, or the role never has it', async () => {
      const handler = await t.as('handler');
      const { id } = await given('己');
      for (const [body, pointer] of [
        [{ verb: 'void', ids: [id] }, '/verb'], [{ verb: 'issue', ids: [] }, '/ids'], [{ verb: 'issue', ids: [id, id] }, '/ids'], [{ verb: 'issue', ids: ['x'] }, '/ids'],
        [{ verb: 'issue', ids: Array.from({ length: 101 }, () => randomUUID()) }, '/ids'], [{ verb: 'issue', ids: [id], input: { colour: 'red' } }, '/input/colour'],
      ] as const)
        expect((await batch(handler, body).expect(400)).body.errors[0].pointer).toBe(pointer);
      await batch(await t.as('leader'), { verb: 'issue', ids: [id] }).expect(403);
    });
  });

  it('stand in the metadata and in the documents of the kind', async () => {
    const { body } = await t.http().get('/api/v1/kinds').set(clerk).expect(200);
    expect(body.items[0]).toMatchObject({ kind: 'card', import: true });
  });
});
