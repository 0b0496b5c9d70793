import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();
  const design = () => ({ title: '一季度满意度调查', periodFrom: '2024-01-01', periodTo: '2024-05-09', perCell: 12, closesOn: '2024-06-30', fieldUnitId: t.unit(OTHER) });

  it('is designed by the plan office over a period that has ended', async () => {
    const send = async (role: 'planOffice' | 'clerk', more: object = {}) => t.http().post(SPECIMEN_CARDS).set(await t.as(role)).send({ ...design(), ...more });
    expect(await send('planOffice')).toMatchObject({ status: 201, body: { no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'DRAFT' } });
    expect(await send('planOffice', { periodTo: '2024-12-31' })).toMatchObject({ status: 422, body: { code: 'period-not-over' } });
    expect((await send('clerk')).status).toBe(403);
  });

  it('freezes whoever was served, draws, and is answered without an account', async () => {
    const [office, colleague, field] = [await t.as('planOffice'), await t.as('planOffice', undefined, 'colleague'), await t.as('thirdParty', OTHER)];
    const enterpriseId = (await t.http().post('/api/v1/enterprises').set(office).send({ name: '西咸受访企业', source: 'test' }).expect(201)).body.id as string;
    const { id } = (await t.http().post(SPECIMEN_CARDS).set(office).send(design()).expect(201)).body as { id: string };
    // The frame is made of records with an enterprise: one of them is the survey itself here.
    await t.db.owner.query('update record set enterprise_id = $1, lead_unit_id = $2 where id = $3', [enterpriseId, t.unit(OTHER), id]);
    expect(await t.does(office, id, 'freeze')).toMatchObject({ frameSize: 1 });
    await t.does(colleague, id, 'draw', { seed: '2024-052 03 09 14', seedOrigin: '公开开奖号码' });
    await t.does(office, id, 'weigh');
    const [{ link }] = (await t.does(field, id, 'invite')).links as [{ link: string }];
    const form = '/api/v1/sample-area/specimen-card-form';
    expect((await t.http().post(form).send({ link }).expect(200)).body).toMatchObject({ title: '一季度满意度调查', questions: [{ en: 'How you were treated' }, { en: 'How quickly it was done' }] });
    await t.http().post(`${form}/answer`).send({ link, level: 'satisfied', items: [1, 2], concerned: true }).expect(200);
    expect((await t.http().get(`${SPECIMEN_CARDS}/${id}/sample`).set(field).expect(200)).body.items).toMatchObject([{ name: '西咸受访企业' }]);
    expect((await t.http().get(`${SPECIMEN_CARDS}/${id}/results`).set(office).expect(200)).body).toMatchObject({ cameIn: 1 });
    expect((await t.http().get('/api/v1/sample-area/specimen-card-scores').set(office).expect(200)).body.items).toEqual([]);
  });
});
