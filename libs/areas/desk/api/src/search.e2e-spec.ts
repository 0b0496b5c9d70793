import { beforeAll, describe, expect, it } from '@jest/globals';
import { importEnterprises, makeUscc } from '@haobang/parties';
import { Database } from '@haobang/database';
import { searchQuery, searchTokens } from '@haobang/records';
import { useDesk } from './desk.testing.js';
import { AMONG_NEWEST, BY_WORDS } from './search.js';
import type { EnterpriseRecordPageResponse, SearchItemResponse, SearchResponse } from './search.dto.js';

const USCC = makeUscc(1);

describe('search', () => {
  const t = useDesk();
  const find = async (q: string, by?: Record<string, string>) => (await t.read<SearchResponse>(`/api/v1/search?q=${encodeURIComponent(q)}`, by)).items;
  const ids = (items: SearchItemResponse[], type: string) => items.filter((item) => item.type === type).map((item) => item.id);
  let loan: { id: string; no: string };
  let firm: string;

  beforeAll(async () => {
    await t.db.owner.transaction((tx) => importEnterprises(tx, [{ uscc: USCC, name: '西咸新区沣渭科技有限公司' }], { source: 'test', fetchedAt: t.clock.now().toISOString(), confidence: 1, effectiveOn: '2024-01-01', recordedAt: t.clock.now(), by: 'test' })).then(({ ids: [id] }) => (firm = id!));
    loan = await t.lend({ book: '行政处罚法释义', enterpriseId: firm });
    await t.lend({ book: '行政处罚法释义', unit: 'fengdong' });
  });

  it('finds records by number however typed, and by words, within the caller’s rows alone', async () => {
    const [item] = await find(loan.no.toLowerCase().replace('-000001', '-1').replaceAll('-', ' '));
    expect(item).toEqual({ type: 'record', id: loan.id, kind: 'loan', area: 'library', no: loan.no, title: '行政处罚法释义', subtitle: `${loan.no} · 借阅 · 借出 · 税务局`, url: `/api/v1/library/loans/${loan.id}` });
    expect(ids(await find('处罚法'), 'record')).toHaveLength(2);
    expect(ids(await find('处罚法', await t.as('handler', 'tax')), 'record')).toEqual([loan.id]);
    expect(ids(await find(loan.no, await t.as('handler', 'fengdong')), 'record')).toEqual([]);
    for (const role of ['systemAdmin', 'thirdParty'] as const) expect(ids(await find('处罚法', await t.as(role)), 'record')).toEqual([]);
    expect(ids(await find('处罚法 刑法'), 'record')).toEqual([]);
  });

  it('finds enterprises, measures and units in the same answer', async () => {
    expect((await find('沣渭')).map((item) => [item.type, item.id, item.no])).toEqual([['enterprise', firm, USCC]]);
    expect(ids(await find(USCC), 'enterprise')).toEqual([firm]);
    // Whoever has no part in the work is not told whom it is about.
    for (const role of ['systemAdmin', 'securityAdmin', 'thirdParty'] as const) expect(ids(await find(USCC, await t.as(role)), 'enterprise')).toEqual([]);
    expect((await find('45')).filter((item) => item.type === 'measure')).toMatchObject([{ id: '45', url: '/api/v1/measures/45?year=2024' }]);
    expect(ids(await find('措施47'), 'measure')).toEqual(['47']);
    expect(ids(await find('沣东'), 'unit')).toContain(String(t.unit('fengdong')));
    expect(ids(await find('fdxc'), 'unit')).toContain(String(t.unit('fengdong')));
    const english = (await t.http().get('/api/v1/search?q=fdxc').set({ ...(await t.as('leader')), 'accept-language': 'en' }).expect(200)).body as SearchResponse;
    expect(english.items.find((item) => item.type === 'unit')!.title).toBe('Fengdong New Town');
  });

  it('answers nothing to nothing, takes any text, and refuses what is too long or unknown', async () => {
    for (const q of ['', '   ', "'; drop table record; --", '<script>', '%', '\\', '\u0000', '🙂', '& | !', "':*"]) expect([q, await find(q)]).toEqual([q, []]);
    expect(await find('法'.repeat(100))).toEqual([]);
    for (const query of [`q=${'x'.repeat(101)}`, 'q=a&q=b', 'q=a&colour=red', '']) await t.http().get(`/api/v1/search?${query}`).set(await t.as('leader')).expect(400);
    await t.http().get('/api/v1/search?q=a').expect(401);
  });

  it('lists the records of an enterprise, the newest first, in pages and within the caller’s rows', async () => {
    t.clock.set('2024-05-10T09:00+08:00');
    const second = await t.lend({ book: '第二本', unit: 'fengdong', enterpriseId: firm });
    const page = (query = '', by?: Record<string, string>, of = USCC) => t.read<EnterpriseRecordPageResponse>(`/api/v1/enterprises/${of}/records${query}`, by);
    const first = await page('?limit=1');
    expect(first.items).toMatchObject([{ id: second.id, kind: 'loan', area: 'library', status: 'OUT', open: true, leadUnitId: t.unit('fengdong') }]);
    expect(first.refs).toEqual({ units: { [t.unit('fengdong')]: { zh: '沣东新城', en: 'Fengdong New Town' } } });
    expect(await page(`?limit=1&cursor=${first.next}`, undefined, firm)).toMatchObject({ items: [{ id: loan.id }], next: null });
    expect((await page('', await t.as('handler', 'tax'))).items.map((r) => r.id)).toEqual([loan.id]);
    for (const [of, status] of [[makeUscc(2), 404], ['018f5a3e-7b1c-7d2a-9c3e-4f5a6b7c8d9e', 404], ['nobody', 400], [`${USCC}x`, 400]] as const) await t.http().get(`/api/v1/enterprises/${of}/records`).set(await t.as('leader')).expect(status);
    await t.http().get(`/api/v1/enterprises/${USCC}/records?cursor=x`).set(await t.as('leader')).expect(400);
  });

  describe('at 30,000 records', () => {
    const MOST_READ = 10_000;

    beforeAll(async () => {
      const words = (text: string) => searchTokens([text]).map((token) => `'${token}'`).join(' ');
      await t.db.owner.query(
        `with made as (
           insert into record (id, kind, no, title, status, open, version, lead_unit_id, registered_unit_id, root_id, registered_at, created_at, last_event_at, due_on, due_at, warn_at, awaits)
           select ('018f0000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'loan', 'LN-2023-' || lpad(i::text, 6, '0'), case when i % 3000 = 0 then '罕见书目' else '寻常书目' end, 'OUT', true, 1, u.id, u.id,
                  ('018f0000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, at, at, at, '2023-12-01', at + interval '30 days', at + interval '20 days', 'lead'
             from generate_series(1, 30000) i cross join lateral (select timestamptz '2023-01-01' + i * interval '1 minute' as at) a
             join lateral (select id from unit where kind in ('department', 'new-town') order by id offset i % 20 limit 1) u on true returning *),
         loans as (insert into toy_desk_loan select id, 'law' from made),
         rows as (insert into record_unit select lead_unit_id, id, kind, 9, status, registered_at, due_at, true from made)
         insert into record_search select id, kind, (case when title = '罕见书目' then $1 else $2 end)::tsvector from made`,
        [words('罕见书目'), words('寻常书目')],
      );
      await t.db.owner.query('analyze record, record_unit, record_search');
    }, 60_000);

    interface Plan {
      'Node Type': string;
      'Relation Name'?: string;
      'Actual Rows': number;
      'Actual Loops': number;
      'Rows Removed by Filter'?: number;
      Plans?: Plan[];
    }
    const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
    /** The rows that a plan reads from end to end, or sorts, by its worst node. */
    const worst = (plan: Plan): number => Math.max(0, ...nodes(plan).filter((n) => ['Seq Scan', 'Sort'].includes(n['Node Type'])).map((n) => (n['Actual Rows'] + (n['Rows Removed by Filter'] ?? 0)) * n['Actual Loops']));
    const explain = async (text: string, params: readonly unknown[]) => (await t.db.database.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, params))[0]!['QUERY PLAN'][0].Plan;

    it.each([['寻常书目', 'many'], ['罕见书目', 'few']])('looks for %s, which %s records hold, without reading or sorting them all', async (q) => {
      for (const rows of [[null, null], [[t.unit('tax')], [31]], [[t.unit('tax'), t.unit('fengdong'), t.unit('airport')], [31, 31, 24]]])
        for (const text of [BY_WORDS, AMONG_NEWEST]) expect(worst(await explain(text, [searchQuery(q), ['loan'], ...rows, 8]))).toBeLessThan(MOST_READ);
    });

    it('finds the rare among the many, for everyone who may see it', async () => {
      expect(ids(await find('罕见书目'), 'record')).toHaveLength(8);
      const own = await t.db.owner.query<{ id: string }>(`select id from record where title = '罕见书目' and lead_unit_id = $1`, [t.unit('tax')]);
      expect(new Set(ids(await find('罕见书目', await t.as('handler', 'tax')), 'record'))).toEqual(new Set(own.map((row) => row.id).slice(0, 8)));
      expect(ids(await find('寻常书目', await t.as('handler', 'tax')), 'record')).toHaveLength(8);
    });

    it('reads every scope of the worklist without reading or sorting all that waits', async () => {
      const asked: { text: string; params: readonly unknown[] }[] = [];
      const database = t.app.get(Database);
      const query = database.query.bind(database);
      database.query = (text, params = []) => {
        asked.push({ text: typeof text === 'string' ? text : text.text, params });
        return query(text, params);
      };
      try {
        await t.read('/api/v1/worklist?scope=unit', await t.as('handler', 'tax'));
        await t.read('/api/v1/worklist?scope=unit', await t.as('unitHead', 'new-area'));
        await t.read('/api/v1/worklist?scope=mine', await t.as('handler', 'tax'));
        await t.read('/api/v1/worklist?scope=dispatch', await t.as('dispatcher'));
      } finally {
        database.query = query;
      }
      const own = asked.filter(({ text }) => /from record/.test(text) && !text.includes('count(*)'));
      expect(own.length).toBeGreaterThanOrEqual(4);
      const slow: string[] = [];
      for (const { text, params } of own) if (worst(await explain(text, params)) >= MOST_READ) slow.push(text);
      expect(slow).toEqual([]);
    });
  });
});
