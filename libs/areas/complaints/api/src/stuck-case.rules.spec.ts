import { beforeEach, describe, expect, it } from '@jest/globals';
import { followUpRefused, type LoopEvent, loopOf } from './stuck-case.rules.js';

describe('a follow-up', () => {
  it.each([
    ['solved', { solved: true }, undefined], ['not solved', { solved: false }, undefined], ['granted, with its number', { solved: true, turned: true, resultNo: 'JY16101' }, undefined],
    ['granted, with a document', { solved: true, turned: true, resultIds: ['x'] }, undefined], ['granted, without proof', { solved: true, turned: true }, 'proof-missing'],
    ['granted, with a blank number', { solved: true, turned: true, resultNo: ' ', resultIds: [] }, 'proof-missing'], ['granted but not solved', { solved: false, turned: true, resultNo: 'JY16101' }, 'turned-not-solved'],
  ])('%s', (_what, input, code) => expect(followUpRefused(input)?.code).toBe(code));
});

describe('the loop of an entry', () => {
  let hour = 0;
  const events = (...verbs: string[]): LoopEvent[] => verbs.map((verb) => ({ verb, at: `2024-05-09T${String(hour++).padStart(2, '0')}:00:00Z`, unitId: 7 }));
  const done = (demand: LoopEvent[], entry: LoopEvent[], calledBack = false) => loopOf(demand, entry, calledBack).filter(({ at }) => at).map(({ step }) => step);
  beforeEach(() => {
    hour = 0;
  });

  it.each([
    ['registered', ['register'], false, ['accepted']],
    ['classified, not dispatched', ['register', 'classify'], false, ['accepted']],
    ['dispatched', ['register', 'classify', 'assign'], false, ['accepted', 'dispatched']],
    ['returned', ['register', 'classify', 'assign', 'askReturn', 'return'], false, ['accepted']],
    ['resolved', ['register', 'classify', 'assign', 'sign', 'start', 'resolve'], false, ['accepted', 'dispatched', 'handled']],
    ['called, nobody answered', ['register', 'classify', 'assign', 'resolve', 'tryCallBack'], false, ['accepted', 'dispatched', 'handled']],
    ['called three times, and given up', ['register', 'classify', 'assign', 'resolve', 'tryCallBack', 'tryCallBack', 'tryCallBack'], false, ['accepted', 'dispatched', 'handled']],
    ['rated by default', ['register', 'classify', 'assign', 'resolve', 'callBack'], false, ['accepted', 'dispatched', 'handled']],
    ['rated', ['register', 'classify', 'assign', 'resolve', 'callBack'], true, ['accepted', 'dispatched', 'handled', 'rated']],
    ['dissatisfied', ['register', 'classify', 'assign', 'resolve', 'callBack', 'rework'], false, ['accepted', 'dispatched']],
    ['reassigned in rework', ['register', 'classify', 'assign', 'resolve', 'callBack', 'rework', 'reassign'], false, ['accepted', 'dispatched']],
    ['answered at once', ['register', 'answerAtOnce', 'callBack'], true, ['accepted', 'handled', 'rated']],
  ])('%s', (_what, verbs, calledBack, expected) => expect(done(events(...verbs), [], calledBack)).toEqual(expected));

  it('goes through follow-up to strike-off', () => {
    const demand = events('register', 'assign', 'resolve', 'callBack');
    const entry = events('followUp', 'strikeOff');
    expect(done(demand, entry.slice(0, 1), true)).toEqual(['accepted', 'dispatched', 'handled', 'rated', 'followedUp']);
    expect(done(demand, entry, true)).toEqual(['accepted', 'dispatched', 'handled', 'rated', 'followedUp', 'struckOff']);
  });

  it('is followed up and struck off where the visitor could not be met', () => {
    const demand = events('register', 'assign', 'resolve', 'tryCallBack', 'tryCallBack', 'tryCallBack');
    expect(done(demand, events('followUp', 'strikeOff'))).toEqual(['accepted', 'dispatched', 'handled', 'followedUp', 'struckOff']);
  });

  it('wants a second follow-up after the first found it unsolved', () => {
    const first = events('register', 'assign', 'resolve', 'callBack');
    const unsolved = events('followUp');
    const again = [...first, ...events('rework', 'resolve', 'callBack')];
    expect(done(again, unsolved, true)).toEqual(['accepted', 'dispatched', 'handled', 'rated']);
    expect(done(again, [...unsolved, ...events('followUp')], true)).toEqual(['accepted', 'dispatched', 'handled', 'rated', 'followedUp']);
  });
});
