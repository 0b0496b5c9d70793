import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { ErrorState, Lamp, LoadingState, shanghaiTime, useLabel, useLocale, useTexts, weekdayOf } from '@haobang/admin-ui';
import type { ClockItem, KindMeta } from '@haobang/api-client';
import { clocksOf } from './records.queries';

/** Each day from the start to the due day: the counted ones numbered, the others with the reason why not. */
function Days({ clock }: { clock: ClockItem }) {
  const t = useTexts('records');
  const { locale } = useLocale();
  let count = 0;
  return (
    <ol className="hb-days">
      {clock.days.map((day) => {
        if (day.counted) count += 1;
        const reason = t(`clock.reason.${day.reason}`);
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

function Clock({ clock }: { clock: ClockItem }) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const due = clock.dueAt ? shanghaiTime(clock.dueAt) : clock.dueOn;
  return (
    <section className="hb-clock" aria-label={label(clock.label)}>
      <div className="hb-clock-head">
        <strong>{label(clock.label)}</strong>
        <Lamp lamp={clock.lamp} />
        <span>{t('clock.limit', { count: clock.limit.count, unit: t(`clock.${clock.limit.unit}`, { count: clock.limit.count }) })}</span>
        {due && <span className="hb-numeric">{t('clock.due', { at: due })}</span>}
        {clock.provisional && <span className="hb-tag">{ui('due.provisional')}</span>}
        {clock.lateBy && <span className="hb-numeric" style={{ color: 'var(--hb-red)' }}>{t('clock.late', { count: clock.lateBy.count, unit: t(`clock.${clock.lateBy.unit}`, { count: clock.lateBy.count }) })}</span>}
      </div>
      <div className="hb-soft hb-numeric" style={{ fontSize: 12 }}>
        {t('clock.started', { at: shanghaiTime(clock.startedAt) })}
        {clock.stoppedAt && ` · ${t('clock.stopped', { at: shanghaiTime(clock.stoppedAt) })}`}
        {` · ${t('clock.calendar', { version: clock.calendarVersion })}`}
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
