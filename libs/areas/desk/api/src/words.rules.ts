import { type Kind, tablesOf } from '@haobang/records';
import type { BilingualText } from './desk-fields.js';

/**
 * What a code of a fact (a category, a reason) is called, as far as the kind that feeds it says so: an option of one of its fields, one of
 * its states or of its verbs. A code that two fields name differently stays a code.
 */
export function wordOf(kind: Kind | undefined, code: string): BilingualText {
  const plain = { zh: code, en: code };
  if (!kind) return plain;
  const options = tablesOf(kind).fields.flatMap((field) => (field.options ?? []).filter((option) => option.code === code).map((option) => option.label));
  const names = new Set(options.map((label) => label.zh));
  if (names.size === 1) return { zh: options[0]!.zh, en: options[0]!.en };
  const state = kind.states[code.toUpperCase().replaceAll('-', '_')] ?? kind.states[code];
  const label = names.size > 1 ? undefined : (state?.label ?? kind.verbs[code]?.label);
  return label ? { zh: label.zh, en: label.en } : plain;
}
