/** 138****1234; landlines keep the area code and the last two digits. What is no number shows nothing but stars. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '');
  if (/^(\+86)?1\d{10}$/.test(digits)) return digits.replace(/^(?:\+86)?(\d{3})\d{4}(\d{4})$/, '$1****$2');
  const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(digits);
  return landline ? `${landline[1]}-****${landline[2]!.slice(-2)}` : '****';
}

/** GB 11643 numbers keep the place code's first three digits and the last two; other documents the last two. */
export function maskIdNumber(id: string): string {
  return /^\d{17}[\dXx]$/.test(id) ? `${id.slice(0, 3)}*************${id.slice(-2).toUpperCase()}` : `****${id.length > 4 ? id.slice(-2) : ''}`;
}

const COMPOUND_SURNAMES = new Set(['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '长孙', '宇文', '司徒', '令狐', '端木', '夏侯']);

/** A Chinese name keeps its surname, another one the first letter of each word. */
export function maskName(name: string): string {
  const chars = [...name.trim()];
  if (chars.length === 0) return '';
  if (!/^\p{Script=Han}+$/u.test(chars.join(''))) return name.trim().split(/\s+/).map((word) => `${[...word][0]}***`).join(' ');
  const surname = chars.length > 2 && COMPOUND_SURNAMES.has(chars.slice(0, 2).join('')) ? 2 : 1;
  return chars.slice(0, surname).join('') + '*'.repeat(Math.max(1, chars.length - surname));
}

/** One spelling for one value, so that a blind index finds it however it was typed. */
export function normalised(field: string, value: string): string {
  const plain = value.normalize('NFKC').trim();
  if (/phone$/i.test(field)) return plain.replace(/[\s()-]/g, '').replace(/^(\+|00)86/, '');
  if (/idNumber$/i.test(field)) return plain.replace(/\s/g, '').toUpperCase();
  return plain;
}
