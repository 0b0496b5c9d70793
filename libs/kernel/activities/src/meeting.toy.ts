import { ClockModule, seedCalendar } from '@haobang/clock';
import { DocumentsModule } from '@haobang/documents';
import { JobsModule } from '@haobang/jobs';
import { defineMetric, Definitions, type Metric } from '@haobang/measures';
import { OrganisationModule, seedOrganisation, Units } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { defineKind, type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { type TestApp, type TestHeaders, useTestApp } from '@haobang/testing';
import { activityTrait } from './activity-trait.js';
import { ARCHIVED, archivedSource } from './archived-source.js';

// A toy area: a chess club that invites. Nothing of a real area.

export const meeting = defineKind({ ...activityTrait, kind: 'meeting', plural: 'meetings', area: 'club', prefix: 'QS', label: { zh: '棋社聚会', en: 'Meeting' }, labelPlural: { zh: '棋社聚会', en: 'Meetings' }, measures: [1] });

const source = archivedSource(meeting);
const common = { measure: 1, unit: 'count', better: 'higher', source, attribution: { zh: '主办和合办单位', en: 'Every host' }, definition: { zh: '测试', en: 'a test' } } as const;
export const meetingMetrics: readonly Metric[] = [
  defineMetric({ ...common, code: 'm01.meetings', label: { zh: '聚会', en: 'Meetings' }, aggregate: ARCHIVED.activities }),
  defineMetric({ ...common, code: 'm01.meetings-online', label: { zh: '线上聚会', en: 'Online' }, aggregate: ARCHIVED.activities, category: 'online' }),
  defineMetric({ ...common, code: 'm01.guests', label: { zh: '到场人次', en: 'Guests' }, aggregate: ARCHIVED.participants }),
  defineMetric({ ...common, code: 'm01.firms', label: { zh: '到场企业', en: 'Firms' }, aggregate: ARCHIVED.enterprises }),
];

export type Body = Record<string, unknown> & { id: string; status: string; verbs: string[] };
export const MEETINGS = '/api/v1/club/meetings';

export interface ClubApp extends TestApp {
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does(by: TestHeaders, id: string, verb: string, body?: object, status?: number): Promise<Body>;
  /** The id of a file that a handler has handed in. */
  file(by: TestHeaders, name: string): Promise<string>;
  enterprise(by: TestHeaders, name: string): Promise<string>;
}

/** The club on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function useClub(): ClubApp {
  const t = useTestApp({
    unit: 'tax',
    subtree: false,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await seedCalendar(owner, clock.now());
      return seedOrganisation(owner);
    },
    imports: (dataFolder) => [OrganisationModule, JobsModule, ClockModule, PartiesModule, DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([meeting as Kind])],
    ready: async (app) => {
      await app.get(Definitions).sync([...meetingMetrics], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' });
      app.get(Units).invalidate();
    },
  });
  return Object.assign(t, {
    does: (by: TestHeaders, id: string, verb: string, body?: object, status?: number) => t.post<Body>(by, `${MEETINGS}/${id}/${verb}`, body, status),
    file: async (by: TestHeaders, name: string) => (await t.http().post('/api/v1/documents').set(by).attach('file', Buffer.from(name), `${name}.txt`).expect(201)).body.id as string,
    enterprise: async (by: TestHeaders, name: string) => (await t.post<{ id: string }>(by, '/api/v1/enterprises', { name, source: 'test' }, 201)).id,
  });
}

/** A meeting as far along as a test needs it, through the verbs. */
export async function givenMeeting(t: ClubApp, of: { status?: 'PLANNED' | 'APPROVED' | 'PUBLISHED' | 'REGISTERING' | 'HELD'; body?: object } = {}): Promise<Body> {
  const handler = await t.as('handler');
  let record = (await t.http().post(MEETINGS).set(handler).send({ title: '端午棋会', form: 'offline', purpose: '以棋会友', startsOn: '2024-05-09', ...of.body }).expect(201)).body as Body;
  const steps = [['APPROVED', 'approve', 'unitHead'], ['PUBLISHED', 'publish', 'handler'], ['REGISTERING', 'openRegistration', 'handler'], ['HELD', 'hold', 'handler']] as const;
  for (const [, verb, role] of steps.slice(0, steps.findIndex(([status]) => status === of.status) + 1)) record = await t.does(await t.as(role), record.id, verb);
  return record;
}
