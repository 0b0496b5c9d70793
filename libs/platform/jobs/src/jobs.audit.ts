import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({ 'jobs:': ['后台任务', 'Jobs'], 'jobs:job.retry': ['重试后台任务', 'Try a job again'] });
registerAuditSubjects({ job: ['后台任务', 'job'] });
