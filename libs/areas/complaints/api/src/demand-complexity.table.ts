import { DEMAND_KINDS } from '@haobang/demands';
import type { DecisionTable } from '@haobang/rules';
import { DEMAND_CATEGORIES } from './demand-categories.js';

/** Words that say that more than one unit, or an old matter, is concerned. */
const SEVERAL_UNITS = ['多部门', '各部门', '跨部门', '联合', '会商', '协调', '历史遗留', '长期未', '多次反映', '群体'];
const SLOW_MATTERS = ['arrears', 'enforcement', 'land-planning', 'construction', 'environment', 'policy-subsidy', 'finance'];

/**
 * Whether a demand is general (due the same working day) or complex (three working days): measure 47 leaves it to triage by
 * rule. Its rows are proposed by us and may be changed in order by the plan office.
 */
export const demandComplexity: DecisionTable = {
  code: 'complaints.complexity',
  label: { zh: '诉求难易判定', en: 'Complexity of a demand' },
  inputs: [
    { name: 'demandKind', label: { zh: '诉求类型', en: 'Kind' }, type: 'code', options: DEMAND_KINDS },
    { name: 'category', label: { zh: '诉求类别', en: 'Category' }, type: 'code', options: DEMAND_CATEGORIES.map(({ code, label }) => ({ code, label })) },
    { name: 'text', label: { zh: '标题和内容', en: 'Title and content' }, type: 'words' },
  ],
  outcomes: [{ code: 'general', label: { zh: '一般', en: 'General' } }, { code: 'complex', label: { zh: '复杂', en: 'Complex' } }],
  first: { validFrom: '2024-01-01', rows: [
    { id: 'inquiry', when: [{ input: 'demandKind', op: 'equals', value: 'inquiry' }], outcome: 'general', reason: { zh: '咨询按一般诉求当日答复', en: 'An inquiry is answered the same day' } },
    { id: 'report', when: [{ input: 'demandKind', op: 'equals', value: 'report' }], outcome: 'complex', reason: { zh: '举报须调查核实', en: 'A report has to be investigated' } },
    { id: 'several-units', when: [{ input: 'text', op: 'containsAny', words: SEVERAL_UNITS }], outcome: 'complex', reason: { zh: '涉及多个单位或历史遗留问题', en: 'Several units or an old matter are concerned' } },
    { id: 'slow-matter', when: [{ input: 'category', op: 'in', values: SLOW_MATTERS }, { input: 'demandKind', op: 'in', values: ['complaint', 'help'] }], outcome: 'complex', reason: { zh: '该类投诉、求助须现场核实或研究', en: 'Complaints and calls for help in this matter need a visit or a study' } },
    { id: 'otherwise', when: [], outcome: 'general', reason: { zh: '其余按一般诉求办理', en: 'Everything else is general' } },
  ] },
};
