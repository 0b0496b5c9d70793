import { registerPermissions } from '@haobang/auth';

/** Units, people, posts and stand-ins are the system administrator's (contract, "Roles"); everyone signed in reads them. */
registerPermissions(
  ['unit.create', 'unit.rename', 'unit.move', 'unit.end', 'group.create', 'group.include', 'group.exclude', 'person.create', 'person.amend', 'person.appoint', 'person.relieve', 'post.create', 'post.end', 'stand-in.create'].map((verb) => ({
    permission: `organisation:${verb}`,
    roles: ['systemAdmin'],
    staffOnly: true,
  })),
);

registerPermissions([
  // A stand-in lends rights, so whoever is answerable for rights can end it.
  { permission: 'organisation:stand-in.end', roles: ['systemAdmin', 'securityAdmin'], staffOnly: true },
  // Whom a demand may be handed to, and who stands behind which account.
  { permission: 'organisation:unit.accounts', roles: ['unitHead', 'planOffice', 'systemAdmin', 'securityAdmin', 'auditor'], staffOnly: true },
]);
