import { describe, expect, it } from '@jest/globals';
import type { ParticipantRow } from './activity.js';
import { type ActivityState, enrolmentClosed, enrolRefused, evidenceMissing, holdRefused, archiveRefused, planRefused } from './activity.rules.js';

const row = (id: string, more: Partial<ParticipantRow> = {}): ParticipantRow => ({ id, enterpriseId: null, enrolledOn: '2024-05-01', signedInAt: null, withdrawnOn: null, ...more });
const record = (fields: object, rows: ParticipantRow[] = []) => ({ fields: { capacity: null, seatsPerEnterprise: null, enrolUntil: null, startsOn: '2024-05-09', endsOn: '2024-05-10', ...fields }, parts: { participants: rows } }) as unknown as ActivityState;
const ALL = { agendaIds: ['a'], signInListIds: ['s'], photoIds: ['p'], resultIds: ['r'] };

describe('a plan', () => {
  it.each([
    [{ startsOn: '2024-05-09' }, undefined],
    [{ startsOn: '2024-05-09', endsOn: '2024-05-09' }, undefined],
    [{ startsOn: '2024-05-09', endsOn: '2024-05-08' }, 'ends-before-start'],
    [{ startsOn: '2024-05-09', enrolUntil: '2024-05-09' }, undefined],
    [{ startsOn: '2024-05-09', enrolUntil: '2024-05-10' }, 'enrolment-after-end'],
  ])('%j: %s', (plan, code) => expect(planRefused(plan)?.code).toBe(code));
});

describe('a seat', () => {
  it('is free while fewer hold one than there are; withdrawn ones and those met at the door hold none', () => {
    const seats = [row('1'), row('2', { withdrawnOn: '2024-05-02' }), row('3', { enrolledOn: null, signedInAt: '2024-05-09T01:00:00Z' })];
    expect(enrolmentClosed({ record: record({ capacity: 2 }, seats), on: '2024-05-09' })).toBeUndefined();
    expect(enrolmentClosed({ record: record({ capacity: 1 }, seats), on: '2024-05-09' })?.code).toBe('activity-full');
  });

  it('can be taken on the last day of enrolment, and not on the next', () => {
    expect(enrolmentClosed({ record: record({ enrolUntil: '2024-05-09' }), on: '2024-05-09' })).toBeUndefined();
    expect(enrolmentClosed({ record: record({ enrolUntil: '2024-05-09' }), on: '2024-05-10' })?.code).toBe('enrolment-over');
  });

  it('counts for each enterprise apart', () => {
    const seats = [row('1', { enterpriseId: 'a' }), row('2', { enterpriseId: 'b', withdrawnOn: '2024-05-02' })];
    expect(enrolRefused(record({ seatsPerEnterprise: 1 }, seats), { enterpriseId: 'a' })?.code).toBe('enterprise-seats-used');
    expect(enrolRefused(record({ seatsPerEnterprise: 1 }, seats), { enterpriseId: 'b' })).toBeUndefined();
    expect(enrolRefused(record({ seatsPerEnterprise: 1 }, seats), { name: '张伟' })).toBeUndefined();
  });
});

describe('evidence', () => {
  it('is whole, or the missing is named; sign-ins noted here stand for the signed list', () => {
    expect(evidenceMissing(record({}), ALL)).toBeUndefined();
    for (const [field, name] of [['agendaIds', 'agenda'], ['signInListIds', 'sign-in list'], ['photoIds', 'photographs'], ['resultIds', 'results']] as const)
      expect(evidenceMissing(record({}), { ...ALL, [field]: [] })?.detail).toContain(`missing: ${name}.`);
    expect(evidenceMissing(record({}, [row('1', { signedInAt: '2024-05-09T01:00:00Z' })]), { ...ALL, signInListIds: [] })).toBeUndefined();
    expect(evidenceMissing(record({}), {})?.detail).toContain('agenda, sign-in list, photographs, results');
  });
});

describe('days', () => {
  it('it is held from the first day on and archived from the last day on', () => {
    const on = (day: string) => ({ record: record({}), on: day });
    expect([holdRefused(on('2024-05-08'))?.code, holdRefused(on('2024-05-09'))]).toEqual(['not-begun', undefined]);
    expect([archiveRefused(on('2024-05-09'))?.code, archiveRefused(on('2024-05-10'))]).toEqual(['not-over', undefined]);
  });
});
