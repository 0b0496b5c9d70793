import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain, beside the exports of its kinds. */
registerAuditActions({
  'complaints:': ['企业诉求', 'Enterprise complaints'],
  'complaints:lpr.approve': ['批准LPR', 'Approve a loan prime rate'],
  'complaints:lpr.propose': ['录入或撤回LPR', 'Propose or withdraw a loan prime rate'],
  'complaints:synonym.add': ['增加同义说法', 'Add a synonym'],
  'complaints:synonym.end': ['停用同义说法', 'End a synonym'],
});
registerAuditSubjects({ lpr: ['LPR', 'loan prime rate'], synonym: ['同义说法', 'synonym'] });
