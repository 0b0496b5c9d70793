import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('is registered with a term for its review, and verified by its unit alone', async () => {
    const handler = await t.as('handler');
    const { body } = await t.http().post(SPECIMEN_CARDS).set(handler).send({ title: '样本一份' }).expect(201);
    // Ten working days after 9 May 2024, the Saturday after being one: 10, 11, 13-17, 20-22 May.
    expect(body).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'REGISTERED', dueOn: '2024-05-22', awaits: 'lead' });
    await t.does(await t.as('handler', OTHER), body.id, 'verify', { finding: '属实' }, 404);
    expect(await t.does(handler, body.id, 'verify', { finding: '属实' })).toMatchObject({ status: 'VERIFIED' });
  });
});
