import { registerPermissions } from '@haobang/auth';

registerPermissions([
  { permission: 'rules:table.draft', roles: ['planOffice'], staffOnly: true },
  { permission: 'rules:table.approve', roles: ['planOffice', 'supervisor'], staffOnly: true },
  // Whoever handles a demand may read why it was judged as it was; which receipts, the record says.
  { permission: 'rules:receipt.read', roles: ['clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice', 'leader', 'auditor'], staffOnly: true },
]);
