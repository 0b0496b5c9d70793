import { Tooltip } from 'antd';
import { i18n, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import type { DutyUnit, FigureLamp, Metric, Target } from './desk.types';
import { figureText, targetText } from './figures';

const SHAPES: Record<FigureLamp, React.ReactNode> = {
  green: <circle cx="6" cy="6" r="5" />,
  yellow: <path d="M6 .8 11.6 11H.4Z" />,
  red: <rect x="1" y="1" width="10" height="10" rx="1" />,
  none: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.2" />,
};

/** How a figure stands to its target: other words than a clock's lamp, the same shapes. */
export function TargetLamp({ lamp }: { lamp: FigureLamp }) {
  const t = useTexts('desk');
  return (
    <span className="hb-lamp hb-target-lamp" data-lamp={lamp}>
      <svg width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">{SHAPES[lamp]}</svg>
      {t(`lamp.${lamp}`)}
    </span>
  );
}

/** A unit of measurement in the reader's language; the plan's own word where it is a rare one. */
export function useUnitWord(): (unit: string) => string {
  const t = useTexts('desk');
  return (unit) => {
    if (unit === '%') return '';
    const key = `unit.${unit.replace(/\s+/g, '-')}`;
    return i18n.exists(`desk:${key}`) ? t(key) : unit;
  };
}

/** A figure as it stands: the value, or the words that there are no data yet. */
export function FigureNow({ metric }: { metric: Metric }) {
  const t = useTexts('desk');
  const { locale } = useLocale();
  const unitWord = useUnitWord();
  if (metric.value === null) return <span className="hb-soft">{t('figure.noData')}</span>;
  return <span className="hb-figure hb-numeric">{figureText(metric, metric.value, locale)}<small> {unitWord(metric.unit)}</small></span>;
}

/** A target with where it comes from; a proposed one says that it is not confirmed yet. */
export function TargetTag({ target, unit }: { target: Target; unit: string }) {
  const t = useTexts('desk');
  const unitWord = useUnitWord();
  return (
    <span className="hb-target hb-numeric">
      {targetText(target, unit)} {unitWord(unit)}{' '}
      <Tooltip title={t(`targetSource.${target.source}Hint`)}><span className="hb-tag" tabIndex={0}>{t(`targetSource.${target.source}`)}</span></Tooltip>
      {target.status === 'proposed' && target.source !== 'proposed' && <span className="hb-tag" data-tone="warning">{t('targetSource.unconfirmed')}</span>}
    </span>
  );
}

export function DutyUnits({ units }: { units: readonly DutyUnit[] }) {
  const t = useTexts('ui');
  const label = useLabel();
  return <>{units.map((unit) => label(unit)).join(t('separator'))}</>;
}
