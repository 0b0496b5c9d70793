import { describe, expect, it } from '@jest/globals';
import { JobWorker } from '@haobang/jobs';
import type { TestHeaders as Headers } from '@haobang/testing';
import { useLibrary } from './library-card.toy.js';

const CARDS = '/api/v1/library/cards';
const CALENDAR = '/api/v1/calendar';
const PREVIEW = `${CALENDAR}/notices/preview`;
const MOVE = (no: string, clock: string, oldDueOn: string, newDueOn: string, unitId = 2) => ({ no, kind: 'card', clock, unitId, oldDueOn, newDueOn });

/** The State Council has said nothing of 2027 yet: this notice is made up, with a make-up Sunday before New Year's Day. */
const NOTICE = {
  code: '2027', year: 2027, kind: 'ANNUAL', title: '关于2027年部分节假日安排的通知', issuedOn: '2026-11-30', source: 'made up for a test',
  days: [
    { day: '2027-01-01', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" }, { day: '2027-01-02', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" },
    { day: '2027-01-03', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" }, { day: '2027-01-09', mark: 'WORK', nameZh: '元旦', nameEn: "New Year's Day" },
  ],
};

describe('a change of the calendar', () => {
  const t = useLibrary();
  const given = async (by: Headers) => (await t.http().post(CARDS).set(by).send({ holder: '李四', category: 'adult' }).expect(201)).body as { id: string; no: string };

  const preview = async (address: string, body: object) => (await t.http().post(CALENDAR + address).set(await t.as('systemAdmin')).send(body).expect(201)).body as { previewId: string; hash: string; clocks: number; moves: object[] };
  /** Applies a preview and waits for its end. */
  async function applied({ previewId, hash }: { previewId: string; hash: string }): Promise<object> {
    const admin = await t.as('systemAdmin');
    const { body, headers } = await t.http().post(`${CALENDAR}/changes/${previewId}/apply`).set(admin).send({ hash }).expect(202);
    expect(headers.location).toBe(body.operation);
    const worker = t.app.get(JobWorker);
    await worker.start({ pollMs: 100 });
    let operation = { status: 'running' };
    for (let i = 0; i < 200 && operation.status === 'running'; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      operation = (await t.http().get(headers.location as string).set(admin).expect(200)).body;
    }
    await worker.stop();
    return operation;
  }

  it('may be a notice: shows first what it would move, then moves that with one event each; closed ones never move', async () => {
    t.clock.set('2027-01-06T09:00+08:00');
    const [clerk, handler, admin] = [await t.as('clerk'), await t.as('handler'), await t.as('systemAdmin')];
    // Wednesday 6 January and three working days: provisionally Thursday, Friday and Monday the 11th.
    const [open, closing, changing] = [await given(clerk), await given(clerk), await given(clerk)];
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body).toMatchObject({ dueOn: '2027-01-11', provisional: true });

    const shown = await preview('/notices/preview', NOTICE);
    // Saturday the 9th becomes a working day.
    expect(shown.moves).toHaveLength(3);
    expect(shown.moves).toContainEqual(MOVE(open.no, 'issue', '2027-01-11', '2027-01-09'));
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body.dueOn).toBe('2027-01-11');

    await t.http().post(`${CARDS}/${closing.id}/issue`).set(handler).send({}).expect(200);
    await t.http().post(`${CARDS}/${changing.id}/hold`).set(await t.as('unitHead')).send({ reason: '盘点' }).expect(200);
    t.clock.set('2027-01-08T15:00+08:00');
    await t.http().post(`${CARDS}/${changing.id}/go`).set(await t.as('unitHead')).send({}).expect(200);

    await t.http().post(`${CALENDAR}/changes/${shown.previewId}/apply`).set(admin).send({ hash: '0'.repeat(64) }).expect(422);
    const operation = await applied(shown);
    expect(operation).toMatchObject({ status: 'done', result: { moved: 1, 'closed-since': 1, 'changed-since': 1, left: 2 } });
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body).toMatchObject({ dueOn: '2027-01-09', provisional: false, version: 2 });
    expect((await t.http().get(`${CARDS}/${closing.id}`).set(handler)).body).toMatchObject({ version: 2 });
    const history = (await t.http().get(`${CARDS}/${open.id}/history`).set(handler)).body.items;
    expect(history.at(-1)).toMatchObject({ verb: 'recount', actorKind: 'system' });
    await t.http().post(`${CALENDAR}/changes/${shown.previewId}/apply`).set(admin).send({ hash: shown.hash }).expect(409);
  }, 60_000);

  it('may be a day off of one unit, and its end: that unit\'s open clocks move, and back; another\'s do not, nor closed ones', async () => {
    t.clock.set('2026-05-12T09:00+08:00');
    const [clerk, handler] = [await t.as('clerk', 4), await t.as('handler', 4)];
    const [open, done, elsewhere] = [await given(clerk), await given(clerk), await given(await t.as('clerk', 6))];
    await t.http().post(`${CARDS}/${done.id}/issue`).set(handler).send({}).expect(200);
    const dueOn = async (id: string, by = handler) => (await t.http().get(`${CARDS}/${id}`).set(by).expect(200)).body.dueOn as string;
    const day = { unitId: 4, day: '2026-05-14', reason: '停电检修' };

    const free = await preview('/local-days/preview', { ...day, mark: 'FREE' });
    expect(free.moves).toEqual([MOVE(open.no, 'issue', '2026-05-15', '2026-05-18', 4)]);
    expect(await dueOn(open.id)).toBe('2026-05-15');
    // One that comes in before the change is made counts by the days that it found, and is told of.
    const between = await given(clerk);
    expect(await applied(free)).toMatchObject({ status: 'done', result: { moved: 1, left: 1 } });
    expect(await dueOn(between.id)).toBe('2026-05-15');
    const behind = await preview('/catch-up/preview', { unitId: 4, reason: '补调在途诉求' });
    expect(behind.moves).toEqual([MOVE(between.no, 'issue', '2026-05-15', '2026-05-18', 4)]);
    expect(await applied(behind)).toMatchObject({ status: 'done', result: { moved: 1 } });
    expect(await dueOn(between.id)).toBe('2026-05-18');
    expect((await preview('/catch-up/preview', { unitId: 4, reason: '再查' })).clocks).toBe(0);
    expect([await dueOn(open.id), await dueOn(elsewhere.id, await t.as('handler', 6))]).toEqual(['2026-05-18', '2026-05-15']);
    const events = (await t.http().get(`${CARDS}/${open.id}/history`).set(handler)).body.items as { verb: string }[];
    expect(events.map(({ verb }) => verb)).toEqual(['register', 'recount']);
    const [clock] = (await t.http().get(`${CARDS}/${open.id}/clock`).set(handler).expect(200)).body.items as { dueOn: string; days: { date: string; counted: boolean; reason: string }[] }[];
    expect(clock!.days.find(({ date }) => date === '2026-05-14')).toMatchObject({ counted: false, reason: 'local-free' });
    expect(clock!.days.at(-1)!.date).toBe(clock!.dueOn);
    // What begins from now on lives by it from the start.
    const later = await given(clerk);
    expect(await dueOn(later.id)).toBe('2026-05-18');

    const back = await preview('/local-days/preview', { ...day, mark: 'NONE' });
    expect(back.clocks).toBe(3);
    expect(back.moves).toEqual(expect.arrayContaining([open, between, later].map(({ no }) => MOVE(no, 'issue', '2026-05-18', '2026-05-15', 4))));
    await applied(back);
    expect([await dueOn(open.id), await dueOn(later.id)]).toEqual(['2026-05-15', '2026-05-15']);
  }, 60_000);

  it('may be other hours of a unit: clocks of working hours move, those of days stay', async () => {
    t.clock.set('2026-06-02T15:00+08:00');
    const [clerk, handler] = [await t.as('clerk', 5), await t.as('handler', 5)];
    const [waiting, issued] = [await given(clerk), await given(clerk)];
    await t.http().post(`${CARDS}/${issued.id}/issue`).set(handler).send({}).expect(200);
    const dueAt = async () => ((await t.http().get(`${CARDS}/${issued.id}/clock`).set(handler).expect(200)).body.items as { clock: string; dueAt: string }[]).find(({ clock }) => clock === 'welcome')!.dueAt;
    // From three on a Tuesday two hours are left of that day, and two of the next morning.
    expect(await dueAt()).toBe('2026-06-03T03:00:00.000Z');
    const summer = { unitId: 5, from: '2026-06-03', reason: '夏季作息', spans: [{ opens: '08:30', closes: '12:00' }, { opens: '14:00', closes: '18:00' }] };
    const shown = await preview('/hours/preview', summer);
    expect(shown.moves).toEqual([MOVE(issued.no, 'welcome', '2026-06-03', '2026-06-03', 5)]);
    // A preview that somebody overtook is worth nothing any more.
    const overtaken = await preview('/hours/preview', { ...summer, unitId: 6 });
    await applied(shown);
    expect(await dueAt()).toBe('2026-06-03T02:30:00.000Z');
    expect((await t.http().get(`${CARDS}/${waiting.id}`).set(handler)).body.version).toBe(1);
    expect((await t.http().post(`${CALENDAR}/changes/${overtaken.previewId}/apply`).set(await t.as('systemAdmin')).send({ hash: overtaken.hash }).expect(409)).body.code).toBe('preview-stale');
    expect((await t.http().post(`${CALENDAR}/hours/preview`).set(await t.as('systemAdmin')).send(summer).expect(422)).body.errors[0]).toMatchObject({ pointer: '', code: 'nothing-changes' });
    expect((await t.http().post(`${CALENDAR}/hours/preview`).set(await t.as('systemAdmin')).send({ ...summer, spans: [...summer.spans].reverse() }).expect(422)).body.errors[0]).toMatchObject({ pointer: '/spans', code: 'hours-unsound' });
    await t.http().post(`${CALENDAR}/local-days/preview`).set(handler).send({ unitId: 5, day: '2026-06-05', mark: 'FREE', reason: '越权' }).expect(403);
  }, 60_000);

  it('is refused where it can not be right, and to anyone but the system administrator', async () => {
    const admin = await t.as('systemAdmin');
    const { body } = await t.http().post(PREVIEW).set(admin).send({ ...NOTICE, code: '2028', year: 2028, days: [{ day: '2028-05-01', mark: 'FREE', nameZh: '劳动节', nameEn: 'Labour Day' }] }).expect(422);
    expect(body.errors.map((error: { code: string }) => error.code)).toContain('new-year-missing');
    await t.http().post(PREVIEW).set(await t.as('planOffice')).send(NOTICE).expect(403);
  });
});
