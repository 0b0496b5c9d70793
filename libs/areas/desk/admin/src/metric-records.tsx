import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, problemText, RecordTitle, StatusTag, useLabel, useTexts } from '@haobang/admin-ui';
import { api, clientPath, problemOf } from '@haobang/api-client';
import { useKinds } from '@haobang/records/admin';
import type { AsOf } from './as-of';
import { drillQuery, recordsOf, type Drill } from './desk.queries';
import { expectedSum } from './drill-sum';
import { PARTS, type FigureRecord, type MetricAnswer, type Part } from './desk.types';
import { useParamSetter } from './metric-panel-params';
import { Reachable } from './reachable';

function Title({ row }: { row: FigureRecord }) {
  const t = useTexts('desk');
  if (row.hidden) return <span className="hb-hidden-row"><span className="hb-numeric">{row.no}</span> {t('records.hidden')}</span>;
  const text = <>{row.no && <span className="hb-numeric">{row.no} </span>}<RecordTitle of={row} /></>;
  return row.url ? <Link to={clientPath(row.url)}>{text}</Link> : text;
}

function Download({ code, view, drill }: { code: string; view: AsOf; drill: Drill }) {
  const t = useTexts('desk');
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.download(`/metrics/${code}/records.csv`, drillQuery(view, drill), `${code}.csv`);
    } catch (error) {
      void message.error(problemText(problemOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void save()}>{t('records.csv')}</Button>;
}

/** The records behind one part of a figure. What the caller may not see stands as a row with its number alone, so that the sum is the figure. */
export function MetricRecords({ figure, view }: { figure: MetricAnswer; view: AsOf }) {
  const t = useTexts('desk');
  const label = useLabel();
  const set = useParamSetter();
  const kinds = useKinds();
  const [params] = useSearchParams();
  const asked = params.get('part') as Part | null;
  const parts = PARTS.filter((part) => part !== 'denominator' || figure.denominator !== null);
  const drill: Drill = { part: asked && parts.includes(asked) ? asked : 'numerator', unit: params.get('unit') ?? '', month: params.get('month') ?? '', category: params.get('category') ?? '' };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(recordsOf(figure.code, view, drill));
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const sum = data?.pages[0]?.sum;
  const expected = expectedSum(figure, params.get('by') ?? 'unit', drill);
  const states = kinds.flatMap((kind) => kind.states);
  const chosen = (['unit', 'month', 'category'] as const).filter((name) => drill[name] !== '');
  const nameOf = (name: 'unit' | 'month' | 'category'): string => {
    const row = figure.rows.find(({ key }) => key === drill[name] || key.slice(0, 7) === drill[name]);
    return row ? label(row.label) : drill[name];
  };
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <div className="hb-bar">
        <Segmented value={drill.part} onChange={(part) => set({ part: part === 'numerator' ? '' : part })} options={parts.map((part) => ({ value: part, label: t(`part.${part}`) }))} aria-label={t('records.part')} />
        {chosen.map((name) => <Button key={name} size="small" onClick={() => set({ [name]: '' })}>{t(`measure.by.${name}`)}: {nameOf(name)} ×</Button>)}
        <Download code={figure.code} view={view} drill={drill} />
      </div>
      {sum !== undefined && (
        <div className="hb-sum hb-numeric" role="status">
          <span>{t('records.sum', { sum })}</span>
          {expected !== undefined && <span className="hb-soft">{t(expected === sum ? 'records.equal' : 'records.unequal', { expected })}</span>}
        </div>
      )}
      <Reachable><Table
        size="small" loading={isPending} rowKey={(row) => `${row.recordId ?? ''} ${row.unitId} ${row.on} ${row.part?.part ?? ''} ${rows.indexOf(row)}`} dataSource={rows} pagination={false} scroll={{ x: 'max-content' }}
        locale={{ emptyText: !isPending && <EmptyState title={t('records.empty')} hint={t('records.emptyHint')} {...(chosen.length > 0 ? { action: <Button onClick={() => set({ unit: '', month: '', category: '' })}>{t('records.clear')}</Button> } : {})} /> }}
        columns={[
          { title: t('records.record'), key: 'record', render: (_, row) => <Title row={row} /> },
          { title: t('records.status'), key: 'status', render: (_, row) => row.status && <StatusTag status={row.status} states={states} /> },
          { title: t('records.unit'), key: 'unit', render: (_, row) => label(row.unit) },
          { title: t('records.on'), dataIndex: 'on', className: 'hb-numeric' },
          { title: t('records.as'), key: 'as', render: (_, row) => label(row.part?.label) },
          { title: t('records.quantity'), dataIndex: 'quantity', align: 'right', className: 'hb-numeric' },
          ...(drill.part === 'excluded' ? [{ title: t('records.reason'), key: 'reason', render: (_: unknown, row: FigureRecord) => label(row.reasonLabel) || row.reason }] : []),
        ]}
      /></Reachable>
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}
