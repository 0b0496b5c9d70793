import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CITY_CENTRE } from '@haobang/demands';
import { defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';

@Entity('duplicate_proposal')
export class DuplicateProposal {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '后到诉求', en: 'Later demand', is: 'The demand that would be merged.', type: 'record' })
  @Column('uuid') demandId: string;
  @Fact({ zh: '先到诉求', en: 'Earlier demand', is: 'The demand that would keep every caller.', type: 'record' })
  @Column('uuid') otherId: string;
  @Fact({ zh: '文字相似度', en: 'Similarity', is: 'Twice the pairs of neighbouring signs that both texts have, over the pairs of both; 0.5 and more is proposed.', type: 'decimal' })
  @Column('numeric') similarity: string;
  @Fact({ zh: '相隔天数', en: 'Days apart', is: 'Days between the two registrations; 30 at most.' })
  @Column('integer') daysApart: number;
}
export type DuplicateFields = Omit<DuplicateProposal, 'recordId'>;

/** A pair that the comparison found; nobody sends one. */
export class FoundPair {
  @Fact({ zh: '后到诉求', en: 'Later demand', is: 'The demand that would be merged.', type: 'record', required: true }) demandId: string;
  @Fact({ zh: '先到诉求', en: 'Earlier demand', is: 'The demand that would keep every caller.', type: 'record', required: true }) otherId: string;
}
export interface KnownPair extends FoundPair {
  title: string;
  enterpriseId: string;
  similarity: string;
  daysApart: number;
}

type S = Situation<DuplicateFields>;

/** Two demands of one enterprise that read alike: a person says whether they are one. Measure 48. */
export const duplicateProposal = defineKind({
  kind: 'duplicate-proposal', plural: 'duplicate-proposals', area: 'complaints', prefix: 'CF', label: { zh: '疑似重复', en: 'Possible duplicate' }, labelPlural: { zh: '疑似重复', en: 'Possible duplicates' }, measures: [48],
  table: DuplicateProposal as unknown as new () => DuplicateFields,
  states: {
    PROPOSED: { label: { zh: '待判定', en: 'To be judged' }, open: true, tone: 'warning' },
    ACCEPTED: { label: { zh: '已并单', en: 'Merged' }, open: false, tone: 'success' },
    REFUSED: { label: { zh: '不是重复', en: 'Not a duplicate' }, open: false, tone: 'default' },
    LAPSED: { label: { zh: '已失效', en: 'Lapsed' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: FoundPair, by: {}, to: 'PROPOSED', byHand: true,
    does: (s: S, input: FoundPair) => {
      const { title, enterpriseId, demandId, otherId, similarity, daysApart } = input as KnownPair;
      return { title, leadUnitId: s.unitOf(CITY_CENTRE) ?? s.record.registeredUnitId, enterpriseId, fields: { demandId, otherId, similarity, daysApart } };
    },
  },
  verbs: {
    accept: verb({ label: { zh: '确认并单', en: 'Merge' }, is: 'Merges the later demand into the earlier one; every caller of both is called back.', from: ['PROPOSED'], to: ['ACCEPTED'], by: { dispatcher: 'any' }, byHand: true }),
    refuse: verb({ label: { zh: '不是重复', en: 'Not a duplicate' }, is: 'Says why the two are not one; the pair is not proposed again.', from: ['PROPOSED'], to: ['REFUSED'], by: { dispatcher: 'any' }, reason: 'required' }),
    lapse: verb({ label: { zh: '失效', en: 'Lapse' }, is: 'One of the two is no longer open, or of another enterprise by now, so there is nothing to merge.', from: ['PROPOSED'], to: ['LAPSED'], by: 'system' }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a proposal.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['demandId', 'otherId'], columns: ['no', 'title', 'status', 'enterpriseId', 'similarity', 'daysApart'],
  search: () => [],
  leading: () => null,
  awaits: (record: RecordState<DuplicateFields>) => (record.status === 'PROPOSED' ? 'dispatcher' : null),
});
