import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import { Problem, type RequestContext, systemContext, type WriteContext, Writes } from '@haobang/http';
import { decide, decideCreate, type Kind, type Moment, permissionOf, type RecordAnswer, Records } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { answerOrPerson } from './answer-or-person.table.js';
import { ArticleRetrieval, type FoundArticle } from './article-retrieval.js';
import { DemandClassification } from './demand-classification.js';
import { demand } from './demand.kind.js';
import { type Answered, type AskQuestion, questionSession, type QuestionFields, type Transferred, type TransferQuestion } from './question-session.kind.js';
import { UnitSuggestion } from './unit-suggestion.js';

const SESSION = questionSession as Kind;
const DEMAND = demand as Kind;

/** Articles that an answer cites at most. */
const CITED = 3;
/** An article that speaks of less than this share tells nothing of the matter either. */
const TELLS_CATEGORY = 150;
const LONGEST_TITLE = 60;

/** Questions: answered from articles, or passed to a person as a demand; each in one transaction. */
@Injectable()
export class QuestionSessions {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(ArticleRetrieval) private readonly retrieval: ArticleRetrieval,
    @Inject(UnitSuggestion) private readonly suggestion: UnitSuggestion,
    @Inject(DemandClassification) private readonly classification: DemandClassification,
  ) {}

  /** Answers from articles that are in date, citing them; where the decision table says so, makes it a demand at once. @throws Problem 403, 422. */
  async ask(ctx: RequestContext, input: AskQuestion): Promise<RecordAnswer> {
    const acting = this.records.acting(ctx);
    if (!acting.may(permissionOf(SESSION, 'register'))) throw Problem.forbidden();
    // Looked up before the transaction begins: nobody holds one connection and waits for another.
    const cited = await this.retrieval.find(input.question, ctx.now, CITED);
    const [first] = cited;
    const guess = await this.suggestion.guess(input.question, categoryOf(first));
    return this.writes.run(ctx, async (w) => {
      const moment = await this.records.moment(w.now);
      const id = uuidV7(moment.recordedAt.getTime());
      const facts = {
        score: { value: first?.score ?? 0, source: 'retrieval' }, words: { value: first?.matched.length ?? 0, source: 'retrieval' }, text: { value: input.question, source: 'question' },
        longest: { value: Math.max(0, ...(first?.matched ?? []).map((word) => word.length)), source: 'retrieval' },
      };
      const { outcome, reason, receiptId } = await this.rules.decide(w, answerOrPerson.code, facts, dayAt(moment.effectiveAt), id);
      const answers = outcome === 'answer' && first !== undefined;
      const title = titleOf(input.question);
      const transferred = answers ? null : await this.openInquiry(w, moment, { title, question: input.question, enterpriseId: input.enterpriseId, category: guess.category, unitId: guess.unitId, registeredUnitId: w.actor.unitId });
      const found: Answered['found'] = {
        title, answer: answers ? first.answer : null, score: first?.score ?? 0, because: reason.zh, becauseEn: reason.en, receiptId, topItemId: first?.itemId ?? null, category: guess.category,
        citations: cited.map(({ id: articleId, score }, i) => ({ rank: i + 1, articleId, score })), transferred,
      };
      const decision = decideCreate(SESSION, { id, registeredUnitId: w.actor.unitId }, { input: { ...input, found }, loggedInput: input }, acting, moment);
      const [after] = await this.records.apply(w, SESSION, [{ before: null, decision }]);
      return this.records.answer(SESSION, after!, acting, moment);
    });
  }

  /** Passes an answered question to a person. @throws Problem 403, 404, 409, 412. */
  async transfer(ctx: RequestContext, id: string, input: TransferQuestion, reason: string | null): Promise<RecordAnswer> {
    const acting = this.records.acting(ctx);
    if (!acting.may(permissionOf(SESSION, 'transfer'))) throw Problem.forbidden();
    const { question, category } = (await this.records.read(ctx, SESSION, id)).fields as unknown as QuestionFields;
    const { unitId } = await this.suggestion.guess(question, category);
    return this.writes.run(ctx, async (w) => {
      const { state, related, now } = await this.records.lock(w, SESSION, id);
      if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
      const moment = await this.records.moment(now);
      // Judged first, so that a refused one leaves no demand behind.
      decide(SESSION, state, { verb: 'transfer', input: { transferred: { demandId: state.id, suggestedUnitId: null } }, reason }, acting, moment);
      const transferred = await this.openInquiry(w, moment, { ...input, title: state.title, question, enterpriseId: state.enterpriseId ?? undefined, category, unitId, registeredUnitId: state.registeredUnitId });
      const decision = decide(SESSION, state, { verb: 'transfer', input: { ...input, transferred }, loggedInput: input, reason }, acting, moment);
      const [after] = await this.records.apply(w, SESSION, [{ before: state, decision, related }]);
      return this.records.answer(SESSION, after!, acting, moment);
    });
  }

  /** A demand of the channel haobang, classified as an inquiry with the category that was guessed: a dispatcher may say otherwise. */
  private async openInquiry(
    w: WriteContext, moment: Moment,
    asked: TransferQuestion & { title: string; question: string; enterpriseId?: string | undefined; category: string; unitId: number | null; registeredUnitId: number | null },
  ): Promise<Transferred> {
    const own = this.records.acting(w);
    const system = this.records.acting({ ...w, actor: systemContext(w.now).actor });
    const { title, question, category, unitId, registeredUnitId, callerName, callerPhone, enterpriseId } = asked;
    const input = { title, content: question, channel: 'haobang', ...(enterpriseId ? { enterpriseId } : {}), ...(callerName ? { callerName } : {}), ...(callerPhone ? { callerPhone } : {}) };
    const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: registeredUnitId ?? moment.unitOf(CITY_CENTRE) };
    // Whoever may not register a demand may still ask: then it is the product that passes the question on.
    const taken = decideCreate(DEMAND, fresh, { input }, own.may(permissionOf(DEMAND, 'register')) ? own : system, moment);
    const [collected] = await this.records.apply(w, DEMAND, [{ before: null, decision: taken }]);
    const decision = await this.classification.decisionOf(w, { id: fresh.id, title, content: question }, { demandKind: 'inquiry', category });
    const classified = decide(DEMAND, collected!, { verb: 'classify', input: { demandKind: 'inquiry', category, decision } }, system, moment);
    await this.records.apply(w, DEMAND, [{ before: collected!, decision: classified }]);
    return { demandId: fresh.id, suggestedUnitId: unitId };
  }
}

const categoryOf = (first: FoundArticle | undefined): string | null => (first && first.score >= TELLS_CATEGORY ? first.category : null);
const titleOf = (question: string): string => {
  const line = question.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line;
};
