import { Column, Entity, PrimaryColumn } from 'typeorm';
import { catalogueTrait, type VersionFields } from '@haobang/catalogue';
import { defineKind, Fact, type RecordState } from '@haobang/records';
import { DEMAND_CATEGORIES } from './demand-categories.js';

@Entity('article')
export class Article {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '答案', en: 'Answer', is: 'What whoever asks is told, in plain words.', type: 'longText' })
  @Column('text') answer: string;
  @Fact({ zh: '关键词', en: 'Keywords', is: 'Other words for what it is about, by which it is found.' })
  @Column('text') keywords: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.', type: 'code', options: DEMAND_CATEGORIES })
  @Column('text') category: string;
  @Fact({ zh: '依据文件', en: 'Source', is: 'The law or policy that the answer rests on, with its number.' })
  @Column('text') sourceDocument: string;
  @Fact({ zh: '依据条款', en: 'Clause', is: 'Where in the source it stands.' })
  @Column('text') sourceClause: string;
}
export type ArticleFacts = Omit<Article, 'recordId'>;
export type ArticleFields = VersionFields & ArticleFacts;
export type ArticleState = RecordState<ArticleFields>;

export class DraftArticle {
  @Fact({ zh: '问题', en: 'Question', is: 'What is asked, as somebody would ask it.', required: true, max: 200, example: '企业开办如何办理，需要多长时间' }) title: string;
  @Fact({ zh: '答案', en: 'Answer', is: 'What whoever asks is told, in plain words.', type: 'longText', required: true, max: 4_000, example: '通过“易企办”提交一次申请，最快2小时办结。' }) answer: string;
  @Fact({ zh: '关键词', en: 'Keywords', is: 'Other words for what it is about, by which it is found; separated by blanks.', max: 200, example: '公司设立 注册' }) keywords?: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.', type: 'code', options: DEMAND_CATEGORIES, required: true, example: 'registration' }) category: string;
  @Fact({ zh: '依据文件', en: 'Source', is: 'The law or policy that the answer rests on, with its number; an article without one is none.', required: true, max: 200, example: '市场主体登记管理条例' }) sourceDocument: string;
  @Fact({ zh: '依据条款', en: 'Clause', is: 'Where in the source it stands.', required: true, max: 100, example: '第二十四条' }) sourceClause: string;
}

/** An article is looked at again after so many days (measure 49, proposed 180), and at once when its source changes. */
export const ARTICLE_REVIEW_DAYS = 180;

/** What people are told, as versions that cite their source and fall due for review. Measure 49. */
export const article = defineKind({
  kind: 'article', plural: 'articles', area: 'complaints', prefix: 'ZS', label: { zh: '知识条目', en: 'Article' }, labelPlural: { zh: '知识库', en: 'Articles' }, measures: [49],
  ...catalogueTrait({
    draft: DraftArticle,
    title: (input) => input.title,
    facts: (input): ArticleFacts => ({ answer: input.answer, keywords: input.keywords ?? '', category: input.category, sourceDocument: input.sourceDocument, sourceClause: input.sourceClause }),
    by: { author: { handler: 'lead', unitHead: 'lead' }, publisher: { unitHead: 'lead', planOffice: 'any' }, voider: { supervisor: 'any' } },
    reviewDays: ARTICLE_REVIEW_DAYS,
  }),
  own: Article,
  filters: ['category', 'sourceDocument', 'itemId', 'validFrom', 'reviewOn', 'staleSince'],
  columns: ['versionNo', 'category', 'sourceDocument', 'validFrom', 'reviewOn', 'staleSince'],
  search: (record: ArticleState) => [record.fields.answer, record.fields.keywords, record.fields.sourceDocument],
});
