/** `1234567.80` with its thousands parted: text stays text, so that no digit of it is lost. */
export function parted(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A decimal to be read: thousands parted, no zeros at its end beyond cents. */
export const decimalText = (value: string): string => parted(value.replace(/(\.\d\d\d*?)0+$/, '$1'));
