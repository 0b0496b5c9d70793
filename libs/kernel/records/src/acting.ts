import { permissions, type PermissionDeclaration, type Role, ROLES } from '@haobang/auth';
import type { Actor, RoleGrant } from '@haobang/http';
import type { Acting } from './decide.rules.js';
import { isImportable } from './import-cells.rules.js';
import { type Kind, permissionOf, readPermissionOf } from './kind.js';

const sees = (role: string) => ROLES[role as Role]?.sees ?? 'none';
const COUNTER = 'clerk';
/** Every part that a unit can have in a record; with this mask no row of the unit is left out. */
export const ALL_PARTS = 31;
const COUNTER_PARTS = 8 | 16;
const VIEWING_PART = 4;

/** Which rows a caller sees: units and, for each, a mask of the parts that open them. Null: all rows. */
export interface Rows {
  units: number[];
  masks: number[];
}

/** The one row rule, for records of whatever kind or of one that may be confidential. @returns null where the caller sees everything. */
export function rowsOf(actor: Actor, kind?: Pick<Kind, 'confidential'>): Rows | null {
  const reaches = (role: string) => sees(role) === 'all' && (!kind?.confidential || kind.confidential.to.includes(role));
  if (actor.kind === 'system' || actor.roles.some((grant) => reaches(grant.role))) return null;
  const masks = new Map<number, number>();
  const add = (unit: number, mask: number) => masks.set(unit, (masks.get(unit) ?? 0) | mask);
  if (actor.kind === 'machine' && actor.unitId !== null) add(actor.unitId, ALL_PARTS);
  for (const { role, unitId, units } of actor.roles) {
    if (role === COUNTER) add(unitId, COUNTER_PARTS);
    else if (sees(role) === 'subtree') for (const unit of kind?.confidential ? [unitId] : (units ?? [unitId])) add(unit, ALL_PARTS);
    else if (sees(role) === 'own') add(unitId, ALL_PARTS);
    else if (sees(role) === 'handed') add(unitId, VIEWING_PART);
  }
  return { units: [...masks.keys()], masks: [...masks.values()] };
}

/** Confidential kinds that a caller sees fewer rows of than of others: questions over many kinds leave them out. */
export function withheldFrom(actor: Actor, kinds: readonly Kind[]): Kind[] {
  const confidential = kinds.filter((kind) => kind.confidential);
  const general = confidential.length ? JSON.stringify(rowsOf(actor)) : '';
  return confidential.filter((kind) => JSON.stringify(rowsOf(actor, kind)) !== general);
}

/** What the declarations grant: every verb to its roles and, as a scope, to machines; reading to whoever has a verb. */
export function permissionsOf(kinds: readonly Kind[]): PermissionDeclaration[] {
  const declared = new Map<string, Set<Role | 'machine'>>();
  const grant = (permission: string, roles: readonly string[]) => declared.set(permission, new Set([...(declared.get(permission) ?? []), ...(roles as Role[])]));
  for (const kind of kinds) {
    const verbs = Object.entries(kind.verbs).map(([name, verb]) => [name, verb.by === 'system' ? [] : Object.keys(verb.by)] as const);
    const all = [...verbs, ['register', Object.keys(kind.create.by)] as const, ...(isImportable(kind) ? [['import', Object.keys(kind.create.by)] as const] : []), ...(kind.amend ? [['amend', Object.keys(kind.amend.by)] as const] : [])];
    for (const [name, roles] of all) if (roles.length) grant(permissionOf(kind, name), [...roles, 'machine']);
    grant(readPermissionOf(kind), [...new Set([...all.flatMap(([, roles]) => roles), 'supervisor', 'planOffice', 'leader', 'auditor'])]);
  }
  return [...declared].map(([permission, roles]) => ({ permission, roles: [...roles] }));
}

/** Roles with the units in whose name each holds. */
function heldBy(grants: readonly RoleGrant[]): Map<string, number[] | null> {
  const roles = new Map<string, number[] | null>();
  for (const { role, unitId, units } of grants) roles.set(role, sees(role) === 'all' ? null : [...(roles.get(role) ?? []), ...(units ?? [unitId])]);
  return roles;
}

/** The caller as the rules see it: in the own name, and in the name of everybody for whom the caller stands in. */
export function actingOf(actor: Actor): Acting {
  const may = (permission: string): boolean => {
    if (actor.kind === 'system') return true;
    if (actor.kind === 'machine') return !!actor.scopes?.includes(permission);
    return actor.roles.some((grant) => permissions.allows(grant.role, permission));
  };
  const { id, kind, name } = actor;
  const own = { id, kind, name, unitId: actor.unitId, roles: heldBy(actor.roles.filter((grant) => grant.onBehalfOf === undefined)), may };
  const lent = (actor.standsInFor ?? []).map((lender) => ({ ...own, onBehalfOf: lender.id, unitId: lender.unitId, roles: heldBy(actor.roles.filter((grant) => grant.onBehalfOf === lender.id)) }));
  return lent.length ? { ...own, lent } : own;
}
