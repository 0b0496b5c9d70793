/** A refusal with a stable code. */
interface Refused {
  code: string;
  detail: string;
}

/** A success needs proof: the number of what came of it, or a document. And nothing succeeded that is not solved. */
export function followUpRefused({ solved, turned, resultNo, resultIds }: { solved: boolean; turned?: boolean; resultNo?: string; resultIds?: readonly string[] }): Refused | undefined {
  if (!turned) return undefined;
  if (!solved) return { code: 'turned-not-solved', detail: 'A case that was granted in the end is solved.' };
  return resultNo?.trim() || resultIds?.length ? undefined : { code: 'proof-missing', detail: 'Give the number of what came of it, or a document that shows it.' };
}

export const LOOP_STEPS = ['accepted', 'dispatched', 'handled', 'rated', 'followedUp', 'struckOff'] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

/** An event as far as the loop asks. */
export interface LoopEvent {
  verb: string;
  at: string;
  unitId: number | null;
}

/** When a step was last done, and by which unit; null while it is still to be done in this round. */
export interface LoopMark {
  step: LoopStep;
  at: string | null;
  unitId: number | null;
}

const DISPATCHING: readonly string[] = ['assign', 'reassign'];
const HANDLING: readonly string[] = ['resolve', 'answerAtOnce'];
const RATING = 'callBack';
/** What opens the demand again: handling, rating and follow-up have to be done anew. */
const REOPENING: readonly string[] = ['rework', 'pend', 'resume'];

/**
 * Where an entry stands in its loop, told by the events of its demand and its own, each in order. Going back takes marks off: a
 * return the dispatching and all after it, a rework the handling and all after it.
 *
 * @param rated whether the demand stands called back with an answer: who could not be met has rated nothing, and is followed up all the same
 */
export function loopOf(demand: readonly LoopEvent[], entry: readonly LoopEvent[], rated: boolean): LoopMark[] {
  const marks = new Map<LoopStep, LoopEvent>();
  const clearFrom = (step: LoopStep) => LOOP_STEPS.slice(LOOP_STEPS.indexOf(step)).forEach((one) => marks.delete(one));
  for (const event of demand) {
    if (event.verb === 'register') marks.set('accepted', event);
    else if (DISPATCHING.includes(event.verb)) {
      clearFrom('dispatched');
      marks.set('dispatched', event);
    } else if (event.verb === 'return') clearFrom('dispatched');
    else if (HANDLING.includes(event.verb)) {
      clearFrom('handled');
      marks.set('handled', event);
    } else if (event.verb === RATING) marks.set('rated', event);
    else if (REOPENING.includes(event.verb)) clearFrom('handled');
  }
  // A default rating, or that of one caller of several, is no rating yet.
  if (!rated) marks.delete('rated');
  for (const event of entry) {
    // A follow-up that found it unsolved lies before the handling that it asked for.
    if (event.verb === 'followUp' && event.at >= (marks.get('handled')?.at ?? '9999')) marks.set('followedUp', event);
    else if (event.verb === 'strikeOff') marks.set('struckOff', event);
  }
  return LOOP_STEPS.map((step) => ({ step, at: marks.get(step)?.at ?? null, unitId: marks.get(step)?.unitId ?? null }));
}
