import { registerPermissions } from '@haobang/auth';

registerPermissions([{ permission: 'complaints:synonym.manage', roles: ['planOffice', 'dispatcher', 'unitHead'], staffOnly: true }]);
