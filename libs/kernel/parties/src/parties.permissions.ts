import { registerPermissions } from '@haobang/auth';

/** Whoever takes in records may enter whom they are about. */
const INTAKE = ['clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice', 'machine'] as const;

/** Whom the work is about; officers of the system and third parties have no part in it. Personal values are only masked. */
const READING = [...INTAKE, 'leader', 'auditor'] as const;

registerPermissions([
  { permission: 'parties:enterprise.read', roles: READING },
  { permission: 'parties:enterprise.create', roles: INTAKE },
  { permission: 'parties:enterprise.amend', roles: INTAKE },
  { permission: 'parties:contact.add', roles: INTAKE },
  { permission: 'parties:contact.end', roles: INTAKE },
  { permission: 'parties:contact.open', roles: ['clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice'], staffOnly: true },
]);
