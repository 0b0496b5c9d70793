import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuidV7 } from '@haobang/database';
import { CHANNELS, CITY_CENTRE } from '@haobang/demands';
import { defineKind, Fact, type RecordState, type Roles, type Situation, verb } from '@haobang/records';
import { DEMAND_CATEGORIES } from './demand-categories.js';

@Entity('question_session')
export class QuestionSession {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '问题', en: 'Question', is: 'What was asked, in the words of whoever asked.', type: 'longText' })
  @Column('text') question: string;
  @Fact({ zh: '渠道', en: 'Channel', is: 'Where it was asked.', type: 'code', options: CHANNELS })
  @Column('text') channel: string;
  @Fact({ zh: '答复', en: 'Answer', is: 'The answer of the first article cited; empty where a person has to answer.', type: 'longText' })
  @Column('text', { nullable: true }) answer: string | null;
  @Fact({ zh: '匹配度', en: 'Score', is: 'How much of the question the first article speaks of, in thousandths.', max: 1_000 })
  @Column('integer') score: number;
  @Fact({ zh: '判定', en: 'Decided', is: 'Why it was answered, or why a person has to, in Chinese words.', language: 'zh' })
  @Column('text') because: string;
  @Fact({ zh: '判定', en: 'Decided', is: 'The same in English words.', language: 'en' })
  @Column('text') becauseEn: string;
  @Fact({ zh: '判定凭据', en: 'Receipt', is: 'The receipt of the decision table.', type: 'record' })
  @Column('uuid', { nullable: true }) receiptId: string | null;
  @Fact({ zh: '首选条目', en: 'First article', is: 'The item of the first article cited.', type: 'record' })
  @Column('uuid', { nullable: true }) topItemId: string | null;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter: of the first article, else as guessed.', type: 'code', options: DEMAND_CATEGORIES })
  @Column('text') category: string;
  @Fact({ zh: '是否有用', en: 'Helpful', is: 'What whoever asked said of the answer; empty while nothing was said.', type: 'boolean' })
  @Column('boolean', { nullable: true }) helpful: boolean | null;
  @Fact({ zh: '建议单位', en: 'Suggested unit', is: 'The unit that was suggested when it went to a person.', type: 'unit' })
  @Column('integer', { nullable: true }) suggestedUnitId: number | null;
  @Fact({ zh: '诉求', en: 'Demand', is: 'The demand that it became, where it went to a person.', type: 'record' })
  @Column('uuid', { nullable: true }) demandId: string | null;
  @Fact({ zh: '提问日', en: 'Asked on', is: 'The day of the question.', type: 'date' })
  @Column('date') askedOn: string;
  @Fact({ zh: '了结日', en: 'Settled on', is: 'The day on which the answer was taken, or a person took over.', type: 'date' })
  @Column('date', { nullable: true }) settledOn: string | null;
}
export type QuestionFields = Omit<QuestionSession, 'recordId'>;
export type QuestionState = RecordState<QuestionFields>;

/** An article that an answer cites, as it was. */
@Entity('question_citation')
export class QuestionCitation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  /** 1 for the one that gave the answer. */
  @Column('integer') rank: number;
  @Column('uuid') articleId: string;
  @Column('integer') score: number;
}

export class AskQuestion {
  @Fact({ zh: '问题', en: 'Question', is: 'What is asked, in the words of whoever asks; no names or numbers of people.', type: 'longText', required: true, max: 300, example: '开公司要几天' }) question: string;
  @Fact({ zh: '渠道', en: 'Channel', is: 'Where it was asked: here, unless somebody asks for a caller.', type: 'code', options: CHANNELS, example: 'haobang' }) channel?: string;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that asks, where it is known.', type: 'enterprise' }) enterpriseId?: string;
}
export class RateAnswer {
  @Fact({ zh: '是否有用', en: 'Helpful', is: 'Whether the answer helped.', required: true, example: true }) helpful: boolean;
}
export class TransferQuestion {
  @Fact({ zh: '联系人', en: 'Caller', is: 'Who is to be called back; kept with the demand, shown masked.', personal: true, max: 60 }) callerName?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where they are called back; kept with the demand, shown masked.', type: 'phone', personal: true }) callerPhone?: string;
}

