import { ProblemError, type FieldProblem } from '@haobang/api-client';

/** One day of a notice, as the server takes it. */
export interface NoticeDay {
  day: string;
  mark: 'FREE' | 'WORK';
  nameZh: string;
  nameEn: string;
}

const MARKS: Record<string, NoticeDay['mark']> = { 放假: 'FREE', 休: 'FREE', free: 'FREE', 上班: 'WORK', 班: 'WORK', work: 'WORK' };
/** A festival with its weekend never takes longer. */
const MOST_DAYS_OF_A_SPELL = 31;
const MILLISECONDS_PER_DAY = 86_400_000;

const malformed = (pointer: string, lines: readonly number[], code: string): ProblemError => {
  const errors: FieldProblem[] = lines.map((line) => ({ pointer, code, detail: String(line) }));
  return new ProblemError({ title: 'Malformed input', status: 400, code, detail: lines.join(', '), errors });
};

/** A day that there is: the parser takes the 30th of February for a day of March. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(Date.parse(text)).toISOString().startsWith(text);

/** The days from the first to the last, both counted; null where they are no days, or too many. */
function spellOf(first: string, last: string): string[] | null {
  if (!isDay(first) || !isDay(last)) return null;
  const from = Date.parse(first);
  const count = (Date.parse(last) - from) / MILLISECONDS_PER_DAY + 1;
  if (!(count >= 1 && count <= MOST_DAYS_OF_A_SPELL)) return null;
  return Array.from({ length: count }, (_, index) => new Date(from + index * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}

function daysOfLine(line: string): NoticeDay[] | null {
  const [spell = '', word = '', nameZh = '', nameEn = ''] = line.split(/[,，\t]/).map((cell) => cell.trim());
  const [first = '', last = first] = spell.split(/\s*(?:~|～|至|\.\.)\s*/);
  const mark = MARKS[word.toLowerCase()];
  const days = spellOf(first, last);
  if (!mark || !days || nameZh === '') return null;
  return days.map((day) => ({ day, mark, nameZh, nameEn: nameEn || nameZh }));
}

/**
 * The days of a notice from text, a line for a day or a spell: `2027-10-01~2027-10-07, 放假, 国庆节, National Day`. A first line that begins
 * with no digit is a heading.
 * @throws ProblemError `notice-days-malformed` with the numbers of the lines that say something else
 */
export function noticeDaysOf(text: string): NoticeDay[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, index) => ({ line: line.trim(), no: index + 1 })).filter(({ line }) => line !== '');
  const rows = lines.filter(({ line, no }) => no > 1 || /^\d/.test(line)).map(({ line, no }) => ({ no, days: daysOfLine(line) }));
  const wrong = rows.filter(({ days }) => !days).map(({ no }) => no);
  if (wrong.length > 0 || rows.length === 0) throw malformed('/days', wrong.length > 0 ? wrong : [1], 'notice-days-malformed');
  return rows.flatMap(({ days }) => days ?? []);
}

/**
 * The hours of a working day from text: `09:00-12:00, 13:00-17:00`.
 * @throws ProblemError `hours-malformed`
 */
export function spansOf(text: string): { opens: string; closes: string }[] {
  const spans = text.split(/[,，;；]/).map((one) => /^(\d{2}:\d{2})\s*[-–~至]\s*(\d{2}:\d{2})$/.exec(one.trim()));
  if (spans.some((span) => !span)) throw malformed('/spans', [1], 'hours-malformed');
  return spans.flatMap((span) => (span ? [{ opens: span[1]!, closes: span[2]! }] : []));
}
