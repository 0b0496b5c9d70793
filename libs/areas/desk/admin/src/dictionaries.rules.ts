import type { KindMeta } from '@haobang/api-client';

interface Label {
  zh: string;
  en: string;
}

export interface Dictionary {
  /** Where it is used: the kind, and the field; the states have none. */
  kind: KindMeta;
  field: { name: string; label: Label } | null;
  entries: { code: string; label: Label }[];
}

/** Every list of codes of the kinds: their states, and the options of their fields; a list that several verbs ask for stands once. */
export function dictionariesOf(kinds: readonly KindMeta[]): Dictionary[] {
  return kinds.flatMap((kind) => {
    const found = new Map<string, Dictionary>();
    for (const field of [...kind.fields, ...kind.create, ...kind.verbs.flatMap((verb) => verb.input)])
      if (field.options?.length && !found.has(field.name)) found.set(field.name, { kind, field: { name: field.name, label: field.label }, entries: field.options.map(({ code, label }) => ({ code, label })) });
    return [{ kind, field: null, entries: kind.states.map(({ code, label }) => ({ code, label })) }, ...found.values()];
  });
}

/** Those in which a word occurs: as the name of the list, as a code or as a label in either language. */
export function withWord(dictionaries: readonly Dictionary[], word: string): Dictionary[] {
  const wanted = word.trim().toLowerCase();
  if (!wanted) return [...dictionaries];
  const has = (...texts: string[]): boolean => texts.some((text) => text.toLowerCase().includes(wanted));
  return dictionaries.filter(({ kind, field, entries }) => has(kind.label.zh, kind.label.en, field?.label.zh ?? '', field?.label.en ?? '', field?.name ?? '') || entries.some(({ code, label }) => has(code, label.zh, label.en)));
}
