import type { DecisionTable } from '@haobang/rules';

/**
 * Whether an answer may be given without a person (measure 49: a low score goes to a person). The thresholds were set on
 * questions of their own, twenty that articles answer and twenty-five that none does: one word in common is too little, unless
 * it is a long one or most of what was asked; a wrong answer costs more than a question to a person. Rows change in order, and
 * each session keeps its receipt.
 */
export const answerOrPerson: DecisionTable = {
  code: 'complaints.answer-or-person',
  label: { zh: '智能解答或转人工', en: 'Answer, or a person' },
  inputs: [
    { name: 'score', label: { zh: '匹配度(千分)', en: 'Score in thousandths' }, type: 'integer' },
    { name: 'words', label: { zh: '匹配词数', en: 'Words in common' }, type: 'integer' },
    { name: 'longest', label: { zh: '最长匹配词字数', en: 'Characters of the longest word in common' }, type: 'integer' },
    { name: 'text', label: { zh: '问题', en: 'Question' }, type: 'text' },
  ],
  outcomes: [{ code: 'answer', label: { zh: '直接解答', en: 'Answer' } }, { code: 'person', label: { zh: '转人工', en: 'A person' } }],
  first: { validFrom: '2024-01-01', rows: [
    { id: 'complaints-to-people', when: [{ input: 'text', op: 'containsAny', words: ['我要投诉', '我要举报', '实名举报', '报警'] }], outcome: 'person', reason: { zh: '投诉举报由人工办理', en: 'Complaints and reports are for people' } },
    { id: 'several-words', when: [{ input: 'words', op: 'range', from: 2 }, { input: 'score', op: 'range', from: 300 }], outcome: 'answer', reason: { zh: '多个词匹配', en: 'Several words in common' } },
    { id: 'long-word', when: [{ input: 'longest', op: 'range', from: 3 }, { input: 'score', op: 'range', from: 400 }], outcome: 'answer', reason: { zh: '专用词匹配', en: 'A word of the trade in common' } },
    { id: 'most-of-it', when: [{ input: 'score', op: 'range', from: 600 }], outcome: 'answer', reason: { zh: '问题大部分内容匹配', en: 'Most of the question is covered' } },
    { id: 'otherwise', when: [], outcome: 'person', reason: { zh: '匹配度低', en: 'Too little in common' } },
  ] },
};
