import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { ErrorState, LoadingState, parted, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { type ArrearsInterest, interestOf } from './arrears.queries';
import { percentOf, rateText } from './rates.rules';
import './arrears.texts';

function Rate({ of }: { of: ArrearsInterest }) {
  const t = useTexts('complaints');
  if (of.yearlyPercent !== null) return <>{t('arrears.interest.yearly', { rate: rateText(of.yearlyPercent) })}</>;
  return <>{of.dailyRate === null ? t('arrears.interest.noRate') : t('arrears.interest.daily', { rate: percentOf(of.dailyRate) })}</>;
}

function Facts({ of }: { of: ArrearsInterest }) {
  const t = useTexts('complaints');
  const facts: [name: string, value: React.ReactNode][] = [
    ['dueOn', of.dueOn ?? t('arrears.interest.noDue')], ['unpaid', parted(of.unpaid)], ...(/^0*\.?0*$/.test(of.disputed) ? [] : [['disputed', parted(of.disputed)] as [string, string]]),
    ['rate', <Rate key="rate" of={of} />], ['total', <strong key="total">{parted(of.total)}</strong>], ['paidInterest', parted(of.paidInterest)],
  ];
  return <dl className="hb-facts hb-numeric">{facts.map(([name, value]) => <div key={name}><dt>{t(`arrears.interest.${name}`)}</dt><dd>{value}{name === 'dueOn' && of.overdueDays > 0 && <span className="hb-soft"> {t('arrears.interest.overdue', { count: of.overdueDays })}</span>}</dd></div>)}</dl>;
}

function Lines({ of }: { of: ArrearsInterest }) {
  const t = useTexts('complaints');
  if (of.lines.length === 0) return <p className="hb-soft">{t('arrears.interest.noLines')}</p>;
  const columns = ['from', 'until', 'days', 'base', 'amount'] as const;
  return (
    <div className="hb-sums" tabIndex={0} role="region" aria-label={t('arrears.interest.title')}>
      <table className="hb-sums-table hb-numeric">
        <caption className="hb-sr">{t('arrears.interest.title')}</caption>
        <thead><tr>{columns.map((name) => <th key={name} scope="col">{t(`arrears.interest.${name}`)}</th>)}</tr></thead>
        <tbody>{of.lines.map((line) => <tr key={line.from}><td>{line.from}</td><td>{line.until}</td><td>{line.days}</td><td>{parted(line.base)}</td><td>{parted(line.amount)}</td></tr>)}</tbody>
        <tfoot><tr><th scope="row" colSpan={4}>{t('arrears.interest.total')}</th><td>{parted(of.total)}</td></tr></tfoot>
      </table>
    </div>
  );
}

/** Due day and interest as of any day, with the law, how both came about, and the calculation line by line. */
export function ArrearsInterestPanel({ id }: { id: string }) {
  const t = useTexts('complaints');
  const label = useLabel();
  const { today } = useSession();
  const [on, setOn] = useState<string>();
  const { data, error, refetch } = useQuery(interestOf(id, on));
  return (
    <>
      <p className="hb-no-print"><label>{t('arrears.interest.on')} <DatePicker size="small" allowClear={false} value={dayjs(on ?? today)} onChange={(day) => setOn(day ? day.format('YYYY-MM-DD') : undefined)} aria-label={t('arrears.interest.on')} /></label></p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState rows={4} />}
      {!error && data && (
        <>
          <Facts of={data} />
          <ol className="hb-because">{data.because.map((sentence) => <li key={sentence.zh}>{label(sentence)}</li>)}</ol>
          <Lines of={data} />
          <p className="hb-soft">{t('arrears.interest.rule')}</p>
          {data.basis && <p className="hb-soft">{t('arrears.interest.law')}: {label(data.basis)}</p>}
        </>
      )}
    </>
  );
}
