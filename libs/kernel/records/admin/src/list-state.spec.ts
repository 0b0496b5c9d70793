import type { KindMeta } from '@haobang/api-client';
import { clampWidth, defaultColumns, mergeColumns, moveColumn, sortOf } from './columns';
import { filterQuery, listParamsOf, listQuery, listStateOf, numbersIn, withChange } from './list-state';
import { verbFields } from './verb-fields';

const label = { zh: '书', en: 'card' };
const META: KindMeta = {
  kind: 'card', area: 'library', url: '/api/v1/library/cards', label, plural: label, prefix: 'LC', states: [], verbs: [], create: [], amend: [], clocks: [], import: false,
  columns: ['no', 'title', 'shelf'], sorts: ['no', 'dueOn'],
  fields: [{ name: 'shelf', label, type: 'text', required: false }, { name: 'note', label, type: 'longText', required: false }, { name: 'pages', label, type: 'integer', required: false }],
  filters: [{ name: 'shelf', label, type: 'code', required: false }],
};
const read = (search: string) => listStateOf(META, new URLSearchParams(search));

describe('the address of a list', () => {
  it('comes back the same, in one order whatever the order it was written in', () => {
    const state = read('sort=-dueOn&limit=50&status=A,B&shelf=x&q=%E5%8E%BF&cursor=abc');
    expect(state).toEqual({ q: '县', sort: '-dueOn', limit: 50, cursor: 'abc', filters: { status: ['A', 'B'], shelf: ['x'] } });
    const text = listParamsOf(state).toString();
    expect(read(text)).toEqual(state);
    expect(listParamsOf(read('shelf=x&status=A,B&cursor=abc&q=%E5%8E%BF&limit=50&sort=-dueOn')).toString()).toBe(text);
  });

  it('leaves out what the server would refuse, and what is the default', () => {
    expect(read('nonsense=1&sort=password&limit=100000&status=')).toEqual({ q: '', sort: '', limit: 20, cursor: '', filters: {} });
    expect(listParamsOf(read('limit=20')).toString()).toBe('');
  });

  it('goes back to the first page with another question', () => {
    expect(withChange(read('cursor=abc&q=a'), { q: 'b' })).toMatchObject({ q: 'b', cursor: '' });
  });

  it.each([
    ['SQ-2024-000001\r\nSQ-2024-000002\r\n', ['SQ-2024-000001', 'SQ-2024-000002']],
    ['sq-2024-000001\tQK-2024-000007，SQ-2024-000001', ['SQ-2024-000001', 'QK-2024-000007']],
    ['SQ-2024-000001 停电', []],
    ['2024-05-09', []],
    ['', []],
  ])('takes %j for the numbers %j', (pasted, numbers) => expect(numbersIn(pasted)).toEqual(numbers));

  it('asks export and list the same but for place and length', () => {
    const state = read('q=a&status=A&sort=no&cursor=abc&limit=50');
    const { limit, cursor, ...rest } = listQuery(state);
    expect(rest).toEqual(filterQuery(state));
    expect([limit, cursor]).toEqual([50, 'abc']);
  });
});

describe('columns', () => {
  it('show the declared ones, offer the other short fields, and no long text', () => {
    const columns = defaultColumns(META);
    expect(columns.filter((column) => column.shown).map((column) => column.name)).toEqual(['no', 'title', 'shelf']);
    expect(columns.map((column) => column.name)).toContain('pages');
    expect(columns.map((column) => column.name)).not.toContain('note');
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  });

  it('stand after those of every record where a declaration names only its own', () => {
    const columns = defaultColumns({ ...META, columns: ['shelf'], clocks: [{ clock: 'loan', label }] });
    expect(columns.filter((column) => column.shown).map((column) => column.name)).toEqual(['no', 'title', 'status', 'leadUnitId', 'dueOn', 'shelf', 'registeredAt']);
  });

  it('keep a choice through a release: gone columns drop out, new ones come last', () => {
    const kept = [{ name: 'gone', shown: true, width: 90 }, { name: 'title', shown: true, width: 500 }, { name: 'no', shown: true, width: 100 }];
    const merged = mergeColumns(META, kept);
    expect(merged.slice(0, 2)).toEqual(kept.slice(1));
    expect(merged.map((column) => column.name).sort()).toEqual(defaultColumns(META).map((column) => column.name).sort());
  });

  it('are ordered by what the server calls them', () => {
    expect(sortOf(META, 'dueOn')).toBe('dueOn');
    expect(sortOf({ ...META, sorts: ['dueAt'] }, 'dueOn')).toBe('dueAt');
    expect(sortOf(META, 'shelf')).toBeNull();
  });

  it('move by one, and stay at the ends', () => {
    const columns = defaultColumns(META);
    expect(moveColumn(columns, 'title', -1).map((column) => column.name).slice(0, 2)).toEqual(['title', 'no']);
    expect(moveColumn(columns, 'no', -1)).toEqual(columns);
    expect(clampWidth(5)).toBe(60);
    expect(clampWidth(99_999)).toBe(800);
  });
});

describe('the form of a verb', () => {
  const verb = { name: 'close', label, from: [], to: [], by: [], batch: false, danger: false, input: [{ name: 'note', label, type: 'text' as const, required: false }] };
  it.each([
    [{}, ['note']],
    [{ reason: 'none' as const }, ['note']],
    [{ reason: 'required' as const }, ['note', 'reason!']],
    [{ reason: 'optional' as const, backdate: 1 }, ['note', 'reason', 'effectiveAt']],
    [{ reason: 'optional' as const, input: [{ name: 'reason', label, type: 'text' as const, required: true }] }, ['reason!']],
  ])('asks with %j for %j', (change, names) => {
    expect(verbFields({ ...verb, ...change }).map((field) => field.name + (field.required ? '!' : ''))).toEqual(names);
  });
});
