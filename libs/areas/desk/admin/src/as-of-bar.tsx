import { useQuery } from '@tanstack/react-query';
import { DatePicker, Select, Slider, Switch } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePhone, useSession, useTexts } from '@haobang/admin-ui';
import { asOfOf, asOfParams, dayAtIndex, dayIndex, FIRST_YEAR, lastDayOf, withDay, type AsOf } from './as-of';
import { planYears } from './desk.queries';

/** The moment asked for, in the address: a link shows another reader the same figures. Other parameters stay. */
export function useAsOf(): [AsOf, (next: AsOf) => void] {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  return [
    asOfOf(params, today),
    (next) =>
      setParams((before) => {
        const kept = new URLSearchParams(before);
        for (const name of ['year', 'asOf', 'recordedAsOf']) kept.delete(name);
        for (const [name, value] of asOfParams(next)) kept.set(name, value);
        return kept;
      }, { replace: true }),
  ];
}

interface Props {
  view: AsOf;
  /** The day that the answer stands for. */
  answered: string | undefined;
  onChange(next: AsOf): void;
}

/** Which plan years can be chosen: those that have a plan, up to this one. */
function useYears(): number[] {
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const { data } = useQuery(planYears);
  const known = data?.items.map(({ year }) => year) ?? [];
  const years = known.length > 0 ? known : Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return years.filter((year) => year <= thisYear).sort((a, b) => b - a);
}

/** Year, day, and whether with today's knowledge or with that of then. */
export function AsOfBar({ view, answered, onChange }: Props) {
  const t = useTexts('desk');
  const phone = usePhone();
  const { today } = useSession();
  const years = useYears();
  const label = useId();
  const last = lastDayOf(view.year, today);
  const day = view.asOf || answered || last;
  const [dragged, setDragged] = useState<number | null>(null);
  const knownThen = view.recordedAsOf !== '';
  const shown = dragged === null ? day : dayAtIndex(view.year, dragged);
  const go = (next: string): void => {
    setDragged(null);
    onChange(withDay(view, next, knownThen));
  };
  const marks = Object.fromEntries(Array.from({ length: 12 }, (_, month) => dayIndex(`${view.year}-${String(month + 1).padStart(2, '0')}-01`))
    .map((index, month) => [index, { index, month }] as const).filter(([index, { month }]) => index <= dayIndex(last) && (!phone || month % 3 === 0)).map(([index, { month }]) => [index, t(`month.${month + 1}`)]));
  return (
    <div className="hb-as-of hb-no-print">
      <label>
        <span className="hb-soft">{t('asOf.year')}</span>
        <Select value={view.year} onChange={(year) => onChange({ year, asOf: '', recordedAsOf: '' })} options={years.map((year) => ({ value: year, label: String(year) }))} style={{ width: 92 }} aria-label={t('asOf.year')} />
      </label>
      <div className="hb-as-of-slider">
        <span className="hb-soft" id={label}>{t('asOf.day')}</span>
        <Slider
          min={0} max={Math.max(dayIndex(last), 1)} value={dragged ?? dayIndex(day)} marks={marks} ariaLabelledByForHandle={label} ariaValueTextFormatterForHandle={(value) => dayAtIndex(view.year, value ?? 0)}
          tooltip={{ formatter: (value) => dayAtIndex(view.year, value ?? 0) }} onChange={setDragged} onChangeComplete={(index) => go(dayAtIndex(view.year, index))}
        />
      </div>
      <DatePicker
        value={dayjs(shown)} allowClear={false} aria-label={t('asOf.day')} onChange={(next: Dayjs | null) => next && go(next.format('YYYY-MM-DD'))}
        minDate={dayjs(`${view.year}-01-01`)} maxDate={dayjs(last)} style={{ width: 136 }}
      />
      <label className="hb-as-of-known">
        <Switch checked={knownThen} onChange={(on) => onChange({ ...view, asOf: day, recordedAsOf: on ? day : '' })} />
        <span>{t('asOf.knownThen')}</span>
      </label>
    </div>
  );
}
