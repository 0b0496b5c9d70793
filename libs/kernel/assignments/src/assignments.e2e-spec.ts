import { describe, expect, it } from '@jest/globals';
import { Definitions, Figures } from '@haobang/measures';
import { type Kind, verifyRecords } from '@haobang/records';
import type { TestHeaders as Headers } from '@haobang/testing';
import { reader, tutor, useTutoring } from './tutoring.toy.js';

type Body = Record<string, unknown> & { id: string; status: string; version: number };

describe('assignments, of tutors to readers', () => {
  const t = useTutoring();
  const at = (time: string) => t.clock.set(`2024-${time}+08:00`);
  const READERS = '/api/v1/library/readers';
  const TUTORS = '/api/v1/library/tutors';
  const post = async (by: { headers: Headers }, path: string, body: object, status: number) => {
    const answer = await t.http().post(path).set(by.headers).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  };
  const get = async (path: string) => (await t.http().get(path).set((await office()).headers).expect(200)).body as Body;
  const office = () => t.session(['planOffice']);
  const tutorOf = (n: number, unit = 2) => t.session(['handler'], unit, `tutor-${n}`);
  const enrol = async (name = '李四') => post(await office(), READERS, { name }, 201);
  const propose = async (readerId: string, n: number, status = 201, unit = 2) => post(await office(), TUTORS, { targetId: readerId, assigneeUnitId: unit, assigneeId: (await tutorOf(n, unit)).accountId }, status);
  const does = async (by: Promise<{ headers: Headers }>, id: string, verb: string, body: object = {}, status = 200) => post(await by, `${TUTORS}/${id}/${verb}`, body, status);
  const standing = async (readerId: string, n: number) => does(tutorOf(n), (await propose(readerId, n)).id, 'accept');
  const figure = async (code: string, asOf: string) => {
    const { value, numerator, denominator } = await t.app.get(Figures).figure(`m01.${code}`, { period: { year: 2024 }, asOf: `2024-${asOf}` });
    return code === 'readers-with-tutor' ? [Number(numerator), Number(denominator)] : Number(value ?? 0);
  };

  it('are proposed, taken up by the one who is named, and show on the target', async () => {
    at('05-06T09:00');
    const reader = await enrol();
    // Three working days: 7, 8 and 9 May.
    expect(reader).toMatchObject({ dueOn: '2024-05-09', awaits: 'lead', handlerId: null });
    const proposed = await propose(reader.id, 1);
    expect(proposed).toMatchObject({ status: 'PROPOSED', title: '李四 · tutor-1', titleEn: '李四 · tutor-1', sinceOn: null, targetId: reader.id, dueOn: '2024-05-07', awaits: 'lead' });
    expect(await does(tutorOf(2), proposed.id, 'accept', {}, 422)).toMatchObject({ code: 'not-the-assignee' });
    expect(await does(tutorOf(3, 3), proposed.id, 'accept', {}, 404)).toMatchObject({ status: 404 });
    expect(await does(tutorOf(1), proposed.id, 'accept')).toMatchObject({ status: 'ACTIVE', sinceOn: '2024-05-06', untilOn: null });
    expect(await get(`${READERS}/${reader.id}`)).toMatchObject({ handlerId: (await tutorOf(1)).accountId, coUnitIds: [2], dueOn: null, awaits: null });
    expect(await does(tutorOf(1), proposed.id, 'accept', {}, 409)).toMatchObject({ code: 'wrong-state' });
  });

  it('are one for a target, whoever else takes it up at the same moment', async () => {
    const reader = await enrol('王五');
    const proposals = await Promise.all([4, 5, 6].map((n) => propose(reader.id, n)));
    const answers = await Promise.all(proposals.map(async ({ id }, i) => t.http().post(`${TUTORS}/${id}/accept`).set((await tutorOf(4 + i)).headers).send({})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409)) expect(body).toMatchObject({ code: 'already-assigned' });
  });

  it('are handed over on one day without a gap, and ended with one', async () => {
    at('06-03T09:00');
    const before = { covered: await figure('readers-with-tutor', '06-03'), days: await figure('days-without-tutor', '12-31') };
    const reader = await enrol('赵六');
    const first = await standing(reader.id, 7);
    at('06-10T09:00');
    expect(await does(office(), first.id, 'handOver', { assigneeUnitId: 2, assigneeId: (await tutorOf(7)).accountId }, 422)).toMatchObject({ code: 'same-assignee' });
    expect(await does(office(), first.id, 'handOver', { assigneeUnitId: 3, assigneeId: (await tutorOf(7)).accountId }, 422)).toMatchObject({ code: 'assignee-not-of-unit' });
    const handedOver = await does(office(), first.id, 'handOver', { assigneeUnitId: 3, assigneeId: (await tutorOf(8, 3)).accountId, note: '每周三下午' });
    expect(handedOver).toMatchObject({ status: 'HANDED_OVER', sinceOn: '2024-06-03', untilOn: '2024-06-10' });
    const next = await get(`${TUTORS}/${String(handedOver.successorId)}`);
    expect(next).toMatchObject({ status: 'ACTIVE', sinceOn: '2024-06-10', untilOn: null, predecessorId: first.id, title: '赵六 · tutor-8' });
    expect(await get(`${READERS}/${reader.id}`)).toMatchObject({ handlerId: (await tutorOf(8, 3)).accountId, coUnitIds: [3], dueOn: null });

    at('06-20T09:00');
    await does(office(), next.id, 'end', {}, 400);
    expect(await does(office(), next.id, 'end', { reason: '调离' })).toMatchObject({ status: 'ENDED', untilOn: '2024-06-20' });
    // Three working days from the 20th: 21, 24 and 25 June.
    expect(await get(`${READERS}/${reader.id}`)).toMatchObject({ handlerId: null, coUnitIds: [], dueOn: '2024-06-25', awaits: 'lead' });
    at('07-03T09:00');
    await standing(reader.id, 7);

    const [covered, all] = before.covered as [number, number];
    const days: [string, number][] = [['06-02', 0], ['06-03', 1], ['06-09', 1], ['06-10', 1], ['06-19', 1], ['06-20', 0], ['07-02', 0], ['07-03', 1]];
    for (const [day, n] of days) expect([day, ...((await figure('readers-with-tutor', day)) as number[])]).toEqual([day, covered + n, all + (day < '06-03' ? 0 : 1)]);
    // The gap has eleven days of June, told when June is over, and two of July, told when it ends.
    for (const [day, n] of [['06-30', 0], ['07-01', 11], ['07-02', 11], ['07-03', 13], ['12-31', 13]] as const) expect([day, ((await figure('days-without-tutor', day)) as number) - (before.days as number)]).toEqual([day, n]);
  });

  it('begin and end on one day stand on none; a void counts for nothing from then on', async () => {
    at('08-01T09:00');
    const reader = await enrol('钱七');
    const [covered, all] = (await figure('readers-with-tutor', '08-01')) as [number, number];
    await does(office(), (await standing(reader.id, 9)).id, 'end', { reason: '误派' });
    expect(await figure('readers-with-tutor', '08-01')).toEqual([covered, all]);
    const wrong = await standing(reader.id, 10);
    expect(await figure('readers-with-tutor', '08-01')).toEqual([covered + 1, all]);
    at('08-05T09:00');
    await does(t.session(['supervisor']), wrong.id, 'void', { reason: '登记有误' });
    expect(await figure('readers-with-tutor', '08-04')).toEqual([covered + 1, all]);
    expect(await figure('readers-with-tutor', '08-05')).toEqual([covered, all]);
    expect(await get(`${READERS}/${reader.id}`)).toMatchObject({ handlerId: null, awaits: 'lead' });
  });

  it('refuse a target that is not there, of another kind or closed, and an account of another unit', async () => {
    const reader = await enrol('孙八');
    const proposal = await propose(reader.id, 11);
    expect(await propose('00000000-0000-4000-8000-000000000404', 11, 422)).toMatchObject({ code: 'target-unknown', errors: [{ pointer: '/targetId' }] });
    expect(await propose(proposal.id, 11, 422)).toMatchObject({ code: 'target-unknown' });
    expect(await post(await office(), TUTORS, { targetId: reader.id, assigneeUnitId: 3, assigneeId: (await tutorOf(11)).accountId }, 422)).toMatchObject({ code: 'assignee-not-of-unit' });
    await post(await office(), TUTORS, { targetId: reader.id }, 400);
    await post(await tutorOf(11), TUTORS, { targetId: reader.id, assigneeUnitId: 2 }, 403);
    await post(await office(), `${READERS}/${reader.id}/leave`, {}, 200);
    expect(await does(tutorOf(11), proposal.id, 'accept', {}, 422)).toMatchObject({ code: 'target-closed' });
    expect(await propose(reader.id, 11, 422)).toMatchObject({ code: 'target-closed' });
  });

  it('answer a repeated request with the same key as the first', async () => {
    const reader = await enrol('周九');
    const { headers } = await office();
    const ask = async () => t.http().post(TUTORS).set(headers).set('idempotency-key', 'tutor-once').send({ targetId: reader.id, assigneeUnitId: 2 });
    const [one, two] = [await ask(), await ask()];
    expect([one.status, two.status, two.body]).toEqual([201, 201, one.body]);
  });

  it('leave records and figures that agree with their events', async () => {
    at('12-31T18:00');
    const { faults } = await verifyRecords(t.db.database, { kinds: [reader as Kind, tutor as Kind], definitions: t.app.get(Definitions), today: '2024-12-31' });
    expect(faults).toEqual([]);
  });
});
