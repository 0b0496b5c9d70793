import { describe, expect, it } from '@jest/globals';
import { evaluate } from '@haobang/rules';
import { arrearsGrade } from './arrears-grade.table.js';

describe('the grade of arrears', () => {
  it.each<[string, string, number, boolean, string]>([
    ['ten million', '10000000.00', 1, false, 'major'],
    ['a cent less', '9999999.99', 1, false, 'larger'],
    ['a million, overdue for two years', '1000000.00', 730, false, 'major'],
    ['a day less', '1000000.00', 729, false, 'larger'],
    ['a cent less than a million, overdue for two years', '999999.99', 730, false, 'larger'],
    ['a million not yet a day old', '1000000.00', 0, false, 'larger'],
    ['a year overdue', '0.01', 365, false, 'larger'],
    ['a day less', '999999.99', 364, false, 'ordinary'],
    ['in dispute, however small', '0.01', 0, true, 'larger'],
    ['ten million in dispute', '10000000.00', 0, true, 'major'],
  ])('%s', (_, unpaid, overdueDays, disputed, grade) => expect(evaluate(arrearsGrade.first.rows, { unpaid, overdueDays, disputed, debtorKind: 'public-body' }).outcome).toBe(grade));
});
