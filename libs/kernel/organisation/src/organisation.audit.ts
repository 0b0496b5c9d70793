import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';

/** What this library writes into the audit chain. */
registerAuditActions({
  'organisation:': ['机构与人员', 'Units and people'],
  'organisation:group.create': ['新建单位组', 'Name a group of units'],
  'organisation:group.exclude': ['移出单位组', 'Take a unit out of a group'],
  'organisation:group.include': ['加入单位组', 'Put a unit into a group'],
  'organisation:person.amend': ['修改人员', 'Change a person'],
  'organisation:person.appoint': ['任职', 'Appoint a person'],
  'organisation:person.create': ['登记人员', 'Enter a person'],
  'organisation:person.relieve': ['免职', 'Relieve a person'],
  'organisation:post.create': ['设置岗位', 'Make a post'],
  'organisation:post.end': ['撤销岗位', 'End a post'],
  'organisation:stand-in.create': ['设置代理', 'Name a stand-in'],
  'organisation:stand-in.end': ['结束代理', 'End a stand-in'],
  'organisation:unit.create': ['新设单位', 'Add a unit'],
  'organisation:unit.end': ['撤销单位', 'End a unit'],
  'organisation:unit.move': ['调整单位隶属', 'Move a unit'],
  'organisation:unit.rename': ['单位更名', 'Rename a unit'],
});
registerAuditSubjects({ person: ['人员', 'person'], post: ['岗位', 'post'], 'stand-in': ['代理', 'stand-in'], unit: ['单位', 'unit'], 'unit-group': ['单位组', 'group of units'] });
