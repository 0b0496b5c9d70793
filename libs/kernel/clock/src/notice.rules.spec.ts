import { describe, expect, it } from '@jest/globals';
import type { Notice } from './calendar.rules.js';
import { NATIONAL_NOTICES } from './national-notices.js';
import { areSpansSound, daysOf, type NoticeFault, noticeFaults } from './notice.rules.js';
import { nationalCalendar } from './test-calendars.js';

const name = { zh: '样例节', en: 'Sample festival' };
const sample: Notice = { code: '2027', year: 2027, kind: 'ANNUAL', number: null, title: '样例', issuedOn: '2026-11-20', source: '样例', days: daysOf([{ name, freeFrom: '2027-01-01', freeUntil: '2027-01-03', workedOn: ['2027-01-09'] }]) };
const free = (...days: string[]) => days.map((day) => ({ day, mark: 'FREE' as const, name }));

describe('notices', () => {
  it.each(NATIONAL_NOTICES.map((notice, i) => [notice.code, notice, i] as const))('%s is sound where the ones before it are known', (_, notice, before) => {
    expect(noticeFaults(nationalCalendar(before), notice)).toEqual([]);
  });

  it('are numbered and dated in the order of their issue', () => {
    expect(NATIONAL_NOTICES.map((n) => n.issuedOn)).toEqual(NATIONAL_NOTICES.map((n) => n.issuedOn).sort());
    expect(NATIONAL_NOTICES.every((n) => n.number!.startsWith(`国办发明电〔${n.issuedOn.slice(0, 4)}〕`))).toBe(true);
  });

  it('spread a festival over its days', () => {
    expect(sample.days).toEqual([...free('2027-01-01', '2027-01-02', '2027-01-03'), { day: '2027-01-09', mark: 'WORK', name }]);
  });

  it.each<[NoticeFault, Partial<Notice>]>([
    ['no-days', { days: [] }],
    ['issued-malformed', { issuedOn: '2026-11-31' }],
    ['code-taken', { code: '2026' }],
    ['new-year-missing', { days: free('2027-01-02') }],
    ['year-already-arranged', { year: 2026, days: free('2026-12-30') }],
    ['year-unknown', { kind: 'AMENDMENT' }],
    ['day-malformed', { days: free('2027-01-01', '2027-02-29') }],
    ['day-twice', { days: free('2027-01-01', '2027-05-01', '2027-05-01') }],
    ['day-outside-year', { days: free('2027-01-01', '2028-05-01') }],
    ['make-up-on-weekday', { days: [...free('2027-01-01'), { day: '2027-01-06', mark: 'WORK', name }] }],
  ])('are refused for %s', (fault, change) => {
    expect(noticeFaults(nationalCalendar(), { ...sample, ...change })).toEqual([fault]);
  });

  it('may take a free weekday back', () => {
    expect(noticeFaults(nationalCalendar(), { ...sample, code: '2026-b', year: 2026, kind: 'AMENDMENT', days: [{ day: '2026-10-06', mark: 'WORK', name }] })).toEqual([]);
  });
});

describe('hall hours', () => {
  it.each<[string, [number, number][], boolean]>([
    ['morning and afternoon', [[540, 720], [780, 1020]], true],
    ['day and night', [[0, 1440]], true],
    ['none', [], false],
    ['overlapping', [[540, 720], [700, 1020]], false],
    ['touching', [[540, 720], [720, 1020]], false],
    ['out of order', [[780, 1020], [540, 720]], false],
    ['empty', [[540, 540]], false],
    ['past midnight', [[540, 1441]], false],
    ['broken', [[540.5, 720]], false],
  ])('%s', (_, spans, sound) => {
    expect(areSpansSound(spans.map(([opensAtMinute, closesAtMinute]) => ({ opensAtMinute, closesAtMinute })))).toBe(sound);
  });
});
