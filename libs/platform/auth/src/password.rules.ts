/** What is wrong with a chosen password; empty where nothing is. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'mostly-username' | 'too-simple';

export const LONGEST_PASSWORD = 128;
const PLENTY = 12;
const ENOUGH_WITH_CLASSES = 10;
const REST_BESIDE_USERNAME = 8;

/** The heads of the well-known lists, and what people here choose; compared without case, digits and signs. Nothing but digits is common too. */
const COMMON = new Set([
  'password', 'passw', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'letmein', 'welcome', 'admin', 'administrator', 'root', 'iloveyou', 'monkey', 'dragon', 'football',
  'abc', 'abcd', 'abcdef', 'woaini', 'wodemima', 'mima', 'xixian', 'xixianxinqu', 'xian', 'shaanxi', 'haobang', 'gaobangshou', 'zhengwu', 'yingshang', 'changeme', 'secret', 'test', 'guest', 'user', 'qazwsx', 'qazwsxedc', 'aaaa', '',
]);

const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/**
 * Twelve characters of any kind, or ten of at least three kinds; not mostly the username, not a common word with digits, not
 * one character or a simple row repeated (GB/T 22239 8.1.4.1; NIST SP 800-63B).
 */
export function passwordFaults(password: string, username: string): PasswordFault[] {
  const faults: PasswordFault[] = [];
  const length = [...password].length;
  const kinds = CLASSES.filter((c) => c.test(password)).length;
  if (length < ENOUGH_WITH_CLASSES || (length < PLENTY && kinds < 3)) faults.push('too-short');
  if (length > LONGEST_PASSWORD) faults.push('too-long');
  const plain = password.toLowerCase();
  if (plain.includes(username.toLowerCase()) && plain.replaceAll(username.toLowerCase(), '').length < REST_BESIDE_USERNAME) faults.push('mostly-username');
  if (isCommon(plain)) faults.push('too-common');
  if (new Set(plain).size < 5 || isRow(plain)) faults.push('too-simple');
  return faults;
}

const SIGNS_FOR_LETTERS: Record<string, string> = { '@': 'a', '0': 'o', $: 's', '1': 'i', '3': 'e' };

/** Whether nothing but a common word stays when digits and signs are left out, or read as the letters that they stand for. */
function isCommon(plain: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  const read = plain.replace(/[^\p{L}]+$/u, '').replace(/[@0$13]/g, (sign) => SIGNS_FOR_LETTERS[sign]!);
  return COMMON.has(letters(plain)) || COMMON.has(letters(read));
}

/** Whether each character follows its neighbour by the same step, as in 1234567890 or aaaa. */
function isRow(text: string): boolean {
  const codes = [...text].map((c) => c.codePointAt(0)!);
  const step = codes[1]! - codes[0]!;
  return Math.abs(step) <= 1 && codes.every((code, i) => i === 0 || code - codes[i - 1]! === step || (code === 48 && codes[i - 1] === 57));
}

export const FAULT_TEXTS: Record<PasswordFault, string> = {
  'too-short': 'At least 12 characters, or 10 of three kinds: capitals, small letters, digits, signs.',
  'too-long': `At most ${LONGEST_PASSWORD} characters.`,
  'too-common': 'One of the passwords that everybody tries first.',
  'mostly-username': 'Little more than the username.',
  'too-simple': 'Too few different characters, or a mere row of them.',
};
