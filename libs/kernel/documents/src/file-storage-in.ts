import path from 'node:path';
import { type FileStorage, FolderStorage } from './file-storage.js';
import { type S3Options, S3Storage } from './s3-storage.js';

export interface FileStorageOptions {
  /** `DATA_DIR`; files lie below its folder `files`, or are received there on their way to the bucket. */
  dataFolder: string;
  /** Undefined for the folder alone. */
  s3?: S3Options | undefined;
}

/** Where this installation keeps its files. */
export function fileStorageIn({ dataFolder, s3 }: FileStorageOptions): FileStorage {
  const folder = path.join(dataFolder, 'files');
  return s3 ? new S3Storage(folder, s3) : new FolderStorage(folder);
}
