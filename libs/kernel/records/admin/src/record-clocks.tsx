import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { ErrorState, Lamp, LoadingState, shanghaiTime, useLabel, useLocale, useTexts, weekdayOf, type Translate } from '@haobang/admin-ui';
import type { ClockItem, KindMeta } from '@haobang/api-client';
import { clocksOf } from './records.queries';

/** Each day from the start to the due day: the counted ones numbered, the others with the reason why not. */
function Days({ clock }: { clock: ClockItem }) {
  const t = useTexts('records');
  const label = useLabel();
  const { locale } = useLocale();
  return (
    <ol className="hb-days">
      {clock.days.map((day, index) => {
        const count = clock.days.slice(0, index + 1).filter((one) => one.counted).length;
        const reason = label(day.label);
        return (
          <li key={day.date} className="hb-day" data-counted={day.counted}>
            <b>{day.date.slice(5)} {weekdayOf(day.date, locale)}</b>
            {day.counted ? `${t('clock.counted', { count })}${day.reason === 'workday' ? '' : ` · ${reason}`}` : reason}
          </li>
        );
      })}
    </ol>
  );
}

function Pauses({ clock }: { clock: ClockItem }) {
  const t = useTexts('records');
  if (clock.pauses.length === 0) return null;
  return (
    <ul className="hb-plain-list" aria-label={t('clock.pauses')}>
      {clock.pauses.map((pause) => (
        <li key={pause.from}>
          {t('clock.pauses')} · {t('clock.pause', { from: shanghaiTime(pause.from), until: pause.until ? shanghaiTime(pause.until) : t('clock.open') })}
          {pause.reason && ` · ${pause.reason}`}{pause.byName && <span className="hb-soft"> ({pause.byName})</span>}
        </li>
      ))}
    </ul>
  );
}

/** The same working day is a limit of none more. */
function limitText(limit: ClockItem['limit'], t: Translate): string {
  if (!limit) return t('clock.bySource');
  if (limit.unit === 'workdays' && limit.count === 0) return t('clock.sameDay');
  return t('clock.limit', { count: limit.count, unit: t(`clock.${limit.unit}`, { count: limit.count }) });
}

/** In working days, as limits are; a lateness over free days alone has none of those. */
function lateText({ workdays, days }: { workdays: number; days: number }, t: Translate): string {
  const [count, unit] = workdays > 0 ? [workdays, 'workdays'] : [days, 'days'];
  return count > 0 ? t('clock.late', { count, unit: t(`clock.${unit}`, { count }) }) : t('clock.lateSameDay');
}

function Clock({ clock }: { clock: ClockItem }) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const late = clock.lateBy ? lateText(clock.lateBy, t) : null;
  const due = clock.dueAt ? shanghaiTime(clock.dueAt) : clock.dueOn;
  return (
    <section className="hb-clock" aria-label={label(clock.label)}>
      <div className="hb-clock-head">
        <strong>{label(clock.label)}</strong>
        <Lamp lamp={clock.lamp} />
        <span>{limitText(clock.limit, t)}</span>
        {due && <span className="hb-numeric">{t('clock.due', { at: due })}</span>}
        {clock.provisional && <span className="hb-tag">{ui('due.provisional')}</span>}
        {late && <span className="hb-numeric" style={{ color: 'var(--hb-red)' }}>{late}</span>}
      </div>
      <div className="hb-soft hb-numeric" style={{ fontSize: 12 }}>
        {t('clock.started', { at: shanghaiTime(clock.startedAt) })}
        {clock.stoppedAt && ` · ${t('clock.stopped', { at: shanghaiTime(clock.stoppedAt) })}`}
        {Number(clock.calendarVersion) > 0 && ` · ${t('clock.calendar', { version: clock.calendarVersion })}`}
      </div>
      {clock.basis && <div style={{ fontSize: 13 }}>{t('clock.basis', { basis: clock.basis })}</div>}
      <Pauses clock={clock} />
      {clock.provisional && <div className="hb-soft" style={{ fontSize: 12 }}>{t('clock.provisional')}</div>}
      {clock.days.length > 0 && (
        <Collapse ghost size="small" style={{ marginInline: -12 }} items={[{ key: 'days', label: t('clock.explain'), children: <Days clock={clock} /> }]} />
      )}
    </section>
  );
}

/** Every clock of the record side by side, each explained day by day by the server's own count. */
export function RecordClocks({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('records');
  const { data, error, refetch } = useQuery(clocksOf(meta, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('clock.none')}</span>;
  return <>{data.items.map((clock) => <Clock key={`${clock.clock} ${clock.startedAt}`} clock={clock} />)}</>;
}
