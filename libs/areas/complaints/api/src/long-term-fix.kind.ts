import { addDays, dayAt } from '@haobang/clock';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineKind, Fact, isSameHand, type RecordState, type Refusal, type Situation, verb } from '@haobang/records';
import { isFalling, judgedFrom, type RepeatsCheck } from './long-term-fix.rules.js';

@Entity('long_term_fix')
export class LongTermFix {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '共性问题', en: 'Common issue', is: 'The issue that it ends.', type: 'record' })
  @Column('uuid') issueId: string;
  @Fact({ zh: '长效机制', en: 'Mechanism', is: 'What is done differently from now on, and by whom.', type: 'longText' })
  @Column('text') mechanism: string;
  @Fact({ zh: '文件', en: 'Documents', is: 'The documents that set it up.', type: 'files' })
  @Column('uuid', { array: true }) documentIds: string[];
  @Fact({ zh: '生效日', en: 'In effect from', is: 'The day from which its effect is counted.', type: 'date' })
  @Column('date', { nullable: true }) effectFrom: string | null;
  @Fact({ zh: '办结日', en: 'Closed on', is: 'The day on which its effect was proved.', type: 'date' })
  @Column('date', { nullable: true }) closedOn: string | null;
}
export type LongTermFixFields = Omit<LongTermFix, 'recordId'>;
export type LongTermFixState = RecordState<LongTermFixFields>;

class Mechanism {
  @Fact({ zh: '长效机制', en: 'Mechanism', is: 'What is done differently from now on, and by whom.', type: 'longText', required: true }) mechanism: string;
  @Fact({ zh: '文件', en: 'Documents', is: 'The documents that set it up.', type: 'files' }) documentIds?: string[];
}
export class DraftFix extends Mechanism {
  @Fact({ zh: '共性问题', en: 'Common issue', is: 'The issue that it ends.', type: 'record', required: true }) issueId: string;
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 200, example: '云谷供电线路改造与停电预告机制' }) title: string;
}
export class ReviseFix extends Mechanism {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 200 }) title: string;
}
export class EnforceFix {
  @Fact({ zh: '生效日', en: 'In effect from', is: 'The day from which its effect is counted: not before the draft, at most 90 days ahead.', type: 'date', required: true }) effectFrom: string;
}
/** Put in by the service, never by a client. */
export interface CloseFix {
  check: RepeatsCheck;
}

const FARTHEST_AHEAD_DAYS = 90;
type S = Situation<LongTermFixFields>;

/** Whoever wrote it or put it in force, and anyone of the owner's unit, does not judge it. */
function judgedByAnother(s: S): Refusal | undefined {
  const ownHand = s.record.events.some((event) => ['register', 'revise', 'enforce'].includes(event.verb) && isSameHand(event, s.actor));
  if (ownHand || (s.actor.unitId !== null && s.actor.unitId === s.record.leadUnitId)) return { code: 'second-person-required', detail: 'Somebody outside the unit that owns the fix has to judge it.' };
  const effectFrom = s.record.fields.effectFrom!;
  return s.on < judgedFrom(effectFrom) ? { code: 'too-early', detail: `It can be judged once it has been in effect for 30 days, on ${judgedFrom(effectFrom)}.` } : undefined;
}

/** What ends a common issue for good (长效机制); closes only when its effect shows. Measure 47. */
export const longTermFix = defineKind({
  kind: 'long-term-fix', plural: 'long-term-fixes', area: 'complaints', prefix: 'CX', label: { zh: '长效机制', en: 'Long-term fix' }, labelPlural: { zh: '长效机制', en: 'Long-term fixes' }, measures: [47],
  table: LongTermFix as unknown as new () => LongTermFixFields,
  states: {
    DRAFT: { label: { zh: '起草', en: 'Draft' }, open: true, tone: 'default' },
    IN_FORCE: { label: { zh: '施行中', en: 'In force' }, open: true, tone: 'processing' },
    CLOSED: { label: { zh: '见效销号', en: 'Closed' }, open: false, tone: 'success' },
    ABANDONED: { label: { zh: '已放弃', en: 'Abandoned' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: DraftFix, by: { handler: 'any', unitHead: 'any' }, to: 'DRAFT',
    does: (s: S, input: DraftFix) => ({ title: input.title, leadUnitId: s.record.registeredUnitId, fields: { issueId: input.issueId, mechanism: input.mechanism, documentIds: input.documentIds ?? [], effectFrom: null, closedOn: null } }),
  },
  verbs: {
    revise: verb({
      label: { zh: '修改', en: 'Revise' }, is: 'Rewrites a draft.', from: ['DRAFT'], to: 'same', by: { handler: 'lead', unitHead: 'lead' }, input: ReviseFix,
      does: (s: S, input: ReviseFix) => ({ title: input.title, fields: { mechanism: input.mechanism, documentIds: input.documentIds ?? s.record.fields.documentIds } }),
    }),
    enforce: verb({
      label: { zh: '施行', en: 'Put in force' }, is: 'Puts the fix in force for an issue that the unit owns; its effect is counted from the day given.', from: ['DRAFT'], to: ['IN_FORCE'], by: { unitHead: 'lead' }, input: EnforceFix, byHand: true,
      guard: (s: S, input: EnforceFix) =>
        input.effectFrom < dayAt(s.record.registeredAt) || input.effectFrom > addDays(s.on, FARTHEST_AHEAD_DAYS) ? { code: 'effect-day-out-of-range', detail: 'Not before the day of the draft, and at most 90 days ahead.' } : undefined,
      does: (_s: S, input: EnforceFix) => ({ fields: { effectFrom: input.effectFrom } }),
    }),
    close: verb({
      label: { zh: '见效销号', en: 'Close' }, from: ['IN_FORCE'], to: ['CLOSED'], by: { supervisor: 'any' }, byHand: true, allowed: judgedByAnother,
      is: 'Closes a fix that works: since it is in effect, for 30 days at least, fewer demands of the issue\'s kind came per 30 days than in the 60 days before. Both numbers are kept.',
      guard: (_s: S, { check }: CloseFix) => (isFalling(check) ? undefined : { code: 'repeats-not-falling', detail: `${check.afterPer30Days} demands per 30 days since the fix, ${check.beforePer30Days} in the 60 days before.` }),
      does: (s: S, { check }: CloseFix) => ({ fields: { closedOn: s.on }, notes: { check } }),
    }),
    abandon: verb({ label: { zh: '放弃', en: 'Abandon' }, is: 'Gives the fix up; the issue needs another.', from: ['DRAFT', 'IN_FORCE'], to: ['ABANDONED'], by: { unitHead: 'lead', supervisor: 'any' }, reason: 'required', byHand: true }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a fix that was registered by mistake.', from: ['DRAFT', 'IN_FORCE', 'ABANDONED'], to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, byHand: true }),
  },
  filters: ['issueId', 'effectFrom'], columns: ['issueId', 'effectFrom', 'closedOn'],
  search: (record: LongTermFixState) => [record.fields.mechanism],
  leading: () => null,
  awaits: (record: LongTermFixState) => (record.status === 'DRAFT' ? 'lead' : record.status === 'IN_FORCE' ? 'supervisor' : null),
});
