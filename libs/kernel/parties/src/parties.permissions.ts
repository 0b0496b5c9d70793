import { registerPermissions } from '@haobang/auth';

/** Whoever takes in records may enter whom they are about. Everyone signed in reads enterprises; personal values only masked. */
const INTAKE = ['clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice', 'machine'] as const;

registerPermissions([
  { permission: 'parties:enterprise.create', roles: INTAKE },
  { permission: 'parties:enterprise.amend', roles: INTAKE },
  { permission: 'parties:contact.add', roles: INTAKE },
  { permission: 'parties:contact.end', roles: INTAKE },
  { permission: 'parties:contact.open', roles: ['clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice'], staffOnly: true },
]);
