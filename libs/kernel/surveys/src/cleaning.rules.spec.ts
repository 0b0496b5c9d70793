import { describe, expect, it } from '@jest/globals';
import { type Answer, invalidAnswers, isSatisfied, LEVELS } from './cleaning.rules.js';

const answer = (id: string, more: Partial<Answer> = {}): Answer => ({ id, cellNo: 1, level: 'satisfied', items: [2, 2, 2], comment: null, concerned: true, ...more });
const WORDS = '办事窗口效率很高，工作人员态度也好，希望继续保持。';

describe('levels', () => {
  it('count the first three as satisfied', () => {
    expect(LEVELS.map(isSatisfied)).toEqual([true, true, true, false, false]);
    expect(isSatisfied('whatever')).toBe(false);
  });
});

describe('cleaning', () => {
  it.each<[string, Answer[], Record<string, string>]>([
    ['keeps an ordinary answer', [answer('a')], {}],
    ['leaves out who had nothing to do with it', [answer('a', { concerned: false })], { a: 'not-concerned' }],
    ['leaves out who is satisfied and gives every question the worst', [answer('a', { items: [5, 5, 0] })], { a: 'contradictory' }],
    ['leaves out who is dissatisfied and praises everything', [answer('a', { level: 'very-dissatisfied', items: [1, 2, 1] })], { a: 'contradictory' }],
    ['keeps who finds one thing better', [answer('a', { level: 'very-dissatisfied', items: [1, 3, 1] })], {}],
    ['keeps two levels between the whole and the questions', [answer('a', { items: [4, 4, 4] })], {}],
    ['keeps who answers one question alone', [answer('a', { items: [5, 0, 0] })], {}],
    ['keeps who ticks the same everywhere: the mean may be meant', [answer('a', { items: [2, 2, 2] }), answer('b', { items: [2, 2, 2] })], {}],
    ['keeps the first of the same longer words in a cell', [answer('b', { comment: WORDS }), answer('a', { comment: ` ${WORDS.replaceAll('，', ',')}` })], { b: 'duplicate' }],
    ['keeps the same words in two cells', [answer('a', { comment: WORDS }), answer('b', { comment: WORDS, cellNo: 2 })], {}],
    ['keeps short words that many say', [answer('a', { comment: '非常好，谢谢' }), answer('b', { comment: '非常好，谢谢' })], {}],
    ['compares with no answer that is left out anyway', [answer('a', { comment: WORDS, concerned: false }), answer('b', { comment: WORDS })], { a: 'not-concerned' }],
  ])('%s', (_, answers, marks) => expect(Object.fromEntries(invalidAnswers(answers))).toEqual(marks));
});
