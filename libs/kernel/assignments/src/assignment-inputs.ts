import { Fact, type Label } from '@haobang/records';

class Assignee {
  @Fact({ zh: '担任单位', en: 'Unit', is: 'The unit of the person, or the unit that is assigned as a whole.', type: 'unit', required: true, example: 1 }) assigneeUnitId: number;
  @Fact({ zh: '担任人', en: 'Assignee', is: 'The account of the person, which has to handle the unit\'s work; left out, the unit as a whole is assigned.', type: 'person' }) assigneeId?: string;
}

export class ProposeForRecord extends Assignee {
  @Fact({ zh: '服务对象', en: 'Target', is: 'The record that it is for.', type: 'record', required: true }) targetId: string;
}
export class ProposeForUnit extends Assignee {
  @Fact({ zh: '服务单位', en: 'Target unit', is: 'The unit that it is for.', type: 'unit', required: true }) targetUnitId: number;
}
export class ProposeForEnterprise extends Assignee {
  @Fact({ zh: '服务企业', en: 'Target enterprise', is: 'The enterprise that it is for.', type: 'enterprise', required: true }) targetEnterpriseId: string;
}

export class HandOver extends Assignee {
  @Fact({ zh: '交接情况', en: 'What is handed over', is: 'What the next one has to know.', type: 'longText', max: 2_000 }) note?: string;
}

export type Proposal = Assignee & Partial<ProposeForRecord & ProposeForUnit & ProposeForEnterprise>;

/** What the service adds to a proposal; never sent by a client. */
export interface KnownProposal extends Proposal {
  title: Label;
  /** The enterprise that the target is about. */
  enterpriseId: string | null;
  /** The one whose place is taken at once. */
  predecessorId?: string;
}

export type KnownHandOver = HandOver & { successorId: string };
