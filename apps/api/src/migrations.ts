import type { MigrationClass } from '@haobang/database';
import { DemoByYear1765192000000 } from './migrations/demo-by-year-1765192000000.js';
import { Demo1764900000000 } from './migrations/demo-1764900000000.js';
import { complaintsMigrations } from '@haobang/areas/complaints/api';
import { deskMigrations } from '@haobang/areas/desk/api';
import { assignmentsMigrations } from '@haobang/assignments';
import { activitiesMigrations } from '@haobang/activities';
import { auditMigrations } from '@haobang/audit';
import { authMigrations } from '@haobang/auth';
import { catalogueMigrations } from '@haobang/catalogue';
import { clockMigrations } from '@haobang/clock';
import { demandsMigrations } from '@haobang/demands';
import { documentsMigrations } from '@haobang/documents';
import { httpMigrations } from '@haobang/http';
import { jobsMigrations } from '@haobang/jobs';
import { ledgersMigrations } from '@haobang/ledgers';
import { measuresMigrations } from '@haobang/measures';
import { organisationMigrations } from '@haobang/organisation';
import { partiesMigrations } from '@haobang/parties';
import { poolsMigrations } from '@haobang/pools';
import { recordsMigrations } from '@haobang/records';
import { rulesMigrations } from '@haobang/rules';
import { surveysMigrations } from '@haobang/surveys';

/** Every migration of the product; `migrations.lock` beside `src` fixes their order, and a test holds both together. */
export const migrations: readonly MigrationClass[] = [
  ...httpMigrations,
  ...auditMigrations,
  ...authMigrations,
  ...organisationMigrations,
  ...partiesMigrations,
  ...clockMigrations,
  ...measuresMigrations,
  ...recordsMigrations,
  ...jobsMigrations,
  ...documentsMigrations,
  ...catalogueMigrations,
  ...assignmentsMigrations,
  ...poolsMigrations,
  ...ledgersMigrations,
  ...activitiesMigrations,
  ...surveysMigrations,
  ...demandsMigrations,
  ...rulesMigrations,
  ...complaintsMigrations,
  ...deskMigrations,
  Demo1764900000000,
  DemoByYear1765192000000,
];
