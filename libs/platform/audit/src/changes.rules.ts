import { canonicalJson, type Json } from './canonical.rules.js';

/** One field that differs: where (RFC 6901 pointer), what it was, what it is. Absent is null. */
export interface Change {
  pointer: string;
  from: Json;
  to: Json;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The fields that differ between two states of a subject. Lists count as one value. */
export function changesBetween(before: unknown, after: unknown, at = ''): Change[] {
  if (isObject(before) || isObject(after)) {
    const [from, to] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return names.flatMap((name) => changesBetween(from[name] ?? null, to[name] ?? null, `${at}/${escape(name)}`));
  }
  const [from, to] = [canonicalJson(before), canonicalJson(after)];
  return from === to ? [] : [{ pointer: at, from: JSON.parse(from) as Json, to: JSON.parse(to) as Json }];
}
