import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '@haobang/http';

/** A file on disk that nobody owns yet. */
export interface SpooledFile {
  path: string;
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  /** Its first bytes (4,100 at most), for looking at its type. */
  head: Buffer;
  /** Removes the file if it still lies there. Safe to repeat. */
  dispose(): Promise<void>;
}

const HEAD_BYTES = 4_100;

/**
 * Writes a stream to a temporary file, hashing as it goes; memory stays at one chunk.
 * @throws 413 `file-too-large` as soon as the limit is passed; nothing is left on disk then
 */
export async function spoolFile(source: AsyncIterable<Buffer | string>, options: { maxBytes: number; folder?: string }): Promise<SpooledFile> {
  const folder = options.folder ?? path.join(tmpdir(), 'haobang-spool');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomUUID());
  const dispose = () => rm(file, { force: true });
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let size = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const part of source) {
      const chunk = typeof part === 'string' ? Buffer.from(part) : part;
      if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size));
      size += chunk.length;
      if (size > options.maxBytes) throw fileTooLarge(options.maxBytes);
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(measured, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    await dispose();
    throw error;
  }
  return { path: file, size, sha256: hash.digest('hex'), head: Buffer.concat(head), dispose };
}

export function fileTooLarge(maxBytes: number): Problem {
  return new Problem(413, 'file-too-large', `A file may have ${Math.floor(maxBytes / 2 ** 20)} MiB at most.`, { maxBytes });
}
