import { describe, expect, it } from '@jest/globals';
import { gapsOf } from './holders.rules';

const held = (sinceOn: string | null, untilOn: string | null) => ({ sinceOn, untilOn });
const gap = held;

describe('gapsOf', () => {
  it.each([
    ['nobody ever stood', [], [gap('2024-05-06', null)]],
    ['somebody stands from the first day', [held('2024-05-06', null)], []],
    ['it began late', [held('2024-05-09', null)], [gap('2024-05-06', '2024-05-09')]],
    ['it was handed over on one day, in whatever order the rows come', [held('2024-05-20', null), held('2024-05-06', '2024-05-20')], []],
    ['nobody stood in between', [held('2024-05-06', '2024-05-20'), held('2024-05-23', null)], [gap('2024-05-20', '2024-05-23')]],
    ['nobody stands now', [held('2024-05-06', '2024-06-10')], [gap('2024-06-10', null)]],
    ['it ended today', [held('2024-05-06', '2024-06-15')], [gap('2024-06-15', null)]],
    ['a proposal, and one that began and ended on one day, stood on no day', [held(null, null), held('2024-05-06', '2024-05-06')], [gap('2024-05-06', null)]],
    ['two overlap', [held('2024-05-06', '2024-05-30'), held('2024-05-10', '2024-05-20'), held('2024-05-30', null)], []],
  ])('where %s', (_what, rows, gaps) => {
    expect(gapsOf(rows as never, '2024-05-06', null, '2024-06-15')).toEqual(gaps);
  });

  it('ends with the target', () => {
    expect(gapsOf([held('2024-05-06', '2024-05-20')], '2024-05-06', '2024-05-20', '2024-06-15')).toEqual([]);
    expect(gapsOf([held('2024-05-06', '2024-05-20')], '2024-05-06', '2024-05-25', '2024-06-15')).toEqual([gap('2024-05-20', '2024-05-25')]);
    expect(gapsOf([], '2024-05-06', '2024-05-06', '2024-06-15')).toEqual([]);
  });
});
