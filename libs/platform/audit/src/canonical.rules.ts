/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * Canonical JSON (RFC 8785): names sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 * `undefined` members are left out and dates become RFC 3339 texts, as in `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value ?? null)) as Json);
}

function write(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${write(value[name]!)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
