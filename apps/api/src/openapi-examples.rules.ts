import { titled } from '@haobang/http';
import type { Kind } from '@haobang/records';
import type { Json, Schema } from './openapi-schema.js';

const UUID = '018f5d5e-7c3b-7e21-9c7e-2f6d0c1b2a39';
const FORMATS: Readonly<Record<string, string>> = {
  uuid: UUID, date: '2024-05-09', 'date-time': '2024-05-09T01:30:00Z', uri: 'https://example.org/', email: 'clerk@example.org', password: 'nine-Rivers-7-boats',
};

/**
 * A value that a schema takes: the example of the declaration, else one made from the type. Of an object the required members
 * and those that have an example of their own.
 */
export function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas);
  if (schema.default !== undefined) return schema.default;
  if (schema.enum?.length) return schema.enum[0];
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) return exampleOf(choice, schemas);
  if (schema.allOf) return schema.allOf.map((part) => exampleOf(part, schemas)).reduce((all, part) => Object.assign(all as object, part), {});
  switch (Array.isArray(schema.type) ? schema.type.find((type) => type !== 'null') : schema.type) {
    case 'object': return objectOf(schema, schemas);
    case 'array': return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => exampleOf(schema.items ?? {}, schemas));
    case 'integer': case 'number': return Math.max(schema.minimum ?? 1, Math.min(schema.maximum ?? 1, 1));
    case 'boolean': return true;
    default: return textOf(schema);
  }
}

function textOf(schema: Schema): string {
  const known = schema.format ? FORMATS[schema.format] : undefined;
  if (known) return known;
  if (schema.pattern?.includes('\\d{1,16}')) return '12.50';
  const run = /^\^\[(.)[^\]]*\]\{(\d+)(,\d*)?\}\$$/.exec(schema.pattern ?? '');
  if (run) return run[1]!.repeat(Number(run[2]));
  const text = 'text';
  return text.padEnd(schema.minLength ?? 0, ' text').slice(0, schema.maxLength ?? 100);
}

function objectOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): Json {
  const shown = Object.entries(schema.properties ?? {}).filter(([name, member]) => schema.required?.includes(name) || member.example !== undefined);
  return Object.fromEntries(shown.map(([name, member]) => [name, exampleOf(member, schemas)]));
}

export interface WrongCall {
  status: number;
  /** What was wrong with the call, in a few words. */
  summary: string;
  code: string;
  detail: string;
  more?: Json;
}

/** A verb called in a state that it isn't open in, with what its first role could have done instead. */
export function wrongState(kind: Kind, verbName: string): WrongCall {
  const verb = kind.verbs[verbName]!;
  const opens = (from: typeof verb.from, state: string) => (from === 'any' ? state !== 'VOIDED' : from === 'open' ? !!kind.states[state]?.open : from.includes(state));
  const state = Object.keys(kind.states).find((name) => !opens(verb.from, name)) ?? 'VOIDED';
  const role = Object.keys(verb.by)[0]!;
  // Without those whose own rule may still forbid them: of them nothing can be said for a record that nobody has seen.
  const verbs = Object.entries(kind.verbs).filter(([, other]) => other.by !== 'system' && role in other.by && !other.allowed && opens(other.from, state)).map(([name]) => name);
  return { status: 409, summary: `Called while the record is ${state}.`, code: 'wrong-state', detail: `${verbName} is not open while the record is ${state}.`, more: { verbs } };
}

/** The refusal that a caller of an operation meets first, from what the operation declares. */
export function usualRefusal(o: { list: boolean; body: boolean; statuses: readonly string[]; public: boolean }): WrongCall {
  if (o.statuses.includes('428')) return { status: 428, summary: 'Sent without If-Match.', code: 'if-match-missing', detail: 'Changes carry If-Match with the ETag of what they build on.' };
  if (o.list)
    return { status: 400, summary: 'Asked with a parameter that does not exist.', code: 'request-invalid', detail: 'Some parameters are wrong or unknown.', more: { errors: [{ pointer: '?colour', code: 'unknown-parameter', detail: 'This list has no such parameter.' }] } };
  if (o.body)
    return { status: 400, summary: 'Sent with a field that does not exist.', code: 'request-invalid', detail: 'Some fields are missing, wrong or unknown.', more: { errors: [{ pointer: '/colour', code: 'unknown-field', detail: 'property colour should not exist' }] } };
  if (o.statuses.includes('404')) return { status: 404, summary: 'Something that is not there, or not for the caller.', code: 'not-found', detail: 'There is nothing here that you may see.' };
  if (!o.public) return { status: 401, summary: 'Called without a session or a token.', code: 'sign-in-required', detail: 'Sign in first.' };
  return { status: 503, summary: 'The database is away.', code: 'database-away', detail: 'The database can not be reached at the moment. Try again shortly.' };
}

/** The body of that refusal, as the server writes it to readers of English. */
export function problemExample(path: string, wrong: WrongCall): Json {
  const { title, errors } = titled({ ...wrong, more: wrong.more ?? {} }, 'en');
  return {
    type: `urn:haobang:problem:${wrong.code}`, title, status: wrong.status, code: wrong.code, detail: wrong.detail,
    instance: path.replaceAll(/\{[^}]*\}/g, UUID), traceId: '4bf92f3577b34da6a3ce929d0e0e4736', ...wrong.more, ...(errors ? { errors } : {}),
  };
}
