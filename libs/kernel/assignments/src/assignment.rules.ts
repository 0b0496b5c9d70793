import { type Effects, type RecordState, type Refusal, type Situation } from '@haobang/records';
import type { AssignmentFields } from './assignment.js';
import type { HandOver, KnownHandOver, KnownProposal } from './assignment-inputs.js';

export type AssignmentSituation = Situation<AssignmentFields>;
export type AssignmentState = RecordState<AssignmentFields>;

/** A proposal waits for whoever is named; a successor stands from the same day on. */
export function proposed(s: AssignmentSituation, input: KnownProposal, post: string, sole: boolean, acceptWithinWorkdays: number): Effects<AssignmentFields> {
  const succeeds = input.predecessorId !== undefined;
  return {
    title: input.title, leadUnitId: input.assigneeUnitId, handlerId: input.assigneeId ?? null, enterpriseId: input.enterpriseId, status: succeeds ? 'ACTIVE' : 'PROPOSED',
    fields: {
      post, sole, standing: true, targetId: input.targetId ?? null, targetUnitId: input.targetUnitId ?? null, targetEnterpriseId: input.targetEnterpriseId ?? null, assigneeId: input.assigneeId ?? null,
      assigneeUnitId: input.assigneeUnitId, sinceOn: succeeds ? s.on : null, untilOn: null, predecessorId: input.predecessorId ?? null, successorId: null,
    },
    clocks: succeeds ? [] : [{ start: 'accept', limit: { workdays: acceptWithinWorkdays }, from: s.on, unitId: input.assigneeUnitId }],
  };
}

/** Whoever is named takes it up, or whoever is away has it taken up by a stand-in; a head of unit may do it for both. */
export function acceptAllowed({ record, actor }: AssignmentSituation): Refusal | undefined {
  const { assigneeId } = record.fields;
  if (assigneeId === null || actor.kind !== 'staff' || actor.roles?.has('unitHead') || actor.id === assigneeId || actor.onBehalfOf === assigneeId) return undefined;
  return { code: 'not-the-assignee', detail: 'Only the person who is named takes it up.' };
}

export const handOverGuard = ({ record }: AssignmentSituation, input: HandOver): Refusal | undefined =>
  input.assigneeUnitId === record.fields.assigneeUnitId && (input.assigneeId ?? null) === record.fields.assigneeId ? { code: 'same-assignee', detail: 'It is handed over to somebody else.' } : undefined;

export const handedOver = (s: AssignmentSituation, input: KnownHandOver): Effects<AssignmentFields> => ({ fields: { untilOn: s.on, successorId: input.successorId } });

/** A proposal that nobody took up stood on no day. */
export const ended = (s: AssignmentSituation): Effects<AssignmentFields> => ({ fields: s.record.status === 'ACTIVE' ? { untilOn: s.on } : {}, clocks: [{ stop: 'accept' }] });
