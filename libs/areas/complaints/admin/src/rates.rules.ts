/** A decimal without the zeros at its end: `3.100000` is 3.1. */
export const plainDecimal = (value: string): string => (value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value);

/** A rate of the year with two decimals at least: `3.000000` is 3.00. */
export function rateText(rate: string): string {
  const [whole = '0', part = ''] = plainDecimal(rate).split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}

/** A share as per cent, by moving the point two places: `0.0005` is 0.05. */
export function percentOf(share: string): string {
  const [whole = '0', part = ''] = share.split('.');
  const digits = `${whole}${part.padEnd(2, '0')}`;
  const at = whole.length + 2;
  return plainDecimal(`${digits.slice(0, at).replace(/^0+(?=\d)/, '')}.${digits.slice(at) || '0'}`);
}
