import { Tooltip } from 'antd';
import type { Label, LampColour, Refs, StateMeta } from '@haobang/api-client';
import { daysBetween, shanghaiDay, shanghaiTime, weekdayOf } from './instants';
import { Lamp } from './lamp';
import { useUnits } from './reference';
import { useSession } from './session';
import { useLabel, useLocale, useTexts } from './texts';

/** The state of a record in the words of its kind. */
export function StatusTag({ status, states }: { status: string; states: StateMeta[] }) {
  const label = useLabel();
  const state = states.find((one) => one.code === status);
  return <span className="hb-tag" data-tone={state?.tone ?? 'default'}>{state ? label(state.label) : status}</span>;
}

/** An instant in Shanghai; machine-readable in `datetime`. */
export function Instant({ at, seconds = false }: { at: string | null | undefined; seconds?: boolean }) {
  const t = useTexts('ui');
  if (!at) return <span className="hb-soft">{t('value.none')}</span>;
  return <time className="hb-numeric" dateTime={at}>{shanghaiTime(at, seconds)}</time>;
}

interface Due {
  dueOn: string | null;
  dueAt?: string | null;
  lamp: LampColour | null;
  provisional?: boolean;
}

/** When it is due, and for an open clock how far that is from the business day of the session. */
export function DueText({ dueOn, dueAt, lamp, provisional }: Due) {
  const t = useTexts('ui');
  const { locale } = useLocale();
  const { today } = useSession();
  const day = dueOn ?? (dueAt ? shanghaiDay(dueAt) : null);
  if (!day) return <span className="hb-soft">{t('due.none')}</span>;
  const running = lamp === 'green' || lamp === 'yellow' || lamp === 'red';
  const left = daysBetween(today, day);
  const distance = left === 0 ? t('due.today') : left > 0 ? t('due.left', { count: left }) : t('due.over', { count: -left });
  return (
    <span className="hb-numeric">
      {lamp && <><Lamp lamp={lamp} text={false} />{' '}</>}
      <time dateTime={dueAt ?? day} title={weekdayOf(day, locale)}>{dueAt ? shanghaiTime(dueAt) : day}</time>
      {running && <span className="hb-soft"> {distance}</span>}
      {lamp === 'paused' && <span className="hb-soft"> {t('lamp.paused')}</span>}
      {provisional && <Tooltip title={t('due.provisionalHint')}><span className="hb-tag" tabIndex={0} style={{ marginInlineStart: 6 }}>{t('due.provisional')}</span></Tooltip>}
    </span>
  );
}

/** A unit by its label, or by its id: names come with the answer, or from the units of today, which every client holds. */
export function UnitName({ unit, id, refs }: { unit?: Label | null; id?: number | null; refs?: Refs | undefined }) {
  const t = useTexts('ui');
  const label = useLabel();
  const units = useUnits();
  const known = unit ?? (id === null || id === undefined ? null : (refs?.units?.[String(id)] ?? units.data?.find((one) => one.id === id)?.name));
  if (known) return <>{label(known)}</>;
  return id === null || id === undefined ? <span className="hb-soft">{t('value.none')}</span> : <>{t('value.unit', { id })}</>;
}
