import { fileTypeFromBuffer } from 'file-type/core';
import { Archive, type SpooledFile } from '@haobang/exchange';
import { Problem } from '@haobang/http';
import { extensionOf } from './file-name.rules.js';
import { allowedType, archiveType, compoundType, textType, type AllowedType } from './file-type.rules.js';

/** Caps on an archive that is looked into: an office file of 20 MiB stays far below. */
const ARCHIVE_CAPS = { entries: 5_000, inflatedBytes: 1 << 30 };

/**
 * What a file is by its bytes.
 * @throws 415 `file-type-not-allowed`, `file-type-differs` (the name says something else); 422 `archive-too-large`
 */
export async function sniffType(file: Pick<SpooledFile, 'path' | 'head'>, name: string): Promise<AllowedType> {
  const extension = extensionOf(name);
  const found = await typeOf(file, extension);
  if (!found) throw new Problem(415, 'file-type-not-allowed', 'Files of this type are not taken. Send a PDF, an image, an office file or plain text.');
  if (!found.extensions.includes(extension)) throw new Problem(415, 'file-type-differs', `The file is named ".${extension}", but its content is ${found.type}.`);
  return found;
}

async function typeOf(file: Pick<SpooledFile, 'path' | 'head'>, extension: string): Promise<AllowedType | undefined> {
  const { head } = file;
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return inside(file.path);
  // The mark of UTF-16 is an MPEG frame's beginning too; what is named as text and marked as text is text.
  if (isMarked(head) && textType(extension)) return textType(extension);
  const sniffed = await fileTypeFromBuffer(head);
  if (sniffed) return sniffed.mime === 'application/x-cfb' ? compoundType(extension) : allowedType(sniffed.mime);
  return isText(head) ? textType(extension) : undefined;
}

async function inside(path: string): Promise<AllowedType | undefined> {
  let archive: Archive;
  try {
    archive = await Archive.open(path, ARCHIVE_CAPS);
  } catch (error) {
    if (error instanceof Problem && error.code === 'workbook-too-large') throw Problem.unprocessable('archive-too-large', 'Unpacked, the file would be larger than 1 GiB or has too many parts.');
    return undefined;
  }
  try {
    return archiveType((part) => archive.has(part));
  } finally {
    archive.close();
  }
}

const isMarked = (head: Buffer): boolean => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

/** UTF-16 has a mark; in the other encodings of text no byte is a control character but tab, line feed, return and form feed. */
function isText(head: Buffer): boolean {
  return isMarked(head) || !head.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}
