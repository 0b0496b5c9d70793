import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.rules.js';
import type { RecordEvent } from './state.js';

export type Unhashed = Omit<RecordEvent, 'hash'>;

/**
 * The hash of an event over all that it says and over the event before it. Whoever changes an old event must change all
 * that follow, and the seal shows that.
 */
export function eventHash(recordId: string, event: Unhashed, previous: string | null): string {
  const { id, seq, verb, from, to, actorId, actorKind, onBehalfOf, unitId, reason, effectiveAt, recordedAt, backdated, payload } = event;
  return createHash('sha256')
    .update(previous ?? '')
    .update('\n')
    .update(canonicalJson({ recordId, id, seq, verb, from, to, actorId, actorKind, ...(onBehalfOf ? { onBehalfOf } : {}), unitId, reason, effectiveAt, recordedAt, backdated }))
    .update('\n')
    .update(payload)
    .digest('hex');
}

/** The first event whose hash doesn't follow from its content and its predecessor, if any. */
export function brokenLink(recordId: string, events: readonly RecordEvent[]): RecordEvent | undefined {
  let previous: string | null = null;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || eventHash(recordId, event, previous) !== event.hash) return event;
    previous = event.hash;
  }
  return undefined;
}
