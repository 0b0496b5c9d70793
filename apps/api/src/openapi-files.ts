import type { OpenApi, Operation, Schema } from './openapi-schema.js';

/** Members in the order of their names, so that a change of the code shows as the same change of the file. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}

/** So long a line may get before its members stand below each other. */
const LONGEST_LINE = 160;

/** JSON with a line for each member; a list or an object without further ones inside stands in one line where that is short. */
function laidOut(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const isList = Array.isArray(value);
  const within = `${indent} `;
  const named = ([name, member]: [string, unknown], depth: string) => (isList ? laidOut(member, depth) : `${JSON.stringify(name)}: ${laidOut(member, depth)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  if (members.every(([, member]) => typeof member !== 'object' || member === null)) {
    const line = members.map((member) => named(member, '')).join(', ');
    if (line.length + indent.length < LONGEST_LINE) return isList ? `[${line}]` : `{ ${line} }`;
  }
  return `${open}\n${members.map((member) => within + named(member, within)).join(',\n')}\n${indent}${close}`;
}

const areaOf = (path: string): string => /^\/api\/v1\/([a-z-]+)/.exec(path)?.[1] ?? 'root';

/** One file per first word of the address: its paths, and the schemas that no other file has; what several use is in common.json. */
export function splitByArea(document: OpenApi): Map<string, string> {
  const { paths, components, ...head } = document;
  const users = new Map<string, Set<string>>();
  const byArea = new Map<string, Record<string, Record<string, Operation>>>();
  for (const [path, operations] of Object.entries(paths)) {
    const area = areaOf(path);
    byArea.set(area, { ...byArea.get(area), [path]: operations });
    for (const schema of schemasIn(operations, components.schemas)) users.set(schema, (users.get(schema) ?? new Set()).add(area));
  }
  const write = (content: unknown) => `${laidOut(sorted(content))}\n`;
  const files = new Map<string, string>();
  for (const [area, own] of byArea) {
    const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => users.get(name)?.size === 1 && users.get(name)!.has(area)));
    files.set(`${area}.json`, write({ paths: own, components: { schemas } }));
  }
  const shared = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => users.get(name)?.size !== 1));
  files.set('common.json', write({ ...head, paths: {}, components: { ...components, schemas: shared } }));
  return files;
}

/** The names of all schemas that something refers to, also through others. */
function schemasIn(value: unknown, schemas: Record<string, Schema>, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    if (!found.has(name!)) {
      found.add(name!);
      schemasIn(schemas[name!] ?? {}, schemas, found);
    }
  return found;
}

/** The whole document from its files. */
export function composeDocument(parts: readonly OpenApi[]): OpenApi {
  const whole = { paths: {}, components: { schemas: {} } } as OpenApi;
  for (const { paths, components, ...head } of parts) {
    Object.assign(whole, head);
    Object.assign(whole.paths, paths);
    const { schemas, ...others } = components;
    Object.assign(whole.components.schemas, schemas);
    Object.assign(whole.components, others);
  }
  return sorted(whole) as OpenApi;
}
