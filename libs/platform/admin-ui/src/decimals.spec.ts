import { decimalText, parted } from './decimals';

describe('decimals as text', () => {
  it.each([['0.00', '0.00'], ['999.99', '999.99'], ['1000.00', '1,000.00'], ['9999999999999999.99', '9,999,999,999,999,999.99'], ['1550', '1,550'], ['-100000.0000000000', '-100,000.0000000000']])('%s is shown as %s', (amount, shown) => expect(parted(amount)).toBe(shown));
  it.each([['6.000000', '6.00'], ['4.350000', '4.35'], ['3.125000', '3.125'], ['11557362.98', '11,557,362.98'], ['12.5', '12.5'], ['7', '7']])('%s is read as %s', (value, shown) => expect(decimalText(value)).toBe(shown));
});
