import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { useDesk } from './desk.testing.js';
import { NoticeTeller } from './notice-teller.js';
import type { NoticePageResponse, UnreadResponse } from './notices.dto.js';

type Headers = Record<string, string>;

describe('notices', () => {
  const t = useDesk();
  /** The teller waits for the oldest running transaction of the whole server, and the tests of other files run on it, too. */
  const settled = async () => {
    const waiting = async () => (await t.db.owner.query<{ yes: boolean }>('select exists (select from record_event where xid >= pg_snapshot_xmin(pg_current_snapshot())) as yes'))[0]!.yes;
    while (await waiting()) await setTimeout(20);
  };
  const tell = async () => {
    await settled();
    return t.app.get(NoticeTeller).tell(systemContext(t.clock.now(), 'test'));
  };
  const page = (by: Headers, query = '') => t.read<NoticePageResponse>(`/api/v1/notices${query}`, by);
  const told = async (by: Headers, id: string) => (await page(by, '?limit=100')).items.filter((item) => item.record.id === id).map((item) => item.what);
  const unread = (by: Headers) => t.read<UnreadResponse>('/api/v1/notices/unread', by);
  let handler: Headers;
  let head: Headers;
  let other: Headers;

  beforeAll(async () => {
    [handler, head, other] = [await t.as('handler', 'tax'), await t.as('unitHead', 'tax'), await t.as('handler', 'fengdong')];
    await t.as('supervisor');
  });

  it('tell the unit that was given work, once, and nobody else', async () => {
    const { id, no } = await t.lend({ book: '行政许可法' });
    expect(await tell()).toEqual({ told: 2 });
    expect(await tell()).toEqual({ told: 0 });
    const [item] = (await page(handler)).items;
    expect(item).toEqual({
      id: expect.any(String), what: 'assigned', at: '2024-05-09T01:00:00.000Z', readAt: null, inNameOf: null,
      record: { id, kind: 'loan', area: 'library', url: `/api/v1/library/loans/${id}`, no, title: '行政许可法', titleEn: null, status: 'OUT' },
    });
    expect(await told(head, id)).toEqual(['assigned']);
    expect(await told(other, id)).toEqual([]);
    expect(await told(await t.as('supervisor'), id)).toEqual([]);
  });

  it('tell nothing of what is done before anybody was told', async () => {
    const { id } = await t.lend();
    await t.does(id, 'giveBack');
    await tell();
    expect(await told(handler, id)).toEqual([]);
  });

  it('tell of what comes back and of what is supervised', async () => {
    const { id } = await t.lend();
    await t.does(id, 'giveBack');
    await t.does(id, 'sendBack', 'tax', {}, await t.as('supervisor'));
    await t.does(id, 'remind', 'tax', {}, await t.as('supervisor'));
    await tell();
    expect((await told(handler, id)).sort()).toEqual(['assigned', 'returned', 'supervised']);
  });

  it('tell once that it is due soon, and once that it is overdue, with the head', async () => {
    const { id } = await t.lend({ book: '民法典' });
    await tell();
    // Thursday's loan of three working days: Friday, Saturday the 11th (made up), Monday the 13th.
    for (const at of ['2024-05-13T08:00+08:00', '2024-05-13T09:00+08:00']) {
      t.clock.set(at);
      await tell();
    }
    expect(await told(handler, id)).toEqual(['dueSoon', 'assigned']);
    expect(await told(head, id)).toEqual(['assigned']);
    t.clock.set('2024-05-14T00:01+08:00');
    await tell();
    await tell();
    expect(await told(handler, id)).toEqual(['overdue', 'dueSoon', 'assigned']);
    expect(await told(head, id)).toEqual(['overdue', 'assigned']);
  });

  it('are read one by one or up to an instant, and by their own reader alone', async () => {
    const { items } = await page(handler, '?unread=true&limit=100');
    expect(await unread(handler)).toEqual({ value: items.length, capped: false });
    const mark = (by: Headers, body: object) => t.http().post('/api/v1/notices/read').set(by).send(body).expect(200);
    await mark(other, { ids: [items[0]!.id] });
    expect((await unread(handler)).value).toBe(items.length);
    expect((await mark(handler, { ids: [items[0]!.id] })).body).toEqual({ value: items.length - 1, capped: false });
    expect((await page(handler, '?unread=true&limit=100')).items.map((item) => item.id)).toEqual(items.slice(1).map((item) => item.id));
    expect((await mark(handler, { upTo: t.clock.now().toISOString() })).body).toEqual({ value: 0, capped: false });
    expect((await page(handler)).items[0]!.readAt).toBe(t.clock.now().toISOString());
    await t.http().post('/api/v1/notices/read').set(handler).send({ ids: ['x'] }).expect(400);
    await t.http().post('/api/v1/notices/read').send({}).expect(401);
  });

  it('come in pages', async () => {
    const all = (await page(handler, '?limit=100')).items.map((item) => item.id);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const next = await page(handler, `?limit=2${cursor}`);
      seen.push(...next.items.map((item) => item.id));
      if (!next.next) break;
      cursor = `&cursor=${next.next}`;
    }
    expect(seen).toEqual(all);
    await t.http().get('/api/v1/notices?cursor=x').set(handler).expect(400);
    await t.http().get('/api/v1/notices?unread=perhaps').set(handler).expect(400);
  });

  it('of a record that the reader has lost sight of are not shown', async () => {
    const { id } = await t.lend({ book: '刑法' });
    await tell();
    expect(await told(handler, id)).toEqual(['assigned']);
    await t.db.owner.query('delete from record_unit where record_id = $1', [id]);
    expect(await told(handler, id)).toEqual([]);
  });
});
