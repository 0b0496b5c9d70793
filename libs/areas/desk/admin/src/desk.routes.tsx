import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { lazy } from 'react';
import type { ClientArea } from '@haobang/admin-ui';
import { administrationEntries, deskEntries } from './desk.navigation';

/** Fetched when it is shown: as a lazy route it would come along with the sign-in, which stands at the same address. */
const Workbench = lazy(() => import('./workbench.page').then((m) => ({ default: m.Component })));

/** Workbench, scoreboard, measures, enterprises, one's own account. */
export const desk: ClientArea = {
  name: 'desk',
  label: { zh: '工作台', en: 'Desk' },
  flat: true,
  navigation: deskEntries,
  routes: [
    { index: true, Component: Workbench },
    { path: 'my-board', lazy: () => import('./my-board.page') },
    { path: 'notices', lazy: () => import('./notices.page') },
    { path: 'scoreboard', lazy: () => import('./scoreboard.page') },
    { path: 'measures/:no', lazy: () => import('./measure.page') },
    { path: 'plan-years', lazy: () => import('./plan-years.page') },
    { path: 'enterprises', lazy: () => import('./enterprise-list.page') },
    { path: 'enterprises/:usccOrId', lazy: () => import('./enterprise.page') },
    { path: 'calendar/changes', lazy: () => import('./calendar-change.page') },
    { path: 'calendar', lazy: () => import('./calendar.page') },
    { path: 'operations', lazy: () => import('./operations.page') },
    { path: 'account', lazy: () => import('./account.page') },
  ],
};

/** Units, people, accounts, machine clients, calendar, jobs, sessions, audit, rules. */
export const administration: ClientArea = {
  name: 'administration',
  label: { zh: '系统管理', en: 'Administration' },
  icon: <SettingOutlined />,
  navigation: administrationEntries,
  routes: [
    { path: 'administration/units', lazy: () => import('./units.page') },
    { path: 'administration/groups', lazy: () => import('./groups.page') },
    { path: 'administration/people', lazy: () => import('./people.page') },
    { path: 'administration/accounts', lazy: () => import('./accounts.page') },
    { path: 'administration/clients', lazy: () => import('./clients.page') },
    { path: 'administration/sessions', lazy: () => import('./sessions.page') },
    { path: 'administration/rules', lazy: () => import('./rule-tables.page') },
    { path: 'administration/rules/:code', lazy: () => import('./rule-table.page') },
    { path: 'administration/dictionaries', lazy: () => import('./dictionaries.page') },
    { path: 'administration/jobs', lazy: () => import('./jobs.page') },
    { path: 'administration/audit', lazy: () => import('./audit.page') },
  ],
};
