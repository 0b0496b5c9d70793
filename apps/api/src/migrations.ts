import type { MigrationClass } from '@haobang/database';
import { httpMigrations } from '@haobang/http';

/** Every migration of the product; `migrations.lock` beside `src` fixes their order, and a test holds both together. */
export const migrations: readonly MigrationClass[] = [...httpMigrations];
