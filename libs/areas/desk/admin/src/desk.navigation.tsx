import AppstoreOutlined from '@ant-design/icons/AppstoreOutlined';
import AuditOutlined from '@ant-design/icons/AuditOutlined';
import BankOutlined from '@ant-design/icons/BankOutlined';
import BookOutlined from '@ant-design/icons/BookOutlined';
import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import DashboardOutlined from '@ant-design/icons/DashboardOutlined';
import DesktopOutlined from '@ant-design/icons/DesktopOutlined';
import FlagOutlined from '@ant-design/icons/FlagOutlined';
import ImportOutlined from '@ant-design/icons/ImportOutlined';
import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import ApiOutlined from '@ant-design/icons/ApiOutlined';
import IdcardOutlined from '@ant-design/icons/IdcardOutlined';
import NodeIndexOutlined from '@ant-design/icons/NodeIndexOutlined';
import SafetyOutlined from '@ant-design/icons/SafetyOutlined';
import ScheduleOutlined from '@ant-design/icons/ScheduleOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import WifiOutlined from '@ant-design/icons/WifiOutlined';
import type { NavigationEntry } from '@haobang/admin-ui';

/** What everybody works with. */
export const deskEntries: NavigationEntry[] = [
  { path: '/', label: { zh: '工作台', en: 'Workbench' }, icon: <DesktopOutlined />, keywords: ['gzt', 'home', '首页', '待办'] },
  { path: '/my-board', label: { zh: '我的看板', en: 'My board' }, icon: <AppstoreOutlined />, keywords: ['wdkb', 'kb', 'dashboard', '仪表盘'] },
  { path: '/notices', label: { zh: '通知', en: 'Notices' }, keywords: ['tz', '消息', '提醒'], hidden: true },
  { path: '/scoreboard', label: { zh: '计分板', en: 'Scoreboard' }, icon: <DashboardOutlined />, keywords: ['jfb', '十项行动', '指标', '六十项措施'] },
  { path: '/plan-years', label: { zh: '年度计划', en: 'Plan years' }, icon: <FlagOutlined />, permissions: ['desk:target.confirm', 'audit:read'], keywords: ['ndjh', '目标', '责任', '结转'] },
  { path: '/enterprises', label: { zh: '企业', en: 'Enterprises' }, icon: <BankOutlined />, permissions: ['parties:enterprise.read'], keywords: ['qy', '市场主体'] },
  { path: '/calendar', label: { zh: '工作日历', en: 'Calendar' }, icon: <CalendarOutlined />, keywords: ['rl', '放假', '调休'] },
  { path: '/operations', label: { zh: '导入记录', en: 'Imports' }, icon: <ImportOutlined />, keywords: ['drjl', '我的导入', '长任务', 'operations'] },
  { path: '/account', label: { zh: '个人账户', en: 'My account' }, icon: <SafetyOutlined />, keywords: ['grzh', '密码', '验证器', 'password', 'otp'], hidden: true },
];

/** What administrators and auditors keep; everybody else may read units, calendar and rules by the palette. */
export const administrationEntries: NavigationEntry[] = [
  { path: '/administration/units', label: { zh: '单位', en: 'Units' }, icon: <ApartmentOutlined />, permissions: ['organisation:unit.create', 'audit:read'], keywords: ['dw', '机构'] },
  { path: '/administration/groups', label: { zh: '单位分组', en: 'Unit groups' }, icon: <ApartmentOutlined />, permissions: ['organisation:group.include', 'audit:read'], keywords: ['dwfz', '各新城', '各街镇', 'groups'] },
  { path: '/administration/people', label: { zh: '人员与岗位', en: 'People and posts' }, icon: <IdcardOutlined />, permissions: ['organisation:person.create', 'audit:read'], keywords: ['ry', '代理'] },
  { path: '/administration/accounts', label: { zh: '账户与角色', en: 'Accounts and roles' }, icon: <TeamOutlined />, permissions: ['auth:read'], keywords: ['zh', '授权'] },
  { path: '/administration/clients', label: { zh: '系统对接', en: 'Machine clients' }, icon: <ApiOutlined />, permissions: ['auth:read'], keywords: ['dj', 'oauth', '密钥'] },
  { path: '/administration/sessions', label: { zh: '登录会话', en: 'Sessions' }, icon: <WifiOutlined />, permissions: ['auth:session.list'], keywords: ['hh'] },
  { path: '/administration/rules', label: { zh: '判定规则', en: 'Decision tables' }, icon: <NodeIndexOutlined />, permissions: ['rules:table.draft', 'rules:table.approve', 'audit:read'], keywords: ['gz'] },
  { path: '/administration/dictionaries', label: { zh: '数据字典', en: 'Dictionaries' }, icon: <BookOutlined />, permissions: ['organisation:unit.create', 'rules:table.draft', 'auth:read', 'audit:read'], keywords: ['zd', '代码', 'codes'] },
  { path: '/calendar/changes', label: { zh: '日历变更', en: 'Calendar changes' }, icon: <CalendarOutlined />, permissions: ['calendar:change.preview'], keywords: ['rlbg', '放假通知', '工作时间', 'hours', 'notice'] },
  { path: '/administration/jobs', label: { zh: '后台任务', en: 'Jobs' }, icon: <ScheduleOutlined />, permissions: ['jobs:read'], keywords: ['rw'] },
  { path: '/administration/audit', label: { zh: '审计', en: 'Audit' }, icon: <AuditOutlined />, permissions: ['audit:read', 'audit:signins'], keywords: ['sj', '日志'] },
];
