import { type Day, dayNumber, dayNumberAt, type Interval, startMsOf } from './day.rules.js';

/** A clock stands still in `[from, until)`; `until` is null while the pause lasts. */
export interface Pause {
  from: Date;
  until: Date | null;
}

/** Half-open span of milliseconds. */
export interface Span {
  fromMs: number;
  untilMs: number;
}

/** Half-open span of day numbers. */
export interface DaySpan {
  first: number;
  end: number;
}

/** Overlapping and touching spans become one; empty and reversed ones vanish. In order of time. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].filter((s) => s.fromMs < s.untilMs).sort((a, b) => a.fromMs - b.fromMs)) {
    const last = merged.at(-1);
    if (last && span.fromMs <= last.untilMs) last.untilMs = Math.max(last.untilMs, span.untilMs);
    else merged.push({ ...span });
  }
  return merged;
}

/** What is left of a span outside `taken`, which `union` has put in order. */
export function subtract(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.fromMs;
  for (const { fromMs, untilMs } of taken) {
    if (untilMs <= at) continue;
    if (fromMs >= span.untilMs) break;
    if (fromMs > at) left.push({ fromMs: at, untilMs: fromMs });
    at = untilMs;
  }
  if (at < span.untilMs) left.push({ fromMs: at, untilMs: span.untilMs });
  return left;
}

export const spanOf = ({ from, until }: Interval): Span => ({ fromMs: from.getTime(), untilMs: until.getTime() });

/**
 * The pauses as merged spans.
 *
 * @throws RangeError if one has no end: the caller says with `endOpenPauses` up to when it counts.
 */
export function pausedSpans(pauses: readonly Pause[]): Span[] {
  if (!pauses.length) return [];
  return union(
    pauses.map(({ from, until }) => {
      if (!until) throw new RangeError('A pause without an end has no length yet');
      return spanOf({ from, until });
    }),
  );
}

/** Lets running pauses end at an instant, so that a due time can be told as if work went on then. */
export function endOpenPauses(pauses: readonly Pause[], at: Date): Pause[] {
  return pauses.map((pause) => (pause.until ? pause : { from: pause.from, until: at > pause.from ? at : pause.from }));
}

/**
 * The days that merged pauses cover from 00:00 to 24:00. The days on which a pause begins or ends within the day are not
 * among them: they were worked on.
 */
export function wholeDays(merged: readonly Span[]): DaySpan[] {
  return merged
    .map(({ fromMs, untilMs }) => ({ first: dayNumberAt(fromMs - 1) + 1, end: dayNumberAt(untilMs) }))
    .filter(({ first, end }) => first < end);
}

export const isWithin = (spans: readonly DaySpan[], number: number): boolean => {
  for (const { first, end } of spans) if (number >= first && number < end) return true;
  return false;
};

/** A pause known by its days alone. Both were worked on, so it stops the days between them. */
export function pauseOfDays(beginsOn: Day, endsOn: Day): Pause {
  const [first, end] = [dayNumber(beginsOn) + 1, dayNumber(endsOn)];
  return { from: new Date(startMsOf(first)), until: new Date(startMsOf(Math.max(first, end))) };
}
