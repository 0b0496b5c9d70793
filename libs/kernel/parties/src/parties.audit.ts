import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({
  'parties:': ['企业', 'Enterprises'],
  'parties:contact.add': ['添加企业联系人', 'Add a contact of an enterprise'],
  'parties:contact.end': ['移除企业联系人', 'Remove a contact of an enterprise'],
  'parties:enterprise.amend': ['修改企业', 'Change an enterprise'],
  'parties:enterprise.create': ['登记企业', 'Enter an enterprise'],
});
registerAuditSubjects({ contact: ['企业联系人', 'contact of an enterprise'], enterprise: ['企业', 'enterprise'], person: ['人员', 'person'] });
