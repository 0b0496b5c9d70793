import type { MigrationClass } from '@haobang/database';
import { auditMigrations } from '@haobang/audit';
import { authMigrations } from '@haobang/auth';
import { httpMigrations } from '@haobang/http';
import { organisationMigrations } from '@haobang/organisation';

/** Every migration of the product; `migrations.lock` beside `src` fixes their order, and a test holds both together. */
export const migrations: readonly MigrationClass[] = [...httpMigrations, ...auditMigrations, ...authMigrations, ...organisationMigrations];
