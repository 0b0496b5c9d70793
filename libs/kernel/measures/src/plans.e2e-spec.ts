import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@haobang/testing';
import { Definitions } from './definitions.js';
import { Figures } from './figures.js';
import { givenLibrary, libraryMetrics, libraryPlan } from './library.toy.js';
import { Plans, type PlanFile } from './plans.js';

describe('plans', () => {
  const t = useTestDatabase();
  let plans: Plans;
  const unitIdOf = (name: string) => ({ 借阅部: 7 })[name];

  beforeAll(async () => {
    await givenLibrary(t);
    plans = new Plans(t.database);
    await plans.load(libraryPlan, { unitIdOf });
  }, 60_000);

  it('say who leads, by unit or by a group that is resolved later', async () => {
    expect((await plans.findMeasure(2024, 2, '2024-05-01'))!.duties).toEqual([
      { role: 'lead', name: '借阅部', unit: 7, unitGroup: null },
      { role: 'lead', name: '各分馆', unit: null, unitGroup: '各分馆' },
      { role: 'responsible', name: '各分馆', unit: null, unitGroup: '各分馆' },
    ]);
  });

  it('can be loaded again without a second row, and with a unit that is known by now', async () => {
    const before = await plans.measures(2024, '2024-05-01');
    await plans.load(libraryPlan, { unitIdOf });
    expect(await plans.measures(2024, '2024-05-01')).toEqual(before);
  });

  it('keep the printed targets as the plan’s, and take over those that metrics declare; one of the same name is one row', async () => {
    for (let start = 0; start < 2; start++) {
      await plans.load(libraryPlan, { unitIdOf });
      await plans.declareTargets(2024, libraryMetrics);
    }
    const targets = (await plans.measures(2024, '2024-05-01')).flatMap((m) => m.targets).map(({ id: _, what: __, ...target }) => target);
    expect(targets).toEqual([
      { measure: 1, metric: 'm01.return-rate', op: '>=', value: '90', unit: '%', source: 'plan', status: 'confirmed' },
      { measure: 2, metric: 'm02.borrowers', op: '>=', value: '30', unit: 'count', source: 'proposed', status: 'proposed' },
      { measure: 3, metric: 'm03.kept-shelves', op: '>=', value: '100', unit: '%', source: 'wording', status: 'confirmed' },
    ]);
  });

  it('roll over to a year whose targets are proposed until someone confirms them', async () => {
    for (let twice = 0; twice < 2; twice++) await t.database.transaction((tx) => plans.rollOver(tx, 2024, 2025));
    await plans.declareTargets(2025, libraryMetrics);
    expect(await t.database.query('select title_zh, title_en, rolled_from from plan_year where year = 2025')).toEqual([{ title_zh: '图书馆计划（由2024年结转）', title_en: 'Plan of the library (carried over from 2024)', rolled_from: 2024 }]);
    const measures = await plans.measures(2025, '2025-01-01');
    expect(measures.map((m) => m.no)).toEqual([1, 2, 3, 4]);
    expect(measures[0]!.duties).toHaveLength(3);
    const targets = measures.flatMap((m) => m.targets);
    expect(targets.map((x) => [x.metric, x.source, x.status])).toEqual([
      ['m01.return-rate', 'proposed', 'proposed'],
      ['m02.borrowers', 'proposed', 'proposed'],
      ['m03.kept-shelves', 'proposed', 'proposed'],
    ]);
    const at = new Date('2025-02-01T01:00:00Z');
    expect(await plans.confirmTarget(t.database, targets[0]!.id, 'plan office', at, '92')).toBe(true);
    expect(await plans.confirmTarget(t.database, targets[0]!.id, 'plan office', at)).toBe(false);
    expect((await plans.findMeasure(2025, 1, '2025-03-01'))!.targets[0]).toMatchObject({ value: '92', status: 'confirmed' });
    expect(await plans.confirmTargets(t.database, 2025, 'plan office', at)).toEqual(targets.slice(1).map((x) => x.id));
    expect(await plans.confirmTargets(t.database, 2025, 'plan office', at)).toEqual([]);
  });

  it('replace a target from a day on, and keep the old one for days before', async () => {
    const [old] = (await plans.findMeasure(2024, 3, '2024-05-01'))!.targets;
    expect(await plans.replaceTarget(t.database, old!.id, '2024-07-01', '95', 'plan office', new Date('2024-06-20T01:00:00Z'))).toEqual(expect.any(Number));
    expect((await plans.findMeasure(2024, 3, '2024-06-30'))!.targets[0]!.value).toBe('100');
    expect((await plans.findMeasure(2024, 3, '2024-07-01'))!.targets[0]!.value).toBe('95');
  });

  it('show measures without a metric as not measured, and a metric without data as none', async () => {
    const definitions = new Definitions(t.database);
    await definitions.sync(libraryMetrics, { approvedBy: 'test', recordedAt: new Date('2024-01-01T00:00:00Z'), appliesFrom: '2024-01-01' });
    const board = await new Figures(t.database, definitions, plans).scoreboard(2024, { asOf: '2024-05-01' });
    const [one, , , four] = board.actions[0]!.measures;
    expect(four).toMatchObject({ measured: false, metrics: [] });
    expect(one!.metrics.find((m) => m.code === 'm01.return-rate')).toMatchObject({
      value: null, numerator: '0', denominator: '0', lamp: 'none', forecast: null, target: { op: '>=', value: '90', source: 'plan', status: 'confirmed' }, trend: Array(12).fill(null),
    });
  });

  it('read the plan of 2024: ten actions, sixty measures, both languages, the lead units', async () => {
    const plan = JSON.parse(readFileSync('apps/api/src/seed/plan-2024.json', 'utf8')) as PlanFile;
    await t.owner.query('truncate plan_year cascade');
    await plans.load(plan, { unitIdOf });
    const measures = await plans.measures(2024, '2024-06-01');
    expect(measures.map((m) => m.no)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(new Set(measures.map((m) => m.action.slug)).size).toBe(10);
    for (const m of measures) {
      expect(m.title.en).toMatch(/^[\x20-\x7e]+$/);
      expect(m.title.zh).toMatch(/[一-鿿]/);
      expect(m.duties.some((d) => d.role === 'lead')).toBe(true);
      for (const target of m.targets) expect([target.source, target.what.zh === target.what.en]).toEqual(['plan', false]);
    }
    expect(measures[44]!.targets.map((x) => [x.what.zh, x.op, x.value, x.unit])).toEqual([['涉企工单办结率', '>=', '98', '%'], ['满意率', '>=', '95', '%']]);
  });
});
