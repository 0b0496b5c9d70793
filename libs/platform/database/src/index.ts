export { Database, isDatabaseAway, type Ask, type DatabaseOptions, type Queryable, type TransactionOptions } from './database.js';
export { DatabaseModule } from './database.module.js';
export { Listener, type ListenHandlers } from './listener.js';
export { assertApplicationLogin, excessRights, grantApplication } from './logins.js';
export { pendingMigrations, runMigrations, type MigrationClass } from './migrate.js';
export { statement, type Statement } from './statement.js';
export { uuidV7 } from './uuid-v7.js';
