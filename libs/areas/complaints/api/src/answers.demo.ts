import { addDays, startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import { LEARNT_SYNONYMS } from './answer-synonyms.learnt.js';
import { ARTICLE_CORPUS, type CorpusArticle } from './article-corpus.js';
import { ArticleIndex } from './article-index.js';
import { article, ARTICLE_REVIEW_DAYS } from './article.kind.js';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { demandDays, type Random } from './complaints.seed.js';
import { demandComplexity } from './demand-complexity.table.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { demand } from './demand.kind.js';
import { type Answered, questionSession } from './question-session.kind.js';

const SYSTEM: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };
const MINUTE = 60_000;
const QUESTIONS = 900;
/** Of the questions, those that an article answers, and of these those whose answer is adopted. */
const ANSWERED_SHARE = 0.86;
const ADOPTED_SHARE = 0.78;
const PASSED_ON_SHARE = 0.06;
const RATED_SHARE = 0.5;
/** Of the articles, those whose review was forgotten once, and those whose source has just changed. */
const FORGOTTEN = 17;
const STALE: readonly string[] = ['arrears', 'job-stability'];
const HALLS = ['hall-new-area', 'hall-fengdong', 'hall-fengxi', 'hall-qinhan'];
const OTHER_QUESTIONS = ['园区班车时刻表在哪儿看', '食堂什么时候开门', '附近停车位不够，能增加吗', '工业园路灯坏了好几天', '楼下施工太吵影响办公', '企业想捐赠物资找谁', '公交能不能在园区门口加一站', '快递柜在哪个位置'];

const at = (day: string, minute: number): Date => new Date(startOfDay(day).getTime() + minute * MINUTE);
const said = (verb: string, acting: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, acting, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });

/** Articles that say more since a day; what they said before lacked the last sentence. One is scheduled for a day ahead, and one waits for its publisher. */
const REVISED: Readonly<Record<string, string>> = { 'simple-cancel': '2024-09-02', 'food-licence': '2024-10-14', 'digital-invoice': '2026-03-16' };
const SCHEDULED = 'power-connection';
const IN_REVIEW = 'tolerance';
const SCHEDULED_DAYS_AHEAD = 10;

interface DemoArticle extends CorpusArticle {
  /** Its versions in their order, each with the first day on which it is in force. */
  versions: { id: string; from: string }[];
  isRevised: boolean;
}

const workingFrom = ({ calendar }: DemoWorld, day: string): string => {
  let found = day;
  while (!calendar.day(found).working) found = addDays(found, 1);
  return found;
};

/** Articles from January 2024 on, each reviewed before its time but for a few, two of them stale now. */
function articleHistory(world: DemoWorld, one: CorpusArticle, index: number): { histories: WholeHistory[]; article: DemoArticle } {
  const { people, today, now } = world;
  const [author, head] = [people.of('handler', one.unit), people.of('unitHead', one.unit)];
  const from = workingFrom(world, addDays('2024-01-02', Math.floor(index / 4)));
  const register = at(from, 560 + index);
  const revisedOn = REVISED[one.code];
  const planned = revisedOn ? (revisedOn <= today ? revisedOn : undefined) : one.code === SCHEDULED || one.code === IN_REVIEW ? addDays(today, SCHEDULED_DAYS_AHEAD) : undefined;
  const next = planned && nextVersion(world, one, workingFrom(world, planned), uuidV7(register.getTime()));
  const id = next ? next.itemId : uuidV7(register.getTime());
  const reviews = reviewsOf(world, author, from, next && next.from < today ? next.from : today, index % FORGOTTEN === 5);
  const verbs = [said('submit', author, new Date(register.getTime() + 20 * MINUTE)), said('publish', head, new Date(register.getTime() + 90 * MINUTE), {}), ...reviews, ...(next ? next.ofFormer.filter(({ effectiveAt }) => effectiveAt <= now) : [])];
  if (STALE.includes(one.code)) {
    const day = workingFrom(world, addDays(today, -9));
    if (day < today) verbs.push(said('markStale', people.of('planOffice', 'business-environment-office'), at(day, 640), undefined, `${one.source}已修订`));
  }
  verbs.sort((a, b) => a.effectiveAt.getTime() - b.effectiveAt.getTime());
  const first: WholeHistory = { id, registeredUnitId: people.unitId(one.unit), externalSystem: 'corpus', externalId: one.code, register: { acting: author, effectiveAt: register, recordedAt: register, input: next ? { ...inputOf(one), answer: shorter(one.answer) } : inputOf(one) }, verbs: past(verbs, now) };
  const isThere = next && next.history.register.recordedAt <= now;
  return {
    histories: isThere ? [{ ...first, family: one.code }, { ...next.history, family: one.code, rootId: id }] : [first],
    article: { ...one, isRevised: next !== undefined, versions: [{ id, from }, ...(isThere && next.isPublished ? [{ id: next.history.id!, from: next.from }] : [])] },
  };
}

