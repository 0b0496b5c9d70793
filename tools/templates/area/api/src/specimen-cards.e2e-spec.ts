import { describe, expect, it } from '@jest/globals';
import { HALL, OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';
import { givenSpecimenCard } from './specimen-card.testing.js';

describe('样本', () => {
  const t = useSampleArea();
  const versionOf = async (id: string) => (await t.http().get(`${SPECIMEN_CARDS}/${id}`).set(await t.as('supervisor')).expect(200)).body.version as number;

  describe('register', () => {
    it('gives number, lead unit and due day', async () => {
      const ordinary = await givenSpecimenCard(t);
      expect(ordinary).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'REGISTERED', open: true, leadUnitId: t.unit(HALL), urgency: 'ordinary', dueOn: '2024-05-15', awaits: 'lead' });
      expect(await givenSpecimenCard(t, { body: { urgency: 'urgent' } })).toMatchObject({ dueOn: '2024-05-11' });
    });

    it('refuses what is missing, wrong or unknown with its pointer', async () => {
      const { body } = await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).send({ urgency: 'never', colour: 'red' }).expect(400);
      expect(new Set(body.errors.map((error: { pointer: string }) => error.pointer))).toEqual(new Set(['/colour', '/title', '/urgency']));
    });

    it('refuses a role that never registers with 403, and nobody with 401', async () => {
      await t.http().post(SPECIMEN_CARDS).set(await t.as('leader')).send({ title: '样本' }).expect(403);
      await t.http().post(SPECIMEN_CARDS).send({ title: '样本' }).expect(401);
    });

    it('makes one where it is repeated with the same key', async () => {
      const register = async (title: string) => t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).set('idempotency-key', 'register-once').send({ title });
      const first = await register('同一份');
      expect(first.status).toBe(201);
      expect(await register('同一份')).toMatchObject({ status: 201, body: { id: first.body.id } });
      expect((await register('另一份')).status).toBe(422);
    });
  });

  describe('amend', () => {
    it('changes facts, demands and minds the version', async () => {
      const { id } = await givenSpecimenCard(t);
      const amend = async (etag?: string) => t.http().patch(`${SPECIMEN_CARDS}/${id}`).set(await t.as('handler')).set(etag ? { 'if-match': etag } : {}).send({ title: '改过的标题' });
      expect((await amend()).status).toBe(428);
      expect((await amend('"9"')).status).toBe(412);
      expect(await amend('"1"')).toMatchObject({ status: 200, body: { title: '改过的标题', content: '按约定办理', status: 'REGISTERED', version: 2 } });
    });

    it('refuses a clerk with 403, and another unit with 404', async () => {
      const { id } = await givenSpecimenCard(t);
      await t.http().patch(`${SPECIMEN_CARDS}/${id}`).set(await t.as('clerk')).set('if-match', '"1"').send({ title: '改' }).expect(403);
      await t.http().patch(`${SPECIMEN_CARDS}/${id}`).set(await t.as('handler', OTHER)).set('if-match', '"1"').send({ title: '改' }).expect(404);
    });
  });

  describe.each([
    { verb: 'start', from: 'REGISTERED', body: {}, by: 'handler', to: 'IN_PROGRESS', wrong: 'DONE', open: [] },
    { verb: 'finish', from: 'IN_PROGRESS', body: { outcome: 'done' }, by: 'handler', to: 'DONE', wrong: 'REGISTERED', open: ['start'] },
  ] as const)('$verb', ({ verb, from, body, by, to, wrong, open }) => {
    it(`leads from ${from} to ${to}`, async () => {
      const { id } = await givenSpecimenCard(t, { status: from });
      expect(await t.does(await t.as(by), id, verb, body)).toMatchObject({ status: to });
    });

    it(`is refused where it is ${wrong}, with the open verbs`, async () => {
      const { id } = await givenSpecimenCard(t, { status: wrong });
      expect(await t.does(await t.as(by), id, verb, body, 409)).toMatchObject({ code: 'wrong-state', verbs: open });
    });

    it('is refused to a leader, and to another unit', async () => {
      const { id, version } = await givenSpecimenCard(t, { status: from });
      await t.does(await t.as('leader'), id, verb, body, 403);
      await t.does(await t.as(by, OTHER), id, verb, body, 404);
      expect(await versionOf(id)).toBe(version);
    });

    it('is done once where it is repeated with the same key', async () => {
      const { id, version } = await givenSpecimenCard(t, { status: from });
      const again = async () => t.http().post(`${SPECIMEN_CARDS}/${id}/${verb}`).set(await t.as(by)).set('idempotency-key', `${verb}-${id}`).send(body);
      const first = await again();
      expect([first.status, first.body.status]).toEqual([200, to]);
      expect((await again()).body).toEqual(first.body);
      expect(await versionOf(id)).toBe(version + 1);
    });
  });

  describe('start', () => {
    it('makes whoever does it the handler', async () => {
      const { handlerId } = await givenSpecimenCard(t, { status: 'IN_PROGRESS' });
      const session = await t.http().get('/api/v1/session').set(await t.as('handler')).expect(200);
      expect(handlerId).toBe(session.body.account.id);
    });
  });

  describe('finish', () => {
    it('stops the clock and keeps the outcome; a refusal needs an explanation', async () => {
      const { id } = await givenSpecimenCard(t, { status: 'IN_PROGRESS' });
      const handler = await t.as('handler');
      expect(await t.does(handler, id, 'finish', { outcome: 'refused' }, 422)).toMatchObject({ code: 'explanation-required', title: '不予办理的，请说明理由' });
      expect(await t.does(handler, id, 'finish', { outcome: 'refused', explanation: '材料不全' })).toMatchObject({ status: 'DONE', outcome: 'refused', explanation: '材料不全', finishedOn: '2024-05-09', dueOn: null, awaits: null, verbs: [] });
    });
  });

  describe('void', () => {
    it('takes out what was registered by mistake, for a reason, once', async () => {
      const { id } = await givenSpecimenCard(t, { status: 'DONE' });
      const supervisor = await t.as('supervisor');
      await t.does(supervisor, id, 'void', {}, 400);
      const again = () => t.http().post(`${SPECIMEN_CARDS}/${id}/void`).set(supervisor).set('idempotency-key', `void-${id}`).send({ reason: '误录' });
      expect(await again()).toMatchObject({ status: 200, body: { status: 'VOIDED', verbs: [] } });
      expect((await again()).status).toBe(200);
      expect(await t.does(supervisor, id, 'void', { reason: '误录' }, 409)).toMatchObject({ code: 'wrong-state', verbs: [] });
    });

    it('is refused to a handler', async () => {
      const { id } = await givenSpecimenCard(t);
      await t.does(await t.as('handler'), id, 'void', { reason: '误录' }, 403);
    });
  });
});
