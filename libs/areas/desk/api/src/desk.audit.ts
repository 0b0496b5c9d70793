import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({
  'desk:': ['计划年度与分工', 'Plan years and duties'],
  'desk:duty.add': ['增加责任分工', 'Add a duty'],
  'desk:duty.end': ['结束责任分工', 'End a duty'],
  'desk:plan-year.rollOver': ['结转计划年度', 'Roll over a plan year'],
  'desk:target.confirm': ['确认目标', 'Confirm a target'],
  'desk:target.replace': ['调整目标', 'Change a target'],
});
registerAuditSubjects({ duty: ['责任分工', 'duty'], 'plan-year': ['计划年度', 'plan year'], target: ['目标', 'target'] });
