import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobWorker } from '@haobang/jobs';
import { Figures } from '@haobang/measures';
import type { TestHeaders as Headers } from '@haobang/testing';
import { type Body, givenMeeting, MEETINGS, useClub } from './meeting.toy.js';

describe('an activity', () => {
  const t = useClub();
  let handler: Headers;
  let head: Headers;
  beforeAll(async () => {
    handler = await t.as('handler');
    head = await t.as('unitHead');
  });
  const participants = async (id: string, by = handler) => (await t.http().get(`${MEETINGS}/${id}/participants`).set(by).expect(200)).body as { items: Record<string, unknown>[]; refs: { enterprises: object } };
  const evidence = async () => {
    const files = await Promise.all(['agenda', 'photo', 'result'].map((name) => t.file(handler, name)));
    return { results: '以棋会友', agendaIds: [files[0]], photoIds: [files[1]], resultIds: [files[2]] };
  };

  describe('before it is held', () => {
    it('is approved by another person than who planned it, and anew after a change', async () => {
      const planned = (await t.http().post(MEETINGS).set(head).send({ title: '棋会', form: 'online', purpose: '复盘', startsOn: '2024-06-01', endsOn: '2024-06-02' }).expect(201)).body as Body;
      expect(await t.does(head, planned.id, 'approve', {}, 422)).toMatchObject({ code: 'second-person-required' });
      const supervisor = await t.as('supervisor');
      expect((await t.does(supervisor, planned.id, 'approve')).status).toBe('APPROVED');
      expect((await t.does(handler, planned.id, 'revise', { title: '棋会', form: 'online', purpose: '复盘与讲座', startsOn: '2024-06-01' })).status).toBe('PLANNED');
      expect(await t.does(handler, planned.id, 'publish', {}, 409)).toMatchObject({ code: 'wrong-state' });
      expect(await t.does(await t.as('leader'), planned.id, 'approve', {}, 403)).toMatchObject({ status: 403 });
    });

    it('refuses days out of order and units that are not there', async () => {
      const plan = { title: '棋会', form: 'online', purpose: '复盘', startsOn: '2024-06-02' };
      const refused = async (more: object) => (await t.http().post(MEETINGS).set(handler).send({ ...plan, ...more }).expect(422)).body.code as string;
      expect(await refused({ endsOn: '2024-06-01' })).toBe('ends-before-start');
      expect(await refused({ enrolUntil: '2024-06-03' })).toBe('enrolment-after-end');
      expect(await refused({ coHostIds: [999_999] })).toBe('unit-unknown');
    });

    it('gives the last seat to exactly one of two who ask at once', async () => {
      const { id } = await givenMeeting(t, { status: 'REGISTERING', body: { capacity: 2 } });
      await t.does(handler, id, 'enrol', { name: '张伟' });
      const both = await Promise.all(['李娜', '王芳'].map((name) => t.http().post(`${MEETINGS}/${id}/enrol`).set(handler).send({ name })));
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 422]);
      expect(both.find((answer) => answer.status === 422)!.body.code).toBe('activity-full');
      const { items } = await participants(id);
      expect(items).toHaveLength(2);
      // A seat that is given back is free again, and the verb is open again.
      const after = await t.does(handler, id, 'withdrawEnrolment', { participantId: items[0]!.id as string });
      expect(after).toMatchObject({ enrolled: 1, verbs: expect.arrayContaining(['enrol']) });
      expect(await t.does(handler, id, 'enrol', { name: '赵敏' })).toMatchObject({ enrolled: 2, verbs: expect.not.arrayContaining(['enrol']) });
    });

    it('keeps to the seats of an enterprise, one seat a phone, and the last day', async () => {
      const enterpriseId = await t.enterprise(handler, '西咸棋具有限公司');
      const { id } = await givenMeeting(t, { status: 'REGISTERING', body: { seatsPerEnterprise: 1, endsOn: '2024-05-20', enrolUntil: '2024-05-10' } });
      await t.does(handler, id, 'enrol', { enterpriseId, name: '张伟', phone: '13812345678' });
      expect(await t.does(handler, id, 'enrol', { enterpriseId, name: '李娜' }, 422)).toMatchObject({ code: 'enterprise-seats-used' });
      expect(await t.does(handler, id, 'enrol', { name: '小张', phone: '13812345678' }, 409)).toMatchObject({ code: 'already-enrolled', errors: [{ pointer: '/phone' }] });
      expect(await t.does(handler, id, 'enrol', { phone: '13800000000' }, 422)).toMatchObject({ code: 'participant-missing' });
      expect(await t.does(handler, id, 'enrol', { enterpriseId: id }, 422)).toMatchObject({ code: 'enterprise-unknown' });
      t.clock.set('2024-05-11T09:00+08:00');
      expect(await t.does(handler, id, 'enrol', { name: '赵敏' }, 422)).toMatchObject({ code: 'enrolment-over' });
      t.clock.set('2024-05-09T09:00+08:00');
    });

    it('is cancelled with a reason, and then counts for nothing', async () => {
      const { id } = await givenMeeting(t, { status: 'PUBLISHED' });
      expect(await t.does(head, id, 'cancel', {}, 400)).toMatchObject({ status: 400 });
      expect(await t.does(head, id, 'cancel', { reason: '场地停电' })).toMatchObject({ status: 'CANCELLED', open: false });
    });
  });

  describe('its participants', () => {
    it('are masked, opened by a host with a purpose, and never by another unit; events hold no name', async () => {
      const { id } = await givenMeeting(t, { status: 'REGISTERING' });
      await t.does(handler, id, 'enrol', { name: '欧阳明日', phone: '13912345678' });
      const [row] = (await participants(id)).items as [Record<string, unknown>];
      expect(row).toMatchObject({ phone: '139****5678', enrolledOn: '2024-05-09', signedInAt: null });
      expect(row.name).not.toBe('欧阳明日');
      const open = (by: Headers, body: object) => t.http().post(`${MEETINGS}/${id}/participants/${row.id as string}/open`).set(by).send(body);
      expect((await open(handler, { field: 'phone', purpose: '通知改期' }).expect(200)).body).toEqual({ value: '13912345678' });
      expect((await open(handler, { field: 'name', purpose: ' ' }).expect(400)).body.status).toBe(400);
      expect((await open(await t.as('planOffice'), { field: 'name', purpose: '看看' }).expect(403)).body.code).toBe('personal-withheld');
      await open(await t.as('handler', 'hall-new-area'), { field: 'name', purpose: '看看' }).expect(404);
      const history = (await t.http().get(`${MEETINGS}/${id}/history`).set(handler).expect(200)).text;
      expect(history).not.toMatch(/欧阳|13912345678/);
      const readings = await t.db.owner.query<{ n: number }>(`select count(*)::int as n from personal_read_log where purpose = '通知改期'`);
      expect(readings).toEqual([{ n: 1 }]);
    });
  });

  describe('once held', () => {
    it('takes those who enrolled and those at the door, once each', async () => {
      const { id } = await givenMeeting(t, { status: 'REGISTERING' });
      await t.does(handler, id, 'enrol', { name: '张伟' });
      const [seat] = (await participants(id)).items as [{ id: string }];
      await t.does(handler, id, 'hold');
      expect(await t.does(handler, id, 'signIn', { participantId: seat.id })).toMatchObject({ attended: 1, enrolled: 1 });
      expect(await t.does(handler, id, 'signIn', { participantId: seat.id }, 422)).toMatchObject({ code: 'signed-in-already' });
      expect(await t.does(handler, id, 'signIn', { name: '路过的人' })).toMatchObject({ attended: 2, enrolled: 1 });
      expect(await t.does(handler, id, 'signIn', {}, 422)).toMatchObject({ code: 'participant-missing' });
    });

    it('is archived with its evidence, after its last day, within ten working days', async () => {
      const { id } = await givenMeeting(t, { status: 'HELD', body: { endsOn: '2024-05-10' } });
      const proof = await evidence();
      expect(await t.does(handler, id, 'archive', proof, 422)).toMatchObject({ code: 'not-over' });
      t.clock.set('2024-05-10T18:00+08:00');
      // Ten working days after Friday 10 May, the Saturday after being one: 11, 13-17, 20-23 May.
      expect((await t.http().get(`${MEETINGS}/${id}`).set(handler).expect(200)).body).toMatchObject({ dueOn: '2024-05-23' });
      expect(await t.does(handler, id, 'archive', proof, 422)).toMatchObject({ code: 'evidence-missing', detail: expect.stringMatching(/sign-in list\.$/) });
      expect(await t.does(handler, id, 'archive', { ...proof, signInListIds: [await t.file(handler, 'list')] })).toMatchObject({ status: 'ARCHIVED', archivedOn: '2024-05-10', dueOn: null });
      t.clock.set('2024-05-09T09:00+08:00');
    });
  });

  describe('its figures', () => {
    const figure = async (code: string, asOf: string, unit?: string) =>
      Number((await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf, ...(unit ? { units: [t.unit(unit)] } : {}) })).numerator);

    it('count when archived, for each host in full and in total once; a void drops it from that day on', async () => {
      t.clock.set('2024-07-01T09:00+08:00');
      const firms = await Promise.all(['甲', '乙'].map((name) => t.enterprise(handler, `${name}棋社有限公司`)));
      const day = { startsOn: '2024-07-01' };
      const shared = await givenMeeting(t, { status: 'HELD', body: { ...day, coHostIds: [t.unit('hall-new-area'), t.unit('city-operation-centre')] } });
      const alone = await givenMeeting(t, { status: 'HELD', body: { ...day, form: 'online' } });
      // Two of one firm, one of another, one for himself; in the second meeting the first firm again.
      for (const who of [{ enterpriseId: firms[0] }, { enterpriseId: firms[0], name: '乙方' }, { enterpriseId: firms[1] }, { name: '自己来' }]) await t.does(handler, shared.id, 'signIn', who);
      await t.does(handler, alone.id, 'signIn', { enterpriseId: firms[0] });
      const before = await figure('m01.meetings', '2024-07-01');
      t.clock.set('2024-07-02T09:00+08:00');
      await t.does(handler, shared.id, 'archive', await evidence());
      t.clock.set('2024-07-03T09:00+08:00');
      await t.does(handler, alone.id, 'archive', await evidence());
      const hosts = ['tax', 'hall-new-area', 'city-operation-centre'];
      const of = async (code: string, asOf: string) => Promise.all([undefined, ...hosts].map((unit) => figure(code, asOf, unit)));
      expect(await of('m01.meetings', '2024-07-02')).toEqual([before + 1, before + 1, 1, 1]);
      expect(await of('m01.meetings', '2024-07-03')).toEqual([before + 2, before + 2, 1, 1]);
      expect(await figure('m01.meetings-online', '2024-07-03')).toBe(1);
      // Hosts see the firms that came to what they held; the total counts each firm once over the year.
      expect(await of('m01.firms', '2024-07-03')).toEqual([2, 2, 2, 2]);
      // Five signed in, all with the lead unit, so that their sum is one.
      expect(await of('m01.guests', '2024-07-03')).toEqual([5, 5, 0, 0]);
      t.clock.set('2024-07-05T09:00+08:00');
      await t.does(await t.as('supervisor'), shared.id, 'void', { reason: '误录' });
      expect(await of('m01.meetings', '2024-07-05')).toEqual([before + 1, before + 1, 0, 0]);
      expect(await of('m01.firms', '2024-07-05')).toEqual([1, 1, 0, 0]);
      expect(await of('m01.meetings', '2024-07-04')).toEqual([before + 2, before + 2, 1, 1]);
    });

    it('say nothing of what is held and not archived', async () => {
      t.clock.set('2024-08-01T09:00+08:00');
      const before = await figure('m01.meetings', '2024-08-01');
      await givenMeeting(t, { status: 'HELD', body: { startsOn: '2024-08-01' } });
      expect(await figure('m01.meetings', '2024-08-02')).toBe(before);
    });
  });

  describe('as a file', () => {
    afterAll(() => t.app.get(JobWorker).stop());

    it('comes in by import and goes out by export, without a name in it', async () => {
      t.app.get(JobWorker).start({ pollMs: 50 });
      const csv = Buffer.from('名称,形式,目的与议程,开始日,名额\n夏季棋会,线下,以棋会友,2024-09-01,20\n错误的棋会,线下,以棋会友,2024-13-01,20\n');
      const { body } = await t.http().post(`${MEETINGS}/import`).set(handler).set('idempotency-key', 'meetings').attach('file', csv, 'meetings.csv').expect(202);
      let operation: { status: string; done: number; errors: { line: number }[] };
      do operation = (await t.http().get(body.operation as string).set(handler).expect(200)).body;
      while (operation.status === 'running');
      expect(operation).toMatchObject({ status: 'done', errors: [expect.objectContaining({ line: 3, column: 'startsOn' })] });
      const { text } = await t.http().get(`${MEETINGS}/export?columns=title,status,form,capacity&q=${encodeURIComponent('夏季棋会')}`).set(handler).expect(200);
      expect(text.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual(['标题,状态,形式,名额', '夏季棋会,计划,线下,20']);
    });
  });
});
