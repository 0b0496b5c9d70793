import type { Category, Proposal } from './demand.queries';

export interface Decision {
  demandKind: string | null;
  category: string | null;
  leadUnitId: number;
  coUnitIds: number[];
  /** The unit that was proposed before the choice. */
  suggestedUnitId: number | null;
}

/** The verbs that a decision at the desk takes: a demand that was classified already is only assigned. */
export function dispatchSteps(status: string, { demandKind, category, leadUnitId, coUnitIds, suggestedUnitId }: Decision): { verb: string; body: Record<string, unknown> }[] {
  const others = coUnitIds.filter((unit) => unit !== leadUnitId);
  const assign = { leadUnitId, ...(others.length > 0 ? { coUnitIds: others } : {}), ...(suggestedUnitId === null ? {} : { suggestedUnitId }) };
  return [...(status === 'COLLECTED' ? [{ verb: 'classify', body: { demandKind, category } }] : []), { verb: 'assign', body: assign }];
}

/** The category that a proposed unit most likely means: the first that the directory of duties gives it. */
export const categoryOf = (categories: readonly Category[], proposal: Proposal | null): string | null =>
  (proposal?.by === 'learnt' && categories.find((one) => one.unitId === proposal.unitId)?.code) || null;
