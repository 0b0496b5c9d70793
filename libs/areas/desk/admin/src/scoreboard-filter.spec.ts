import type { BoardMeasure, FigureLamp, Scoreboard } from './desk.types';
import { countLamps, filterBoard } from './scoreboard-filter';

const measure = (no: number, zh: string, lamps: FigureLamp[]): BoardMeasure => ({
  no, title: { zh, en: `Measure ${no}` }, leadUnits: [{ id: no, zh: '税务局', en: 'Tax bureau' }], targets: [], measured: lamps.length > 0,
  metrics: lamps.map((lamp, index) => ({ code: `m${no}.${index}`, label: { zh: '办结率', en: 'Closing rate' }, unit: '%', value: 1, numerator: '1', denominator: '1', target: null, limit: null, lamp, trend: [], forecast: null })),
});
const board: Pick<Scoreboard, 'actions'> = {
  actions: [
    { no: 1, slug: 'investment', title: { zh: '投资', en: 'Investment' }, measures: [measure(1, '项目', []), measure(2, '土地', [])] },
    { no: 8, slug: 'complaints', title: { zh: '诉求', en: 'Complaints' }, measures: [measure(45, '一号应答', ['green', 'red']), measure(47, '接诉即办', ['green'])] },
  ],
};
const numbers = (...args: Parameters<typeof filterBoard>): number[] => filterBoard(...args).flatMap((action) => action.measures.map(({ no }) => no));

describe('the filter of the scoreboard', () => {
  it('finds by title, number, action, unit and metric, whatever the case', () => {
    expect(numbers(board, '一号', 'all')).toEqual([45]);
    expect(numbers(board, '47', 'all')).toEqual([47]);
    expect(numbers(board, 'complaints', 'all')).toEqual([45, 47]);
    expect(numbers(board, 'TAX', 'all')).toEqual([1, 2, 45, 47]);
    expect(numbers(board, '办结率', 'all')).toEqual([45, 47]);
  });

  it('shows what is measured, missed or not measured, and leaves out actions without a hit', () => {
    expect(numbers(board, '', 'measured')).toEqual([45, 47]);
    expect(numbers(board, '', 'missed')).toEqual([45]);
    expect(filterBoard(board, '', 'unmeasured').map(({ no }) => no)).toEqual([1]);
    expect(filterBoard(board, '没有', 'all')).toEqual([]);
  });

  it('counts figures by lamp and measures by whether they have figures', () => {
    expect(countLamps(board)).toEqual({ green: 2, yellow: 0, red: 1, none: 0, measured: 2, unmeasured: 2 });
  });
});
