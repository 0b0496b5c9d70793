import { uuidV7 } from '@haobang/database';
import type { Refusal } from '@haobang/records';
import type { TierRow } from './pool-entry.js';

/** The tier rows after a change from a day on, only those that change: the last one ends, the new one begins; on the same day it is replaced. */
export function tiersAfter(rows: readonly TierRow[], tier: string, sinceOn: string): TierRow[] {
  const last = rows.find((row) => row.untilOn === null);
  if (!last) return [{ id: uuidV7(), tier, sinceOn, untilOn: null }];
  if (last.sinceOn === sinceOn) return [{ ...last, tier }];
  return [{ ...last, untilOn: sinceOn }, { id: uuidV7(), tier, sinceOn, untilOn: null }];
}

/** A tier begins today at the latest, and not before the one that it follows; one that is in force is no change. */
export function tierRefused(rows: readonly TierRow[], tier: string, sinceOn: string, today: string): Refusal | undefined {
  const last = rows.find((row) => row.untilOn === null);
  if (sinceOn > today) return { code: 'tier-in-future', detail: 'A tier begins today at the latest.' };
  if (last && sinceOn < last.sinceOn) return { code: 'tier-before-last', detail: `The tier before began on ${last.sinceOn}.` };
  return last?.tier === tier ? { code: 'same-tier', detail: 'This tier is in force.' } : undefined;
}
