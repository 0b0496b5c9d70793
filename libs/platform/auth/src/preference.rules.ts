import type { FieldError } from '@haobang/http';

/** `list.complaints.demand`, `record-history`: words of the client, in the order from the wide to the narrow. */
export const PREFERENCE_KEY = /^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+){0,4}$/;
export const MOST_KEY_LENGTH = 100;
/** Bytes of a value's JSON. */
export const MOST_VALUE_BYTES = 16_384;
/** Keys of one account. */
export const MOST_PREFERENCES = 200;

const MOST_COLUMNS = 200;
const MOST_VIEWS = 50;
const MOST_MEMBERS = 20;

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that a page can show and the database can keep: neither control characters nor halves of a character. */
const isText = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && value.length >= least && value.length <= most && !/[\u0000-\u001f\u007f\p{Surrogate}]/u.test(value);

const wrong = (pointer: string, detail: string): FieldError => ({ pointer, code: 'malformed', detail });

const unknownMembers = (value: Members, known: readonly string[], pointer: string): FieldError[] =>
  Object.keys(value).filter((name) => !known.includes(name)).map((name) => ({ pointer: `${pointer}/${name.slice(0, 60)}`, code: 'unknown-field', detail: `There is no member ${name.slice(0, 60)}.` }));

function columnFaults(columns: unknown, pointer: string): FieldError[] {
  if (!Array.isArray(columns) || columns.length > MOST_COLUMNS) return [wrong(pointer, `Columns are a list of at most ${MOST_COLUMNS}.`)];
  return columns.flatMap((column: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (!isMembers(column)) return [wrong(at, 'A column has name, shown and width.')];
    return [
      ...unknownMembers(column, ['name', 'shown', 'width'], at),
      ...(isText(column.name, 1, 60) ? [] : [wrong(`${at}/name`, 'name is a text of 1 to 60 characters.')]),
      ...(typeof column.shown === 'boolean' ? [] : [wrong(`${at}/shown`, 'shown is true or false.')]),
      ...(Number.isInteger(column.width) && Number(column.width) >= 40 && Number(column.width) <= 2000 ? [] : [wrong(`${at}/width`, 'width is a whole number of pixels from 40 to 2000.')]),
    ];
  });
}

function viewFaults(views: unknown, pointer: string): FieldError[] {
  if (!Array.isArray(views) || views.length > MOST_VIEWS) return [wrong(pointer, `Views are a list of at most ${MOST_VIEWS}.`)];
  const names = new Set<unknown>();
  return views.flatMap((view: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (!isMembers(view)) return [wrong(at, 'A view has name, search and columns.')];
    const twice = names.has(view.name);
    names.add(view.name);
    return [
      ...unknownMembers(view, ['name', 'search', 'columns'], at),
      ...(isText(view.name, 1, 40) ? [] : [wrong(`${at}/name`, 'name is a text of 1 to 40 characters.')]),
      ...(twice ? [{ pointer: `${at}/name`, code: 'name-twice', detail: 'Two views have this name.' }] : []),
      ...(isText(view.search, 0, 2000) ? [] : [wrong(`${at}/search`, 'search is the query of the list, of at most 2000 characters.')]),
      ...columnFaults(view.columns, `${at}/columns`),
    ];
  });
}

/** A setting that is no list's: a few plain values. */
function plainFaults(value: Members, pointer: string): FieldError[] {
  if (Object.keys(value).length > MOST_MEMBERS) return [wrong(pointer, `At most ${MOST_MEMBERS} members.`)];
  const fits = (one: unknown): boolean => one === null || typeof one === 'boolean' || (typeof one === 'number' && Number.isFinite(one)) || isText(one, 0, 500);
  return Object.entries(value).flatMap(([name, one]) =>
    isText(name, 1, 60) && fits(one) ? [] : [wrong(`${pointer}/${name.slice(0, 60)}`, 'A member is a text of at most 500 characters, a number, true, false or null.')],
  );
}

/**
 * What is wrong with a personal setting; empty where it may be kept. A key that begins with `list.` holds columns and views of a list,
 * any other a few plain values. Pointers lead into the body, below `/value`.
 */
export function preferenceFaults(key: string, value: unknown): FieldError[] {
  if (!isMembers(value)) return [wrong('/value', 'value is an object.')];
  if (Buffer.byteLength(JSON.stringify(value)) > MOST_VALUE_BYTES) return [{ pointer: '/value', code: 'too-long', detail: `The JSON of value has at most ${MOST_VALUE_BYTES} bytes.` }];
  if (!key.startsWith('list.')) return plainFaults(value, '/value');
  return [
    ...unknownMembers(value, ['columns', 'views'], '/value'),
    ...(value.columns === undefined ? [] : columnFaults(value.columns, '/value/columns')),
    ...(value.views === undefined ? [] : viewFaults(value.views, '/value/views')),
  ];
}
