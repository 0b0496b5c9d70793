import { Auth1763910100000 } from './migrations/auth-1763910100000.js';

export { ensureFirstAdministrator, seedAccounts, type FirstAdministrator, type SeededAccount } from './accounts.js';
export { AuthModule } from './auth.module.js';
export { type AuthModuleOptions } from './auth.options.js';
export { businessDayOf } from './business-day.rules.js';
export { EndpointCheck, type DeclaredRoute } from './endpoint-check.js';
export { AUTH_CHANNEL, Identities, NO_UNIT } from './identities.js';
export { assertKeysFit, loadKeys, randomKeys, type Keyring } from './keys.js';
export { maskIdNumber, maskName, maskPhone } from './masks.rules.js';
export { hashPassword, oneTimePassword } from './passwords.js';
export { permissions, PermissionRegistry, registerPermissions, type PermissionDeclaration } from './permissions.js';
export { PersonalFields, type PersonalValues, type SealedField, type Subject } from './personal-fields.js';
export { pruneAuth } from './prune.js';
export { versionDemanded } from './requests.js';
export { OFFICERS, ROLE_NAMES, ROLES, type Role, type RoleScope } from './roles.js';
export { openTestMachine, openTestSession, type TestMachine, type TestSession } from './testing.js';
export { UnitTree, type UnitLabel } from './unit-tree.js';
export const authMigrations = [Auth1763910100000];