/** What the service found; never sent by a client. */
export interface Answered extends AskQuestion {
  found: {
    title: string; answer: string | null; score: number; because: string; becauseEn: string; receiptId: string | null; topItemId: string | null; category: string;
    citations: readonly { rank: number; articleId: string; score: number }[];
    transferred: Transferred | null;
  };
}
export interface Transferred {
  demandId: string;
  suggestedUnitId: number | null;
}

type S = Situation<QuestionFields>;
const ASKERS: Roles = { clerk: 'any', handler: 'any', unitHead: 'any', dispatcher: 'any', supervisor: 'any', planOffice: 'any' };

const toPerson = (s: S, { demandId, suggestedUnitId }: Transferred): Partial<QuestionFields> => ({ demandId, suggestedUnitId, settledOn: s.on });

/** One question, its answer with the articles that it cites, and what came of it. Measure 49. */
export const questionSession = defineKind({
  kind: 'question-session', plural: 'question-sessions', area: 'complaints', prefix: 'WD', label: { zh: '问答', en: 'Question' }, labelPlural: { zh: '问答记录', en: 'Questions' }, measures: [49],
  table: QuestionSession as unknown as new () => QuestionFields,
  parts: { citations: { table: QuestionCitation, label: { zh: '引用条目', en: 'Articles cited' } } },
  states: {
    ANSWERED: { label: { zh: '已解答', en: 'Answered' }, open: false, tone: 'processing' },
    ADOPTED: { label: { zh: '已采纳', en: 'Adopted' }, open: false, tone: 'success' },
    TRANSFERRED: { label: { zh: '已转人工', en: 'Passed to a person' }, open: false, tone: 'warning' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: AskQuestion, by: ASKERS, to: 'ANSWERED', byHand: true,
    does: (s: S, input: AskQuestion) => {
      const { title, citations, transferred, ...found } = (input as Answered).found;
      return {
        title, status: transferred ? 'TRANSFERRED' : 'ANSWERED', leadUnitId: s.record.registeredUnitId ?? s.unitOf(CITY_CENTRE), enterpriseId: input.enterpriseId ?? null,
        fields: { question: input.question, channel: input.channel ?? 'haobang', helpful: null, suggestedUnitId: null, demandId: null, askedOn: s.on, settledOn: null, ...found, ...(transferred ? toPerson(s, transferred) : {}) },
        parts: { citations: citations.map((citation) => ({ id: uuidV7(), ...citation })) },
      };
    },
  },
  verbs: {
    adopt: verb({ label: { zh: '采纳', en: 'Adopt' }, is: 'Says that the answer settles the question; nobody else has to be asked.', from: ['ANSWERED'], to: ['ADOPTED'], by: ASKERS, does: (s: S) => ({ fields: { settledOn: s.on, helpful: s.record.fields.helpful ?? true } }) }),
    rate: verb({ label: { zh: '评价', en: 'Rate' }, is: 'Says whether the answer helped; the last word counts.', from: ['ANSWERED', 'ADOPTED', 'TRANSFERRED'], to: 'same', by: ASKERS, input: RateAnswer, does: (_s: S, input: RateAnswer) => ({ fields: { helpful: input.helpful } }) }),
    transfer: verb({
      label: { zh: '转人工', en: 'Pass to a person' }, is: 'Makes the question a demand, an inquiry, that a person answers; both in one transaction.', from: ['ANSWERED', 'ADOPTED'], to: ['TRANSFERRED'], by: ASKERS, input: TransferQuestion, byHand: true,
      does: (s: S, input: TransferQuestion) => ({ fields: toPerson(s, (input as TransferQuestion & { transferred: Transferred }).transferred) }),
    }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a question that was asked by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['channel', 'category', 'askedOn', 'helpful', 'topItemId', 'demandId'], columns: ['channel', 'category', 'score', 'helpful'],
  search: (record: QuestionState) => [record.fields.question],
  leading: () => null,
  awaits: () => null,
});
