import { describe, expect, it } from '@jest/globals';
import { OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();

  it('stands in its pool once, is coached, and graduates by another person', async () => {
    const handler = await t.as('handler');
    const enterpriseId = (await t.http().post('/api/v1/enterprises').set(handler).send({ name: '西咸成长企业', source: 'test' }).expect(201)).body.id as string;
    const lead = async () => (await t.http().post(SPECIMEN_CARDS).set(handler).send({ title: '线索', enterpriseId, pool: 'first' }).expect(201)).body as { id: string; no: string };
    const { id, no } = await lead();
    expect(no).toMatch(/^ZZ-2024-\d{6}$/);
    await t.does(handler, id, 'qualify');
    expect(await t.does(handler, (await lead()).id, 'qualify', {}, 409)).toMatchObject({ code: 'already-in-pool' });
    await t.does(await t.as('unitHead', OTHER), id, 'admit', {}, 404);
    await t.does(await t.as('unitHead'), id, 'admit');
    expect(await t.does(handler, id, 'coach', { mode: 'visit', content: '讲解标准' })).toMatchObject({ status: 'COACHING', coachings: 1 });
    expect(await t.does(await t.as('unitHead'), id, 'graduate', { basis: '列入名单' })).toMatchObject({ status: 'GRADUATED', graduatedOn: '2024-05-09' });
  });
});
