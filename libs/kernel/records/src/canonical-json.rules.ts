/**
 * JSON Canonicalization Scheme (RFC 8785): members in the order of their UTF-16 code units, numbers as ECMAScript writes
 * them, no white space. The same content is the same text, so its hash can be checked by anyone.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = value as Record<string, unknown>;
    let text = '';
    // Sorted without a comparison of one's own, strings stand in the order of their code units. Three such texts are made for each event.
    for (const name of Object.keys(members).sort()) {
      const member = members[name];
      if (member !== undefined) text += `${text && ','}${JSON.stringify(name)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('Only finite numbers have a canonical form');
  return JSON.stringify(value ?? null);
}
