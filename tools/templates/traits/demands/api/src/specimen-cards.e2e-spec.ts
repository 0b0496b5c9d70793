import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();
  const registered = async () => (await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).send({ title: '咨询', content: '如何办理', channel: 'window', callerName: '王小明', callerPhone: '13812345678' }).expect(201)).body as { id: string };

  it('is registered with its caller masked, and answered at once', async () => {
    const clerk = await t.as('clerk');
    const body = await registered();
    expect(body).toMatchObject({ no: expect.stringMatching(/^ZZ-2024-\d{6}$/), status: 'COLLECTED', dueOn: '2024-05-09' });
    expect((await t.http().get(`${SPECIMEN_CARDS}/${body.id}/history`).set(clerk).expect(200)).text).not.toMatch(/王小明|13812345678/);
    expect(await t.does(clerk, body.id, 'answerAtOnce', { demandKind: 'inquiry', category: 'tax', reply: '可在线办理' })).toMatchObject({ status: 'RESOLVED', answeredAtOnce: true });
  });

  it('is classified by the area, merged and taken out again, and its caller is opened with a purpose', async () => {
    const dispatcher = await t.as('dispatcher');
    const [child, parent] = [await registered(), await registered()];
    expect((await t.http().get('/api/v1/sample-area/categories').set(dispatcher).expect(200)).body.items).toMatchObject([{ code: 'licensing' }, { code: 'tax', unitId: t.unit(OTHER) }]);
    expect(await t.does(dispatcher, child.id, 'classify', { demandKind: 'help', category: 'nonsense' }, 422)).toMatchObject({ code: 'category-unknown' });
    // Three working days: 10 and 11 May, the Saturday being one, and the 13th.
    expect(await t.does(dispatcher, parent.id, 'classify', { demandKind: 'report', category: 'tax' })).toMatchObject({ status: 'CLASSIFIED', complexity: 'complex', dueOn: '2024-05-13' });
    expect(await t.does(dispatcher, child.id, 'merge', { parentId: parent.id })).toMatchObject({ status: 'MERGED' });
    const callers = async (id: string) => (await t.http().get(`${SPECIMEN_CARDS}/${id}/callers`).set(dispatcher).expect(200)).body.items as { id: string; name: string }[];
    const [caller] = await callers(parent.id);
    expect([await callers(child.id), (await callers(parent.id)).length, caller!.name]).toEqual([[], 2, '王**']);
    expect(await t.post(dispatcher, `${SPECIMEN_CARDS}/${parent.id}/callers/${caller!.id}/open`, { field: 'phone', purpose: '回访' })).toEqual({ value: '13812345678' });
    expect(await t.does(dispatcher, child.id, 'unmerge')).toMatchObject({ status: 'CLASSIFIED' });
    expect(await callers(parent.id)).toHaveLength(1);
  });
});
