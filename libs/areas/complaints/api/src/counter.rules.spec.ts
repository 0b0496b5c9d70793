import { describe, expect, it } from '@jest/globals';
import { coversHall, hoursOf, spansOf } from './counter.rules.js';

const HALL = spansOf('09:00-12:00 13:00-17:00')!;

describe('hours as they are written', () => {
  it.each([
    ['09:00-12:00 13:00-17:00', '09:00-12:00 13:00-17:00'], ['09:00-12:00，13:00-17:00', '09:00-12:00 13:00-17:00'], [' 00:00-24:00 ', '00:00-24:00'], ['09:00-12:00、12:00-17:00', '09:00-12:00 12:00-17:00'],
  ])('reads %s', (written, read) => expect(hoursOf(spansOf(written)!)).toBe(read));

  it.each(['', '9:00-12:00', '09:00-09:00', '12:00-09:00', '09:00-24:01', '25:00-26:00', '09:60-12:00', '13:00-17:00 09:00-12:00', '09:00-12:00 11:59-17:00', '全天'])('refuses %j', (written) => expect(spansOf(written)).toBeUndefined());
});

describe('open in hall hours', () => {
  it.each([
    ['the very hours', '09:00-12:00 13:00-17:00', true], ['through the noon', '09:00-17:00', true], ['two spans that meet', '09:00-12:00 12:00-17:00', true], ['longer at both ends', '08:30-12:00 13:00-17:30', true],
    ['a minute late', '09:01-12:00 13:00-17:00', false], ['a minute short', '09:00-12:00 13:00-16:59', false], ['the morning alone', '09:00-12:00', false], ['a gap within the hall\'s span', '09:00-10:00 10:01-12:00 13:00-17:00', false],
  ])('%s', (_what, hours, covers) => expect(coversHall(spansOf(hours)!, HALL)).toBe(covers));
});
