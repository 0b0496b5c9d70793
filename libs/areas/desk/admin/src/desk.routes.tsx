import SettingOutlined from '@ant-design/icons/SettingOutlined';
import type { ClientArea } from '@haobang/admin-ui';
import { administrationEntries, deskEntries } from './desk.navigation';

/** Workbench, scoreboard, measures, enterprises, one's own account. */
export const desk: ClientArea = {
  name: 'desk',
  label: { zh: '工作台', en: 'Desk' },
  flat: true,
  navigation: deskEntries,
  routes: [
    { index: true, lazy: () => import('./workbench.page') },
    { path: 'scoreboard', lazy: () => import('./scoreboard.page') },
  ],
};

/** Units, people, accounts, machine clients, calendar, jobs, sessions, audit, rules. */
export const administration: ClientArea = {
  name: 'administration',
  label: { zh: '系统管理', en: 'Administration' },
  icon: <SettingOutlined />,
  navigation: administrationEntries,
  routes: [
  ],
};
