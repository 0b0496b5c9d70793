import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, startOfDay } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { type Acting, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { type Body, CENTRE, DEMANDS, givenDemand, HALL, useComplaints } from './complaints.testing.js';
import { seeded } from './complaints.seed.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { SIMILAR, similarQuery } from './demand-similar.js';
import { demandText, type DemandText } from './demand-texts.js';
import { demand } from './demand.kind.js';
import { UnitLearning } from './unit-learning.js';

const LEARNT = 800;
const HELD_OUT = 60;

describe('what past demands tell', () => {
  const t = useComplaints();
  const acting = (role: string, unit: string, n = 0): Acting => ({
    id: `00000000-0000-4000-8000-${String(role.charCodeAt(0) * 1000 + role.length * 10 + n).padStart(12, '0')}`, kind: 'staff', name: role, unitId: t.unit(unit), roles: new Map([[role, [t.unit(unit)]]]), may: () => true,
  });
  const closed = (text: DemandText, day: string): WholeHistory => {
    const at = (minutes: number) => new Date(startOfDay(day).getTime() + (9 * 60 + minutes) * 60_000);
    const step = (verb: string, by: Acting, minutes: number, input?: object) => ({ verb, acting: by, effectiveAt: at(minutes), recordedAt: at(minutes), ...(input ? { input } : {}) });
    const dispatcher = acting('dispatcher', CENTRE);
    const handler = acting('handler', text.unitCode);
    return {
      registeredUnitId: t.unit(CENTRE), register: { acting: acting('clerk', CENTRE, 1), effectiveAt: at(0), recordedAt: at(0), input: { title: text.title, content: text.content, channel: '12345', enterpriseFlag: true, ...(text.place ? { place: text.place } : {}) } },
      verbs: [
        step('classify', dispatcher, 1, { demandKind: text.demandKind, category: text.category, decision: { complexity: 'general', rule: '其余按一般诉求办理', receiptId: null } }), step('assign', dispatcher, 2, { leadUnitId: t.unit(text.unitCode) }),
        step('sign', handler, 3), step('start', handler, 4), step('resolve', handler, 5, { outcome: 'solved', reply: '已办' }),
      ],
    };
  };
  const given = async (text: Pick<DemandText, 'title' | 'content' | 'place'>) => {
    const { title, content, place } = text;
    return givenDemand(t, { body: { title, content, ...(place ? { place } : {}) } });
  };
  const get = async (path: string, as = 'dispatcher' as 'dispatcher' | 'handler' | 'systemAdmin', unit?: string) => (await t.http().get(path).set(await t.as(as, unit)).expect(200)).body as Body;
  const random = seeded(2024);

  beforeAll(async () => {
    t.clock.set('2024-05-09T18:00+08:00');
    const histories = Array.from({ length: LEARNT }, (_, i) => closed(demandText(random), addDays('2024-01-08', Math.floor((i * 120) / LEARNT))));
    await t.app.get(RecordHistories).write(systemContext(t.clock.now()), demand as Kind, histories);
    expect(await t.app.get(UnitLearning).learn()).toBe(LEARNT);
  }, 120_000);

  it('learns once, and forgets what is voided', async () => {
    expect(await t.app.get(UnitLearning).learn()).toBe(0);
    const count = async () => (await t.db.database.query<{ n: number }>('select coalesce(sum(demands), 0)::int as n from demand_unit_total'))[0]!.n;
    const words = async () => (await t.db.database.query<{ n: number }>('select coalesce(sum(demands), 0)::int as n from demand_word_unit'))[0]!.n;
    const [demandsBefore, wordsBefore] = [await count(), await words()];
    const { id } = await givenDemand(t, { status: 'RESOLVED' });
    expect(await t.app.get(UnitLearning).learn()).toBe(1);
    expect(await count()).toBe(demandsBefore + 1);
    expect(await words()).toBeGreaterThan(wordsBefore);
    await t.does(await t.as('supervisor'), id, 'void', { reason: '误录' });
    expect(await t.app.get(UnitLearning).learn()).toBe(1);
    expect([await count(), await words()]).toEqual([demandsBefore, wordsBefore]);
  });

  it('suggests the right unit for held-out demands more often than the directory of duties', async () => {
    const directory = new Map(DEMAND_CATEGORIES.map(({ code, unit }) => [code, t.unit(unit)]));
    let [hits, lookedUp] = [0, 0];
    for (let i = 0; i < HELD_OUT; i++) {
      const text = demandText(random);
      const { id } = await given(text);
      await t.does(await t.as('dispatcher'), id, 'classify', { demandKind: text.demandKind, category: text.category });
      const { unitId } = await get(`${DEMANDS}/${id}/suggestion`);
      if (unitId === t.unit(text.unitCode)) hits++;
      if (directory.get(text.category) === t.unit(text.unitCode)) lookedUp++;
    }
    process.stdout.write(`Over HTTP, learnt from ${LEARNT}: ${hits} of ${HELD_OUT} held-out demands hit, category look-up ${lookedUp}\n`);
    expect(hits).toBeGreaterThan(lookedUp);
  }, 60_000);

  it('says why, names the next ones, and the assignment keeps what was shown', async () => {
    const { id } = await given({ title: '沣东三桥街道路灯不亮', content: '三桥街道一段路灯坏了一个星期，员工下夜班不安全', place: '三桥街道' });
    const dispatcher = await t.as('dispatcher');
    await t.does(dispatcher, id, 'classify', { demandKind: 'complaint', category: 'roads-traffic' });
    const suggestion = await get(`${DEMANDS}/${id}/suggestion`);
    expect(suggestion).toMatchObject({ unitId: t.unit('fengdong'), unit: { zh: '沣东新城', en: 'Fengdong New Town' } });
    expect(suggestion.score).toBeGreaterThan(0.5);
    expect((suggestion.because as Body[]).map(({ zh }) => zh).join()).toContain('三桥');
    expect(suggestion.alternatives).toHaveLength(4);
    expect(await t.does(dispatcher, id, 'assign', { leadUnitId: t.unit('city-management-transport'), suggestedUnitId: suggestion.unitId as number })).toMatchObject({ suggestedUnitId: t.unit('fengdong'), leadUnitId: t.unit('city-management-transport') });
  });

  it('finds demands that read alike, with the words in common, the newest 90 days only', async () => {
    const texts = ['厂区铁路专用线道口栏杆损坏', '铁路专用线道口栏杆又坏了', '道口栏杆损坏无人维修'];
    const [first, second, third] = [await given({ title: texts[0]!, content: '我厂铁路专用线的道口栏杆损坏三天，货车不敢过', place: null }), await given({ title: texts[1]!, content: '铁路专用线道口栏杆抬不起来，请维修', place: null }), await given({ title: texts[2]!, content: '专用线道口栏杆损坏，影响货车进出', place: null })];
    const { items } = (await get(`${DEMANDS}/${first.id}/similar`)) as { items: Body[] };
    expect(items.slice(0, 2).map(({ id }) => id).sort()).toEqual([second.id, third.id].sort());
    expect(items[0]).toMatchObject({ status: 'COLLECTED', registeredOn: '2024-05-09', category: null });
    expect((items[0]!.words as string[]).join()).toContain('道口栏杆');
    expect(items[0]!.score).toBeGreaterThan(items[2] ? Number(items[2].score) : 0);
    t.clock.set('2024-08-20T09:00+08:00');
    expect((await get(`${DEMANDS}/${first.id}/similar`)).items).toEqual([]);
    t.clock.set('2024-05-09T18:00+08:00');
  });

  it('keeps to the caller\'s rows', async () => {
    const { id } = await givenDemand(t, { status: 'ASSIGNED', body: { title: '蒸汽管廊振动异常', content: '蒸汽管廊振动异常，请派人查看' } });
    await given({ title: '蒸汽管廊振动异常', content: '蒸汽管廊振动异常，夜里更响', place: null });
    expect((await get(`${DEMANDS}/${id}/similar`)).items).toHaveLength(1);
    expect((await get(`${DEMANDS}/${id}/similar`, 'handler')).items).toEqual([]);
    await t.http().get(`${DEMANDS}/${id}/similar`).set(await t.as('handler', 'finance')).expect(404);
    await t.http().get(`${DEMANDS}/${id}/suggestion`).set(await t.as('handler', 'finance')).expect(404);
    await t.http().get(`${DEMANDS}/${id}/suggestion`).set(await t.as('systemAdmin', HALL)).expect(403);
  });

  it('asks the index of words, never all demands', async () => {
    const asked = similarQuery(['留抵', '抵退', '退税', '公司'], new Map([['留抵', 20], ['抵退', 20], ['退税', 90], ['公司', 900_000]]))!;
    expect(asked).toBe("'留抵' | '抵退' | '退税'");
    await t.db.owner.query(`
      with made as (
        insert into record (id, kind, no, title, status, open, version, root_id, registered_at, created_at, last_event_at)
        select g.id, 'demand', 'EX-' || g.i, 'x', 'RESOLVED', false, 1, g.id, '2024-05-01', '2024-05-01', '2024-05-01' from (select i, gen_random_uuid() as id from generate_series(1, 20000) i) g returning id, no)
      insert into record_search select id, 'demand', format('%L %L %L', 'a' || substr(no, 4), 'b' || (substr(no, 4)::int % 50), '公司')::tsvector from made`);
    await t.db.owner.query('vacuum (analyze) record_search');
    const plan = await t.db.owner.query<{ 'QUERY PLAN': string }>(`explain ${SIMILAR.text.replaceAll('$1', () => `'${asked.replaceAll("'", "''")}'`).replaceAll('$2', `'00000000-0000-7000-8000-000000000000'`).replaceAll('$3', `'2024-02-09'::timestamptz`).replaceAll('$4', `'00000000-0000-7000-8000-000000000000'`).replaceAll('$5', 'null').replaceAll('$6', 'null').replaceAll('$7', '120')}`);
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('record_search_words');
    expect(text).not.toContain('Seq Scan on record_search');
  });
});

describe('similarQuery', () => {
  it('demands the three rarest words together where all are common', () => {
    expect(similarQuery(['公司', '企业', '问题', '反映'], new Map([['公司', 90_000], ['企业', 80_000], ['问题', 70_000], ['反映', 60_000]]))).toBe("'反映' & '问题' & '企业'");
    expect(similarQuery([], new Map())).toBeNull();
  });
});
