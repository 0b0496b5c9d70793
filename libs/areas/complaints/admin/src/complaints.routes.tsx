import type { ClientArea } from '@haobang/admin-ui';
import { demandRoutes } from '@haobang/demands/admin';
import { kindRoutes } from '@haobang/records/admin';
import { surveyFormRoute, surveyRoutes } from '@haobang/surveys/admin';
import { answersNavigation, answersRoutes } from './answers.routes';

const SURVEY = { area: 'complaints', kind: 'survey' };
const DEMANDS = { zh: '诉求办理', en: 'Demands' };
const COUNTERS = { zh: '专窗办理', en: 'Counters' };
const SPECIAL = { zh: '专项治理', en: 'Special campaigns' };
const OUTREACH = { zh: '助企联络', en: 'Outreach' };
const PREVENTION = { zh: '共性治理', en: 'Prevention' };
const JUDGEMENT = { zh: '背对背评价', en: 'Evaluation' };

/** The client of action 8: demands from intake to strike-off, the two desks, and what repeats. */
export const complaints: ClientArea = {
  name: 'complaints',
  label: { zh: '企业诉求', en: 'Complaints' },
  navigation: [
    { path: '/complaints/demands', section: DEMANDS, label: { zh: '诉求', en: 'Demands' }, permissions: ['complaints:read'], keywords: ['suqiu', 'sq', '12345', '96611', '工单'] },
    ...answersNavigation,
    { path: '/complaints/dispatch', section: DEMANDS, label: { zh: '分办台', en: 'Dispatch desk' }, permissions: ['complaints:demand.assign'], keywords: ['fenban', 'fbt', '交办', '派单'] },
    { path: '/complaints/callbacks', section: DEMANDS, label: { zh: '回访台', en: 'Callback desk' }, permissions: ['complaints:demand.callBack'], keywords: ['huifang', 'hft'] },
    { path: '/complaints/stuck-cases', section: COUNTERS, label: { zh: '办不成事登记', en: 'Stuck cases' }, permissions: ['complaints:read'], keywords: ['banbucheng', 'bbcs', 'bb', '专窗'] },
    { path: '/complaints/follow-ups', section: COUNTERS, label: { zh: '跟踪问效', en: 'Follow-up' }, permissions: ['complaints:stuck-case.followUp'], keywords: ['genzong', 'gzwx'] },
    { path: '/complaints/counters', section: COUNTERS, label: { zh: '大厅专窗', en: 'Halls' }, permissions: ['complaints:read'], keywords: ['zhuanchuang', 'zc', 'dating'] },
    { path: '/complaints/duplicate-proposals', section: DEMANDS, label: { zh: '疑似重复', en: 'Possible duplicates' }, permissions: ['complaints:duplicate-proposal.accept'], keywords: ['yisi', 'chongfu', 'cf', '并单'] },
    { path: '/complaints/key-enterprises', section: OUTREACH, label: { zh: '重点企业', en: 'Key enterprises' }, permissions: ['complaints:read'], keywords: ['zhongdian', 'zdqy', '名单'] },
    { path: '/complaints/liaisons', section: OUTREACH, label: { zh: '联络员', en: 'Liaison officers' }, permissions: ['complaints:read'], keywords: ['lianluo', 'lly'] },
    { path: '/complaints/firm-visits', section: OUTREACH, label: { zh: '企业走访', en: 'Visits' }, permissions: ['complaints:read'], keywords: ['zoufang', 'zf', '入企'] },
    { path: '/complaints/firm-visits/new', label: { zh: '登记走访', en: 'Write down a visit' }, permissions: ['complaints:firm-visit.register'], keywords: ['dengji', 'zoufang', 'djzf'], hidden: true },
    { path: '/complaints/common-issues', section: PREVENTION, label: { zh: '共性问题', en: 'Common issues' }, permissions: ['complaints:read'], keywords: ['gongxing', 'gx'] },
    { path: '/complaints/long-term-fixes', section: PREVENTION, label: { zh: '长效机制', en: 'Long-term fixes' }, permissions: ['complaints:read'], keywords: ['changxiao', 'cx'] },
    { path: '/complaints/radar-findings', section: PREVENTION, label: { zh: '异常线索', en: 'Radar' }, permissions: ['complaints:read'], keywords: ['yichang', 'xiansuo', 'ld', 'radar', '雷达'] },
    { path: '/complaints/arrears', section: SPECIAL, label: { zh: '清欠台账', en: 'Ledger of arrears' }, permissions: ['complaints:read'], keywords: ['qingqian', 'qqtz', '拖欠', '账款'] },
    { path: '/complaints/lpr', label: { zh: '贷款市场报价利率', en: 'Loan prime rate' }, permissions: ['complaints:read'], keywords: ['lpr', 'lilv'], hidden: true },
    { path: '/complaints/arrears/new', label: { zh: '登记拖欠账款', en: 'Register arrears' }, permissions: ['complaints:arrears.register'], keywords: ['dengjiqiankuan'], hidden: true },
    { path: '/complaints/supply-cuts', section: SPECIAL, label: { zh: '断供事件', en: 'Supply cuts' }, permissions: ['complaints:read'], keywords: ['duangong', 'dg', '停电', '停水', '停气'] },
    { path: '/complaints/campaigns', section: SPECIAL, label: { zh: '专项行动', en: 'Campaigns' }, permissions: ['complaints:read'], keywords: ['zhuanxiang', 'zx', '转供电', '载体交付'] },
    { path: '/complaints/campaign-findings', section: SPECIAL, label: { zh: '整改问题', en: 'Findings' }, permissions: ['complaints:read'], keywords: ['zhenggai', 'zg'] },
    { path: '/complaints/surveys', section: JUDGEMENT, label: { zh: '满意度调查', en: 'Surveys' }, permissions: ['complaints:survey.freeze', 'complaints:survey.invite', 'complaints:survey.void'], keywords: ['manyidu', 'diaocha', 'dc'] },
    { path: '/complaints/survey-scores', section: JUDGEMENT, label: { zh: '评分', en: 'Scores' }, permissions: ['complaints:read'], keywords: ['pingfen', 'beiduibei'] },
    { path: '/complaints/mystery-visits', section: JUDGEMENT, label: { zh: '暗访', en: 'Mystery visits' }, permissions: ['complaints:read'], keywords: ['anfang', 'af'] },
    { path: '/complaints/awards', section: JUDGEMENT, label: { zh: '评优表彰', en: 'Awards' }, permissions: ['complaints:award.register', 'complaints:award.award'], keywords: ['pingyou', 'biaozhang', 'py'] },
    { path: '/complaints/harm-cases', section: JUDGEMENT, label: { zh: '损害营商环境案件', en: 'Cases of harm' }, permissions: ['complaints:harm-case.register'], keywords: ['sunhai', 'anjian', 'sh'] },
    { path: '/complaints/demands/new', label: { zh: '登记诉求', en: 'Register a demand' }, permissions: ['complaints:demand.register'], keywords: ['dengji', 'dj'], hidden: true },
  ],
  routes: [
    ...answersRoutes,
    { path: 'complaints/lpr', lazy: () => import('./lpr.page') },
    ...demandRoutes({
      area: 'complaints', kind: 'demand', path: 'complaints/demands', dispatch: () => import('./dispatch-desk.page'), list: () => import('./demand-list.page'), create: () => import('./demand-register.page'), record: () => import('./demand.page'),
    }),
    ...kindRoutes({
      kind: 'common-issue', path: 'complaints/common-issues', list: () => import('./common-issue-list.page'), create: () => import('./common-issue-register.page'), record: () => import('./common-issue.page'),
    }),
    { path: 'complaints/follow-ups', lazy: () => import('./follow-up-desk.page') },
    ...kindRoutes({ kind: 'counter', path: 'complaints/counters', list: () => import('./counter-map.page') }),
    ...kindRoutes({ kind: 'stuck-case', path: 'complaints/stuck-cases', list: () => import('./stuck-case-list.page'), create: () => import('./stuck-case-register.page'), record: () => import('./stuck-case.page') }),
    ...kindRoutes({ kind: 'radar-finding', path: 'complaints/radar-findings', list: () => import('./radar-list.page'), record: () => import('./radar-finding.page') }),
    ...kindRoutes({ kind: 'arrears', path: 'complaints/arrears', list: () => import('./arrears-list.page'), create: () => import('./arrears-register.page'), record: () => import('./arrears.page') }),
    ...kindRoutes({ kind: 'key-enterprise', path: 'complaints/key-enterprises', list: () => import('./key-enterprise-list.page'), record: () => import('./key-enterprise.page') }),
    ...kindRoutes({ kind: 'liaison', path: 'complaints/liaisons', list: () => import('./liaison-list.page'), create: () => import('./liaison-register.page'), record: () => import('./liaison.page') }),
    ...kindRoutes({ kind: 'firm-visit', path: 'complaints/firm-visits', list: () => import('./firm-visit-list.page'), create: () => import('./firm-visit-register.page'), record: () => import('./firm-visit.page') }),
    ...kindRoutes({ kind: 'duplicate-proposal', path: 'complaints/duplicate-proposals', list: () => import('./duplicate-proposal-list.page'), record: () => import('./duplicate-proposal.page') }),
    ...kindRoutes({ kind: 'long-term-fix', path: 'complaints/long-term-fixes', list: () => import('./long-term-fix-list.page'), create: () => import('./long-term-fix-register.page'), record: () => import('./long-term-fix.page') }),
    ...kindRoutes({ kind: 'supply-cut', path: 'complaints/supply-cuts', list: () => import('./supply-cut-list.page'), record: () => import('./supply-cut.page') }),
    ...kindRoutes({ kind: 'campaign', path: 'complaints/campaigns', list: () => import('./campaign-list.page'), record: () => import('./campaign.page') }),
    ...kindRoutes({
      kind: 'campaign-finding', path: 'complaints/campaign-findings', list: () => import('./campaign-finding-list.page'), create: () => import('./campaign-finding-register.page'), record: () => import('./campaign-finding.page'),
    }),
    ...surveyRoutes({ ...SURVEY, path: 'complaints/surveys', cells: { 'large-medium': { zh: '大中型', en: 'Large and medium' }, small: { zh: '小型', en: 'Small' }, micro: { zh: '微型及未分类', en: 'Micro and unclassified' } } }),
    ...kindRoutes({ kind: 'mystery-visit', path: 'complaints/mystery-visits', create: () => import('./mystery-visit-register.page'), record: () => import('./mystery-visit.page') }),
    ...kindRoutes({ kind: 'award', path: 'complaints/awards', create: () => import('./award-register.page'), record: () => import('./award.page') }),
    ...kindRoutes({ kind: 'harm-case', path: 'complaints/harm-cases', create: () => import('./harm-case-register.page'), record: () => import('./harm-case.page') }),
  ],
  publicRoutes: [surveyFormRoute(SURVEY)],
};
