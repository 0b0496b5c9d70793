import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import yauzl from 'yauzl';
import { Problem } from '@haobang/http';
import type { TableLimits } from './limits.js';
import { decoded, type TextEncoding } from './text-encoding.js';
import { attribute, XmlRefused, XmlScanner, type XmlHandler } from './xml.scanner.js';

export const notXlsx = (why: string) => new Problem(415, 'file-not-xlsx', `This is no workbook of the type XLSX: ${why}. Save it as "Excel workbook (.xlsx)" and send it again.`);

/** The parts of a workbook by name, over the archive's own index; each is inflated as it is read and never beyond what the index says. */
export class Archive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** @throws 415 `file-not-xlsx`; 422 `workbook-too-large` where the parts would inflate beyond the caps */
  static async open(path: string, limits: Pick<TableLimits, 'entries' | 'inflatedBytes'>): Promise<Archive> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
      yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, (error, opened) => (error ? reject(notXlsx('it is no archive')) : resolve(opened))),
    );
    try {
      return new Archive(zip, await indexOf(zip, limits));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw notXlsx(`the part ${name} is missing`);
    return new Promise((resolve, reject) => this.zip.openReadStream(entry, (error, stream) => (error ? reject(notXlsx('it is damaged or encrypted')) : resolve(stream))));
  }

  close(): void {
    this.zip.close();
  }
}

async function indexOf(zip: yauzl.ZipFile, limits: Pick<TableLimits, 'entries' | 'inflatedBytes'>): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  let inflated = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(notXlsx('its index is damaged')));
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      inflated += entry.uncompressedSize;
      if (entries.size >= limits.entries || inflated > limits.inflatedBytes) return reject(tooLarge(limits.inflatedBytes));
      // Two parts of one name would let two readers see two different tables.
      if (entries.has(entry.fileName)) return reject(notXlsx('a part stands twice'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

const tooLarge = (bytes: number) => Problem.unprocessable('workbook-too-large', `Unpacked, the workbook is larger than ${Math.floor(bytes / 2 ** 20)} MiB or has too many parts. Split it, or send it as CSV.`);

/** Runs a handler over one part. `pulled` is called after each chunk, so that a caller can hand on what was found. */
export async function* scanPart(chunks: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  try {
    for await (const text of decoded(withMark(chunks), 'utf-8')) {
      scanner.write(text);
      yield;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw notXlsx(error instanceof XmlRefused ? error.message : 'a part is damaged');
  }
}

/** Parts in UTF-16 are allowed by the standard and never seen; they are turned into UTF-8 here. */
async function* withMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const chunk of chunks) {
    if (first) {
      const encoding: TextEncoding | undefined = chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : undefined;
      if (encoding) decoder = new TextDecoder(encoding, { fatal: true });
      first = false;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

export async function scanAll(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  for await (const chunk of scanPart(await archive.stream(part), handler)) void chunk;
}

/** Where the first visible sheet lies, and how the workbook counts days. */
export async function firstSheet(archive: Archive): Promise<{ part: string; since1904: boolean }> {
  if (!archive.has('[Content_Types].xml') || !archive.has('xl/workbook.xml')) throw notXlsx('it is an archive of something else');
  const sheets: { id: string; hidden: boolean }[] = [];
  let since1904 = false;
  await scanAll(archive, 'xl/workbook.xml', {
    open(name, tag) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (name === 'sheet') sheets.push({ id: attribute(tag, '[\\w-]+:id') ?? '', hidden: (attribute(tag, 'state') ?? 'visible') !== 'visible' });
    },
  });
  const targets = new Map<string, string>();
  await scanAll(archive, 'xl/_rels/workbook.xml.rels', {
    open(name, tag) {
      if (name === 'Relationship' && /\/worksheet$/.test(attribute(tag, 'Type') ?? '')) targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
    },
  });
  const sheet = sheets.find((s) => !s.hidden && targets.has(s.id));
  if (!sheet) throw Problem.unprocessable('workbook-without-sheet', 'The workbook has no visible sheet.');
  const target = targets.get(sheet.id)!;
  return { part: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 };
}

/** Formats of dates and times that every workbook knows without naming them; 27 to 36 and 50 to 58 are the Chinese ones (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const isDateCode = (code: string) => /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replaceAll(/general/gi, ''));

/** Which cell styles show a number as a date or time, by the style's index. */
export async function dateStyles(archive: Archive): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (!archive.has('xl/styles.xml')) return styles;
  const codes = new Map<number, string>();
  let inCells = false;
  await scanAll(archive, 'xl/styles.xml', {
    open(name, tag) {
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0);
        styles.push(codes.has(id) ? isDateCode(codes.get(id)!) : isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
