import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@haobang/database';
import type { Role } from './roles.js';
import { UnitTree } from './unit-tree.js';

export interface UnitAccount {
  accountId: string;
  name: string;
  personId: string | null;
  /** Held in the unit on that day. */
  roles: string[];
}

/** More than any unit has; whoever would see so many needs another way to choose. */
const MOST = 1_000;
const OF_UNIT = `
  select a.id as "accountId", a.name, a.person_id as "personId", array_agg(distinct g.role order by g.role) as roles
    from role_grant g join account a on a.id = g.account_id
   where g.unit_id = $1 and g.since_on <= $2 and (g.until_on is null or g.until_on > $2) and a.state = 'ACTIVE'
   group by a.id order by a.name, a.id limit ${MOST}`;
const HELD = `
  select g.unit_id as "unitId" from role_grant g join account a on a.id = g.account_id
   where a.id = $1 and a.state = 'ACTIVE' and g.role = $2 and g.unit_id is not null and g.since_on <= $3 and (g.until_on is null or g.until_on > $3)`;

/** Who works with an account in which unit. */
@Injectable()
export class UnitAccounts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitTree) private readonly units: UnitTree,
  ) {}

  /** Everybody with a role in the unit on a business day whose account is not disabled. */
  of(unitId: number, on: string): Promise<UnitAccount[]> {
    return this.database.query(OF_UNIT, [unitId, on]);
  }

  /** Whether an account that is not disabled handles the unit's work on that day: as a handler of the unit, or as the head of it or of a unit above. */
  async handles(db: Queryable, accountId: string, unitId: number, on: string): Promise<boolean> {
    const heldAs = async (role: Role) => (await db.query<{ unitId: number }>(HELD, [accountId, role, on])).map((row) => row.unitId);
    if ((await heldAs('handler')).includes(unitId)) return true;
    const headed = await heldAs('unitHead');
    return headed.length > 0 && (headed.includes(unitId) || (await this.units.subtree(headed, on)).includes(unitId));
  }
}
