import { describe, expect, it } from '@jest/globals';
import { amendmentOf, changeThatHolds, formerNamesOf, type Change, type Values } from './change.rules.js';

const change = (id: number, effectiveOn: string, after: Values): Change => ({ id: String(id), effectiveOn, before: {}, after, source: 's', fetchedAt: '', confidence: 1, recordedAt: '', by: '' });
const known = [change(1, '2024-01-01', { name: '甲', size: 'small' }), change(2, '2024-03-01', { name: '乙' }), change(3, '2024-03-01', { name: '丙' })];

describe('changeThatHolds', () => {
  it.each([
    ['2023-12-31', undefined],
    ['2024-02-29', '1'],
    ['2024-03-01', '3'],
  ])('on %s it is change %s', (on, id) => expect(changeThatHolds(known, 'name', on)?.id).toBe(id));

  it('counts change 10 as later than change 9', () => {
    expect(changeThatHolds([change(10, '2024-01-01', { size: 'large' }), change(9, '2024-01-01', { size: 'small' })], 'size', '2024-01-01')?.id).toBe('10');
  });
});

describe('amendmentOf', () => {
  it('applies a newer value and tells what was before', () => {
    expect(amendmentOf(known, { name: '丁' }, '2024-04-01', '2024-05-09')).toEqual({ before: { name: '丙' }, after: { name: '丁' }, applied: { name: '丁' } });
  });

  it('keeps a late known value of an earlier day in the history alone', () => {
    expect(amendmentOf(known, { name: '丁', size: 'large' }, '2024-02-01', '2024-05-09')).toEqual({ before: { name: '甲', size: 'small' }, after: { name: '丁', size: 'large' }, applied: { size: 'large' } });
  });

  it('leaves out what was known already, and tells absent from null', () => {
    expect(amendmentOf(known, { name: '丙', size: undefined, address: null }, '2024-04-01', '2024-05-09')).toEqual({ before: {}, after: {}, applied: {} });
    expect(amendmentOf(known, { size: null }, '2024-04-01', '2024-05-09').applied).toEqual({ size: null });
  });
});

describe('formerNamesOf', () => {
  it('keeps a name that was given up, and a former one that became known late', () => {
    expect(formerNamesOf('丙', ['甲'], { before: {}, after: { name: '丁' }, applied: { name: '丁' } })).toEqual(['丙', '甲']);
    expect(formerNamesOf('丙', ['甲'], { before: {}, after: { name: '丁' }, applied: {} })).toEqual(['丁', '甲']);
    expect(formerNamesOf('丙', ['甲'], { before: {}, after: { name: '甲' }, applied: { name: '甲' } })).toEqual(['丙']);
  });
});