const shorter = (answer: string): string => answer.slice(0, answer.slice(0, -1).lastIndexOf('。') + 1) || answer;

/** The second version of an article, and what the first one tells of it. */
function nextVersion(world: DemoWorld, one: CorpusArticle, from: string, itemId: string) {
  const { people, today, now } = world;
  const [author, head] = [people.of('handler', one.unit), people.of('unitHead', one.unit)];
  const isAhead = from > today;
  // A scheduled one is drafted and published some days before; the others on the day from which they hold.
  const drafted = at(isAhead ? workingFrom(world, addDays(today, -5)) : from, 545);
  const published = new Date(drafted.getTime() + 95 * MINUTE);
  const id = uuidV7(drafted.getTime());
  const isPublished = one.code !== IN_REVIEW;
  const { title, ...facts } = inputOf(one);
  const next = { itemId, versionNo: 2, title, leadUnitId: people.unitId(one.unit), facts: { ...facts, answer: shorter(one.answer) } };
  return {
    itemId, from, isPublished,
    ofFormer: [said('draftNext', author, drafted), ...(isPublished ? [said('supersede', SYSTEM, new Date(published.getTime() - 1), { repealOn: from })] : [])],
    history: {
      id, registeredUnitId: people.unitId(one.unit), register: { acting: author, effectiveAt: drafted, recordedAt: drafted, input: { next } },
      verbs: past([
        said('revise', author, new Date(drafted.getTime() + 15 * MINUTE), inputOf(one)), said('submit', author, new Date(drafted.getTime() + 30 * MINUTE)),
        ...(isPublished ? [said('publish', head, published, isAhead ? { validFrom: from } : {})] : []), ...(isAhead ? [] : reviewsOf(world, author, from, today, false)),
      ], now),
    } as WholeHistory,
  };
}

/** Reviews in time from a day on, up to another; one of them forgotten for some weeks. */
function reviewsOf(world: DemoWorld, author: Acting, from: string, until: string, forgets: boolean): HistoryVerb[] {
  const verbs: HistoryVerb[] = [];
  let reviewed = from;
  for (let round = 1; ; round++) {
    const day = workingFrom(world, addDays(reviewed, forgets && round === 2 ? ARTICLE_REVIEW_DAYS + 25 : ARTICLE_REVIEW_DAYS - 20 + Math.floor(world.random() * 12)));
    if (day >= until) return verbs;
    verbs.push(said('review', author, at(day, 600 + Math.floor(world.random() * 300)), {}));
    reviewed = day;
  }
}

const inputOf = (one: CorpusArticle) => ({ title: one.question, answer: one.answer, keywords: one.keywords, category: one.category, sourceDocument: one.source, sourceClause: one.clause });
const past = (verbs: readonly HistoryVerb[], now: Date): HistoryVerb[] => verbs.filter(({ effectiveAt }) => effectiveAt <= now);

/** How somebody asks about an article: by its title, or by one of its keywords. */
function wordsFor(random: Random, { question, keywords }: CorpusArticle): string {
  const words = keywords.split(' ');
  const word = words[Math.floor(random() * words.length)]!;
  const forms = [question, `请问${word}怎么办理`, `${word}需要什么材料`, `${word}多久能办好`, `想咨询一下${word}的政策`];
  return forms[Math.floor(random() * forms.length)]!;
}

