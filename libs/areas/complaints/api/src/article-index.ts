import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database, type Queryable, statement } from '@haobang/database';
import { Jobs } from '@haobang/jobs';
import { AREA_WORDS } from './answer-dictionary.js';
import { isEmpty, type Place } from './answer-words.rules.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';

interface ArticleText {
  id: string;
  title: string;
  answer: string;
  keywords: string;
  category: string;
}

const AT_ONCE = 200;
/** Articles made with other words are cut again. */
const CUT_WITH = createHash('sha256').update(AREA_WORDS.join(' ')).digest('hex').slice(0, 16);

/** Published articles, scheduled ones too, that are not in the index as they would be cut now. */
const MISSING = statement(
  'complaints.articles.missing',
  `select r.id, r.title, a.answer, a.keywords, a.category from record r join article a on a.record_id = r.id left join article_index i on i.record_id = r.id
    where r.kind = 'article' and r.status = 'PUBLISHED' and i.cut_with is distinct from $1 order by r.id limit ${AT_ONCE}`,
);
const PUT = statement(
  'complaints.articles.put',
  `insert into article_index (record_id, words, cut_with) select id, words::tsvector, $3 from unnest($1::uuid[], $2::text[]) as n(id, words)
   on conflict (record_id) do update set words = excluded.words, cut_with = excluded.cut_with`,
);

type Cut = (text: string) => string[];

/**
 * Cuts articles into words, for finding them. What is published never changes, so each is cut once, by a job: the dictionary
 * of the segmenter takes some 40 MB, which the API is spared. It reads questions by the words of the index alone.
 */
@Injectable()
export class ArticleIndex implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.indexArticles', label: { zh: '知识条目入检索', en: 'Index articles' }, cron: '*/2 * * * *', run: async () => ({ indexed: await this.index() }) });
  }

  /** Indexes what is new. Any number may run it: what two do at once is the same. @returns how many articles were indexed */
  async index(on: Queryable = this.database): Promise<number> {
    for (let total = 0; ; ) {
      const missing = await on.query<ArticleText & Record<string, unknown>>(MISSING, [CUT_WITH]);
      if (missing.length === 0) return total;
      const cut = await segmenter();
      await on.query(PUT, [missing.map(({ id }) => id), missing.map((article) => vectorOf(article, cut)), CUT_WITH]);
      total += missing.length;
    }
  }
}

/** Loaded when there is something to cut, and let go again: publishing is rare. */
async function segmenter(): Promise<Cut> {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(AREA_WORDS.map((word) => `${word} 200000 n`).join('\n')));
  return (text) => jieba.cutForSearch(text.normalize('NFKC').toLowerCase(), true);
}

const isWord = (word: string): boolean => (word.length > 1 ? /[\u3400-\u9fff\uf900-\ufaffa-z0-9]/.test(word) : /[a-z0-9]/.test(word)) && !isEmpty(word);

/** A text vector: each word once, with the places in which it stands. Positions tell nothing here but carry the place. */
export function vectorOf({ title, answer, keywords, category }: Omit<ArticleText, 'id'>, cut: Cut): string {
  const places = new Map<string, Set<Place>>();
  const put = (text: string, place: Place) => {
    for (const word of cut(text).filter(isWord)) places.set(word, (places.get(word) ?? new Set()).add(place));
  };
  put(title, 'A');
  put(keywords, 'B');
  put(DEMAND_CATEGORIES.find(({ code }) => code === category)?.label.zh ?? '', 'B');
  put(answer, 'C');
  const numbers: Record<Place, number> = { A: 1, B: 2, C: 3 };
  return [...places].map(([word, at]) => `'${word.replace(/['\\]/g, '')}':${[...at].map((place) => `${numbers[place]}${place}`).join(',')}`).join(' ');
}
