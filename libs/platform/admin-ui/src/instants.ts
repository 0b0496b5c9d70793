import type { Locale } from './texts';

const ZONE = 'Asia/Shanghai';

const parts = (at: string): Record<string, string> => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
};

/** An instant in Shanghai, to the minute or second: `2026-03-02 09:00`. Empty for what is no instant. */
export function shanghaiTime(at: string | null | undefined, withSeconds = false): string {
  if (!at || Number.isNaN(Date.parse(at))) return '';
  const p = parts(at);
  return `${p['year']}-${p['month']}-${p['day']} ${p['hour']}:${p['minute']}${withSeconds ? `:${p['second']}` : ''}`;
}

/** The Shanghai day of an instant, YYYY-MM-DD. */
export const shanghaiDay = (at: string): string => shanghaiTime(at).slice(0, 10);

/** Whole days from one date to another; both YYYY-MM-DD. Negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The weekday of a date, short: 周三, Wed. */
export const weekdayOf = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
