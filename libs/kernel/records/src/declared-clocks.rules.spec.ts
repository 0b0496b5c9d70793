import { describe, expect, it } from '@jest/globals';
import { Calendar } from '@haobang/clock';
import { type Acting, decideCreate, type Moment } from './decide.rules.js';
import { clockNamed } from './clock-changes.rules.js';
import type { ClockChange, Kind } from './kind.js';

const registering = (clocks: readonly string[] | undefined) =>
  ({
    kind: 'card', area: 'library', states: { ASKED: { open: true } }, clocks: {}, verbs: {}, leading: () => null, awaits: () => null,
    create: { to: 'ASKED', by: { clerk: 'any' }, ...(clocks ? { clocks } : {}), does: () => ({ clocks: [{ start: 'term', limit: { days: 3 }, from: '2024-05-09' }] }) },
  }) as unknown as Kind;
const acting: Acting = { id: 'a', kind: 'staff', name: 'Clerk', unitId: 1, roles: new Map(), may: () => true };
const at = new Date('2024-05-09T02:00:00Z');
const moment = { effectiveAt: at, recordedAt: at, newId: () => 'e1', calendarOf: () => new Calendar({ version: 1, notices: [], localDays: [], hallHours: [] }), unitOf: () => null, lives: () => true } as unknown as Moment;
const register = (kind: Kind) => decideCreate(kind, { id: 'r1', registeredUnitId: 1 }, {}, acting, moment);

describe('the clocks that a declaration names', () => {
  it('may be touched', () => expect(register(registering(['term'])).after.clocks).toMatchObject([{ clock: 'term', dueOn: '2024-05-12' }]));
  it.each([[undefined], [['other']]])('are the only ones: %j refuses', (clocks) => {
    expect(() => register(registering(clocks))).toThrow('card.register touches the clock term, which it does not declare');
  });
});

describe('the clock of a change', () => {
  it.each<[ClockChange]>([
    [{ start: 'term', limit: { days: 1 }, from: '2024-05-09' }], [{ stop: 'term' }], [{ pause: 'term', reason: 'r' }], [{ resume: 'term' }], [{ recount: 'term' }], [{ relimit: 'term', limit: { days: 2 } }],
  ])('of %j is named', (change) => expect(clockNamed(change)).toBe('term'));
});
