import { randomUUID } from 'node:crypto';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { DocumentsModule } from '@haobang/documents';
import { JobsModule } from '@haobang/jobs';
import { defineMetric, Definitions, type Metric } from '@haobang/measures';
import { OrganisationModule, seedOrganisation, Units } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { defineKind, type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { type TestApp, type TestHeaders, useTestApp } from '@haobang/testing';
import { COACHED, coachedSource, IN_POOL, MOVES, movesSource } from './pool-sources.js';
import { poolTrait } from './pool-trait.js';

// A toy area: a zoo that raises gazelles. Nothing of a real area.

const code = (word: string, zh: string) => ({ code: word, label: { zh, en: word } });

export const gazelle = defineKind({
  ...poolTrait({ kind: 'gazelle', pools: [code('swift', '快羚羊'), code('strong', '壮羚羊')], tiers: [code('young', '幼年'), code('grown', '成年')], exitReasons: [code('moved', '迁出'), code('ill', '生病')] }),
  plural: 'gazelles', area: 'zoo', prefix: 'LY', label: { zh: '羚羊', en: 'Gazelle' }, labelPlural: { zh: '羚羊', en: 'Gazelles' }, measures: [1],
});

const [coached, moves] = [coachedSource(gazelle), movesSource(gazelle)];
const common = { measure: 1, unit: 'count', better: 'higher', attribution: { zh: '主管单位', en: 'The lead unit' }, definition: { zh: '测试', en: 'a test' } } as const;
const label = (en: string) => ({ zh: en, en });
export const gazelleMetrics: readonly Metric[] = [
  defineMetric({ ...common, source: coached, code: 'm01.in-pool', label: label('in the pools'), aggregate: IN_POOL }),
  defineMetric({ ...common, source: coached, code: 'm01.candidates-coached', label: label('candidates coached'), unit: '%', aggregate: COACHED.candidates }),
  defineMetric({ ...common, source: coached, code: 'm01.entries-coached', label: label('entries coached'), unit: '%', aggregate: COACHED.entries }),
  defineMetric({ ...common, source: moves, code: 'm01.admitted', label: label('admitted'), aggregate: MOVES.admitted }),
  defineMetric({ ...common, source: moves, code: 'm01.grown', label: label('grown ones graduated'), aggregate: MOVES.graduated, category: 'grown' }),
  defineMetric({ ...common, source: moves, code: 'm01.fell-ill', label: label('left ill'), aggregate: MOVES.exited, category: 'ill' }),
];

export type Body = Record<string, unknown> & { id: string; status: string; verbs: string[] };
export const GAZELLES = '/api/v1/zoo/gazelles';

export interface ZooApp extends TestApp {
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does(by: TestHeaders, id: string, verb: string, body?: object, status?: number): Promise<Body>;
  /** The id of a file that a handler has handed in. */
  file(by: TestHeaders, name: string): Promise<string>;
  enterprise(by: TestHeaders, name: string): Promise<string>;
}

/** The zoo on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function useZoo(): ZooApp {
  const t = useTestApp({
    unit: 'tax',
    subtree: false,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await seedCalendar(owner, clock.now());
      return seedOrganisation(owner);
    },
    imports: (dataFolder) => [OrganisationModule, JobsModule, ClockModule, PartiesModule, DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([gazelle as Kind])],
    ready: async (app) => {
      await app.get(Definitions).sync([...gazelleMetrics], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' });
      app.get(Units).invalidate();
    },
  });
  return Object.assign(t, {
    does: (by: TestHeaders, id: string, verb: string, body?: object, status?: number) => t.post<Body>(by, `${GAZELLES}/${id}/${verb}`, body, status),
    file: async (by: TestHeaders, name: string) => (await t.http().post('/api/v1/documents').set(by).attach('file', Buffer.from(name), `${name}.txt`).expect(201)).body.id as string,
    enterprise: async (by: TestHeaders, name: string) => (await t.post<{ id: string }>(by, '/api/v1/enterprises', { name, source: 'test' }, 201)).id,
  });
}

/** An entry as far along as a test needs it, through the verbs; of an enterprise of its own unless one is given. */
export async function givenGazelle(t: ZooApp, of: { status?: 'LEAD' | 'CANDIDATE' | 'ADMITTED' | 'COACHING'; body?: object } = {}): Promise<Body> {
  const handler = await t.as('handler');
  const enterpriseId = await t.enterprise(handler, `羚羊企业${randomUUID().slice(0, 8)}`);
  let record = (await t.http().post(GAZELLES).set(handler).send({ title: '入库线索', enterpriseId, pool: 'swift', ...of.body }).expect(201)).body as Body;
  const steps = [['CANDIDATE', 'qualify', 'handler', {}], ['ADMITTED', 'admit', 'unitHead', {}], ['COACHING', 'coach', 'handler', { mode: 'visit', content: '首次上门' }]] as const;
  for (const [, verb, role, input] of steps.slice(0, steps.findIndex(([status]) => status === of.status) + 1)) record = await t.does(await t.as(role), record.id, verb, input);
  return record;
}
