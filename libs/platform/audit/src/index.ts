import { Audit1763910000000 } from './migrations/audit-1763910000000.js';

export { Audit, type AuditEntry, type Reading } from './audit.js';
export { auditActionLabel, auditActions, auditSubjectLabel, registerAuditActions, registerAuditSubjects, type AuditLabel } from './audit-words.js';
export { AuditModule } from './audit.module.js';
export { verifyAudit, type AuditFault, type AuditVerification } from './audit.verify.js';
export { canonicalJson, type Json } from './canonical.rules.js';
export { changesBetween, type Change } from './changes.rules.js';
export { pageOf, PageQuery } from './page.js';
export const auditMigrations = [Audit1763910000000];
