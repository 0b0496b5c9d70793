import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({
  'rules:': ['判定表', 'Decision tables'],
  'rules:table.approve': ['批准判定表版本', 'Approve a version of a decision table'],
  'rules:table.draft': ['起草或撤回判定表版本', 'Draft or withdraw a version of a decision table'],
});
registerAuditSubjects({ 'rule-version': ['判定表版本', 'version of a decision table'] });
