import { Documents1763950100000 } from './migrations/documents-1763950100000.js';
import './documents.problems.js';

export { DocumentAccess } from './document-access.js';
export { Documents, type DocumentVersion } from './documents.js';
export { DocumentsModule, type DocumentsModuleOptions } from './documents.module.js';
export { FileStorage } from './file-storage.js';
export { fileStorageIn, type FileStorageOptions } from './file-storage-in.js';
export { type S3Options } from './s3-storage.js';
export const documentsMigrations = [Documents1763950100000];
