import { registerPermissions } from '@haobang/auth';

registerPermissions([
  { permission: 'rules:table.draft', roles: ['planOffice'], staffOnly: true },
  { permission: 'rules:table.approve', roles: ['planOffice', 'supervisor'], staffOnly: true },
  { permission: 'rules:receipt.read', roles: ['supervisor', 'planOffice', 'leader', 'auditor'], staffOnly: true },
]);
