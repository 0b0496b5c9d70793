import type { RoleGrant, StoodInFor } from '@haobang/http';
import { OFFICERS, type Role } from './roles.js';

/** Somebody who is away, with the roles held on that day. */
export interface Lender extends StoodInFor {
  grants: readonly RoleGrant[];
}

const isOfficer = (grant: RoleGrant) => OFFICERS.includes(grant.role as Role);

/**
 * The roles that somebody holds for those who are away. The roles of the three officers are never lent, and none of
 * them borrows: else two of them, or one of them and the business, could come together in one hand for some days.
 */
export function lentRoles(own: readonly RoleGrant[], lenders: readonly Lender[]): RoleGrant[] {
  if (own.some(isOfficer)) return [];
  return lenders.flatMap(({ id, grants }) => grants.filter((grant) => !isOfficer(grant)).map((grant) => ({ ...grant, onBehalfOf: id })));
}

/** In whose name a role that may do something is held: `own` before any that is lent; undefined where no role may. */
export function nameOf(roles: readonly RoleGrant[], may: (role: string) => boolean): { own: true } | { own: false; onBehalfOf: string } | undefined {
  const able = roles.filter((grant) => may(grant.role));
  if (able.length === 0) return undefined;
  const lender = able.every((grant) => grant.onBehalfOf !== undefined) ? able[0]!.onBehalfOf! : undefined;
  return lender === undefined ? { own: true } : { own: false, onBehalfOf: lender };
}
