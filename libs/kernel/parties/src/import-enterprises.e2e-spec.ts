import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@haobang/testing';
import { searchStatement } from './enterprise-search.js';
import { importEnterprises, type EnterpriseRow } from './import-enterprises.js';
import { makeUscc } from './uscc.rules.js';

const OPTIONS = { source: '登记库', fetchedAt: '2024-05-01T00:00:00Z', confidence: 0.95, effectiveOn: '2024-05-01', recordedAt: new Date('2024-05-09T01:00:00Z'), by: 'import' };
const PLACES = ['西咸新区', '沣东新城', '秦汉新城', '长安', '西安', '咸阳', '陕西', '空港'];
const WORDS = ['云智', '大秦', '渭水', '丰泽', '启航', '金控', '润达', '博远', '华瑞', '鼎新', '天域', '盛通', '佳禾', '远景', '恒信', '宏图'];
const TRADES = ['科技', '商贸', '建筑工程', '装备制造', '生物医药', '物流', '餐饮管理', '文化传媒', '新能源', '环保'];

/** Names such as a register has: few beginnings and endings, and something of its own between. */
function rows(from: number, count: number): EnterpriseRow[] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    // Spread by a multiplication, so that place, words and trade don't go together.
    const h = Math.imul(n + 1, 2_654_435_761) >>> 0;
    const own = WORDS[(h >>> 4) % 16]! + WORDS[(h >>> 9) % 16]! + String.fromCodePoint(0x4e00 + ((n * 7919) % 4000));
    return { uscc: makeUscc(n), name: `${PLACES[(h >>> 14) % 8]!}${own}${TRADES[(h >>> 18) % 10]!}有限公司`, size: 'small', industry: 'I6510', registeredOn: '2020-03-01' };
  });
}

describe('importEnterprises', () => {
  const t = useTestDatabase();
  const known = 20_000;
  beforeAll(async () => {
    await t.database.transaction((tx) => importEnterprises(tx, rows(0, known), OPTIONS));
    await t.database.transaction((tx) => importEnterprises(tx, [{ uscc: makeUscc(9_000_000), name: '长安独一份茯茶合作社', shortName: '独一份', formerNames: ['泾阳老茶坊'], key: { reason: '老字号', from: '2024-01-01' } }], OPTIONS));
    await t.owner.query('vacuum (analyze) enterprise');
  }, 120_000);

  const find = async (q: string, count = 20) => {
    const asked = searchStatement({ q, on: '2024-05-09', after: null, count })!;
    return t.database.query<{ name: string; key: boolean }>(asked.text, asked.params);
  };

  it.each(['独一', '一份茯', '份茯茶', '茯茶合作社', '老茶坊', 'dyf', 'cadyf', 'duyifen', 'laochafang', makeUscc(9_000_000), makeUscc(9_000_000).slice(8, 16).toLowerCase()])('is found by %s', async (q) => {
    expect(await find(q)).toEqual([expect.objectContaining({ name: '长安独一份茯茶合作社', key: true })]);
  });

  it('does not find across two names', async () => expect(await find('社独一')).toEqual([]));

  // What counts is how many rows a search touches, whatever the machine: a page of 20 must not walk the table.
  it.each([
    ['a name of two signs that few have', '茯茶'],
    ['a single sign that few have', '茯'],
    ['an ending that all have', '有限公司'],
    ['a trade that a tenth has', '科技'],
    ['a place and a trade', '西咸新区云智'],
    ['initials', 'dyf'],
    ['common initials', 'yxgs'],
    ['two letters', 'ca'],
    ['pinyin in full', 'duyifen'],
    ['part of a code', '9000000'],
    ['a text that nobody has', '无人此名'],
  ])('touches few rows for %s', async (_, q) => {
    const asked = searchStatement({ q, on: '2024-05-09', after: null, count: 21 })!;
    const [plan] = await t.database.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, buffers, format json) ${asked.text}`, asked.params);
    const root = plan!['QUERY PLAN'][0].Plan;
    expect([q, nodes(root).filter((n) => n['Node Type'] === 'Seq Scan' && n['Relation Name'] === 'enterprise')]).toEqual([q, []]);
    expect([q, root['Shared Hit Blocks'] + root['Shared Read Blocks'] < 600]).toEqual([q, true]);
  });

  it('leaves known ones alone and answers their ids', async () => {
    const before = await t.database.query<{ n: string }>('select count(*) as n from enterprise_change');
    const [first, second] = [rows(0, 1)[0]!, rows(known, 1)[0]!];
    const imported = await t.database.transaction((tx) => importEnterprises(tx, [{ ...first, name: '别的名字' }, second], OPTIONS));
    expect(imported.inserted).toBe(1);
    const [row] = await t.database.query<{ name: string }>('select name from enterprise where id = $1', [imported.ids[0]]);
    expect(row!.name).toBe(first.name);
    expect((await t.database.query<{ n: string }>('select count(*) as n from enterprise_change'))[0]!.n).toBe(String(Number(before[0]!.n) + 1));
  });

  it('refuses a wrong code by its row, and takes it with a reason', async () => {
    const wrong = { uscc: '91350203M0001QAY9B', name: '历史赋码企业' };
    await expect(t.database.transaction((tx) => importEnterprises(tx, [rows(known + 5, 1)[0]!, wrong], OPTIONS))).rejects.toMatchObject({ status: 422, code: 'uscc-invalid', more: { errors: [{ pointer: '/1/uscc' }] } });
    const { inserted } = await t.database.transaction((tx) => importEnterprises(tx, [{ ...wrong, usccOverrideReason: '登记机关历史赋码' }], OPTIONS));
    expect(inserted).toBe(1);
    expect(await t.database.query('select uscc, uscc_override as override from enterprise where name = $1', [wrong.name])).toEqual([{ uscc: '91350203M0001QAY9B', override: '登记机关历史赋码' }]);
  });

  it('keeps a change that no login of the application can alter', async () => {
    await expect(t.database.query(`update enterprise_change set source = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(t.database.query(`delete from enterprise_change`)).rejects.toMatchObject({ code: '42501' });
  });
});

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
}

const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
