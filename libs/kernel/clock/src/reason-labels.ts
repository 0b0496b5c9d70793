import type { CalendarDay, Label } from './calendar.rules.js';
import type { DayReason, ExplainedDay } from './deadline.rules.js';

const LABELS: Record<DayReason, Label> = {
  start: { zh: '起算日，不计入', en: 'Day of the event, not counted' },
  workday: { zh: '工作日', en: 'Working day' },
  'make-up': { zh: '调休上班', en: 'Make-up working day' },
  weekend: { zh: '周末', en: 'Weekend' },
  holiday: { zh: '法定节假日放假', en: 'Public holiday' },
  'local-work': { zh: '本地安排上班', en: 'Working day by local decision' },
  'local-free': { zh: '本地安排放假', en: 'Free by local decision' },
  paused: { zh: '全天暂停计时', en: 'Paused for the whole day' },
  'outside-hours': { zh: '已过服务时间', en: 'After hall hours' },
  'calendar-day': { zh: '按自然日计', en: 'Calendar day' },
  rolled: { zh: '届满日逢休息日顺延', en: 'Moved on, since the last day was free' },
};

/** A reason in the reader's language, with the festival or the local decision behind it. */
export function reasonLabel(reason: DayReason, { name, localReason }: Pick<ExplainedDay | CalendarDay, 'name' | 'localReason'>, locale: keyof Label): string {
  const text = LABELS[reason][locale];
  const more = reason === 'holiday' || reason === 'make-up' ? name?.[locale] : reason.startsWith('local-') ? localReason : undefined;
  if (!more) return text;
  return locale === 'zh' ? `${text}（${more}）` : `${text} (${more})`;
}
