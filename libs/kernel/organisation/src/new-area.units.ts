/** Kinds of unit; the database checks them too. */
export const UNIT_KINDS = ['new-area', 'department', 'office', 'centre', 'hall', 'new-town', 'park-office', 'park', 'street', 'enterprise-body', 'incubator', 'task-force', 'third-party'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface SeedUnit {
  code: string;
  kind: UnitKind;
  zh: string;
  en: string;
  short: string;
  parent: string | null;
  /** Other names under which documents mention the unit. */
  aliases?: readonly string[];
}

export interface SeedGroup {
  code: string;
  zh: string;
  en: string;
  /** Codes of units, or a kind: every unit of it. */
  members: readonly string[] | { kind: UnitKind };
}

/** The New Area was made a national-level one on this day (State Council reply of 6 January 2014). */
export const NEW_AREA_SINCE = '2014-01-06';

const AREA = 'new-area';
const unit = (kind: UnitKind) => (code: string, zh: string, en: string, short: string, parent: string | null = AREA, ...aliases: string[]): SeedUnit => ({ code, kind, zh, en, short, parent, aliases });
const department = unit('department');
const newTown = unit('new-town');
const street = unit('street');
const park = unit('park');
const hall = unit('hall');

/** The 28 lead units of the plan of 2024, in the order in which it first names them, and Jinghe New Town. */
export const MAIN_UNITS: readonly SeedUnit[] = [
  department('investment-cooperation', '投资合作局', 'Investment Cooperation Bureau', '投资'),
  department('administrative-approval', '行政审批服务局', 'Administrative Approval and Service Bureau', '审批', AREA, '行政审批与政务服务局'),
  department('housing-construction', '住房和城乡建设局', 'Housing and Urban-Rural Development Bureau', '住建', AREA, '住建局'),
  department('natural-resources', '自然资源和规划局', 'Natural Resources and Planning Bureau', '自规', AREA, '资源规划局'),
  department('development-commerce', '发展改革和商务局', 'Development, Reform and Commerce Bureau', '发商', AREA, '发改商务局'),
  department('city-management-transport', '城市管理和交通运输局', 'City Management and Transport Bureau', '城交', AREA, '城管交通局'),
  department('advanced-manufacturing', '先进制造业促进局', 'Advanced Manufacturing Promotion Bureau', '制造', AREA, '先进制造局'),
  department('finance', '财政金融局', 'Finance Bureau', '财金'),
  department('market-supervision', '市场监督管理局', 'Market Supervision Administration', '市监', AREA, '市场监管局'),
  unit('centre')('qinchuangyuan', '秦创原创新促进中心', 'Qinchuangyuan Innovation Promotion Centre', '秦创', AREA, '秦创原中心'),
  department('science-new-economy', '科技创新和新经济局', 'Science, Innovation and New Economy Bureau', '科创'),
  department('publicity-culture-tourism', '宣传文旅局', 'Publicity, Culture and Tourism Bureau', '宣文'),
  department('organisation-personnel', '组织人事部', 'Organisation and Personnel Department', '组人'),
  unit('park-office')('park-office', '园办', 'Park Office', '园办', AREA, '园区办'),
  department('tax', '税务局', 'Tax Bureau', '税务'),
  newTown('airport', '空港新城', 'Airport New Town', '空港'),
  newTown('fengdong', '沣东新城', 'Fengdong New Town', '沣东'),
  department('community-work', '基层工作部', 'Community Work Department', '基层'),
  department('party-mass-work', '党群工作部', 'Party and Mass Work Department', '党群'),
  department('social-affairs', '社会事业服务局', 'Social Affairs Service Bureau', '社事'),
  department('public-security', '公安局', 'Public Security Bureau', '公安'),
  department('general-office', '党政办公室(城市运行综合管理中心)', 'General Office (City Operation Centre)', '党政办', AREA, '党政办公室'),
  newTown('qinhan', '秦汉新城', 'Qinhan New Town', '秦汉'),
  department('discipline-supervision', '纪检监察工委', 'Discipline Inspection and Supervision Committee', '纪检'),
  department('emergency-management', '应急管理局', 'Emergency Management Bureau', '应急'),
  department('ecology-environment', '生态环境局', 'Ecology and Environment Bureau', '生态'),
  newTown('fengxi', '沣西新城', 'Fengxi New Town', '沣西'),
  unit('task-force')('innovation-harbour', '创新港工作专班', 'Innovation Harbour Task Force', '创新港'),
  newTown('jinghe', '泾河新城', 'Jinghe New Town', '泾河'),
];

const STREETS: Record<string, readonly (readonly [code: string, zh: string, en: string])[]> = {
  fengdong: [['sanqiao', '三桥街道', 'Sanqiao'], ['wangsi', '王寺街道', 'Wangsi'], ['doumen', '斗门街道', 'Doumen'], ['jianzhang-road', '建章路街道', 'Jianzhang Road'], ['shanglin', '上林街道', 'Shanglin'], ['liucunbao', '六村堡街道', 'Liucunbao']],
  fengxi: [['mawang', '马王街道', 'Mawang'], ['gaoqiao', '高桥街道', 'Gaoqiao'], ['diaotai', '钓台街道', 'Diaotai'], ['dawang', '大王街道', 'Dawang']],
  qinhan: [['yaodian', '窑店街道', 'Yaodian'], ['zhengyang', '正阳街道', 'Zhengyang'], ['weicheng', '渭城街道', 'Weicheng'], ['zhouling', '周陵街道', 'Zhouling'], ['shuangzhao', '双照街道', 'Shuangzhao']],
  airport: [['dizhang', '底张街道', 'Dizhang'], ['beidu', '北杜街道', 'Beidu'], ['taiping', '太平镇', 'Taiping']],
  jinghe: [['yongle', '永乐镇', 'Yongle'], ['chongwen', '崇文镇', 'Chongwen'], ['gaozhuang', '高庄镇', 'Gaozhuang'], ['jinggan', '泾干街道', 'Jinggan']],
};

/** Everything below and beside the main units: offices, halls, and a set of streets, parks and public utilities to work with. */
export const FURTHER_UNITS: readonly SeedUnit[] = [
  unit('centre')('city-operation-centre', '城市运行综合管理中心', 'City Operation Centre', '城运中心', 'general-office', '城市运行中心', '12345热线办'),
  unit('office')('business-environment-office', '优化营商环境工作办公室', 'Business Environment Office', '营商办', 'administrative-approval', '营商环境办公室'),
  hall('hall-new-area', '西咸新区政务服务中心', 'Government Service Hall of the New Area', '新区大厅', 'administrative-approval', '新区政务大厅'),
  hall('hall-airport', '空港新城政务服务中心', 'Government Service Hall of Airport New Town', '空港大厅', 'airport'),
  hall('hall-fengdong', '沣东新城政务服务中心', 'Government Service Hall of Fengdong New Town', '沣东大厅', 'fengdong'),
  hall('hall-qinhan', '秦汉新城政务服务中心', 'Government Service Hall of Qinhan New Town', '秦汉大厅', 'qinhan'),
  hall('hall-fengxi', '沣西新城政务服务中心', 'Government Service Hall of Fengxi New Town', '沣西大厅', 'fengxi'),
  hall('hall-jinghe', '泾河新城政务服务中心', 'Government Service Hall of Jinghe New Town', '泾河大厅', 'jinghe'),
  unit('third-party')('third-party-evaluator', '第三方评估机构', 'Third-party Evaluator', '第三方'),
  unit('centre')('hotline-96611', '秦汉新城96611服务中心', 'Hotline 96611 of Qinhan New Town', '96611', 'qinhan'),
  park('park-bonded', '西咸空港综合保税区', 'Airport Comprehensive Bonded Zone', '空港综保区', 'airport'),
  park('park-free-trade', '沣东自贸产业园', 'Fengdong Free Trade Industrial Park', '自贸产业园', 'fengdong'),
  park('park-cloud-valley', '西部云谷', 'Western Cloud Valley', '西部云谷', 'fengxi'),
  park('park-equipment', '秦汉先进装备制造产业园', 'Qinhan Advanced Equipment Park', '秦汉装备园', 'qinhan'),
  park('park-smart-manufacturing', '泾河智能制造产业园', 'Jinghe Smart Manufacturing Park', '泾河智造园', 'jinghe'),
  unit('incubator')('incubator-cloud-valley', '西部云谷众创空间', 'Cloud Valley Makerspace', '云谷众创', 'fengxi'),
  unit('incubator')('incubator-harbour', '创新港众创空间', 'Innovation Harbour Makerspace', '创新港众创', 'fengxi'),
  unit('incubator')('incubator-fengdong', '沣东新城众创空间', 'Fengdong Makerspace', '沣东众创', 'fengdong'),
  ...(
    [['water', '供水服务单位', 'Water Supply'], ['power', '供电服务单位', 'Power Supply'], ['gas', '燃气服务单位', 'Gas Supply'], ['heat', '供热服务单位', 'Heat Supply'], ['telecom', '通信服务单位', 'Telecommunications']] as const
  ).map(([code, zh, en]) => unit('enterprise-body')(`utility-${code}`, zh, en, zh.slice(0, 2))),
  ...Object.entries(STREETS).flatMap(([town, streets]) => streets.map(([code, zh, en]) => street(`street-${code}`, zh, zh.endsWith('镇') ? `${en} Town` : `${en} Subdistrict`, zh.replace(/街道$|镇$/, ''), town))),
];

export const ROOT_UNIT: SeedUnit = { code: AREA, kind: 'new-area', zh: '西咸新区', en: 'Xixian New Area', short: '新区', parent: null, aliases: ['西咸新区管委会'] };

/** Bodies in charge of a trade; the plan calls them 行业主管部门 without a list, so the list is data that the administrator changes. */
const TRADE = ['development-commerce', 'advanced-manufacturing', 'housing-construction', 'city-management-transport', 'market-supervision', 'social-affairs', 'publicity-culture-tourism', 'science-new-economy', 'finance'];
const ENFORCEMENT = ['market-supervision', 'emergency-management', 'ecology-environment', 'city-management-transport', 'housing-construction', 'natural-resources', 'social-affairs', 'public-security', 'tax'];

export const GROUPS: readonly SeedGroup[] = [
  { code: 'new-towns', zh: '各新城', en: 'All new towns', members: { kind: 'new-town' } },
  { code: 'streets', zh: '各街镇', en: 'All streets and towns', members: { kind: 'street' } },
  { code: 'departments', zh: '新区各相关部门', en: 'Departments concerned', members: { kind: 'department' } },
  { code: 'parks', zh: '各产业园区', en: 'All industrial parks', members: { kind: 'park' } },
  { code: 'trade-departments', zh: '新区各相关行业主管部门', en: 'Departments in charge of a trade', members: TRADE },
  { code: 'enforcement-departments', zh: '各监管执法行业主管部门', en: 'Departments in charge of supervision and enforcement', members: ENFORCEMENT },
  { code: 'enforcement-bodies', zh: '新区各相关执法部门', en: 'Enforcement departments concerned', members: ENFORCEMENT },
  { code: 'utility-departments', zh: '水电气等行业主管部门', en: 'Departments in charge of water, power and gas', members: ['development-commerce', 'housing-construction', 'city-management-transport'] },
  { code: 'utilities', zh: '各市政公用单位', en: 'Public utilities', members: { kind: 'enterprise-body' } },
  { code: 'policy-departments', zh: '政策制定部门', en: 'Departments that make policies', members: ['party-mass-work', 'publicity-culture-tourism', 'advanced-manufacturing', 'science-new-economy', 'qinchuangyuan', 'development-commerce', 'finance'] },
  { code: 'incubators', zh: '各众创空间', en: 'All makerspaces', members: { kind: 'incubator' } },
  { code: 'halls', zh: '各政务服务大厅', en: 'All service halls', members: { kind: 'hall' } },
];