/** One question with what came of it; where it went to a person, the demand too. */
function questionHistory(world: DemoWorld, articles: readonly DemoArticle[], day: string): { session: WholeHistory; inquiry: WholeHistory | null } {
  const { random, people } = world;
  // Some things are asked far more often than others.
  const about = articles[Math.floor(random() * random() * articles.length)]!;
  const answers = random() < ANSWERED_SHARE;
  // In force since the day before: on its first day it was published after some had asked.
  const version = about.versions.findLast(({ from }) => from < day) ?? about.versions[0]!;
  const answer = about.isRevised && version === about.versions[0] ? shorter(about.answer) : about.answer;
  const question = answers ? wordsFor(random, about) : OTHER_QUESTIONS[Math.floor(random() * OTHER_QUESTIONS.length)]!;
  const hall = HALLS[Math.floor(random() * HALLS.length)]!;
  const clerk = people.of('clerk', hall, Math.floor(random() * 2));
  const asked = at(day, 545 + Math.floor(random() * 380));
  const category = answers ? about.category : 'other';
  const score = answers ? 320 + Math.floor(random() * 680) : Math.floor(random() * 200);
  const adopted = answers && random() < ADOPTED_SHARE;
  const passedOn = answers && !adopted && random() < PASSED_ON_SHARE / (1 - ADOPTED_SHARE);
  const demandId = uuidV7(asked.getTime());
  const unit = DEMAND_CATEGORIES.find(({ code }) => code === category)!.unit;
  const transferred = { demandId, suggestedUnitId: people.unitId(unit) };
  const found: Answered['found'] = {
    title: question, answer: answers ? answer : null, score, because: answers ? '多个词匹配' : '匹配度低', becauseEn: answers ? 'Several words in common' : 'Too little in common', receiptId: null, topItemId: answers ? about.versions[0]!.id : null, category,
    citations: answers ? [{ rank: 1, articleId: version.id, score }] : [], transferred: answers ? null : transferred,
  };
  const later = (minutes: number) => new Date(asked.getTime() + minutes * MINUTE);
  const verbs: HistoryVerb[] = [];
  if (answers && random() < RATED_SHARE) verbs.push(said('rate', clerk, later(2), { helpful: adopted || random() < 0.3 }));
  if (adopted) verbs.push(said('adopt', clerk, later(3)));
  if (passedOn) verbs.push(said('transfer', clerk, later(4), { transferred }));
  const session: WholeHistory = { registeredUnitId: people.unitId(hall), register: { acting: clerk, effectiveAt: asked, recordedAt: asked, input: { question, channel: random() < 0.7 ? 'haobang' : 'window', found } }, verbs: past(verbs, world.now) };
  const inquiry = !answers || passedOn ? inquiryHistory(world, { id: demandId, hall, clerk, question, category, unit: random() < 0.93 ? unit : 'administrative-approval' }, passedOn ? later(4) : asked) : null;
  return { session, inquiry };
}

/** The demand that a question became: handed out and answered within the working day. */
function inquiryHistory(world: DemoWorld, asked: { id: string; hall: string; clerk: Acting; question: string; category: string; unit: string }, from: Date): WholeHistory {
  const { people } = world;
  const later = (minutes: number) => new Date(from.getTime() + minutes * MINUTE);
  const { outcome, reason } = evaluate(demandComplexity.first.rows, { demandKind: 'inquiry', category: asked.category, text: `${asked.question}\n${asked.question}` });
  const handler = people.of('handler', asked.unit);
  const verbs = [
    said('classify', SYSTEM, from, { demandKind: 'inquiry', category: asked.category, decision: { complexity: outcome, rule: reason.zh, ruleEn: reason.en, receiptId: null } }),
    said('assign', people.of('dispatcher', 'city-operation-centre'), later(8), { leadUnitId: people.unitId(asked.unit) }),
    said('sign', handler, later(20)), said('start', handler, later(22)), said('resolve', handler, later(45), { outcome: 'explained', reply: '已电话向咨询人说明。' }),
    said('callBack', people.of('clerk', asked.hall, 1), later(70), { answer: 'satisfied' }),
  ];
  return { id: asked.id, registeredUnitId: people.unitId(asked.hall), register: { acting: asked.clerk, effectiveAt: from, recordedAt: from, input: { title: asked.question, content: asked.question, channel: 'haobang' } }, verbs: past(verbs, world.now) };
}

/** Measure 49: the knowledge base, and what was asked of it. */
export const answersChapter: DemoChapter = {
  name: 'answers',
  async fill(world, w) {
    const histories = world.app.get(RecordHistories);
    const written = ARTICLE_CORPUS.map((one, index) => articleHistory(world, one, index));
    await histories.writeIn(w, article as Kind, written.flatMap((one) => one.histories));
    for (const [phrase, meaning] of LEARNT_SYNONYMS) await w.tx.query('insert into answer_synonym (id, phrase, meaning, valid_from, created_at, created_by) values ($1, $2, $3, $4, $5, $6)', [uuidV7(), phrase, meaning, '2024-01-02', at('2024-01-02', 540), '营商办']);
    await world.app.get(ArticleIndex).index(w.tx);

    const articles = written.map((one) => one.article);
    const thisYear = `${world.today.slice(0, 4)}-01-01`;
    const until = world.today < '2024-12-31' ? world.today : '2024-12-31';
    const count = Math.round(QUESTIONS * world.scale);
    const days = [...demandDays(world.random, world.calendar, '2024-02-01', until, Math.ceil(count / 2)), ...(thisYear > until ? demandDays(world.random, world.calendar, thisYear, world.today, Math.floor(count / 2)) : [])];
    const told = days.filter((day) => world.calendar.day(day).working && at(day, 930) <= world.now).map((day) => questionHistory(world, articles, day));
    // Questions first: whether the suggested unit led is a figure of the demand, told when it closes.
    await histories.writeIn(w, questionSession as Kind, told.map(({ session }) => session));
    await histories.writeIn(w, demand as Kind, told.flatMap(({ inquiry }) => inquiry ?? []));
  },
};
