import { registerPermissions } from '@haobang/auth';

/** Units, people, posts and stand-ins are the system administrator's (contract, "Roles"); everyone signed in reads them. */
registerPermissions(
  ['unit.create', 'unit.rename', 'unit.move', 'unit.end', 'group.include', 'group.exclude', 'person.create', 'person.amend', 'person.appoint', 'person.relieve', 'post.create', 'post.end', 'stand-in.create', 'stand-in.end'].map((verb) => ({
    permission: `organisation:${verb}`,
    roles: ['systemAdmin'],
    staffOnly: true,
  })),
);
