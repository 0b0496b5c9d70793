/** UUID v4. `crypto.randomUUID` is missing where the page is served over plain http inside an intranet, so the bytes are set by hand then. */
export function newUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export interface IdempotencyKeys {
  keyFor(body: unknown): string;
}

/**
 * Keys for one open form. The same body gets the same key, so that a click repeated after a lost answer is not done twice;
 * another body gets a new one, since the server refuses a key that comes back with other content.
 */
export function idempotencyKeys(): IdempotencyKeys {
  const keys = new Map<string, string>();
  return {
    keyFor(body) {
      const text = JSON.stringify(body) ?? '';
      const known = keys.get(text);
      if (known) return known;
      const fresh = newUuid();
      keys.set(text, fresh);
      return fresh;
    },
  };
}
