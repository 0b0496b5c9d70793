import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import { defineKind, type Effects, Fact, type PartRow, type RecordState, type Situation, verb } from '@haobang/records';
import { DEMAND_CATEGORIES } from './demand-categories.js';

@Entity('common_issue')
export class CommonIssue {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The category that most of its demands are filed under.', type: 'code', options: DEMAND_CATEGORIES })
  @Column('text', { nullable: true }) category: string | null;
  @Fact({ zh: '关键词', en: 'Keywords', is: 'Words that its demands have in common.' })
  @Column('text') keywords: string;
  @Fact({ zh: '诉求件数', en: 'Demands', is: 'How many demands are of this kind; new ones join while the issue is open.' })
  @Column('integer') size: number;
  @Fact({ zh: '首件日', en: 'First on', is: 'Day of its first demand.', type: 'date' })
  @Column('date', { nullable: true }) firstOn: string | null;
  @Fact({ zh: '末件日', en: 'Last on', is: 'Day of its last demand.', type: 'date' })
  @Column('date', { nullable: true }) lastOn: string | null;
  @Fact({ zh: '认领日', en: 'Owned on', is: 'Day on which it first got a unit that must end it.', type: 'date' })
  @Column('date', { nullable: true }) ownedOn: string | null;
  @Fact({ zh: '认定凭据', en: 'Receipt', is: 'The receipt of the decision table that made it a common issue.', type: 'record' })
  @Column('uuid', { nullable: true }) receiptId: string | null;
}

@Entity('common_issue_member')
export class CommonIssueMember {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('uuid') demandId: string;
  /** Day on which the demand was registered. */
  @Column('date') registeredOn: string;
  /** Day on which it left, because the demand was voided or withdrawn. */
  @Column('date', { nullable: true }) leftOn: string | null;
}

export type CommonIssueFields = Omit<CommonIssue, 'recordId'>;
export type CommonIssueState = RecordState<CommonIssueFields>;
export interface Member {
  demandId: string;
  registeredOn: string;
}

export class RegisterIssue {
  @Fact({ zh: '问题', en: 'Issue', is: 'What recurs, in a line.', required: true, max: 200, example: '西部云谷频繁停电' }) title: string;
  @Fact({ zh: '关键词', en: 'Keywords', is: 'Words by which its demands are known; demands like them join by themselves.', required: true, max: 200, example: '停电、供电、跳闸' }) keywords: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The category that its demands are filed under.', type: 'code', options: DEMAND_CATEGORIES }) category?: string;
}
/** What the search for common issues adds; never sent by a client. */
export interface FoundIssue extends RegisterIssue {
  members?: readonly Member[];
  receiptId?: string | null;
}
export class OwnIssue {
  @Fact({ zh: '责任单位', en: 'Owner', is: 'The unit that must end it for good.', type: 'unit', required: true }) ownerUnitId: number;
}
export class GrowIssue {
  @Fact({ zh: '诉求', en: 'Demands', is: 'The demands concerned.', type: 'records', required: true }) demandIds: string[];
}
type Growth = GrowIssue & { members: readonly Member[] };

/** Working days within which a common issue gets its owner (proposed for measure 47). */
export const OWNED_WITHIN_WORKDAYS = 5;

type S = Situation<CommonIssueFields>;
interface MemberRow extends PartRow, Member {
  leftOn: string | null;
}

function withMembers(before: readonly MemberRow[], joining: readonly Member[], leaving: readonly MemberRow[] = []): Effects<CommonIssueFields> {
  const days = [...before.filter((member) => member.leftOn === null && !leaving.some(({ id }) => id === member.id)), ...joining].map(({ registeredOn }) => registeredOn).sort();
  return {
    fields: { size: days.length, firstOn: days[0] ?? null, lastOn: days.at(-1) ?? null },
    parts: { members: [...leaving, ...joining.map(({ demandId, registeredOn }) => ({ id: uuidV7(), demandId, registeredOn, leftOn: null }))] },
  };
}

const membersOf = (s: S): MemberRow[] => (s.record.parts.members ?? []) as MemberRow[];

