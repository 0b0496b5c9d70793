import { problemTitle } from '@haobang/http';
import type { ErrorWords, OperationError } from '@haobang/jobs';
import { importColumnsOf } from './import-cells.rules.js';
import { ROW_TOUCHED } from './import-undo.js';
import type { Kind } from './kind.js';

/** Errors are kept with their code and an English sentence; these are the Chinese ones, by code. A rule's refusal has the title of its problem. */
const ZH: Readonly<Record<string, string>> = {
  'cell-missing': '此列必填。', 'unit-unknown': '没有这个名称、代码或编号的单位。', 'enterprise-unknown': '没有这个统一社会信用代码或名称的企业。', 'enterprise-ambiguous': '有多家企业叫这个名称，请填统一社会信用代码。',
  'row-doubled': '前面的行已有相同的来源编号。', 'external-id-taken': '已有相同来源系统和来源编号的记录。', 'external-id-incomplete': '来源系统和来源编号须同时填写。',
  'integer-malformed': '应为整数。', 'decimal-malformed': '应为数字，如 1234.50。', 'number-out-of-range': '数值超出范围。', 'date-malformed': '应为日期，如 2024-05-09。', 'date-impossible': '没有这一天。', 'date-out-of-range': '年份超出范围。',
  'instant-malformed': '应为日期和时间，如 2024-05-09 14:30。', 'time-impossible': '没有这个时刻。', 'boolean-malformed': '应填“是”或“否”。', 'max-length': '内容过长。', 'min-length': '内容过短。', matches: '格式不正确。', 'is-string': '应为文字。',
  'effective-in-future': '时间在将来。', 'too-far-back': '时间过早，超出可补录的期限。', 'uscc-wrong': '统一社会信用代码有误。', 'csv-malformed': '引号未成对，无法读取。',
};

/** What a refused cell says: the heading of its column, and what would be right there, in the reader's language. */
export function importErrorWords(kind: Kind, { column, code, detail }: OperationError, locale: 'zh' | 'en'): ErrorWords {
  const found = importColumnsOf(kind).find(({ name }) => name === column);
  const heading = found ? found.label[locale] : column;
  const options = code === 'not-a-code' ? found?.field.options?.map(({ label }) => label[locale]) : undefined;
  if (options) return { column: heading, detail: locale === 'zh' ? `应为${options.join('、')}之一。` : `One of ${options.join(', ')}.` };
  if (locale === 'en') return { column: heading, detail };
  if (code === ROW_TOUCHED) return { column: heading, detail: `${detail.split(' ')[0]} 之后又被办理过，未作废。` };
  return { column: heading, detail: ZH[code] ?? problemTitle(code, 'zh') ?? detail };
}
