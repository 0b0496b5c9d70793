import { describe, expect, it } from '@jest/globals';
import { SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('is registered with its caller masked, and answered at once', async () => {
    const clerk = await t.as('clerk');
    const { body } = await t.http().post(SPECIMEN_CARDS).set(clerk).send({ title: '咨询', content: '如何办理', channel: 'window', callerName: '王小明', callerPhone: '13812345678' }).expect(201);
    expect(body).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'COLLECTED', dueOn: '2024-05-09' });
    expect((await t.http().get(`${SPECIMEN_CARDS}/${body.id as string}/history`).set(clerk).expect(200)).text).not.toMatch(/王小明|13812345678/);
    expect(await t.does(clerk, body.id, 'answerAtOnce', { demandKind: 'inquiry', category: 'other', reply: '可在线办理' })).toMatchObject({ status: 'RESOLVED', answeredAtOnce: true });
  });
});
