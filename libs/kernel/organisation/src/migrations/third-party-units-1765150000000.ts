import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['new-area', 'department', 'office', 'centre', 'hall', 'new-town', 'park-office', 'park', 'street', 'enterprise-body', 'incubator', 'task-force'];
const checked = (kinds: readonly string[]) => `alter table unit add constraint unit_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

/** Whoever judges the New Area's units from outside is a unit too: a role is held in it, and work is handed to it. */
export class ThirdPartyUnits1765150000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table unit drop constraint unit_kind_check');
    await db.query(checked([...KINDS, 'third-party']));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table unit drop constraint unit_kind_check');
    await db.query(checked(KINDS));
  }
}
