import type { Role } from '@haobang/auth';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { Definitions } from '@haobang/measures';
import { OrganisationModule, seedOrganisation, Units } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { RecordsModule, setEventHashKey } from '@haobang/records';
import { Rules, RulesModule } from '@haobang/rules';
import { type TestApp, type TestHeaders, type TestUnit, useTestApp } from '@haobang/testing';
import { complaintsKinds } from './complaints.kinds.js';
import { complaintsMetrics } from './complaints.metrics.js';
import { ComplaintsModule } from './complaints.module.js';

export type Headers = TestHeaders;
export type Body = Record<string, unknown>;
export type DemandBody = Body & { id: string; no: string; status: string; verbs: string[]; version: number };

/** Thursday, 9 May 2024, nine o'clock; the Saturday after is a make-up working day. */
export const START = '2024-05-09T09:00+08:00';
export const DEMANDS = '/api/v1/complaints/demands';
export const CENTRE = 'city-operation-centre';
export const HALL = 'hall-new-area';
export const TAX = 'tax';

export interface ComplaintsApp extends TestApp {
  /** Does a verb of a demand and gives it, or the problem where another status is expected. */
  does(by: Headers, id: string, verb: string, body?: Body, status?: number): Promise<DemandBody>;
}

/** The area on a clone of the database, with the New Area's units, under a clock that stands still; clerks are of the hall, the others of the tax bureau. */
export function useComplaints(): ComplaintsApp {
  const t = useTestApp({
    start: START,
    subtree: false,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await seedCalendar(owner, clock.now());
      return seedOrganisation(owner);
    },
    imports: () => [OrganisationModule, JobsModule, ClockModule, PartiesModule, RulesModule, RecordsModule.forKinds(complaintsKinds), ComplaintsModule],
    ready: async (app) => {
      const now = t.clock.now();
      await app.get(Definitions).sync(complaintsMetrics, { approvedBy: 'test', recordedAt: now, appliesFrom: '2024-01-01' });
      await t.db.database.transaction((tx) => app.get(Rules).seed({ ...systemContext(now), tx }));
      app.get(Units).invalidate();
    },
  });
  const { as, machine } = t;
  return Object.assign(t, {
    as: (role: Role, unit: TestUnit = role === 'clerk' ? HALL : TAX, who?: string) => as(role, unit, who),
    machine: (scopes: readonly string[], unit: TestUnit = CENTRE, name = '12345') => machine(scopes, unit, name),
    does: (by: Headers, id: string, verb: string, body?: Body, status?: number) => t.post<DemandBody>(by, `${DEMANDS}/${id}/${verb}`, body, status),
  });
}

export interface GivenDemand {
  /** How far along the main line; COLLECTED unless said. */
  status?: 'COLLECTED' | 'CLASSIFIED' | 'ASSIGNED' | 'SIGNED' | 'IN_PROGRESS' | 'RESOLVED' | 'CALLED_BACK' | 'STRUCK_OFF';
  complexity?: 'general' | 'complex';
  unit?: string;
  answer?: string;
  body?: Body;
  clerk?: string;
}

const MAIN_LINE = ['COLLECTED', 'CLASSIFIED', 'ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'RESOLVED', 'CALLED_BACK', 'STRUCK_OFF'] as const;

/** A demand as far along as a test needs it, through the verbs. */
export async function givenDemand(t: ComplaintsApp, of: GivenDemand = {}): Promise<DemandBody> {
  const { status = 'COLLECTED', complexity = 'general', unit = TAX, clerk = HALL } = of;
  const body = { title: '退税进度查询', content: '企业三月提交的退税至今未到账', channel: '12345', enterpriseFlag: true, callerName: '王小明', callerPhone: '13812345678', ...of.body };
  let demand = (await t.http().post(DEMANDS).set(await t.as('clerk', clerk)).send(body).expect(201)).body as DemandBody;
  const steps: Record<string, () => Promise<DemandBody>> = {
    CLASSIFIED: async () => t.does(await t.as('dispatcher'), demand.id, 'classify', { demandKind: complexity === 'complex' ? 'report' : 'help', category: 'tax' }),
    ASSIGNED: async () => t.does(await t.as('dispatcher'), demand.id, 'assign', { leadUnitId: t.unit(unit) }),
    SIGNED: async () => t.does(await t.as('handler', unit), demand.id, 'sign'),
    IN_PROGRESS: async () => t.does(await t.as('handler', unit), demand.id, 'start'),
    RESOLVED: async () => t.does(await t.as('handler', unit), demand.id, 'resolve', { outcome: 'solved', reply: '已到账' }),
    CALLED_BACK: async () => t.does(await t.as('clerk', clerk), demand.id, 'callBack', { answer: of.answer ?? 'satisfied' }),
    STRUCK_OFF: async () => t.does(await t.as('supervisor'), demand.id, 'strikeOff'),
  };
  for (const step of MAIN_LINE.slice(1, MAIN_LINE.indexOf(status) + 1)) demand = await steps[step]!();
  return demand;
}
