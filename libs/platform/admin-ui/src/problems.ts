import { problemOf, type FieldProblem, type Problem } from '@haobang/api-client';
import { i18n } from './texts';

/** Begins in Chinese: an English sentence may quote a Chinese name. */
const CHINESE = /^[^\p{L}]*\p{Script=Han}/u;

/** Titles come in the reader's language, details in English: beside a Chinese text for the code those would only puzzle. */
const readable = (text: string): boolean => i18n.language === 'en' || CHINESE.test(text);

/** What a refusal says to people: the text of its code, of this client or of the server; what happened in English where there is neither. */
export function problemText(problem: Problem): string {
  const key = `problems:${problem.code}`;
  if (i18n.exists(key)) return i18n.t(key);
  const { title, detail } = problem;
  return i18n.language !== 'en' && readable(title) ? title : (detail ?? title);
}

/** The server's detail where it adds something to the text of the code, in the reader's language. */
export function problemDetail(problem: Problem): string | undefined {
  const { detail } = problem;
  const text = problemText(problem);
  if (!detail || detail === text) return undefined;
  return readable(detail) || !readable(text) ? detail : undefined;
}

const fieldText = (refused: FieldProblem): string => {
  const key = `problems:${refused.code}`;
  if (refused.detail && readable(refused.detail)) return refused.detail;
  const text = i18n.exists(key) ? i18n.t(key) : (refused.title ?? refused.detail ?? refused.code);
  return refused.value ? `${text.replace(/[。.]$/, '')}${i18n.t('ui:colon')}${refused.value}` : text;
};

export interface Refusals {
  /** Messages by field name, for antd's `Form.setFields`. */
  byField: Record<string, string[]>;
  /** Messages whose pointer names no field of this form. */
  others: string[];
}

/**
 * Sorts a problem's `errors[]` onto the fields of a form. `/input/reason`, `/reason` and `/coUnits/0` mean
 * `reason` and `coUnits`: the first part of the pointer that is a field wins, so that nested items land on their list.
 */
export function refusalsOf(error: unknown, fieldNames: readonly string[]): Refusals {
  const refusals: Refusals = { byField: {}, others: [] };
  for (const refused of problemOf(error).errors ?? []) {
    const parts = refused.pointer.split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
    const field = parts.find((part) => fieldNames.includes(part));
    if (field) (refusals.byField[field] ??= []).push(fieldText(refused));
    else refusals.others.push(fieldText(refused));
  }
  return refusals;
}
