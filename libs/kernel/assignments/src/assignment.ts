import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Fact } from '@haobang/records';

@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid') recordId: string;
  /** `area:kind`: what the constraint on the days goes by. */
  @Column('text') post: string;
  /** One at a time for a target. */
  @Column('boolean') sole: boolean;
  /** False once voided: the days count for nothing. */
  @Column('boolean') standing: boolean;

  @Fact({ zh: '服务对象', en: 'Target', is: 'The record that it is for.', type: 'record' })
  @Column('uuid', { nullable: true }) targetId: string | null;
  @Fact({ zh: '服务单位', en: 'Target unit', is: 'The unit that it is for.', type: 'unit' })
  @Column('integer', { nullable: true }) targetUnitId: number | null;
  @Fact({ zh: '服务企业', en: 'Target enterprise', is: 'The enterprise that it is for.', type: 'enterprise' })
  @Column('uuid', { nullable: true }) targetEnterpriseId: string | null;
  @Fact({ zh: '担任人', en: 'Assignee', is: 'The person who is assigned; none where the unit as a whole is.', type: 'person' })
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @Fact({ zh: '担任单位', en: 'Unit of the assignee', is: 'The unit of the person, or the unit that is assigned as a whole.', type: 'unit' })
  @Column('integer') assigneeUnitId: number;
  @Fact({ zh: '接任日', en: 'Since', is: 'The first day on which the assignee stands.', type: 'date' })
  @Column('date', { nullable: true }) sinceOn: string | null;
  @Fact({ zh: '卸任日', en: 'Until', is: 'The first day on which the assignee no longer stands; none while it goes on.', type: 'date' })
  @Column('date', { nullable: true }) untilOn: string | null;
  @Fact({ zh: '前任', en: 'Predecessor', is: 'The assignment that was handed over to this one.', type: 'record' })
  @Column('uuid', { nullable: true }) predecessorId: string | null;
  @Fact({ zh: '继任', en: 'Successor', is: 'The assignment that this one was handed over to.', type: 'record' })
  @Column('uuid', { nullable: true }) successorId: string | null;
}

export type AssignmentFields = Omit<Assignment, 'recordId'>;
