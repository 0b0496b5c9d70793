import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobWorker } from '@haobang/jobs';
import { Figures } from '@haobang/measures';
import type { TestHeaders as Headers } from '@haobang/testing';
import { GAZELLES, givenGazelle, useZoo } from './gazelle.toy.js';

const COACHING = { mode: 'visit', content: '讲解标准' };

describe('an entry of a pool', () => {
  const t = useZoo();
  let handler: Headers;
  let head: Headers;
  beforeAll(async () => {
    handler = await t.as('handler');
    head = await t.as('unitHead');
  });
  const rows = async (id: string, part: string) => (await t.http().get(`${GAZELLES}/${id}/${part}`).set(handler).expect(200)).body as { items: Record<string, unknown>[]; refs: { people: Record<string, string> } };

  describe('of one enterprise in one pool', () => {
    it('is active once: of two who take the place at once exactly one gets it', async () => {
      const first = await givenGazelle(t);
      const enterpriseId = first.enterpriseId as string;
      const second = await givenGazelle(t, { body: { enterpriseId } });
      const both = await Promise.all([first, second].map(({ id }) => t.http().post(`${GAZELLES}/${id}/qualify`).set(handler).send({})));
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
      expect(both.find((answer) => answer.status === 409)!.body).toMatchObject({ code: 'already-in-pool', errors: [{ pointer: '/enterpriseId' }] });
      // Another pool is another place, and the same place is free once the entry has ended.
      const winner = both[0]!.status === 200 ? first : second;
      const loser = winner === first ? second : first;
      await givenGazelle(t, { status: 'CANDIDATE', body: { enterpriseId, pool: 'strong' } });
      await t.does(head, winner.id, 'exit', { exitReason: 'moved' });
      expect(await t.does(handler, loser.id, 'qualify')).toMatchObject({ status: 'CANDIDATE', candidateOn: '2024-05-09' });
    });

    it('frees the place where it is voided', async () => {
      const { id, enterpriseId } = await givenGazelle(t, { status: 'COACHING' });
      await t.does(await t.as('supervisor'), id, 'void', { reason: '误录' });
      expect((await givenGazelle(t, { status: 'CANDIDATE', body: { enterpriseId } })).status).toBe('CANDIDATE');
    });
  });

  describe('on its way', () => {
    it('is admitted by another person than who found it, and by nobody of another unit', async () => {
      const { body } = await t.http().post(GAZELLES).set(head).send({ title: '线索', enterpriseId: await t.enterprise(handler, '羚羊一号'), pool: 'swift' }).expect(201);
      expect(await t.does(head, body.id, 'admit', {}, 409)).toMatchObject({ verbs: expect.arrayContaining(['qualify']) });
      // Found by the head, qualified by a colleague: the head is no second person for all that.
      await t.does(handler, body.id, 'qualify');
      expect(await t.does(head, body.id, 'admit', {}, 422)).toMatchObject({ code: 'second-person-required' });
      await t.does(await t.as('unitHead', 'hall-new-area'), body.id, 'admit', {}, 404);
      await t.does(handler, body.id, 'admit', {}, 403);
      expect(await t.does(await t.as('planOffice'), body.id, 'admit')).toMatchObject({ status: 'ADMITTED', admittedOn: '2024-05-09' });
    });

    it('keeps each coaching as a record, of a candidate too, back to ten working days with a reason', async () => {
      const { id } = await givenGazelle(t, { status: 'CANDIDATE' });
      expect(await t.does(handler, id, 'coach', COACHING)).toMatchObject({ status: 'CANDIDATE', coachings: 1, firstCoachedOn: '2024-05-09' });
      await t.does(head, id, 'admit');
      t.clock.set('2024-05-16T09:00+08:00');
      const late = { ...COACHING, mode: 'phone', effectiveAt: '2024-05-14T10:00:00+08:00' };
      expect(await t.does(handler, id, 'coach', late, 422)).toMatchObject({ code: 'reason-required' });
      expect(await t.does(handler, id, 'coach', { ...late, reason: '当日下户未带电脑' })).toMatchObject({ status: 'COACHING', coachings: 2, lastCoachedOn: '2024-05-14' });
      const { items, refs } = await rows(id, 'coachings');
      expect(items).toEqual([expect.objectContaining({ coachedOn: '2024-05-09', mode: 'visit', content: '讲解标准' }), expect.objectContaining({ coachedOn: '2024-05-14', mode: 'phone' })]);
      expect(refs.people[items[0]!.actorId as string]).toBe('handler-tax');
      t.clock.set('2024-05-09T09:00+08:00');
    });

    it('has one tier at a time, each from its own day', async () => {
      const { id } = await givenGazelle(t, { status: 'ADMITTED', body: { tier: 'young' } });
      expect(await t.does(handler, id, 'setTier', { tier: 'young' }, 422)).toMatchObject({ code: 'same-tier' });
      t.clock.set('2024-06-03T09:00+08:00');
      expect(await t.does(handler, id, 'setTier', { tier: 'grown', sinceOn: '2024-06-04' }, 422)).toMatchObject({ code: 'tier-in-future' });
      expect(await t.does(handler, id, 'setTier', { tier: 'grown', sinceOn: '2024-06-01' })).toMatchObject({ tier: 'grown' });
      expect((await rows(id, 'tiers')).items).toEqual([expect.objectContaining({ tier: 'young', sinceOn: '2024-05-09', untilOn: '2024-06-01' }), expect.objectContaining({ tier: 'grown', sinceOn: '2024-06-01', untilOn: null })]);
      t.clock.set('2024-05-09T09:00+08:00');
    });

    it('graduates on a basis, by another person than the last coach, and is followed', async () => {
      const { id } = await givenGazelle(t, { status: 'COACHING' });
      await t.does(head, id, 'graduate', {}, 400);
      await t.does(head, id, 'coach', COACHING);
      expect(await t.does(head, id, 'graduate', { basis: '名单' }, 422)).toMatchObject({ code: 'second-person-required' });
      expect(await t.does(await t.as('planOffice'), id, 'graduate', { basis: '列入名单' })).toMatchObject({ status: 'GRADUATED', graduatedOn: '2024-05-09', basis: '列入名单', open: false });
      expect(await t.does(handler, id, 'followUp', { text: '经营稳定' })).toMatchObject({ status: 'GRADUATED' });
      expect(await t.does(head, id, 'exit', { exitReason: 'moved' }, 409)).toMatchObject({ code: 'wrong-state' });
    });

    it('leaves with a coded reason only', async () => {
      const { id } = await givenGazelle(t, { status: 'ADMITTED' });
      await t.does(head, id, 'exit', {}, 400);
      await t.does(head, id, 'exit', { exitReason: 'bored' }, 400);
      expect(await t.does(head, id, 'exit', { exitReason: 'ill' })).toMatchObject({ status: 'EXITED', exitReason: 'ill', exitedOn: '2024-05-09' });
    });
  });

  describe('its figures', () => {
    const figure = async (code: string, asOf: string) => {
      const { numerator, denominator } = await t.app.get(Figures).figure(code, { period: { year: 2025 }, asOf });
      return denominator === null ? Number(numerator) : `${Number(numerator)}/${Number(denominator)}`;
    };

    it('say who is in the pools on a day and which of them were coached, and what moved', async () => {
      const day = (on: string) => t.clock.set(`${on}T09:00+08:00`);
      day('2025-03-03');
      const stock = async (asOf: string) => Promise.all(['m01.in-pool', 'm01.candidates-coached', 'm01.entries-coached'].map((code) => figure(code, asOf)));
      const [inPool, candidates, entries] = (await stock('2025-03-03')) as [number, string, string];
      const plus = (share: string, n: number, d: number) => `${Number(share.split('/')[0]) + n}/${Number(share.split('/')[1]) + d}`;
      const a = await givenGazelle(t, { status: 'CANDIDATE', body: { tier: 'grown' } });
      const b = await givenGazelle(t, { status: 'ADMITTED' });
      expect(await stock('2025-03-03')).toEqual([inPool + 1, plus(candidates, 0, 2), plus(entries, 0, 1)]);
      day('2025-03-10');
      await t.does(handler, a.id, 'coach', COACHING);
      await t.does(handler, b.id, 'coach', COACHING);
      expect(await stock('2025-03-10')).toEqual([inPool + 1, plus(candidates, 2, 2), plus(entries, 1, 1)]);
      day('2025-03-17');
      await t.does(head, a.id, 'admit');
      await t.does(handler, a.id, 'coach', COACHING);
      await t.does(head, b.id, 'exit', { exitReason: 'ill' });
      day('2025-04-01');
      await t.does(head, a.id, 'graduate', { basis: '列入名单' });
      expect(await stock('2025-03-17')).toEqual([inPool + 1, plus(candidates, 1, 1), plus(entries, 1, 1)]);
      expect(await stock('2025-03-16')).toEqual([inPool + 1, plus(candidates, 2, 2), plus(entries, 1, 1)]);
      expect(await stock('2025-04-01')).toEqual([inPool, candidates, entries]);
      const moves = async (asOf: string) => Promise.all(['m01.admitted', 'm01.grown', 'm01.fell-ill'].map((code) => figure(code, asOf)));
      expect(await moves('2025-03-16')).toEqual([1, 0, 0]);
      expect(await moves('2025-03-17')).toEqual([2, 0, 1]);
      expect(await moves('2025-04-01')).toEqual([2, 1, 1]);
    });
  });

  describe('as a file', () => {
    afterAll(() => t.app.get(JobWorker).stop());

    it('comes in by import, two leads of one enterprise too, and goes out by export', async () => {
      t.clock.set('2025-05-09T09:00+08:00');
      t.app.get(JobWorker).start({ pollMs: 50 });
      await t.enterprise(handler, '西咸羚羊科技有限公司');
      const csv = Buffer.from('标题,企业,培育库,梯度\n线索甲,西咸羚羊科技有限公司,快羚羊,幼年\n线索乙,西咸羚羊科技有限公司,快羚羊,\n线索丙,无此企业,快羚羊,\n线索丁,西咸羚羊科技有限公司,慢羚羊,\n');
      const { body } = await t.http().post(`${GAZELLES}/import`).set(handler).set('idempotency-key', 'gazelles').attach('file', csv, 'gazelles.csv').expect(202);
      let operation: { status: string; errors: { line: number; column: string }[] };
      do operation = (await t.http().get(body.operation as string).set(handler).expect(200)).body;
      while (operation.status === 'running');
      expect(operation.status).toBe('done');
      expect(operation.errors.map(({ line, column }) => [line, column])).toEqual([[4, 'enterpriseId'], [5, 'pool']]);
      const { text } = await t.http().get(`${GAZELLES}/export?columns=title,status,pool,tier&registeredFrom=2025-05-09&sort=registeredAt`).set(handler).expect(200);
      expect(text.replace('\uFEFF', '').trimEnd().split('\r\n').sort()).toEqual(['标题,状态,培育库,梯度', '线索甲,线索,快羚羊,幼年', '线索乙,线索,快羚羊,'].sort());
    });
  });
});
