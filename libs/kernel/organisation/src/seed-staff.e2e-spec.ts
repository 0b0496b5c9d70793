import { describe, expect, it } from '@jest/globals';
import { useOrganisationApp } from './organisation.test-app.js';
import { seedStaff } from './seed-staff.js';

describe('staff planted at a start', () => {
  const t = useOrganisationApp();

  it('are in service, in their posts, with who stands in; a second planting adds nothing and gives the same ids', async () => {
    const tax = t.seeded.unitIdOf('税务');
    const post = { zh: '业务经办岗', en: 'Case officer', head: false };
    const staffing = {
      persons: [
        { staffNo: 'DEMO-1', name: '单一一', nameEn: 'Shan Yiyi', unitId: tax, post },
        { staffNo: 'DEMO-2', name: '王二二', nameEn: 'Wang Erer', unitId: tax, post },
        { staffNo: 'DEMO-3', name: '李三三', nameEn: 'Li Sansan', unitId: tax, post: { zh: '主要负责人', en: 'Head of the unit', head: true } },
      ],
      standIns: [{ away: 'DEMO-3', deputy: 'DEMO-1', reason: '培训', from: '2024-05-06', until: '2024-05-20' }],
      since: '2024-01-01', by: 'demo', now: t.clock.now(),
    };
    const plant = () => t.db.database.transaction((tx) => seedStaff(tx, staffing));
    const first = await plant();
    expect(await plant()).toEqual(first);
    const reader = await t.as('leader');
    const { items } = (await reader.get('/api/v1/organisation/people').query({ unit: tax }).expect(200)).body;
    expect(items).toMatchObject([
      { id: first.get('DEMO-3'), name: '李三三', posts: [{ zh: '主要负责人', head: true, main: true }], deputy: { personId: first.get('DEMO-1'), validTo: '2024-05-20' } },
      { id: first.get('DEMO-1'), name: '单一一', nameEn: 'Shan Yiyi', posts: [post], actsFor: [{ personId: first.get('DEMO-3') }] },
      { name: '王二二', posts: [{ postId: items[1].posts[0].postId }] },
    ]);
    expect((await reader.get('/api/v1/organisation/stand-ins').expect(200)).body.items).toHaveLength(1);
  });
});
