import type { ActorView } from './kind.js';
import type { RecordEvent } from './state.js';

/**
 * Whether an event and an actor are of one hand: the same account, or one in whose name the other acts or acted. A
 * stand-in and whoever is away are never another person to each other in what is done by a lent role.
 */
export function isSameHand(event: Pick<RecordEvent, 'actorId' | 'onBehalfOf'>, actor: Pick<ActorView, 'id' | 'onBehalfOf'>): boolean {
  const hands = [event.actorId, event.onBehalfOf].filter((account) => account !== null);
  return [actor.id, actor.onBehalfOf].some((account) => account && hands.includes(account));
}

/** Who holds the work that an actor takes: whoever is away, since a stand-in may do nothing with it once the other is back. */
export const holderOf = (actor: Pick<ActorView, 'id' | 'onBehalfOf'>): string | null => actor.onBehalfOf ?? actor.id;
