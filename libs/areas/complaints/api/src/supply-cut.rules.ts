import type { Refusal } from '@haobang/records';
import type { SupplyCutState } from './supply-cut.kind.js';

/** The crew is on site within so many minutes of the clock after the cut was detected (domain rules 3, proposed). */
export const CREW_WITHIN_MINUTES = 30;
/** Supply is back within so many hours of the clock (measure 21, proposed; the plan sets none for measure 50). */
export const RESTORED_WITHIN_HOURS = 24;
/** A cut is reported within three days of its detection; what is older is no cut to send a crew to. */
const REPORTED_WITHIN_MS = 72 * 3_600_000;
const AHEAD_MS = 5 * 60_000;

/** The unit that serves a supply, by its code: it is told at once, without anybody choosing. */
export const crewUnitCode = (supply: string): string => `utility-${supply === 'network' ? 'telecom' : supply}`;

/** From when the clocks run: the detection where it is told, else the report. */
export const cutAt = (detectedAt: string | null | undefined, reportedAt: Date): Date => (detectedAt ? new Date(detectedAt) : reportedAt);

export function detectionRefused(detectedAt: string | null | undefined, reportedAt: Date): Refusal | undefined {
  if (!detectedAt) return undefined;
  const ago = reportedAt.getTime() - new Date(detectedAt).getTime();
  return ago < -AHEAD_MS || ago > REPORTED_WITHIN_MS ? { code: 'detection-out-of-range', detail: 'The detection lies before the report, by three days at most.' } : undefined;
}

/** A case of enforcement is made once, and of a wilful cut only. */
export const referRefused = ({ fields }: Pick<SupplyCutState, 'fields'>): Refusal | undefined =>
  fields.referredId ? { code: 'referred-already', detail: 'It was referred already.' }
  : fields.cause === 'wilful' ? undefined
  : { code: 'not-wilful', detail: 'Only a cut whose cause was found to be wilful is referred to enforcement.' };
