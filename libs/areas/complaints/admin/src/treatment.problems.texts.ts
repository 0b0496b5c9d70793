import { registerTexts } from '@haobang/admin-ui';

/** Refusals of supply cuts, campaigns and findings, by code. */
registerTexts('problems', {
  zh: {
    'detection-out-of-range': '发现时间须在报告之前，最多早三天。', 'not-wilful': '查明为人为断供的，才能移送执法。', 'referred-already': '已经移送过。', 'finish-day-past': '期限不能早于今天。',
    'findings-open': '还有问题既未核实整改也未说明，不能验收。', 'has-findings': '名下已有问题，请先作废问题。', 'campaign-unknown': '看不到这个专项行动。', 'campaign-not-open': '排查和整改期间才能登记问题。',
  },
  en: {
    'detection-out-of-range': 'The detection lies before the report, by three days at most.', 'not-wilful': 'Only a cut that was found to be wilful is referred to enforcement.', 'referred-already': 'It was referred already.', 'finish-day-past': 'The day can not lie before today.',
    'findings-open': 'Some findings are neither verified as fixed nor explained.', 'has-findings': 'Findings belong to it; void those first.', 'campaign-unknown': 'You see no such campaign.', 'campaign-not-open': 'Findings are registered while it investigates or rectifies.',
  },
});
