import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@haobang/testing';
import { MAIN_UNITS } from './new-area.units.js';
import { seedOrganisation, type SeededOrganisation } from './seed-organisation.js';

/** Every name that stands under leadUnits or responsibleUnits in the plan of 2024, over all 60 measures. */
const LEADS = [
  '投资合作局', '行政审批服务局', '住房和城乡建设局', '自然资源和规划局', '发展改革和商务局', '城市管理和交通运输局', '先进制造业促进局', '财政金融局', '市场监督管理局', '秦创原创新促进中心', '科技创新和新经济局', '宣传文旅局', '组织人事部', '园办',
  '税务局', '空港新城', '沣东新城', '基层工作部', '党群工作部', '社会事业服务局', '公安局', '党政办公室(城市运行综合管理中心)', '秦汉新城', '纪检监察工委', '应急管理局', '生态环境局', '沣西新城', '创新港工作专班',
];
const GROUP_NAMES = ['新区各相关行业主管部门', '各新城', '各产业园区', '水电气等行业主管部门', '各监管执法行业主管部门', '新区各相关部门', '各市政公用单位', '政策制定部门', '各众创空间', '各街镇', '新区各相关执法部门'];

describe('seedOrganisation', () => {
  const t = useTestDatabase();
  let seeded: SeededOrganisation;
  beforeAll(async () => {
    seeded = await seedOrganisation(t.database);
  });

  it('plants the 28 lead units of the plan and Jinghe, each under its own id', () => {
    const ids = LEADS.map((name) => seeded.unitIdOf(name));
    expect(new Set(ids).size).toBe(28);
    expect(MAIN_UNITS.map((u) => u.zh).sort()).toEqual([...LEADS, '泾河新城'].sort());
  });

  it('knows each group that the plan names, with members', async () => {
    for (const name of GROUP_NAMES) expect([name, seeded.meaningOf(name)]).toEqual([name, { groupCode: expect.any(String) }]);
    const towns = await t.database.query<{ code: string }>(
      `select unit.code from unit_group g join unit_group_member m on m.group_id = g.id join unit on unit.id = m.unit_id where g.code = 'new-towns' order by 1`,
    );
    expect(towns.map((r) => r.code)).toEqual(['airport', 'fengdong', 'fengxi', 'jinghe', 'qinhan']);
  });

  it('knows short names, aliases and brackets of either width', () => {
    expect(seeded.unitIdOf('党政办公室（城市运行综合管理中心）')).toBe(seeded.unitIdOf('general-office'));
    expect(seeded.unitIdOf('营商办')).toBe(seeded.unitIdOf('business-environment-office'));
    expect(seeded.unitIdOf('市场监管局')).toBe(seeded.unitIdOf('市监'));
    expect(seeded.meaningOf('不存在局')).toBeUndefined();
    expect(() => seeded.unitIdOf('各新城')).toThrow('各新城');
  });

  it('gives no name to two units', async () => {
    const twice = await t.database.query(
      `select name from (select zh as name, unit_id from unit_name union select short_zh, unit_id from unit_name union select name, unit_id from unit_alias) n group by name having count(distinct unit_id) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('changes nothing when it runs again, and leaves a rename alone', async () => {
    const count = async () => (await t.database.query<{ n: string }>(`select (select count(*) from unit) || '/' || (select count(*) from unit_name) || '/' || (select count(*) from unit_group_member) || '/' || (select count(*) from unit_path) as n`))[0]!.n;
    await t.database.query(`update unit_name set zh = '税务总局' where zh = '税务局'`);
    const before = await count();
    const again = await seedOrganisation(t.database);
    expect(await count()).toBe(before);
    expect(again.unitIdOf('tax')).toBe(again.unitIdOf('税务总局'));
  });

  it('keeps for each unit the path to the root', async () => {
    const depths = await t.database.query<{ code: string; depth: number }>(
      `select a.code, p.depth from unit_path p join unit a on a.id = p.ancestor_id join unit d on d.id = p.descendant_id where d.code = 'street-sanqiao' order by p.depth`,
    );
    expect(depths).toEqual([{ code: 'street-sanqiao', depth: 0 }, { code: 'fengdong', depth: 1 }, { code: 'new-area', depth: 2 }]);
  });

  it('lets a unit have one name and one parent on a day', async () => {
    const unitId = seeded.unitIdOf('tax');
    await expect(t.database.query(`insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, '2020-01-01')`, [unitId, seeded.unitIdOf('finance')])).rejects.toMatchObject({ code: '23P01' });
    await expect(t.database.query(`insert into unit_name (unit_id, zh, en, short_zh, valid_from) values ($1, '甲', 'A', '甲', '2020-01-01')`, [unitId])).rejects.toMatchObject({ code: '23P01' });
  });
});
