import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, DatePicker, Switch, Table } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Instant, RecordTitle, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import { clientPath } from '@haobang/api-client';
import type { AsOf } from './as-of';
import { differenceOf } from './desk.queries';
import type { Difference, MetricAnswer } from './desk.types';
import { figureText } from './figures';
import { useParamSetter } from './metric-panel-params';
import { Reachable } from './reachable';

type Item = Difference['items'][number];

function Cause({ item }: { item: Item }) {
  const t = useTexts('desk');
  const label = useLabel();
  if (!item.cause) return <span className="hb-soft">{t('difference.hiddenCause')}</span>;
  const { cause } = item;
  return (
    <>
      {label(cause.label) || cause.verb || t('difference.outside')}{' '}
      {cause.recordedAt && <span className="hb-soft">{t(`difference.by.${cause.by}`)} <Instant at={cause.recordedAt} /></span>}
    </>
  );
}

function Answer({ figure, view, day, knownThen }: { figure: MetricAnswer; view: AsOf; day: string; knownThen: boolean }) {
  const t = useTexts('desk');
  const label = useLabel();
  const { locale } = useLocale();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(differenceOf(figure.code, view, day, knownThen));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const [first] = data?.pages ?? [];
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const words = (value: Difference['before']): string => [figureText(figure, value.value, locale) || t('figure.noData'), value.denominator === null ? '' : `(${value.numerator}/${value.denominator})`].join(' ');
  return (
    <>
      {first && <div className="hb-sum hb-numeric" role="status"><span>{words(first.before)} → {words(first.after)}</span><span className="hb-soft">{t('difference.count', { count: first.count })}</span></div>}
      <Reachable><Table
        size="small" loading={isPending} rowKey={(row) => `${row.recordId ?? ''} ${row.part.part} ${row.unitId} ${rows.indexOf(row)}`} dataSource={rows} pagination={false} scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState title={t('difference.empty')} hint={t('difference.emptyHint')} /> }}
        columns={[
          { title: t('records.record'), key: 'record', render: (_, row) => (row.hidden || !row.url ? <span className="hb-hidden-row">{row.no}{row.hidden && ` ${t('records.hidden')}`}</span> : <Link to={clientPath(row.url)}>{row.no} <RecordTitle of={row} /></Link>) },
          { title: t('records.unit'), key: 'unit', render: (_, row) => label(row.unit) },
          { title: t('records.as'), key: 'as', render: (_, row) => label(row.part.label) },
          { title: t('difference.change'), key: 'change', align: 'right', className: 'hb-numeric', render: (_, row) => (row.change.startsWith('-') ? row.change : `+${row.change}`) },
          { title: t('difference.cause'), key: 'cause', render: (_, row) => <Cause item={row} /> },
        ]}
      /></Reachable>
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}

/** Another day against the one shown, or the same day as it was known then: which records differ, and which event made them. */
export function MetricDifference({ figure, view }: { figure: MetricAnswer; view: AsOf }) {
  const t = useTexts('desk');
  const set = useParamSetter();
  const [params] = useSearchParams();
  const day = params.get('against') ?? '';
  const knownThen = params.get('againstKnown') === 'then';
  return (
    <>
      <div className="hb-bar">
        <span>{t('difference.against')}</span>
        <DatePicker value={day ? dayjs(day) : null} aria-label={t('difference.against')} minDate={dayjs(`${view.year}-01-01`)} maxDate={dayjs(view.asOf)} onChange={(next: Dayjs | null) => set({ against: next ? next.format('YYYY-MM-DD') : '' })} />
        <label className="hb-as-of-known"><Switch size="small" checked={knownThen} onChange={(on) => set({ againstKnown: on ? 'then' : '' })} /> {t('asOf.knownThen')}</label>
        <span className="hb-soft">{t('difference.with', { day: view.asOf })}</span>
        <Button size="small" onClick={() => set({ against: view.asOf, againstKnown: 'then' })}>{t('difference.sameDay')}</Button>
      </div>
      {day ? <Answer figure={figure} view={view} day={day} knownThen={knownThen} /> : <p className="hb-soft">{t('difference.choose')}</p>}
    </>
  );
}
