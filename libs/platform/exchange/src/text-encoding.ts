import { createReadStream } from 'node:fs';
import { Problem } from '@haobang/http';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encoding of a text file, decided on the whole of it: a mark at its head, else UTF-8 if every byte fits, else
 * GB18030 (which holds GBK and GB2312) if every byte fits. A guess from the first lines alone would garble a name further down.
 * @throws 422 `encoding-unknown` where none fits
 */
export async function detectEncoding(path: string, head: Buffer): Promise<TextEncoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return strictly('utf-16le', path);
  if (head[0] === 0xfe && head[1] === 0xff) return strictly('utf-16be', path);
  if (await decodes('utf-8', path)) return 'utf-8';
  return strictly('gb18030', path);
}

async function strictly(encoding: TextEncoding, path: string): Promise<TextEncoding> {
  if (await decodes(encoding, path)) return encoding;
  throw Problem.unprocessable('encoding-unknown', 'The text is neither UTF-8 nor GB18030 (GBK). Save the file as "CSV UTF-8".');
}

async function decodes(encoding: TextEncoding, path: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** Decodes chunk by chunk; a mark at the head is dropped. */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
