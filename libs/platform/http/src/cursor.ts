import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.js';

/** The sort values of the last row of a page, and the sort that they belong to. */
export type CursorValues = readonly (string | number | boolean | null)[];

let secret: Buffer | undefined;

/** Set once at start from the signing key. Cursors of another key are refused as malformed. */
export function setCursorKey(key: Buffer): void {
  secret = key;
}

const sign = (body: string) => {
  if (!secret) throw new Error('The cursor key is not set');
  return createHmac('sha256', secret).update(body).digest().subarray(0, 12).toString('base64url');
};

/** Signed, since its values go into a comparison and may name rows that the caller doesn't see. */
export function encodeCursor(sort: string, values: CursorValues): string {
  const body = Buffer.from(JSON.stringify([sort, ...values])).toString('base64url');
  return `${body}.${sign(body)}`;
}

/** @throws 400 `cursor-invalid` for a cursor that was not given out, or given out for another sort. */
export function decodeCursor(cursor: string, sort: string): CursorValues {
  const refused = () => Problem.badRequest('cursor-invalid', 'This cursor was not given out for this list.', [{ pointer: '?cursor', code: 'cursor-invalid', detail: 'Take it from "next" of the page before.' }]);
  const [body = '', mark = ''] = cursor.split('.');
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(mark);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refused();
  const [of, ...values] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, ...CursorValues];
  if (of !== sort) throw refused();
  return values;
}
