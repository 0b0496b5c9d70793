import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: { treatment: { cutsEmpty: '登记后自动派给供应单位，30分钟到场、24小时恢复。', campaignsEmpty: '部署后开始排查，问题逐条登记。', findingsEmpty: '排查中发现的问题在专项行动页面登记。', referred: '移送的举报', referredHidden: '已移送执法单位办理，您无权查看该举报。', findings: '整改问题', noFindings: '还没有登记问题', settled: '{{settled}} / {{all}} 已销号', addFinding: '登记问题', more: '仅列最近 {{count}} 条', allFindings: '查看全部' } },
  en: { treatment: { cutsEmpty: 'A report goes to the supplier at once: on site in 30 minutes, restored in 24 hours.', campaignsEmpty: 'Deploy one, investigate, and register what is found.', findingsEmpty: 'Findings are registered on the page of their campaign.', referred: 'Referred as', referredHidden: 'It was referred to the enforcing unit; you may not see that report.', findings: 'Findings', noFindings: 'No findings yet', settled: '{{settled}} of {{all}} settled', addFinding: 'Register a finding', more: 'The latest {{count}} only', allFindings: 'Show all' } },
});
