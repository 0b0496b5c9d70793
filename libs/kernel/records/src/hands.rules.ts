import type { ActorView, Refusal } from './kind.js';
import type { RecordEvent, RecordState } from './state.js';

/**
 * Whether an event and an actor are of one hand: the same account, or one in whose name the other acts or acted. A
 * stand-in and whoever is away are never another person to each other in what is done by a lent role.
 */
export function isSameHand(event: Pick<RecordEvent, 'actorId' | 'onBehalfOf'>, actor: Pick<ActorView, 'id' | 'onBehalfOf'>): boolean {
  const hands = [event.actorId, event.onBehalfOf].filter((account) => account !== null);
  return [actor.id, actor.onBehalfOf].some((account) => account && hands.includes(account));
}

/**
 * Four eyes beside `notBy`, which looks at the last of its verbs alone: whoever last did this verb may not go on, whatever
 * others did since. For `allowed` of a verb.
 */
export const anotherHandThan = (verb: string) => ({ record, actor }: { record: Pick<RecordState, 'events'>; actor: Pick<ActorView, 'id' | 'onBehalfOf'> }): Refusal | undefined => {
  const done = record.events.findLast((event) => event.verb === verb);
  return done && isSameHand(done, actor) ? { code: 'second-person-required', detail: `Another person than the one who did ${verb} has to do this.` } : undefined;
};

/** Who holds the work that an actor takes: whoever is away, since a stand-in may do nothing with it once the other is back. */
export const holderOf = (actor: Pick<ActorView, 'id' | 'onBehalfOf'>): string | null => actor.onBehalfOf ?? actor.id;
