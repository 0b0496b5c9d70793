import { describe, expect, it } from '@jest/globals';
import { HALL, OTHER, SPECIMEN_CARDS, useSampleArea } from './sample-area.testing.js';

describe('样本', () => {
  const t = useSampleArea();
  const planned = async () => (await t.http().post(SPECIMEN_CARDS).set(await t.as('handler')).send({ title: '供需对接会', form: 'offline', purpose: '发布需求', startsOn: '2024-05-09', capacity: 1, coHostIds: [t.unit(OTHER)] }).expect(201)).body;

  it('is planned by a unit with its hosts, approved by another person, and held', async () => {
    const { id, no, coUnitIds } = await planned();
    expect([no, coUnitIds]).toEqual([expect.stringMatching(/^ZZ-2024-\d{6}$/), [t.unit(OTHER)]]);
    await t.does(await t.as('handler'), id, 'publish', {}, 409);
    await t.does(await t.as('unitHead'), id, 'approve');
    await t.does(await t.as('handler'), id, 'publish');
    await t.does(await t.as('handler'), id, 'openRegistration');
    await t.does(await t.as('handler', OTHER), id, 'enrol', { name: '张伟' });
    expect(await t.does(await t.as('handler'), id, 'enrol', { name: '李娜' }, 422)).toMatchObject({ code: 'activity-full' });
    expect(await t.does(await t.as('handler'), id, 'hold')).toMatchObject({ status: 'HELD', heldOn: '2024-05-09' });
    expect(await t.does(await t.as('handler'), id, 'archive', { results: '达成意向' }, 422)).toMatchObject({ code: 'evidence-missing' });
  });

  it('is planned by no clerk', async () => {
    await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk', HALL)).send({ title: '会', form: 'online', purpose: '会', startsOn: '2024-05-09' }).expect(403);
  });
});
