import { registerPermissions } from '@haobang/auth';

/** The plan's dates are the plan office's (contract, "Roles"). Figures, plan, worklist and search are open to everyone signed in. */
registerPermissions(['plan-year.rollOver', 'target.confirm', 'target.replace', 'duty.change'].map((verb) => ({ permission: `desk:${verb}`, roles: ['planOffice'], staffOnly: true })));
