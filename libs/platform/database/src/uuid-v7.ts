import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(8 * 512);
let used = pool.length;
let lastMs = 0;
let sequence = 0;

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, a counter of 12 bits that keeps the order within one
 * millisecond of one process, 62 random bits. Made here, since PostgreSQL 15 has no function for it.
 */
export function uuidV7(now: number = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  if (now === lastMs) sequence = (sequence + 1) & 0xfff;
  else {
    lastMs = now;
    sequence = pool[used]! & 0x7f;
  }
  const time = now.toString(16).padStart(12, '0');
  const tail = pool.subarray(used, used + 8);
  used += 8;
  const variant = ((tail[0]! & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${variant}${hex(tail, 1, 2)}-${hex(tail, 2, 8)}`;
}

const hex = (bytes: Buffer, from: number, to: number) => bytes.toString('hex', from, to);
