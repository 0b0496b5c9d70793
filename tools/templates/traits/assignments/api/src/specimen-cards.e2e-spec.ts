import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('is proposed by the plan office for an enterprise, and taken up by the unit', async () => {
    const planOffice = await t.as('planOffice');
    const targetEnterpriseId = (await t.http().post('/api/v1/enterprises').set(planOffice).send({ name: '西咸重点企业', source: 'test' }).expect(201)).body.id as string;
    const { body } = await t.http().post(SPECIMEN_CARDS).set(planOffice).send({ targetEnterpriseId, assigneeUnitId: t.unit(OTHER) }).expect(201);
    expect(body).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'PROPOSED', leadUnitId: t.unit(OTHER) });
    expect(await t.does(await t.as('handler', OTHER), body.id, 'accept')).toMatchObject({ status: 'ACTIVE' });
    await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).send({ targetEnterpriseId, assigneeUnitId: t.unit(OTHER) }).expect(403);
  });
});
