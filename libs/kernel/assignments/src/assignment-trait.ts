import type { Type } from '@nestjs/common';
import type { Kind, Label, Roles, StateDeclaration, VerbDeclaration } from '@haobang/records';
import { verb } from '@haobang/records';
import { Assignment, type AssignmentFields } from './assignment.js';
import { HandOver, type KnownHandOver, type KnownProposal, ProposeForEnterprise, ProposeForRecord, ProposeForUnit } from './assignment-inputs.js';
import * as rules from './assignment.rules.js';
import type { AssignmentSituation, AssignmentState } from './assignment.rules.js';

export type AssignmentStatus = 'PROPOSED' | 'ACTIVE' | 'HANDED_OVER' | 'ENDED' | 'VOIDED';
export type AssignmentVerb = 'accept' | 'handOver' | 'end' | 'void';

export interface AssignmentOptions {
  area: string;
  kind: string;
  /** What it is called: liaison officer, steward, mentor. */
  role: Label;
  /** What it is for: a unit, an enterprise, or records of one kind. */
  target: 'unit' | 'enterprise' | { kind: string };
  /** One at a time for a target. */
  sole: boolean;
  /** Who proposes, who takes it up, who hands it over, ends and voids it. */
  by: { propose: Roles; accept: Roles; handOver: Roles; end: Roles; void: Roles };
  /** Working days within which the one named takes it up; 1 unless said. */
  acceptWithinWorkdays?: number;
}

const INPUTS = { record: ProposeForRecord, unit: ProposeForUnit, enterprise: ProposeForEnterprise };
const declared = new Map<string, AssignmentOptions>();
const postOf = ({ area, kind }: Pick<Kind, 'area' | 'kind'>): string => `${area}:${kind}`;

/** What was said of a kind of assignments when it was declared. */
export function assignmentOptionsOf(kind: Pick<Kind, 'area' | 'kind'>): AssignmentOptions {
  const options = declared.get(postOf(kind));
  if (!options) throw new Error(`${postOf(kind)} is no kind of assignments`);
  return options;
}

const one = <I extends object = object>(declaration: VerbDeclaration<AssignmentStatus, AssignmentFields, I>) => verb(declaration);

/** What makes a kind an assignment. Spread it into `defineKind`; address, number and labels are the kind's own. */
export function assignmentTrait(options: AssignmentOptions) {
  const { area, kind, role, target, sole, by, acceptWithinWorkdays = 1 } = options;
  declared.set(postOf(options), options);
  const what = role.en.toLowerCase();
  return {
    area, kind,
    table: Assignment as unknown as new () => AssignmentFields,
    states: {
      PROPOSED: { label: { zh: '拟任', en: 'Proposed' }, open: true, tone: 'warning' },
      ACTIVE: { label: { zh: '在任', en: 'Active' }, open: true, tone: 'success' },
      HANDED_OVER: { label: { zh: '已交接', en: 'Handed over' }, open: false, tone: 'default' },
      ENDED: { label: { zh: '已结束', en: 'Ended' }, open: false, tone: 'default' },
      VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
    } satisfies Record<AssignmentStatus, StateDeclaration>,
    clocks: { accept: { label: { zh: '接任时限', en: 'Taken up within' } } },
    create: {
      input: (typeof target === 'string' ? INPUTS[target] : INPUTS.record) as Type<object>, by: by.propose, to: 'PROPOSED' as const, clocks: ['accept'], byHand: true,
      guard: (s: AssignmentSituation, input: object) => (s.lives((input as KnownProposal).assigneeUnitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' }),
      does: (s: AssignmentSituation, input: object) => rules.proposed(s, input as KnownProposal, postOf(options), sole, acceptWithinWorkdays),
    },
    verbs: {
      accept: one({
        label: { zh: '接任', en: 'Take up' }, is: `Takes up the work of the ${what} from this day on.`, from: ['PROPOSED'], to: ['ACTIVE'], by: by.accept, clocks: ['accept'], byHand: true, allowed: rules.acceptAllowed,
        does: (s) => ({ fields: { sinceOn: s.on }, clocks: [{ stop: 'accept' }] }),
      }),
      handOver: one({
        label: { zh: '交接', en: 'Hand over' }, is: `Ends one ${what} and begins the next on the same day, without a gap.`, from: ['ACTIVE'], to: ['HANDED_OVER'], by: by.handOver, byHand: true, input: HandOver,
        guard: (s, input: HandOver) => rules.handOverGuard(s, input), does: (s, input: HandOver) => rules.handedOver(s, input as KnownHandOver),
      }),
      end: one({ label: { zh: '结束', en: 'End' }, is: `Ends the ${what} without a successor: from this day on the target is without one.`, from: ['PROPOSED', 'ACTIVE'], to: ['ENDED'], by: by.end, clocks: ['accept'], byHand: true, reason: 'required', does: rules.ended }),
      void: one({
        label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake; its days count for nothing from today on.', from: 'any', to: ['VOIDED'], by: by.void, clocks: ['accept'], byHand: true, reason: 'required', danger: true,
        does: () => ({ fields: { standing: false }, clocks: [{ stop: 'accept' }] }),
      }),
    },
    filters: ['targetId', 'targetUnitId', 'targetEnterpriseId', 'assigneeId', 'assigneeUnitId', 'sinceOn'],
    columns: ['no', 'title', 'status', 'assigneeUnitId', 'sinceOn', 'untilOn', 'dueOn'],
    search: () => [],
    leading: (record: AssignmentState) => (record.status === 'PROPOSED' ? 'accept' : null),
    awaits: (record: AssignmentState) => (record.status === 'PROPOSED' ? ('lead' as const) : null),
  };
}
