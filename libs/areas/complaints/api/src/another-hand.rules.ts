import { isSameHand, type Refusal, type Situation } from '@haobang/records';

/**
 * Four eyes beside `notBy`, which looks at the last of its verbs alone: whoever last did this one may not go on, whatever
 * others did since.
 */
export const anotherHandThan = (verb: string) => ({ record, actor }: Pick<Situation, 'record' | 'actor'>): Refusal | undefined => {
  const done = record.events.findLast((event) => event.verb === verb);
  return done && isSameHand(done, actor) ? { code: 'second-person-required', detail: `Another person than the one who did ${verb} has to do this.` } : undefined;
};
