import { describe, expect, it } from '@jest/globals';
import { Calendar, NATIONAL_NOTICES, startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { type Acting, decide, decideCreate, type Kind, type Moment, type RecordState, type WholeHistory } from '@haobang/records';
import { arrearsHistories } from './arrears.demo.js';
import { arrears } from './arrears.kind.js';
import { seeded } from './complaints.seed.js';

const KIND = arrears as Kind;
const TODAY = '2026-11-23';
const calendar = new Calendar({ version: 1, notices: NATIONAL_NOTICES, localDays: [], hallHours: [] });
const UNITS = ['advanced-manufacturing', 'fengdong', 'fengxi', 'qinhan', 'airport', 'jinghe', 'business-environment-office', 'hall-new-area'];
const unitId = (code: string) => UNITS.indexOf(code) + 1;
const person = (role: string, code: string): Acting => ({ id: `${role}.${code}`, kind: 'staff', name: role, unitId: unitId(code), roles: new Map([[role, role === 'supervisor' ? null : [unitId(code)]]]), may: () => true });
const world = (seed: number) => ({
  random: seeded(seed), scale: 1, calendar, people: { of: person, unitId }, today: TODAY, now: new Date(startOfDay(TODAY).getTime() + 17 * 3_600_000), gamingUnit: '', enterprises: [{ id: uuidV7(), name: '西咸云帆科技有限公司' }],
});

/** Every step by the very decisions that requests and imports go through; a refusal is thrown. */
function lived({ registeredUnitId, register, verbs = [] }: WholeHistory): RecordState {
  const moment = ({ effectiveAt, recordedAt }: WholeHistory['register']): Moment => ({ effectiveAt, recordedAt, newId: () => uuidV7(), calendarOf: () => calendar, unitOf: unitId, lives: () => true, importing: true });
  let { after } = decideCreate(KIND, { id: uuidV7(), registeredUnitId }, { input: register.input as object }, register.acting, moment(register));
  for (const step of verbs) {
    const input = typeof step.input === 'function' ? step.input(after) : step.input;
    after = decide(KIND, after, { verb: step.verb, reason: step.reason ?? null, ...(input ? { input } : {}) }, step.acting, moment(step)).after;
  }
  return after;
}

describe('the demo of arrears', () => {
  it.each([1, 2, 3])('obeys the rules in every step, and is in every state, with seed %i', (seed) => {
    const rows = arrearsHistories(world(seed), [uuidV7()]).map(lived);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    const of = (name: string) => new Set(rows.map((row) => (row.fields as Record<string, unknown>)[name]));
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThanOrEqual(6);
    expect([...of('law')].sort()).toEqual(['contract', 'order-728', 'order-802']);
    expect([...of('grade')]).toEqual(expect.arrayContaining(['major', 'larger', 'ordinary']));
    const struckOff = rows.filter(({ status }) => status === 'STRUCK_OFF').length / rows.length;
    expect(struckOff).toBeGreaterThan(0.5);
    expect(struckOff).toBeLessThan(0.95);
  });

  it('is the same with the same seed', () => {
    const told = (seed: number) => arrearsHistories({ ...world(seed), enterprises: [{ id: '01890b1e-5d2c-7c3a-9b1e-0242ac120002', name: '甲' }] }, ['p']).map(({ register, verbs }) => [register.input, register.effectiveAt, verbs?.map(({ verb, effectiveAt }) => [verb, effectiveAt])]);
    expect(told(3)).toEqual(told(3));
    expect(told(3)).not.toEqual(told(4));
  });
});
