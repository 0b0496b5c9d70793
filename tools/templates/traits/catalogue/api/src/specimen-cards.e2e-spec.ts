import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('is drafted as the first version, seen by its unit alone', async () => {
    const { body } = await t.http().post(SPECIMEN_CARDS).set(await t.as('handler')).send({ title: '样本一份', content: '内容' }).expect(201);
    expect(body).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), versionNo: 1, content: '内容' });
    await t.http().get(`${SPECIMEN_CARDS}/${body.id as string}`).set(await t.as('handler', OTHER)).expect(404);
  });

  it('is drafted by no clerk', async () => {
    await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).send({ title: '样本', content: '内容' }).expect(403);
  });
});
