/** What a role's holder sees: rows of the own units, of their subtree, all of them, only those handed to the own unit to be viewed, or none. */
export type RoleScope = 'own' | 'subtree' | 'all' | 'handed' | 'none';

interface RoleDeclaration {
  sees: RoleScope;
  label: { zh: string; en: string };
  /** Whether a grant must name a unit. */
  needsUnit: boolean;
}

const declare = (sees: RoleScope, zh: string, en: string, needsUnit = false): RoleDeclaration => ({ sees, label: { zh, en }, needsUnit });

/** Every role of staff. A machine has none: it may what its scopes say, and sees the rows of the unit that it is bound to. */
export const ROLES = {
  clerk: declare('own', '窗口、坐席', 'Clerk', true),
  dispatcher: declare('all', '分办员', 'Dispatcher'),
  handler: declare('own', '承办人', 'Handler', true),
  unitHead: declare('subtree', '单位负责人', 'Head of unit', true),
  supervisor: declare('all', '督查员', 'Supervisor'),
  planOffice: declare('all', '营商办', 'Plan office'),
  leader: declare('all', '领导', 'Leader'),
  auditor: declare('all', '安全审计员', 'Auditor'),
  systemAdmin: declare('none', '系统管理员', 'System administrator'),
  securityAdmin: declare('none', '安全管理员', 'Security administrator'),
  thirdParty: declare('handed', '第三方机构', 'Third party', true),
} as const satisfies Record<string, RoleDeclaration>;

export type Role = keyof typeof ROLES;

export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Nobody holds two of these at once (三员分立, GB/T 22239). The table's exclusion constraint says the same. */
export const OFFICERS: readonly Role[] = ['systemAdmin', 'securityAdmin', 'auditor'];

export const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);
