import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { FILES, FORMAT, MANIFEST, tablePartName, type Manifest } from './manifest.js';

const damaged = (what: string) => new Error(`The backup is damaged or not whole: ${what}. Take another copy of it; nothing was written.`);

/** An archive that was opened. Close it. */
export class Backup<About extends object = object> {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
    readonly manifest: Manifest<About>,
  ) {}

  /** @throws Error with one sentence where the file is no backup, is damaged, or was written by a later version */
  static async open<About extends object>(file: string): Promise<Backup<About>> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
      yauzl.open(file, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, (error, opened) =>
        error ? reject((error as NodeJS.ErrnoException).code === 'ENOENT' ? new Error(`There is no file ${file}.`) : damaged('it has no index')) : resolve(opened),
      ),
    );
    try {
      const entries = await indexOf(zip);
      const entry = entries.get(MANIFEST);
      if (!entry) throw new Error(`${file} is no backup: it has no ${MANIFEST}.`);
      const pieces: Buffer[] = [];
      for await (const piece of whole(zip, entry)) pieces.push(piece);
      const manifest = JSON.parse(Buffer.concat(pieces).toString()) as Manifest<About>;
      if (manifest.format !== FORMAT) throw new Error(`The backup has form ${manifest.format}, and this version reads form ${FORMAT}. Restore it with the version that wrote it.`);
      return new Backup(zip, entries, manifest);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** The bytes of a part. @throws Error where the part is missing or its bytes are not those that were written */
  part(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(`${name} is missing`);
    return whole(this.zip, entry);
  }

  /** SHA-256 of every content. */
  files(): string[] {
    return [...this.entries.keys()].filter((name) => name.startsWith(FILES)).map((name) => name.slice(FILES.length));
  }

  async text(name: string): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of this.part(name)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  }

  /** Reads everything once and compares it with the manifest. @throws Error with one sentence that names the first part that differs */
  async check(): Promise<void> {
    const { tables, extra, files } = this.manifest;
    for (const table of tables) await this.compare(tablePartName(table), table.sha256);
    for (const [name, sha256] of Object.entries(extra)) await this.compare(name, sha256);
    const names = this.files();
    if (names.length !== files.count) throw damaged(`it holds ${names.length} files instead of ${files.count}`);
    for (const sha256 of names) await this.compare(`${FILES}${sha256}`, sha256);
  }

  close(): void {
    this.zip.close();
  }

  private async compare(name: string, sha256: string): Promise<void> {
    const hash = createHash('sha256');
    for await (const piece of this.part(name)) hash.update(piece);
    if (hash.digest('hex') !== sha256) throw damaged(`${name} is not what was written`);
  }
}

async function indexOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(damaged('its index can not be read')));
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.has(entry.fileName)) return reject(damaged(`${entry.fileName} stands twice`));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

/** The library compares sizes, but not the sum that ZIP keeps of each part. */
async function* whole(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream = await new Promise<Readable>((resolve, reject) => zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))));
    for await (const piece of stream as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch {
    throw damaged(`${entry.fileName} can not be read`);
  }
  if (sum !== entry.crc32) throw damaged(`${entry.fileName} is not what was written`);
}
