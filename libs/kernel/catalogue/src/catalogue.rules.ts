import { addDays } from '@haobang/clock';

/** A published version as far as its days go; half-open, no end where `validUntil` is null. */
export interface Validity {
  id: string;
  validFrom: string;
  validUntil: string | null;
}

/** The farthest day ahead for which a version may be published. */
export const FARTHEST_AHEAD_DAYS = 366;

/**
 * What becomes of the other published versions of an item when one begins on a day: the one in force then ends on it.
 *
 * @returns the version that ends, or undefined where none is in force from that day on
 * @throws LaterVersion where another begins after that day: it would be cut off before it began
 */
export function endOfLive(others: readonly Validity[], validFrom: string): Validity | undefined {
  const holding = others.filter((other) => other.validUntil === null || other.validUntil > other.validFrom);
  if (holding.some((other) => other.validFrom > validFrom)) throw new LaterVersion();
  return holding.find((other) => other.validUntil === null || other.validUntil > validFrom);
}

/** Another version of the item is scheduled for a later day. */
export class LaterVersion extends Error {}

/** The version that a scheduled one was to replace, and whose end it gives back when it is repealed before its day. */
export const endedBy = (others: readonly (Validity & { endsAs: string | null; status: string })[], scheduled: Validity): string | undefined =>
  others.find((other) => other.status === 'PUBLISHED' && other.endsAs === 'SUPERSEDED' && other.validUntil === scheduled.validFrom)?.id;

/** In force on a day: `[validFrom, validUntil)`. */
export const isInForce = (version: { validFrom: string | null; validUntil: string | null }, on: string): boolean =>
  version.validFrom !== null && version.validFrom <= on && (version.validUntil === null || on < version.validUntil);

/** In force, not stale, and its review not overdue; the day of the review itself is still in date. */
export const isInDate = (version: { validFrom: string | null; validUntil: string | null; reviewOn: string | null; staleSince: string | null }, on: string): boolean =>
  isInForce(version, on) && version.reviewOn !== null && on <= version.reviewOn && (version.staleSince === null || on < version.staleSince);

/** The day on which the review comes to the worklist. */
export const REVIEW_CALLED_DAYS_AHEAD = 14;
export const reviewCallOn = (reviewOn: string): string => addDays(reviewOn, -REVIEW_CALLED_DAYS_AHEAD);
