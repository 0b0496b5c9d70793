import type { Type } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, Fact, type PartRow } from '@haobang/records';

export const COACHING_MODES: readonly CodeOption[] = [
  { code: 'visit', label: { zh: '上门', en: 'Visit' } }, { code: 'phone', label: { zh: '电话', en: 'Phone' } }, { code: 'online', label: { zh: '线上', en: 'Online' } }, { code: 'training', label: { zh: '培训', en: 'Training' } },
];

/** The columns of an entry; the codes of pool, tier and reason are the kind's. */
export interface PoolEntryFields {
  pool: string;
  /** Kind and pool: what an enterprise may stand in once. */
  poolKey: string;
  /** The record's enterprise, in the table of the index. */
  memberId: string | null;
  /** Takes the one place of its enterprise in its pool: from candidate until it ends. */
  inPool: boolean;
  tier: string | null;
  origin: string | null;
  remark: string | null;
  candidateOn: string | null;
  admittedOn: string | null;
  coachings: number;
  firstCoachedOn: string | null;
  lastCoachedOn: string | null;
  basis: string | null;
  basisIds: string[];
  graduatedOn: string | null;
  exitReason: string | null;
  exitedOn: string | null;
}

/** What a kind says of its pools. */
export interface PoolCodes {
  pools: readonly CodeOption[];
  tiers: readonly CodeOption[];
  exitReasons: readonly CodeOption[];
}

/** The table of entries with the codes of one kind: they stand in its documents, forms and filters. */
export function poolTableOf({ pools, tiers, exitReasons }: PoolCodes): Type<PoolEntryFields> {
  @Entity('pool_entry')
  class PoolEntry {
    @PrimaryColumn('uuid') recordId: string;
    @Fact({ zh: '培育库', en: 'Pool', is: 'The pool that it belongs to.', type: 'code', options: pools })
    @Column('text') pool: string;
    @Column('text') poolKey: string;
    @Column('uuid', { nullable: true }) memberId: string | null;
    @Column('boolean') inPool: boolean;
    @Fact({ zh: '梯度', en: 'Tier', is: 'The step or category within the pool today.', type: 'code', options: tiers })
    @Column('text', { nullable: true }) tier: string | null;
    @Fact({ zh: '线索来源', en: 'Origin', is: 'Where the lead came from.' })
    @Column('text', { nullable: true }) origin: string | null;
    @Fact({ zh: '情况说明', en: 'Remark', is: 'What speaks for it.', type: 'longText' })
    @Column('text', { nullable: true }) remark: string | null;
    @Fact({ zh: '列为候选日', en: 'Candidate since', is: 'The day on which it became a candidate.', type: 'date' })
    @Column('date', { nullable: true }) candidateOn: string | null;
    @Fact({ zh: '入库日', en: 'Admitted on', is: 'The day on which it was taken in.', type: 'date' })
    @Column('date', { nullable: true }) admittedOn: string | null;
    @Fact({ zh: '辅导次数', en: 'Coachings', is: 'How many coaching records there are.', type: 'integer' })
    @Column('integer') coachings: number;
    @Fact({ zh: '首次辅导日', en: 'First coached on', is: 'The day of the first coaching record.', type: 'date' })
    @Column('date', { nullable: true }) firstCoachedOn: string | null;
    @Fact({ zh: '最近辅导日', en: 'Last coached on', is: 'The day of the last coaching record.', type: 'date' })
    @Column('date', { nullable: true }) lastCoachedOn: string | null;
    @Fact({ zh: '认定依据', en: 'Basis', is: 'What the graduation rests on.', type: 'longText' })
    @Column('text', { nullable: true }) basis: string | null;
    @Fact({ zh: '认定材料', en: 'Documents', is: 'Documents that show the basis.', type: 'files' })
    @Column('uuid', { array: true }) basisIds: string[];
    @Fact({ zh: '达标日', en: 'Graduated on', is: 'The day on which it reached the aim.', type: 'date' })
    @Column('date', { nullable: true }) graduatedOn: string | null;
    @Fact({ zh: '退库原因', en: 'Reason for leaving', is: 'Why it left.', type: 'code', options: exitReasons })
    @Column('text', { nullable: true }) exitReason: string | null;
    @Fact({ zh: '退库日', en: 'Exited on', is: 'The day on which it left.', type: 'date' })
    @Column('date', { nullable: true }) exitedOn: string | null;
  }
  return PoolEntry;
}

@Entity('pool_coaching')
export class PoolCoaching {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Fact({ zh: '辅导日', en: 'On', is: 'When it was.', type: 'date' })
  @Column('date') coachedOn: string;
  @Fact({ zh: '方式', en: 'Mode', is: 'How it was done.', type: 'code', options: COACHING_MODES })
  @Column('text') mode: string;
  @Fact({ zh: '辅导内容', en: 'Content', is: 'What was said and agreed.', type: 'longText' })
  @Column('text') content: string;
  @Fact({ zh: '辅导人', en: 'By', is: 'Who noted it.', type: 'person' })
  @Column('uuid', { nullable: true }) actorId: string | null;
}

/** The table of dated tiers with the codes of one kind. */
export function tierTableOf({ tiers }: PoolCodes): Type<object> {
  @Entity('pool_tier')
  class PoolTier {
    @PrimaryColumn('uuid') id: string;
    @Column('uuid') recordId: string;
    @Fact({ zh: '梯度', en: 'Tier', is: 'The step or category within the pool.', type: 'code', options: tiers })
    @Column('text') tier: string;
    @Fact({ zh: '自', en: 'Since', is: 'The first day of it.', type: 'date' })
    @Column('date') sinceOn: string;
    @Fact({ zh: '至', en: 'Until', is: 'The first day after it; none while it lasts.', type: 'date' })
    @Column('date', { nullable: true }) untilOn: string | null;
  }
  return PoolTier;
}

export interface TierRow extends PartRow {
  tier: string;
  sinceOn: string;
  untilOn: string | null;
}
