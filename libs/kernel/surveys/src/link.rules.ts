import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link says. It names neither who was invited nor when. */
export interface Link {
  surveyId: string;
  cellNo: number;
  /** The last day on which it opens the form. */
  lastDay: string;
  nonce: Buffer;
}

const DAY_MS = 86_400_000;
/** 16 bytes of the survey, 2 of the cell, 2 of the day (since 1970), 16 random ones, 16 of the signature. */
const BODY = 36;
const SIGNATURE = 16;
const PURPOSE = 'survey link\n';

const signed = (key: Buffer, body: Buffer): Buffer => createHmac('sha256', key).update(PURPOSE).update(body).digest().subarray(0, SIGNATURE);

/** A new link as text for an address: 70 letters, digits, - and _. */
export function makeLink(key: Buffer, of: Omit<Link, 'nonce'>, nonce: Buffer = randomBytes(16)): { link: string; nonce: Buffer } {
  const body = Buffer.alloc(BODY);
  Buffer.from(of.surveyId.replaceAll('-', ''), 'hex').copy(body, 0);
  body.writeUInt16BE(of.cellNo, 16);
  body.writeUInt16BE(Date.parse(`${of.lastDay}T00:00:00Z`) / DAY_MS, 18);
  nonce.copy(body, 20);
  return { link: Buffer.concat([body, signed(key, body)]).toString('base64url'), nonce };
}

/** Undefined for what this installation never signed. */
export function readLink(key: Buffer, text: string): Link | undefined {
  if (!/^[\w-]{70}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  // The last letter carries unused bits: one link has one spelling.
  if (bytes.length !== BODY + SIGNATURE || bytes.toString('base64url') !== text) return undefined;
  const body = bytes.subarray(0, BODY);
  if (!timingSafeEqual(signed(key, body), bytes.subarray(BODY))) return undefined;
  const hex = body.subarray(0, 16).toString('hex');
  return {
    surveyId: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
    cellNo: body.readUInt16BE(16), lastDay: new Date(body.readUInt16BE(18) * DAY_MS).toISOString().slice(0, 10), nonce: Buffer.from(body.subarray(20)),
  };
}

/** What is kept of a link until it is used: it can't be turned back. */
export const ticketOf = (nonce: Buffer): Buffer => createHash('sha256').update('survey ticket\n').update(nonce).digest();
