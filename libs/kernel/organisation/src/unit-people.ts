import { Inject, Injectable } from '@nestjs/common';
import { permissions, UnitAccounts } from '@haobang/auth';
import { Database } from '@haobang/database';
import { Problem, type Actor, type RequestContext } from '@haobang/http';
import type { UnitAccountsResponse } from './unit-people.dto.js';
import { Units } from './units.js';

const POSTS = `
  select distinct on (pp.person_id) pp.person_id as "personId", post.zh, post.en from person_post pp join post on post.id = pp.post_id
   where pp.person_id = any($1::uuid[]) and post.unit_id = $2 and pp.valid_from <= $3 and (pp.valid_to is null or pp.valid_to > $3)
   order by pp.person_id, pp.main desc, post.head desc, post.id`;

/** Who works in a unit: accounts from the rights, posts and stand-ins from here. */
@Injectable()
export class UnitPeople {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Units) private readonly units: Units,
    @Inject(UnitAccounts) private readonly unitAccounts: UnitAccounts,
  ) {}

  /** @throws 404 where there is no such unit, or a head of unit asks for one that is not below */
  async accounts(ctx: RequestContext, unitId: number): Promise<UnitAccountsResponse> {
    const today = this.units.today();
    const snapshot = await this.units.snapshot();
    if (!snapshot.lives(unitId, today) || !maySee(ctx.actor, unitId)) throw Problem.notFound();
    const accounts = await this.unitAccounts.of(unitId, today);
    const held = await this.database.query<{ personId: string; zh: string; en: string }>(POSTS, [accounts.flatMap(({ personId }) => (personId ? [personId] : [])), unitId, today]);
    const posts = new Map(held.map(({ personId, zh, en }) => [personId, { zh, en }]));
    return {
      items: accounts.map(({ personId, ...account }) => {
        const deputy = personId ? snapshot.deputyOf(personId, today) : undefined;
        return { ...account, personId, post: (personId && posts.get(personId)) || null, deputy: deputy ? { personId: deputy.deputyId, name: deputy.deputyName, validTo: deputy.validTo } : null };
      }),
    };
  }
}

/** By any role that may ask at all: one with units for those, one without for every unit. */
const maySee = (actor: Actor, unitId: number): boolean =>
  actor.roles.some((grant) => permissions.allows(grant.role, 'organisation:unit.accounts') && (grant.role !== 'unitHead' || (grant.units ?? [grant.unitId]).includes(unitId)));
