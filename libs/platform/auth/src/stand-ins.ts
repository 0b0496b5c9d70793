/** For whom somebody acts, or who acts for somebody; the day is the first on which it is over, null while no end is set. */
export interface StandInSpell {
  personId: string;
  validTo: string | null;
}

/**
 * What rights need to know of stand-ins. The kernel that owns them provides it, from memory: it stands on the way of
 * every sign-in that is not known yet. Whoever provides it says `person:{id}` of the one who stands in on the channel of
 * changed rights when a spell changes.
 */
export abstract class StandIns {
  /** Whom a person acts for on a business day. */
  abstract actsFor(personId: string, on: string): Promise<readonly StandInSpell[]>;

  /** Who acts for a person on that day. */
  abstract deputyOf(personId: string, on: string): Promise<(StandInSpell & { name: string }) | null>;
}
