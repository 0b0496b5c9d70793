import { ledgerFields, type LedgerFields, type LedgerOptions, type LedgerStatus, ledgerTrait, reviewClock } from '@haobang/ledgers';
import { defineKind, Fact, type Situation } from '@haobang/records';

export class RegisterSpecimenCard {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 200, example: '样本一份' }) title: string;
}

/** Reviewed within ten working days, handled within thirty days and at most ninety; change it to what the trade says. */
const OPTIONS: LedgerOptions = { review: { limit: { workdays: 10 } }, handling: { days: 30, mostDays: 90 } };

/** 样本: a row of a ledger, from registration to its striking off by another person. */
export const specimenCard = defineKind<LedgerStatus, LedgerFields, RegisterSpecimenCard>({
  ...ledgerTrait(OPTIONS),
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
  create: {
    input: RegisterSpecimenCard, by: { handler: 'any', unitHead: 'any' }, to: 'REGISTERED', clocks: ['review'],
    does: (s: Situation<LedgerFields>, input: RegisterSpecimenCard) => ({ title: input.title, leadUnitId: s.record.registeredUnitId, fields: ledgerFields(), clocks: reviewClock(s, OPTIONS, s.record.registeredUnitId) }),
  },
});
