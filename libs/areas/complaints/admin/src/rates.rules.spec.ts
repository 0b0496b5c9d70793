import { describe, expect, it } from '@jest/globals';
import { percentOf, plainDecimal, rateText } from './rates.rules';

describe('rates as text', () => {
  it.each([['3.100000', '3.1'], ['3.000000', '3'], ['10', '10'], ['0.050000', '0.05']])('%s is %s', (value, shown) => expect(plainDecimal(value)).toBe(shown));
  it.each([['3.000000', '3.00'], ['3.1', '3.10'], ['3.125000', '3.125'], ['12', '12.00']])('the rate %s is shown as %s', (rate, shown) => expect(rateText(rate)).toBe(shown));
  it.each([['0.0005', '0.05'], ['0.5', '50'], ['1', '100'], ['0.12345', '12.345']])('the share %s is %s %%', (share, percent) => expect(percentOf(share)).toBe(percent));
});
