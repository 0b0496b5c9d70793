/** What a column holds. `code` and `text` are text; the rest is read strictly. */
export type CellType = 'text' | 'code' | 'integer' | 'decimal' | 'date' | 'instant' | 'boolean';

export type ParsedCell<T = string | number | boolean> = { value: T } | { code: string; detail: string };

const wrong = (code: string, detail: string) => ({ code, detail });

const SERIAL = /^\d{5}(\.\d+)?$/;
const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system, shifted by the leap day of 1900 that spreadsheets believe in. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** China had summer time from 1986 to 1991; instants in business files are later. */
const FIRST_INSTANT_YEAR = 1992;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Trims, joins inner runs of blanks, and turns full-width letters, digits and signs into plain ones. For numbers, dates and codes. */
export function narrow(raw: string): string {
  return raw.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

/** Text as typed, without blanks (also full-width ones) at its ends. */
export function trimText(raw: string): string {
  return raw.replaceAll(/^[\s\u3000\uFEFF]+|[\s\u3000\uFEFF]+$/g, '');
}

/** @returns digits with an optional sign, e.g. `-1200`; text, so that nothing passes through a float */
export function parseInteger(raw: string): ParsedCell<number> {
  const text = plainNumber(raw);
  if (!/^[+-]?\d+(\.0+)?$/.test(text)) return wrong('integer-malformed', 'A whole number is needed.');
  const value = Number(text);
  return Number.isSafeInteger(value) ? { value } : wrong('number-out-of-range', 'The number is too large.');
}

/** @returns a canonical decimal string, e.g. `1234.50` for `１,234.50`; money never passes through a float */
export function parseDecimal(raw: string): ParsedCell<string> {
  const text = plainNumber(raw);
  const match = /^([+-]?)(\d+)(\.\d+)?$/.exec(text);
  if (!match) return wrong('decimal-malformed', 'A number such as 1234.50 is needed.');
  const whole = match[2]!.replace(/^0+(?=\d)/, '');
  if (whole.length > 18 || (match[3]?.length ?? 0) > 11) return wrong('number-out-of-range', 'At most 18 digits before the point and 10 after it.');
  const digits = `${whole}${match[3] ?? ''}`;
  return { value: match[1] === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits };
}

/** Groups of three, with commas that stand where they belong, are allowed: 1,23 is not a number. */
function plainNumber(raw: string): string {
  const text = narrow(raw).replace(/^[−–]/, '-');
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/** @returns `YYYY-MM-DD`; takes 2024-05-09, 2024/5/9, 2024.5.9, 2024年5月9日, 20240509 and serials of the 1900 date system */
export function parseDate(raw: string): ParsedCell<string> {
  const text = narrow(raw);
  if (SERIAL.test(text)) return serialDate(Number(text));
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  // A date cell that carries midnight is a date.
  if (!match) return /[T ]0{1,2}:00(:00(\.0+)?)?$/.test(text) ? parseDate(text.replace(/[T ]\S+$/, '')) : wrong('date-malformed', 'A date such as 2024-05-09 is needed.');
  return day(Number(match[1]), Number(match[3]), Number(match[4]));
}

function serialDate(serial: number): ParsedCell<string> {
  if (!Number.isInteger(serial)) return wrong('date-malformed', 'A date without a time is needed.');
  const at = new Date(SERIAL_ZERO_MS + serial * DAY_MS);
  return day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function day(year: number, month: number, date: number): ParsedCell<string> {
  // First, since Date takes the years 0 to 99 for 1900 to 1999.
  if (year < FIRST_YEAR || year > LAST_YEAR) return wrong('date-out-of-range', `The year lies between ${FIRST_YEAR} and ${LAST_YEAR}.`);
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return wrong('date-impossible', 'There is no such day.');
  return { value: at.toISOString().slice(0, 10) };
}

const TIME = /^(.+?)(?:T| |(?<=[日号]))(\d{1,2})(?::|时|点)(\d{1,2})(?:(?::|分)(?:(\d{1,2})(?:\.(\d{1,6}))?秒?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/** @returns an instant in UTC, `2024-05-09T06:30:00.000Z`; without a zone the text is Shanghai time; a date alone is refused */
export function parseInstant(raw: string): ParsedCell<string> {
  const text = narrow(raw);
  if (SERIAL.test(text)) return serialInstant(Number(text));
  const match = TIME.exec(text);
  if (!match) return wrong('instant-malformed', 'A date and time such as 2024-05-09 14:30 is needed.');
  const date = parseDate(match[1]!);
  if (!('value' in date)) return date;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return wrong('time-impossible', 'There is no such time of day.');
  const local = Date.parse(`${date.value}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(Number(`0.${match[5] ?? 0}`) * 1000);
  return instant(local - offsetOf(match[6]));
}

function serialInstant(serial: number): ParsedCell<string> {
  // A serial has a resolution of about a tenth of a second: whole seconds are meant.
  return instant(SERIAL_ZERO_MS + Math.round(serial * 86_400) * 1000 - SHANGHAI_OFFSET_MS);
}

function instant(ms: number): ParsedCell<string> {
  const at = new Date(ms);
  const year = at.getUTCFullYear();
  if (year < FIRST_INSTANT_YEAR || year > LAST_YEAR) return wrong('date-out-of-range', `The year lies between ${FIRST_INSTANT_YEAR} and ${LAST_YEAR}.`);
  return { value: at.toISOString() };
}

function offsetOf(zone: string | undefined): number {
  if (!zone) return SHANGHAI_OFFSET_MS;
  if (/^z$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const TRUE = new Set(['是', '有', '真', '√', 'y', 'yes', 'true', '1']);
const FALSE = new Set(['否', '无', '假', '×', 'n', 'no', 'false', '0']);

export function parseBoolean(raw: string): ParsedCell<boolean> {
  const text = narrow(raw).toLowerCase();
  if (TRUE.has(text)) return { value: true };
  if (FALSE.has(text)) return { value: false };
  return wrong('boolean-malformed', 'Yes or no (是 or 否) is needed.');
}

/** Reads one cell. The caller treats empty text as absent before asking. */
export function parseCell(type: CellType, raw: string): ParsedCell {
  switch (type) {
    case 'text': return { value: trimText(raw) };
    case 'code': return { value: narrow(raw) };
    case 'integer': return parseInteger(raw);
    case 'decimal': return parseDecimal(raw);
    case 'date': return parseDate(raw);
    case 'instant': return parseInstant(raw);
    case 'boolean': return parseBoolean(raw);
  }
}

const RUNS = /^[=+\-@\t\r＝＋－＠]/;

/** Text that a spreadsheet would take for a formula, made harmless by an apostrophe (CWE-1236). */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardFormula` off, so that an exported file comes back as it was. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}

// Tab, line feed and return are part of text; the other C0 and C1 controls, bidi overrides and non-characters are not.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Whether text holds characters that no one types: controls, bidi overrides, halves of surrogate pairs. */
export function hasControl(text: string): boolean {
  CONTROL.lastIndex = 0;
  return CONTROL.test(text);
}

export function withoutControl(text: string): string {
  return text.replaceAll(CONTROL, '');
}

/** A serial of a workbook as ISO text: a day, a day and time, or a time of day alone. */
export function serialToIso(serial: number, since1904: boolean): string {
  const zero = since1904 ? Date.UTC(1904, 0, 1) : SERIAL_ZERO_MS;
  const seconds = Math.round(serial * 86_400);
  const iso = new Date(zero + seconds * 1000).toISOString();
  if (serial < 1 && serial > 0) return iso.slice(11, 19);
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** The serial of a day, or of a day and time in Shanghai, in the 1900 date system. */
export function isoToSerial(value: string | Date): number {
  const ms = value instanceof Date ? value.getTime() + SHANGHAI_OFFSET_MS : Date.parse(`${value}T00:00:00Z`);
  return (ms - SERIAL_ZERO_MS) / DAY_MS;
}

/** `2024-05-09 14:30:00` in Shanghai. */
export function shanghaiText(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
