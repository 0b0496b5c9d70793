import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    ask: {
      title: '智能解答', subtitle: '只从已发布、在复核期内的知识条目中解答，并注明依据；没有把握的问题转人工。', placeholder: '用平常的话提问，例如：开公司要几天', ask: '提问', answer: '解答', cited: '依据', version: '第 {{no}} 版', score: '匹配度 {{percent}}%',
      adopt: '采纳', adopted: '已采纳', helpful: '有用', notHelpful: '没有用', rated: '已评价', transfer: '转人工', transferred: '已转人工，诉求 {{no}}', toPerson: '没有找到有把握的答案，已转人工办理。', related: '可能相关的条目', because: '判定：{{because}}', callerName: '联系人(可不填)', callerPhone: '电话(可不填)',
      contact: '留下联系方式以便回访；加密保存，默认隐藏。', outOfDate: '该条目已过期或待复核', another: '再问一个', record: '查看记录', question: '问题', hint: '请勿输入姓名、电话等个人信息。', examples: '试试这些：', noArticles: '还没有已发布的知识条目：现在提问都会转人工。', toArticles: '起草或导入知识条目', cancel: '取消', open: '打开诉求',
    },
    articles: { versions: '版本', difference: '与上一版的差异', emptyHint: '起草第一条知识，或从文件导入；负责人审核后发布。', policy: '政策变化', policyTitle: '标记依据已变的条目', policyHint: '引用该文件的已发布条目立即到期复核：仍可查看并标注，但复核前不用于解答。', source: '依据文件', what: '变化情况', marked: '已标记 {{count}} 条待复核', mark: '标记', none: '没有引用该文件的在用条目', count: '{{source}}（{{count}} 条）', views: { stale: '依据已变', overdue: '复核逾期', toReview: '待审核' } },
    questions: { cited: '引用的知识条目', none: '没有引用条目', demand: '转成的诉求', emptyHint: '在“智能解答”中提问后，问答记录会出现在这里。' },
    synonyms: { title: '同义说法', subtitle: '群众怎么说，对应哪些业务用语；新增当天起用于检索，停用留痕。', phrase: '说法', meaning: '业务用语', add: '新增', end: '停用', from: '启用日', until: '停用日', by: '添加人', search: '查找说法或用语', table: '同义说法列表', empty: '还没有同义说法', emptyHint: '营商办在上方新增；提问时按业务用语一并检索。', noHit: '没有符合的同义说法', noHitHint: '换个字词再查。', inUse: '使用中', meaningHint: '多个用语用空格分开', phraseHint: '2 至 8 个字' },
    trend: { title: '热点问题', subtitle: '近六个月的问题，按事项和月份', category: '事项', total: '合计', article: '回答最多的知识条目', asked: '提问', adopted: '采纳', notHelpful: '没有用', none: '还没有提问', noneHint: '在“智能解答”中提问后，按事项和月份汇总在这里。', table: '按事项和月份的提问数', articles: '回答最多的条目', share: '采纳 {{percent}}%', transferred: '转人工 {{count}}' },
  },
  en: {
    ask: {
      title: 'Ask', subtitle: 'Answers come from published articles that are in date, with their sources; what is uncertain goes to a person.', placeholder: 'Ask in plain words, in Chinese', ask: 'Ask', answer: 'Answer', cited: 'Sources', version: 'version {{no}}', score: 'match {{percent}}%',
      adopt: 'Adopt', adopted: 'Adopted', helpful: 'Helpful', notHelpful: 'No help', rated: 'rated', transfer: 'To a person', transferred: 'Passed to a person: demand {{no}}', toPerson: 'No answer that is certain enough: it was passed to a person.', related: 'Articles that may be related', because: 'Decided: {{because}}', callerName: 'Name (optional)', callerPhone: 'Phone (optional)',
      contact: 'For the callback; encrypted, and hidden by default.', outOfDate: 'This article has ended or is to be reviewed', another: 'Ask another', record: 'Show the record', question: 'Question', hint: 'No names or numbers of people, please.', noArticles: 'No article is published yet: for now every question goes to a person.', toArticles: 'Draft or import articles', examples: 'Try these:', cancel: 'Cancel', open: 'Open the demand',
    },
    articles: { versions: 'Versions', difference: 'What changed since the version before', emptyHint: 'Draft the first article, or import a file; a head of unit publishes it.', policy: 'Policy changed', policyTitle: 'Mark the articles whose source has changed', policyHint: 'Published articles that cite it fall due for review at once: still shown, flagged, and nobody is answered from them until then.', source: 'Source', what: 'What changed', marked: '{{count}} marked for review', mark: 'Mark', none: 'No article in use cites it', count: '{{source}} ({{count}})', views: { stale: 'Source changed', overdue: 'Review overdue', toReview: 'In review' } },
    questions: { cited: 'Articles cited', none: 'None cited', demand: 'The demand that it became', emptyHint: 'What is asked on the page Ask is kept here.' },
    synonyms: { title: 'Synonyms', subtitle: 'What people say for the words of the trade; used from the day on which they are added, and ended by day.', phrase: 'Phrase', meaning: 'Stands for', add: 'Add', end: 'End', from: 'From', until: 'Until', by: 'Added by', search: 'Find a phrase or word', table: 'Synonyms', empty: 'No synonyms yet', emptyHint: 'The plan office adds them above; questions are then looked up by the words of the trade as well.', noHit: 'No such synonym', noHitHint: 'Try another word.', inUse: 'in use', meaningHint: 'Several words parted by blanks', phraseHint: 'Two to eight characters' },
    trend: { title: 'Top questions', subtitle: 'The last six months, by matter and month', category: 'Matter', total: 'All', article: 'Article', asked: 'Asked', adopted: 'Adopted', notHelpful: 'No help', none: 'Nothing was asked yet', noneHint: 'What is asked on the page "Ask" is counted here by matter and month.', table: 'Questions by matter and month', articles: 'Articles that answered most', share: '{{percent}}% adopted', transferred: '{{count}} to a person' },
  },
});
