import { registerTexts } from '@haobang/admin-ui';

registerTexts('problems', {
  zh: {
    'synonym-exists': '这个说法已有对应用语，请先停用原来的。',
    'draft-exists': '该条目已有一份草稿，请在原草稿上修改。',
    'later-version-scheduled': '该条目已有排期在后的版本，请先废止那一版。',
    'valid-from-out-of-range': '生效日应在今天至 366 天之内。',
    'valid-until-before-from': '失效日应晚于生效日。',
    'review-day-out-of-range': '复核期限应晚于生效日(复核日)，且不超过规定天数。',
    'repeal-day-out-of-range': '废止日应在今天至 366 天之内。',
    'ends-before': '该版本在这一天之前已失效。',
    'stale-already': '已标记依据变化，等待复核。',
    'other-item': '两个版本不属于同一条目。',
  },
  en: {
    'synonym-exists': 'This phrase has a meaning already; end that one first.',
    'draft-exists': 'There is a draft of this item already; go on with that one.',
    'later-version-scheduled': 'Another version of the item begins later; repeal that one first.',
    'valid-from-out-of-range': 'It begins today or at most 366 days ahead.',
    'valid-until-before-from': 'It has to end after it has begun.',
    'review-day-out-of-range': 'The review is due after that day, and not later than the rule says.',
    'repeal-day-out-of-range': 'It is repealed today or at most 366 days ahead.',
    'ends-before': 'The version ends before that day anyway.',
    'stale-already': 'It is marked already and waits for its review.',
    'other-item': 'The two are versions of different items.',
  },
});
