import type { RouteObject } from 'react-router';
import type { NavigationEntry } from '@haobang/admin-ui';
import { kindRoutes } from '@haobang/records/admin';

const ANSWERS = { zh: '智能解答', en: 'Answers' };

/** Measure 49: to ask, what was asked, and what is answered from. */
export const answersNavigation: readonly NavigationEntry[] = [
  { path: '/complaints/ask', section: ANSWERS, label: { zh: '智能解答', en: 'Ask' }, permissions: ['complaints:question-session.register'], keywords: ['zhineng', 'znjd', 'wen', '提问', '问答', '咨询'] },
  { path: '/complaints/question-sessions', section: ANSWERS, label: { zh: '问答记录', en: 'Questions' }, permissions: ['complaints:read'], keywords: ['wenda', 'wd'] },
  { path: '/complaints/question-trends', section: ANSWERS, label: { zh: '热点问题', en: 'Top questions' }, permissions: ['complaints:read'], keywords: ['redian', 'rdwt', '趋势'] },
  { path: '/complaints/articles', section: ANSWERS, label: { zh: '知识库', en: 'Articles' }, permissions: ['complaints:read'], keywords: ['zhishi', 'zsk', 'faq', '条目'] },
  { path: '/complaints/synonyms', section: ANSWERS, label: { zh: '同义说法', en: 'Synonyms' }, permissions: ['complaints:read'], keywords: ['tongyi', 'tysf', '同义词'] },
];

export const answersRoutes: readonly RouteObject[] = [
  { path: 'complaints/ask', lazy: () => import('./ask.page') },
  { path: 'complaints/question-trends', lazy: () => import('./question-trends.page') },
  { path: 'complaints/synonyms', lazy: () => import('./synonyms.page') },
  ...kindRoutes({ kind: 'article', path: 'complaints/articles', list: () => import('./article-list.page'), record: () => import('./article.page') }),
  ...kindRoutes({ kind: 'question-session', path: 'complaints/question-sessions', list: () => import('./question-list.page'), create: () => import('./ask.page'), record: () => import('./question.page') }),
];
