import { describe, expect, it } from '@jest/globals';
import { PREFERENCE_KEY, preferenceFaults } from './preference.rules.js';

const column = { name: 'no', shown: true, width: 150 };
const view = { name: '逾期', search: 'lamp=red', columns: [column] };
const pointers = (key: string, value: unknown) => preferenceFaults(key, value).map((fault) => `${fault.pointer} ${fault.code}`);

describe('a personal setting', () => {
  it.each([
    ['list.complaints.demand', { columns: [column] }],
    ['list.complaints.demand', { columns: [column], views: [view, { ...view, name: '我的 <b>' }] }],
    ['list.library.card', {}],
    ['record-history', { newestFirst: false, note: '', at: 3, by: null }],
  ])('is kept: %s %j', (key, value) => expect(pointers(key, value)).toEqual([]));

  it.each([
    ['list.a.b', [], ['/value malformed']],
    ['list.a.b', null, ['/value malformed']],
    ['list.a.b', { rows: 1 }, ['/value/rows unknown-field']],
    ['list.a.b', { columns: {} }, ['/value/columns malformed']],
    ['list.a.b', { columns: [{ ...column, width: 12.5, shown: 1, more: 1 }] }, ['/value/columns/0/more unknown-field', '/value/columns/0/shown malformed', '/value/columns/0/width malformed']],
    ['list.a.b', { views: [view, view] }, ['/value/views/1/name name-twice']],
    ['list.a.b', { views: [{ ...view, name: '' }] }, ['/value/views/0/name malformed']],
    ['list.a.b', { views: [{ ...view, search: 'q=\u0000' }] }, ['/value/views/0/search malformed']],
    ['list.a.b', { views: [{ ...view, name: '\ud83d' }] }, ['/value/views/0/name malformed']],
    ['list.a.b', { views: Array.from({ length: 51 }, (_, i) => ({ ...view, name: `v${i}` })) }, ['/value/views malformed']],
    ['record-history', { deep: { er: 1 } }, ['/value/deep malformed']],
    ['record-history', { long: 'x'.repeat(17_000) }, ['/value too-long']],
  ])('is refused: %s %j', (key, value, faults) => expect(pointers(key, value)).toEqual(faults));

  it('has a key of words', () => {
    for (const key of ['list.complaints.demand', 'record-history', 'list.rule-of-law.longTermFix']) expect(key).toMatch(PREFERENCE_KEY);
    for (const key of ['', '.', 'List', 'a..b', 'a/b', 'a b', 'a.b.c.d.e.f', '__proto__']) expect(key).not.toMatch(PREFERENCE_KEY);
  });
});
