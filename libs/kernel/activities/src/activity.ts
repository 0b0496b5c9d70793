import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, Fact, type PartRow } from '@haobang/records';

export const FORMS: readonly CodeOption[] = [
  { code: 'offline', label: { zh: '线下', en: 'On site' } }, { code: 'online', label: { zh: '线上', en: 'Online' } }, { code: 'both', label: { zh: '线上线下结合', en: 'On site and online' } },
];
export type ActivityForm = 'offline' | 'online' | 'both';

@Entity('activity')
export class Activity {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '形式', en: 'Form', is: 'On site, online, or both.', type: 'code', options: FORMS })
  @Column('text') form: ActivityForm;
  @Fact({ zh: '目的与议程', en: 'Purpose', is: 'What it is for and what is on the agenda.', type: 'longText' })
  @Column('text') purpose: string;
  @Fact({ zh: '开始日', en: 'First day', is: 'The first day on which it is held.', type: 'date' })
  @Column('date') startsOn: string;
  @Fact({ zh: '结束日', en: 'Last day', is: 'The last day; one activity of several days is one.', type: 'date' })
  @Column('date') endsOn: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is held.' })
  @Column('text', { nullable: true }) place: string | null;
  @Fact({ zh: '名额', en: 'Capacity', is: 'The most seats; without it there is no limit.', type: 'integer' })
  @Column('integer', { nullable: true }) capacity: number | null;
  @Fact({ zh: '每家企业名额', en: 'Seats per enterprise', is: 'The most seats of one enterprise; without it there is no limit.', type: 'integer' })
  @Column('integer', { nullable: true }) seatsPerEnterprise: number | null;
  @Fact({ zh: '报名截止日', en: 'Enrol until', is: 'The last day of enrolment.', type: 'date' })
  @Column('date', { nullable: true }) enrolUntil: string | null;
  @Fact({ zh: '已报名', en: 'Enrolled', is: 'Seats taken: enrolments that were not withdrawn.', type: 'integer' })
  @Column('integer') enrolled: number;
  @Fact({ zh: '已签到', en: 'Attended', is: 'Participants who signed in.', type: 'integer' })
  @Column('integer') attended: number;
  @Fact({ zh: '发布日', en: 'Published on', is: 'The day on which it was published.', type: 'date' })
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Fact({ zh: '举办日', en: 'Held on', is: 'The day on which it began to be held.', type: 'date' })
  @Column('date', { nullable: true }) heldOn: string | null;
  @Fact({ zh: '归档日', en: 'Archived on', is: 'The day from which it counts.', type: 'date' })
  @Column('date', { nullable: true }) archivedOn: string | null;
  @Fact({ zh: '成效', en: 'Results', is: 'What came of it.', type: 'longText' })
  @Column('text', { nullable: true }) results: string | null;
  @Fact({ zh: '议程材料', en: 'Agenda', is: 'Files of the agenda.', type: 'files' })
  @Column('uuid', { array: true }) agendaIds: string[];
  @Fact({ zh: '签到表', en: 'Sign-in list', is: 'Files of the signed list.', type: 'files' })
  @Column('uuid', { array: true }) signInListIds: string[];
  @Fact({ zh: '现场照片', en: 'Photographs', is: 'Photographs or screenshots of it.', type: 'files' })
  @Column('uuid', { array: true }) photoIds: string[];
  @Fact({ zh: '成果材料', en: 'Files of the results', is: 'What shows the results.', type: 'files' })
  @Column('uuid', { array: true }) resultIds: string[];
}
export type ActivityFields = Omit<Activity, 'recordId'>;

/** Somebody who takes part, for an enterprise or for themselves. */
@Entity('activity_participant')
export class ActivityParticipant {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that they come from.', type: 'enterprise' })
  @Column('uuid', { nullable: true }) enterpriseId: string | null;
  @Fact({ zh: '姓名', en: 'Name', is: 'Who takes part; shown masked.', personal: true }) name?: string;
  @Fact({ zh: '手机', en: 'Phone', is: 'Where they are reached; shown masked.', type: 'phone', personal: true }) phone?: string;
  @Column('bytea', { nullable: true }) nameSealed: string | null;
  @Column('bytea', { nullable: true }) phoneSealed: string | null;
  /** One phone has one seat. */
  @Column('bytea', { nullable: true }) phoneIndex: string | null;
  @Fact({ zh: '报名日', en: 'Enrolled on', is: 'None for whoever came without enrolling.', type: 'date' })
  @Column('date', { nullable: true }) enrolledOn: string | null;
  @Fact({ zh: '签到时间', en: 'Signed in at', is: 'When they signed in.', type: 'instant' })
  @Column('timestamptz', { nullable: true }) signedInAt: string | null;
  @Fact({ zh: '取消报名日', en: 'Withdrawn on', is: 'When the enrolment was withdrawn.', type: 'date' })
  @Column('date', { nullable: true }) withdrawnOn: string | null;
}

export interface ParticipantRow extends PartRow {
  enterpriseId: string | null;
  enrolledOn: string | null;
  signedInAt: string | null;
  withdrawnOn: string | null;
}
