import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Fact, type PartRow } from '@haobang/records';

@Entity('survey')
export class Survey {
  @PrimaryColumn('uuid') recordId: string;

  @Fact({ zh: '评价期起', en: 'Period from', is: 'First day of the period that the survey asks about; whoever was served in it belongs to the frame.', type: 'date' })
  @Column('date') periodFrom: string;
  @Fact({ zh: '评价期止', en: 'Period to', is: 'Last day of that period.', type: 'date' })
  @Column('date') periodTo: string;
  @Fact({ zh: '每层抽样数', en: 'Drawn per cell', is: 'How many of each cell are drawn; all of a smaller one.' })
  @Column('integer') perCell: number;
  @Fact({ zh: '答卷截止日', en: 'Closes on', is: 'Last day on which links open the form.', type: 'date' })
  @Column('date') closesOn: string;
  @Fact({ zh: '第三方机构', en: 'Third party', is: 'Whoever does the field work; it sees this survey and nothing else.', type: 'unit' })
  @Column('integer') fieldUnitId: number;
  @Fact({ zh: '样本框指纹', en: 'Hash of the frame', is: 'SHA-256 of the frozen frame; whoever changes the frame changes it.', max: 64 })
  @Column('text', { nullable: true }) frameHash: string | null;
  @Fact({ zh: '样本框规模', en: 'Size of the frame', is: 'Entries of the frame: each subject counts once for each target that served it.' })
  @Column('integer', { nullable: true }) frameSize: number | null;
  @Fact({ zh: '随机种子', en: 'Seed', is: 'The number from which the draw follows, chosen after the frame was frozen.' })
  @Column('text', { nullable: true }) seed: string | null;
  @Fact({ zh: '种子来源', en: 'Origin of the seed', is: 'Where everybody can read the seed up.' })
  @Column('text', { nullable: true }) seedOrigin: string | null;
  @Fact({ zh: '样本数', en: 'Drawn', is: 'Entries drawn, and so links handed out.' })
  @Column('integer', { nullable: true }) drawn: number | null;
  @Fact({ zh: '权重公布日', en: 'Weights published on', is: 'Day on which the weights were fixed, before anybody was asked.', type: 'date' })
  @Column('date', { nullable: true }) weighedOn: string | null;
  @Fact({ zh: '权重指纹', en: 'Hash of the weights', is: 'SHA-256 of the table of weights.', max: 64 })
  @Column('text', { nullable: true }) weightsHash: string | null;
  @Fact({ zh: '回收数', en: 'Answers', is: 'Answers that came in; told once the survey is closed.' })
  @Column('integer', { nullable: true }) answers: number | null;
  @Fact({ zh: '有效数', en: 'Valid answers', is: 'Answers left after cleaning.' })
  @Column('integer', { nullable: true }) valid: number | null;
  @Fact({ zh: '未曾办事', en: 'Not concerned', is: 'Answers left out since the respondent had nothing to do with the target.' })
  @Column('integer', { nullable: true }) notConcerned: number | null;
  @Fact({ zh: '自相矛盾', en: 'Contradictory', is: 'Answers left out since they contradict themselves.' })
  @Column('integer', { nullable: true }) contradictory: number | null;
  @Fact({ zh: '雷同', en: 'Duplicates', is: 'Answers left out since they repeat another one\'s words.' })
  @Column('integer', { nullable: true }) duplicate: number | null;
  @Fact({ zh: '加权满意率', en: 'Weighted share', is: 'Weighted share of satisfied answers over all targets, 0 to 1; six digits; none where fewer than 5 answered.' })
  @Column('text', { nullable: true }) share: string | null;
  @Fact({ zh: '公布日', en: 'Published on', is: 'Day on which the scores were published.', type: 'date' })
  @Column('date', { nullable: true }) publishedOn: string | null;
}

export type SurveyFields = Omit<Survey, 'recordId'>;

/** What is judged. Numbers of answers stand here only once they are published, and not where they are hidden. */
@Entity('survey_target')
export class SurveyTarget {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('integer') targetId: number;
  @Column('integer') frameSize: number;
  @Column('integer', { nullable: true }) drawn: number | null;
  @Column('boolean', { nullable: true }) hidden: boolean | null;
  @Column('integer', { nullable: true }) valid: number | null;
  @Column('numeric', { nullable: true }) satisfiedWeight: string | null;
  @Column('numeric', { nullable: true }) totalWeight: string | null;
  @Column('numeric', { nullable: true }) share: string | null;
  @Column('numeric', { nullable: true }) low: string | null;
  @Column('numeric', { nullable: true }) high: string | null;
  @Column('numeric', { nullable: true }) effective: string | null;
}

@Entity('survey_cell')
export class SurveyCell {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('integer') no: number;
  @Column('integer') targetId: number;
  @Column('text') cell: string;
  @Column('integer') frameSize: number;
  @Column('integer', { nullable: true }) drawn: number | null;
  @Column('numeric', { nullable: true }) weight: string | null;
  @Column('boolean', { nullable: true }) hidden: boolean | null;
  @Column('integer', { nullable: true }) valid: number | null;
  @Column('integer', { nullable: true }) satisfied: number | null;
}

export interface TargetRow extends PartRow {
  targetId: number;
  frameSize: number;
  drawn: number | null;
  hidden: boolean | null;
  valid: number | null;
  satisfiedWeight: string | null;
  totalWeight: string | null;
  share: string | null;
  low: string | null;
  high: string | null;
  effective: string | null;
}

export interface CellRow extends PartRow {
  no: number;
  targetId: number;
  cell: string;
  frameSize: number;
  drawn: number | null;
  weight: string | null;
  hidden: boolean | null;
  valid: number | null;
  satisfied: number | null;
}
