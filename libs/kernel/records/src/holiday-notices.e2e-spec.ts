import { describe, expect, it } from '@jest/globals';
import { JobWorker } from '@haobang/jobs';
import { type Headers, useLibrary } from './library-card.toy.js';

const CARDS = '/api/v1/library/cards';
const PREVIEW = '/api/v1/calendar/notices/preview';

/** The State Council has said nothing of 2027 yet: this notice is made up, with a make-up Sunday before New Year's Day. */
const NOTICE = {
  code: '2027', year: 2027, kind: 'ANNUAL', title: '关于2027年部分节假日安排的通知', issuedOn: '2026-11-30', source: 'made up for a test',
  days: [
    { day: '2027-01-01', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" }, { day: '2027-01-02', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" },
    { day: '2027-01-03', mark: 'FREE', nameZh: '元旦', nameEn: "New Year's Day" }, { day: '2027-01-09', mark: 'WORK', nameZh: '元旦', nameEn: "New Year's Day" },
  ],
};

describe('a holiday notice', () => {
  const t = useLibrary();
  const given = async (by: Headers) => (await t.http().post(CARDS).set(by).send({ holder: '李四', category: 'adult' }).expect(201)).body as { id: string; no: string };

  it('shows first what it would move, then moves that with one event each; closed ones never move', async () => {
    t.clock.set('2027-01-06T09:00+08:00');
    const [clerk, handler, admin] = [await t.as('clerk'), await t.as('handler'), await t.as('systemAdmin')];
    // Wednesday 6 January and three working days: provisionally Thursday, Friday and Monday the 11th.
    const [open, closing, changing] = [await given(clerk), await given(clerk), await given(clerk)];
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body).toMatchObject({ dueOn: '2027-01-11', provisional: true });

    const preview = (await t.http().post(PREVIEW).set(admin).send(NOTICE).expect(201)).body;
    // Saturday the 9th becomes a working day.
    expect(preview.moves).toHaveLength(3);
    expect(preview.moves[0]).toEqual({ no: open.no, kind: 'card', clock: 'issue', unitId: 2, oldDueOn: '2027-01-11', newDueOn: '2027-01-09' });
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body.dueOn).toBe('2027-01-11');

    await t.http().post(`${CARDS}/${closing.id}/issue`).set(handler).send({}).expect(200);
    await t.http().post(`${CARDS}/${changing.id}/hold`).set(await t.as('unitHead')).send({ reason: '盘点' }).expect(200);
    t.clock.set('2027-01-08T15:00+08:00');
    await t.http().post(`${CARDS}/${changing.id}/go`).set(await t.as('unitHead')).send({}).expect(200);

    await t.http().post(`/api/v1/calendar/notices/${preview.previewId}/apply`).set(admin).send({ hash: '0'.repeat(64) }).expect(422);
    const { body } = await t.http().post(`/api/v1/calendar/notices/${preview.previewId}/apply`).set(admin).send({ hash: preview.hash }).expect(202);
    const worker = t.app.get(JobWorker);
    await worker.start({ pollMs: 100 });
    let operation = { status: 'running' };
    for (let i = 0; i < 100 && operation.status === 'running'; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      operation = (await t.http().get(body.operation).set(admin).expect(200)).body;
    }
    await worker.stop();
    expect(operation).toMatchObject({ status: 'done', result: { moved: 1, 'closed-since': 1, 'changed-since': 1 } });
    expect((await t.http().get(`${CARDS}/${open.id}`).set(handler)).body).toMatchObject({ dueOn: '2027-01-09', provisional: false, version: 2 });
    expect((await t.http().get(`${CARDS}/${closing.id}`).set(handler)).body).toMatchObject({ version: 2 });
    const history = (await t.http().get(`${CARDS}/${open.id}/history`).set(handler)).body.items;
    expect(history.at(-1)).toMatchObject({ verb: 'recount', actorKind: 'system' });
    await t.http().post(`/api/v1/calendar/notices/${preview.previewId}/apply`).set(admin).send({ hash: preview.hash }).expect(409);
  }, 60_000);

  it('is refused where it can not be right, and to anyone but the system administrator', async () => {
    const admin = await t.as('systemAdmin');
    const { body } = await t.http().post(PREVIEW).set(admin).send({ ...NOTICE, code: '2028', year: 2028, days: [{ day: '2028-05-01', mark: 'FREE', nameZh: '劳动节', nameEn: 'Labour Day' }] }).expect(422);
    expect(body.errors.map((error: { code: string }) => error.code)).toContain('new-year-missing');
    await t.http().post(PREVIEW).set(await t.as('planOffice')).send(NOTICE).expect(403);
  });
});