/** Demands of one kind that keep coming. Measure 47. */
export const commonIssue = defineKind({
  kind: 'common-issue', plural: 'common-issues', area: 'complaints', prefix: 'GX', label: { zh: '共性问题', en: 'Common issue' }, labelPlural: { zh: '共性问题', en: 'Common issues' }, measures: [47],
  table: CommonIssue as unknown as new () => CommonIssueFields,
  parts: { members: { table: CommonIssueMember, label: { zh: '诉求', en: 'Demands' } } },
  states: {
    FOUND: { label: { zh: '已发现', en: 'Found' }, open: true, tone: 'warning' },
    OWNED: { label: { zh: '已认领', en: 'Owned' }, open: true, tone: 'processing' },
    FIXING: { label: { zh: '治理中', en: 'Being fixed' }, open: true, tone: 'processing' },
    CLOSED: { label: { zh: '已治理', en: 'Closed' }, open: false, tone: 'success' },
    DISMISSED: { label: { zh: '不予认定', en: 'Dismissed' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { own: { label: { zh: '认领时限', en: 'Owner within' } } },
  create: {
    input: RegisterIssue, by: { supervisor: 'any', dispatcher: 'any' }, clocks: ['own'], to: 'FOUND',
    does: (s: S, input: RegisterIssue) => {
      const { members = [], receiptId = null } = input as FoundIssue;
      const { fields, parts } = withMembers([], members);
      return {
        title: input.title, leadUnitId: s.unitOf(CITY_CENTRE) ?? s.record.registeredUnitId,
        fields: { category: input.category ?? null, keywords: input.keywords, size: 0, firstOn: null, lastOn: null, ...fields, ownedOn: null, receiptId },
        parts, clocks: [{ start: 'own', limit: { workdays: OWNED_WITHIN_WORKDAYS }, from: s.on }],
      };
    },
  },
  verbs: {
    own: verb({
      label: { zh: '明确责任单位', en: 'Give it an owner' }, is: 'Names the unit that must end the issue for good; within 5 working days of its finding.', from: ['FOUND', 'OWNED'], to: ['OWNED'], by: { supervisor: 'any', dispatcher: 'any' }, clocks: ['own'], input: OwnIssue,
      guard: (s: S, input: OwnIssue) => (s.lives(input.ownerUnitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' }),
      does: (s: S, input: OwnIssue) => ({ leadUnitId: input.ownerUnitId, fields: { ownedOn: s.record.fields.ownedOn ?? s.on }, clocks: [{ stop: 'own' }] }),
    }),
    dismiss: verb({
      label: { zh: '不予认定', en: 'Dismiss' }, is: 'Says why the demands are no common issue; they are not found as one again.', from: ['FOUND', 'OWNED'], to: ['DISMISSED'], by: { supervisor: 'any' }, clocks: ['own'], reason: 'required', does: () => ({ clocks: [{ stop: 'own' }] }),
    }),
    grow: verb({
      label: { zh: '诉求并入', en: 'Demands join' }, is: 'New demands of the same kind join.', from: 'open', to: 'same', by: 'system', input: GrowIssue,
      does: (s: S, input: GrowIssue) => withMembers(membersOf(s), (input as Growth).members),
    }),
    shed: verb({
      label: { zh: '诉求移出', en: 'Demands leave' }, is: 'Demands that were voided or withdrawn leave.', from: 'open', to: 'same', by: 'system', input: GrowIssue,
      does: (s: S, input: GrowIssue) => withMembers(membersOf(s), [], membersOf(s).filter((member) => input.demandIds.includes(member.demandId)).map((member) => ({ ...member, leftOn: s.on }))),
    }),
    startFixing: verb({ label: { zh: '开始治理', en: 'Begin to fix' }, is: 'A long-term fix is in force.', from: ['OWNED'], to: ['FIXING'], by: 'system' }),
    stopFixing: verb({ label: { zh: '治理中止', en: 'Stop fixing' }, is: 'The long-term fix was given up.', from: ['FIXING'], to: ['OWNED'], by: 'system' }),
    close: verb({ label: { zh: '治理完成', en: 'Close' }, is: 'The long-term fix is proved: fewer demands of the kind came than before.', from: ['FIXING'], to: ['CLOSED'], by: 'system' }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids an issue that was registered by mistake.', from: ['FOUND', 'OWNED', 'CLOSED', 'DISMISSED'], to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['own'], reason: 'required', danger: true, does: () => ({ clocks: [{ stop: 'own' }] }),
    }),
  },
  filters: ['category', 'firstOn', 'lastOn'], columns: ['category', 'keywords', 'size', 'lastOn'],
  search: (record: CommonIssueState) => [record.fields.keywords],
  leading: (record: CommonIssueState) => (record.status === 'FOUND' ? 'own' : null),
  awaits: (record: CommonIssueState) => (record.status === 'FOUND' ? 'supervisor' : record.status === 'OWNED' || record.status === 'FIXING' ? 'lead' : null),
});
