import { Notices1765190000000 } from './migrations/notices-1765190000000.js';
import { NoticesOfRequests1765240000000 } from './migrations/notices-of-requests-1765240000000.js';
import './desk.audit.js';
import './desk.problems.js';

export { DeskModule } from './desk.module.js';
export const deskMigrations = [Notices1765190000000, NoticesOfRequests1765240000000];
