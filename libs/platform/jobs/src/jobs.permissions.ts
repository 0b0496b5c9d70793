import { registerPermissions } from '@haobang/auth';

registerPermissions([
  { permission: 'jobs:read', roles: ['systemAdmin', 'auditor'], staffOnly: true },
  { permission: 'jobs:job.retry', roles: ['systemAdmin'], staffOnly: true },
]);
