import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    list: { emptyHint: '从登记第一条诉求开始，或导入12345、96611的工单。' },
    register: {
      what: '诉求内容', enterprise: '涉及企业', caller: '来电（来访）人', source: '来源与补录',
      alike: '有 {{count}} 条标题相近的未办结诉求', alikeHint: '如为同一事项，可照常登记后由分办员并单，每位来电人都会得到回访。', ofEnterprise: '该企业还有 {{count}} 条未办结诉求',
    },
    enterprise: {
      byCode: '按统一社会信用代码查找', take: '选用 {{name}}', taken: '已选用：{{name}}', unknown: '企业库中没有这个代码，请先不填企业，在内容中写明企业名称和代码。', createHint: '代码有效，但企业库中没有，可当场补录：', name: '企业名称', create: '补录并选用', source: '诉求登记',
    },
    issue: {
      demands: '涉及诉求', none: '您的范围内没有涉及的诉求', more: '另有 {{count}} 件不在您的查看范围内或更早', draft: '起草长效机制', of: '针对的共性问题', emptyHint: '系统每天按30天内的同类诉求自动发现，也可以手工登记。',
      fixEmptyHint: '在共性问题页面起草长效机制；同类诉求下降后方可办结。',
    },
  },
  en: {
    list: { emptyHint: 'Begin by registering one, or import the orders of 12345 and 96611.' },
    register: {
      what: 'The demand', enterprise: 'Enterprise', caller: 'Caller or visitor', source: 'Source and late entry',
      alike: '{{count}} open demands with a similar title', alikeHint: 'If it is the same matter, register it all the same; the dispatcher merges it, and every caller is called back.', ofEnterprise: 'This enterprise has {{count}} other open demands',
    },
    enterprise: {
      byCode: 'Find by unified social credit code', take: 'Take {{name}}', taken: 'Taken: {{name}}', unknown: 'The directory has no such code. Leave the enterprise empty and write its name and code into the content.', createHint: 'The code is right but not in the directory. You can enter it now:', name: 'Name of the enterprise', create: 'Enter and take', source: 'Registration of a demand',
    },
    issue: {
      demands: 'Its demands', none: 'None of its demands is within what you may see', more: '{{count}} more are older, or outside what you may see', draft: 'Draft a long-term fix', of: 'The common issue', emptyHint: 'Found every day from demands alike within 30 days; you can also register one.',
      fixEmptyHint: 'Draft one on the page of a common issue; it closes once demands of the kind have fallen.',
    },
  },
});
