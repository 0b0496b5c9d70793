export { loadBackup, type LoadRequest } from './load-backup.js';
export { FILES, type Manifest } from './manifest.js';
export { Backup } from './read-backup.js';
export { writeBackup, type BackedUpFile, type BackupRequest } from './write-backup.js';
