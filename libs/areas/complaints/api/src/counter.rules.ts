import type { HallSpan } from '@haobang/clock';

/** Hours as people write them: `09:00-12:00 13:00-17:00`. */
const HOURS = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/;
const MINUTES_PER_DAY = 1_440;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The spans of written hours in order; undefined where they can't be read, overlap or run backwards. */
export function spansOf(hours: string): HallSpan[] | undefined {
  const spans: HallSpan[] = [];
  for (const span of hours.trim().split(/[\s,，、;；]+/)) {
    if (!HOURS.test(span)) return undefined;
    const [opensAtMinute, closesAtMinute] = span.split('-').map(minuteOf) as [number, number];
    if (opensAtMinute >= closesAtMinute || closesAtMinute > MINUTES_PER_DAY || opensAtMinute < (spans.at(-1)?.closesAtMinute ?? 0)) return undefined;
    spans.push({ opensAtMinute, closesAtMinute });
  }
  return spans;
}

export const hoursOf = (spans: readonly HallSpan[]): string => spans.map((span) => `${timeOf(span.opensAtMinute)}-${timeOf(span.closesAtMinute)}`).join(' ');

/** Whether a counter is open in every minute in which its hall is; spans that meet are one. */
export function coversHall(counter: readonly HallSpan[], hall: readonly HallSpan[]): boolean {
  const joined: HallSpan[] = [];
  for (const span of counter) {
    const last = joined.at(-1);
    if (last && last.closesAtMinute === span.opensAtMinute) joined[joined.length - 1] = { ...last, closesAtMinute: span.closesAtMinute };
    else joined.push(span);
  }
  return hall.every((open) => joined.some((span) => span.opensAtMinute <= open.opensAtMinute && open.closesAtMinute <= span.closesAtMinute));
}
