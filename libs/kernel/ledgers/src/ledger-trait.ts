import type { ClockChange, RecordState, StateDeclaration, VerbDeclaration } from '@haobang/records';
import { LedgerEntry, type LedgerFields } from './ledger-entry.js';
import { ledgerVerbs, type LedgerStatus } from './ledger-verbs.js';
import { leadingClock, type LedgerOptions, type LedgerSituation } from './ledger.rules.js';

/** The clocks that the registration of a row begins; for the kind's own `create`. */
export const reviewClock = (s: Pick<LedgerSituation, 'on' | 'record'>, { review }: LedgerOptions, leadUnitId: number | null): ClockChange[] =>
  review ? [{ start: 'review', limit: review.limit, from: s.on, unitId: leadUnitId, ...(review.basis ? { basis: review.basis } : {}) }] : [];

type Verbs<F> = { [name in keyof ReturnType<typeof ledgerVerbs>]: VerbDeclaration<LedgerStatus, F, never> };

/**
 * What makes a kind a row of a ledger. Spread it into `defineKind`; what is registered, area, number and labels are the kind's own.
 *
 * @typeParam F the fields of the row with those of the kind's own table.
 */
export const ledgerTrait = <F extends LedgerFields = LedgerFields>(options: LedgerOptions = {}) => ({
  table: LedgerEntry as unknown as new () => F,
  states: {
    REGISTERED: { label: { zh: '已登记', en: 'Registered' }, open: true, tone: 'default' },
    VERIFIED: { label: { zh: '已核实', en: 'Verified' }, open: true, tone: 'default' },
    GRADED: { label: { zh: '已分级', en: 'Graded' }, open: true, tone: 'warning' },
    RESOLVING: { label: { zh: '化解中', en: 'Being resolved' }, open: true, tone: 'processing' },
    CLAIMED_DONE: { label: { zh: '申请销号', en: 'Claimed done' }, open: true, tone: 'warning' },
    STRUCK_OFF: { label: { zh: '已销号', en: 'Struck off' }, open: false, tone: 'success' },
    RETURNED: { label: { zh: '已退回', en: 'Returned' }, open: true, tone: 'error' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  } satisfies Record<LedgerStatus, StateDeclaration>,
  clocks: {
    review: { label: { zh: '审查时限', en: 'Review' }, ...(options.review?.basis ? { basis: options.review.basis } : {}) },
    handling: { label: { zh: '办理时限', en: 'Handling' }, ...(options.handling?.basis ? { basis: options.handling.basis } : {}) },
    plan: { label: { zh: '方案时限', en: 'Plan' } },
  },
  verbs: ledgerVerbs(options) as unknown as Verbs<F>,
  filters: ['grade', 'planDueOn', 'struckOffOn'],
  columns: ['grade', 'planDueOn'],
  search: (record: RecordState<F>): readonly (string | null | undefined)[] => [record.fields.planText],
  leading: (record: RecordState<F>) => leadingClock(record),
  awaits: (record: RecordState<F>) => (record.status === 'CLAIMED_DONE' ? 'supervisor' : record.open ? 'lead' : null),
}) as const;
