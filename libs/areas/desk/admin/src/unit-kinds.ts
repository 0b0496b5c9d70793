import type { CodeOption } from '@haobang/api-client';

const kind = (code: string, zh: string, en: string): CodeOption => ({ code, label: { zh, en } });

/** What a unit can be. */
export const UNIT_KINDS: CodeOption[] = [
  kind('new-area', '新区', 'New area'), kind('department', '部门', 'Department'), kind('office', '办公室', 'Office'), kind('centre', '中心', 'Centre'), kind('hall', '政务大厅', 'Hall'), kind('new-town', '新城', 'New town'), kind('park-office', '园办', 'Park office'),
  kind('park', '园区', 'Park'), kind('street', '街镇', 'Street or town'), kind('enterprise-body', '公用企业', 'Utility'), kind('incubator', '孵化器', 'Incubator'), kind('task-force', '专班', 'Task force'), kind('third-party', '第三方机构', 'Third party'),
];
