import { ClockModule, seedCalendar } from '@haobang/clock';
import { JobsModule } from '@haobang/jobs';
import { OrganisationModule, seedOrganisation } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { type TestApp, type TestHeaders, useTestApp } from '@haobang/testing';
import { SampleAreaModule } from './sample-area.module.js';
import { specimenCard } from './specimen-card.kind.js';

export type Body = Record<string, unknown>;
export type Answer = Body & { id: string; no: string; status: string; verbs: string[]; version: number };

export const SPECIMEN_CARDS = '/api/v1/sample-area/specimen-cards';
export const HALL = 'hall-new-area';
export const OTHER = 'tax';

export interface SampleAreaApp extends TestApp {
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does(by: TestHeaders, id: string, verb: string, body?: Body, status?: number): Promise<Answer>;
}

/** The area on a clone of the database, with the New Area's units, on Thursday 2024-05-09 at nine; the Saturday after is a make-up working day. */
export function useSampleArea(): SampleAreaApp {
  const t = useTestApp({
    unit: HALL,
    subtree: false,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await seedCalendar(owner, clock.now());
      return seedOrganisation(owner);
    },
    imports: () => [OrganisationModule, JobsModule, ClockModule, PartiesModule, RecordsModule.forKinds([specimenCard as Kind]), SampleAreaModule],
  });
  return Object.assign(t, { does: (by: TestHeaders, id: string, verb: string, body?: Body, status?: number) => t.post<Answer>(by, `${SPECIMEN_CARDS}/${id}/${verb}`, body, status) });
}
