import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('is designed by the plan office over a period that has ended', async () => {
    const design = { title: '一季度满意度调查', periodFrom: '2024-01-01', periodTo: '2024-03-31', perCell: 12, closesOn: '2024-06-30', fieldUnitId: t.unit(OTHER) };
    const send = async (role: 'planOffice' | 'clerk', more: object = {}) => t.http().post(SPECIMEN_CARDS).set(await t.as(role)).send({ ...design, ...more });
    expect(await send('planOffice')).toMatchObject({ status: 201, body: { no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'DRAFT' } });
    expect(await send('planOffice', { periodTo: '2024-12-31' })).toMatchObject({ status: 422, body: { code: 'period-not-over' } });
    expect((await send('clerk')).status).toBe(403);
  });
});
