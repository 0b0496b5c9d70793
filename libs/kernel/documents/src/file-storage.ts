import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** Where bytes lie. Content is named by its SHA-256 (lower-case hexadecimal), so putting it twice is putting it once. */
export abstract class FileStorage {
  /** Where files are received, so that `put` can take them over without copying. */
  abstract readonly incoming: string;
  /** Takes a file over from the disk; durable when it returns. */
  abstract put(sha256: string, file: string): Promise<void>;
  /** @throws Error where the content is not there */
  abstract open(sha256: string): Promise<Readable>;
  /** Does nothing where the content is not there. */
  abstract remove(sha256: string): Promise<void>;
  /** Removes what was received and never put, as when the process was killed. @returns how many */
  abstract tidy(olderThanMs: number): Promise<number>;
}

/** Files below one folder, which all replicas must share. */
export class FolderStorage extends FileStorage {
  readonly incoming: string;

  constructor(private readonly folder: string) {
    super();
    this.incoming = path.join(folder, 'incoming');
  }

  async put(sha256: string, file: string): Promise<void> {
    const target = this.pathOf(sha256);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'r+').catch(async (error: unknown) => {
      // A transaction that is run again after a deadlock has moved the file already.
      if (await stat(target).catch(() => undefined)) return undefined;
      throw error;
    });
    if (!handle) return;
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(file, target);
  }

  async open(sha256: string): Promise<Readable> {
    const handle = await open(this.pathOf(sha256), 'r');
    return handle.createReadStream();
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async tidy(olderThanMs: number): Promise<number> {
    return tidyFolder(this.incoming, olderThanMs);
  }

  private pathOf(sha256: string): string {
    return path.join(this.folder, contentPath(sha256));
  }
}

/** Where content lies in a folder or a bucket: spread, since neither likes a million names side by side. */
export function contentPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** Removes what was received and never put. @returns how many */
export async function tidyFolder(folder: string, olderThanMs: number): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const known = await stat(file).catch(() => undefined);
    if (!known || Date.now() - known.mtimeMs < olderThanMs) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}
