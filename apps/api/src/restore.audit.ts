import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What a restore writes into the audit chain; named where entries are read, too. */
registerAuditActions({ 'operation:': ['运行维护', 'Operation'], 'operation:restore': ['从备份恢复', 'Restore a backup'] });
registerAuditSubjects({ backup: ['备份', 'backup'] });
