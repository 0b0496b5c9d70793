import { Fact } from '@haobang/records';
import { type ActivityForm, FORMS } from './activity.js';

const MOST_SEATS = 100_000;

/** What an activity is to be; planned first, and planned again until it is published. */
export class ActivityPlan {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 200, example: '新能源汽车产业供需对接会' }) title: string;
  @Fact({ zh: '形式', en: 'Form', is: 'On site, online, or both.', type: 'code', options: FORMS, required: true, example: 'offline' }) form: ActivityForm;
  @Fact({ zh: '目的与议程', en: 'Purpose', is: 'What it is for and what is on the agenda.', type: 'longText', required: true, example: '组织链主企业发布采购需求' }) purpose: string;
  @Fact({ zh: '开始日', en: 'First day', is: 'The first day on which it is held.', type: 'date', required: true, example: '2024-06-20' }) startsOn: string;
  @Fact({ zh: '结束日', en: 'Last day', is: 'The last day, if there are several.', type: 'date' }) endsOn?: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is held.' }) place?: string;
  @Fact({ zh: '名额', en: 'Capacity', is: 'The most seats; no limit if left out.', type: 'integer', min: 1, max: MOST_SEATS }) capacity?: number;
  @Fact({ zh: '每家企业名额', en: 'Seats per enterprise', is: 'The most seats of one enterprise; no limit if left out.', type: 'integer', min: 1, max: MOST_SEATS }) seatsPerEnterprise?: number;
  @Fact({ zh: '报名截止日', en: 'Enrol until', is: 'The last day of enrolment.', type: 'date' }) enrolUntil?: string;
}
export class PlanActivity extends ActivityPlan {
  @Fact({ zh: '合办单位', en: 'Co-hosts', is: 'Units that hold it together with the one that plans it.', type: 'units' }) coHostIds?: number[];
  @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60 }) externalSystem?: string;
  @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system; unique with the system.', max: 200 }) externalId?: string;
}
export class Enrol {
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that they come from.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '姓名', en: 'Name', is: 'Who takes part; shown masked.', personal: true, max: 60, example: '张伟' }) name?: string;
  @Fact({ zh: '手机', en: 'Phone', is: 'Where they are reached; one phone has one seat.', type: 'phone', personal: true }) phone?: string;
}
export class NameParticipant {
  @Fact({ zh: '参会人', en: 'Participant', is: 'Whose enrolment it is.', type: 'record', required: true }) participantId: string;
}
export class SignIn extends Enrol {
  @Fact({ zh: '已报名的参会人', en: 'Enrolled participant', is: 'Whoever enrolled before; left out for somebody met at the door.', type: 'record' }) participantId?: string;
}
export class ArchiveActivity {
  @Fact({ zh: '成效', en: 'Results', is: 'What came of it.', type: 'longText', required: true, example: '达成采购意向12项' }) results: string;
  @Fact({ zh: '议程材料', en: 'Agenda', is: 'Files of the agenda; demanded.', type: 'files' }) agendaIds?: string[];
  @Fact({ zh: '签到表', en: 'Sign-in list', is: 'Files of the signed list; demanded where nobody signed in here.', type: 'files' }) signInListIds?: string[];
  @Fact({ zh: '现场照片', en: 'Photographs', is: 'Photographs or screenshots; demanded.', type: 'files' }) photoIds?: string[];
  @Fact({ zh: '成果材料', en: 'Files of the results', is: 'What shows the results; demanded.', type: 'files' }) resultIds?: string[];
}
export class HostUnit {
  @Fact({ zh: '合办单位', en: 'Co-host', is: 'The unit that holds it too.', type: 'unit', required: true }) unitId: number;
}
