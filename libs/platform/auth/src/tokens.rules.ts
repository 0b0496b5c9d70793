import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, so that a plain hash is enough to keep. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The CSRF token follows from the session's token, which scripts can't read: nothing to store, nothing to look up. */
export const csrfTokenOf = (token: string): string => createHash('sha256').update('csrf\n').update(token).digest('base64url');

export function sameText(a: string, b: string): boolean {
  const [x, y] = [createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()];
  return timingSafeEqual(x, y);
}
