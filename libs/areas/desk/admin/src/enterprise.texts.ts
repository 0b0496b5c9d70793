import { registerTexts } from '@haobang/admin-ui';

registerTexts('enterprise', {
  zh: {
    title: '企业', more: '加载更多', find: '企业名称、拼音、首字母或统一社会信用代码', keyOnly: '是否重点企业', key: '重点企业', notKey: '非重点企业', noUscc: '无统一社会信用代码', now: '至今',
    create: '登记企业', created: '企业已登记', empty: '还没有企业', emptyHint: '可逐个登记，也可由市场监管数据批量导入。', noHit: '没有符合条件的企业', noHitHint: '换用名称中的任意一段、拼音首字母或统一社会信用代码；确认没有后再登记。',
    field: { name: '企业名称', uscc: '统一社会信用代码', shortName: '简称', status: '登记状态' },
    status: { active: '存续', suspended: '歇业', revoked: '吊销', cancelled: '注销', 'moved-out': '迁出' },
    facts: '基本信息', sourceHint: '取得日期 {{fetchedAt}}，可信度 {{confidence}}%', usccWarning: '代码主体校验位存疑', usccOverride: '代码未通过校验，采用理由：{{reason}}', former: '曾用名：{{names}}',
    amend: '修改信息', amended: '信息已更新',
    keySpells: '重点企业认定', neverKey: '未被认定为重点企业。', changes: '变更历程', noChanges: '没有变更', noChangesHint: '信息修改后，这里会列出前后值和来源。', recordedBy: '{{by}} 登记于',
    records: '在本平台的办理记录', noRecords: '没有您可查看的办理记录', noRecordsHint: '登记诉求时选择该企业，记录会出现在这里。',
    contacts: '联系人',
    contact: { add: '添加', added: '联系人已添加', none: '还没有联系人，可在右上角添加。', open: '查看完整信息', openHint: '姓名和电话属于个人信息，查看将记录您的身份、时间和用途。', opened: '已显示，查看已记录', close: '收起', end: '移除', ended: '联系人已移除' },
  },
  en: {
    title: 'Enterprises', more: 'Show more', find: 'Name, pinyin, initials or unified social credit code', keyOnly: 'Key enterprise?', key: 'Key enterprise', notKey: 'No key enterprise', noUscc: 'No unified social credit code', now: 'today',
    create: 'Add an enterprise', created: 'The enterprise is added', empty: 'There are no enterprises yet', emptyHint: 'Add them one by one, or import them from the market regulator.', noHit: 'No enterprise fits', noHitHint: 'Try any part of the name, pinyin initials or the code; add it once you are sure that it is missing.',
    field: { name: 'Name', uscc: 'Unified social credit code', shortName: 'Short name', status: 'State' },
    status: { active: 'Active', suspended: 'Suspended', revoked: 'Revoked', cancelled: 'Cancelled', 'moved-out': 'Moved out' },
    facts: 'Facts', sourceHint: 'Fetched {{fetchedAt}}, confidence {{confidence}}%', usccWarning: 'Check digit within the code is odd', usccOverride: 'The code fails its check; taken because: {{reason}}', former: 'Formerly: {{names}}',
    amend: 'Amend', amended: 'Amended',
    keySpells: 'Key enterprise', neverKey: 'Never a key enterprise.', changes: 'Changes over time', noChanges: 'Nothing has changed', noChangesHint: 'Amendments are listed here with old and new values and their source.', recordedBy: 'Recorded by {{by}},',
    records: 'Records on this platform', noRecords: 'No records that you may see', noRecordsHint: 'Choose this enterprise when a demand is registered, and it will appear here.',
    contacts: 'Contacts',
    contact: { add: 'Add', added: 'The contact is added', none: 'No contacts yet. Add one at the top right.', open: 'Show in full', openHint: 'Name and phone are personal: who opens them, when and what for is logged.', opened: 'Shown; the reading is logged', close: 'Hide', end: 'Remove', ended: 'The contact is removed' },
  },
});
