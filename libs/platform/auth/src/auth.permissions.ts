import { registerPermissions } from './permissions.js';

/** Rights over rights (contract, "Roles"): the system administrator keeps accounts and clients, the security administrator gives rights, the auditor reads. */
registerPermissions([
  { permission: 'auth:read', roles: ['systemAdmin', 'securityAdmin', 'auditor'], staffOnly: true },
  { permission: 'auth:user.create', roles: ['systemAdmin'] },
  { permission: 'auth:user.amend', roles: ['systemAdmin'] },
  { permission: 'auth:user.disable', roles: ['systemAdmin'] },
  { permission: 'auth:user.unlock', roles: ['systemAdmin', 'securityAdmin'] },
  { permission: 'auth:user.link', roles: ['systemAdmin', 'securityAdmin'], staffOnly: true },
  { permission: 'auth:user.reset', roles: ['systemAdmin', 'securityAdmin'] },
  { permission: 'auth:role.grant', roles: ['securityAdmin', 'systemAdmin'] },
  { permission: 'auth:role.revoke', roles: ['securityAdmin'] },
  { permission: 'auth:session.list', roles: ['securityAdmin', 'auditor'] },
  { permission: 'auth:session.end', roles: ['securityAdmin'] },
  { permission: 'auth:client.create', roles: ['systemAdmin'] },
  { permission: 'auth:client.amend', roles: ['systemAdmin'] },
  { permission: 'auth:client.disable', roles: ['systemAdmin', 'securityAdmin'] },
  { permission: 'auth:client.scope', roles: ['securityAdmin'] },
  { permission: 'auth:client.rotate', roles: ['securityAdmin'] },
  { permission: 'audit:read', roles: ['auditor'], staffOnly: true },
  { permission: 'audit:readings', roles: ['auditor'], staffOnly: true },
  { permission: 'audit:signins', roles: ['auditor', 'securityAdmin'], staffOnly: true },
]);
