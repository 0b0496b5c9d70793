/** The 31 signs of GB 32100-2015: digits and capitals without I, O, S, V, Z. A sign's value is its place here. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const LENGTH = 18;

export type UsccReason = 'length' | 'excluded-letter' | 'character' | 'check-character';
export type UsccWarning = 'body-check-digit';

export interface UsccAnswer {
  valid: boolean;
  /** The code in capitals without surrounding blanks; the given text where it is no code at all. */
  code: string;
  reason?: UsccReason;
  warning?: UsccWarning;
}

/**
 * Checks a unified social credit code by GB 32100-2015. Lower case is put to capitals; I, O, S, V and Z are refused and
 * never guessed to be 1, 0, 5, U or 2. A wrong check digit of the organisation code within (GB 11714) is a warning,
 * since such codes were given out.
 */
export function checkUscc(given: string): UsccAnswer {
  const code = given.trim().toUpperCase();
  if (/[^0-9A-Z]/.test(code)) return { valid: false, code, reason: 'character' };
  if (code.length !== LENGTH) return { valid: false, code, reason: 'length' };
  if (/[IOSVZ]/.test(code)) return { valid: false, code, reason: 'excluded-letter' };
  if (usccCheckCharacter(code) !== code[17]) return { valid: false, code, reason: 'check-character' };
  return bodyCheckDigit(code.slice(8, 16)) === code[16] ? { valid: true, code } : { valid: true, code, warning: 'body-check-digit' };
}

/** The 18th sign of a code: weights 3^(i-1) mod 31 over the first seventeen. */
export function usccCheckCharacter(code: string): string {
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += SIGNS.indexOf(code[i]!) * weight;
  return SIGNS[(31 - (sum % 31)) % 31]!;
}

/** The ninth sign of an organisation code (GB 11714): 11 - sum mod 11, ten written X and eleven 0. */
export function bodyCheckDigit(body: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, i) => total + weight * BODY_SIGNS.indexOf(body[i]!), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit);
}

/** No such region exists in GB/T 2260: whoever reads a code with it knows that the enterprise is made up. */
export const DEMO_REGION = '619999';

/** A valid code for demo data and tests, another for each number up to 9,999,999. */
export function makeUscc(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9_999_999) throw new RangeError(`${n} is not between 0 and 9999999`);
  const body = `D${String(n).padStart(7, '0')}`;
  const head = `91${DEMO_REGION}${body}${bodyCheckDigit(body)}`;
  return head + usccCheckCharacter(head);
}

/** Whether a code was made by `makeUscc`. */
export const isDemoUscc = (code: string): boolean => code.slice(2, 8) === DEMO_REGION;
