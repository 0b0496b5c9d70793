import ReloadOutlined from '@ant-design/icons/ReloadOutlined';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { DueText, EmptyState, ErrorState, Lamp, LoadingState, PageHeader, RecordTitle, StatusTag, usePhone, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import type { Queue } from './use-queue';
import './demands.texts';

function Item({ meta, row, current, onOpen }: { meta: KindMeta; row: RecordRow; current: boolean; onOpen(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <li>
      <button ref={button} type="button" className="hb-queue-item" aria-current={current} onClick={onOpen}>
        <span className="hb-card-line"><span className="hb-numeric hb-soft">{row.no}</span><StatusTag status={row.status} states={meta.states} /></span>
        <span className="hb-queue-title"><RecordTitle of={row} /></span>
        <span className="hb-soft"><DueText dueOn={row.dueOn} dueAt={row.dueAt} lamp={row.lamp} provisional={row.provisional} /></span>
      </button>
    </li>
  );
}

function Counts({ rows }: { rows: readonly RecordRow[] }) {
  return (
    <span className="hb-card-line">
      {(['red', 'yellow', 'green'] as const).map((lamp) => <span key={lamp} className="hb-numeric"><Lamp lamp={lamp} /> {rows.filter((row) => row.lamp === lamp).length}</span>)}
    </span>
  );
}

export interface DeskKey {
  keys: string;
  text: string;
}

interface Props {
  meta: KindMeta;
  title: string;
  queue: Queue;
  keys: DeskKey[];
  empty: string;
  emptyHint: string;
  /** What can be done with the open one. */
  children: ReactNode;
}

/** A desk: what waits at the left, the open one at the right; one after the other on a phone. Its keys stand on the page. */
export function DeskFrame({ meta, title, queue, keys, empty, emptyHint, children }: Props) {
  const t = useTexts('demands');
  const phone = usePhone();
  const { rows, selected, isPending, isFetching, error } = queue;
  const list = (
    <section className="hb-queue" aria-label={t('desk.queue', { count: rows.length })}>
      <div className="hb-queue-head"><Counts rows={rows} /><Button size="small" type="text" icon={<ReloadOutlined />} loading={isFetching && !isPending} aria-label={t('desk.refresh')} onClick={queue.refetch} /></div>
      <ol>{rows.map((row) => <Item key={row.id} meta={meta} row={row} current={row.id === selected?.id} onOpen={() => queue.select(row.id)} />)}</ol>
      {queue.more && <p className="hb-soft">{t('desk.more')}</p>}
    </section>
  );
  const open = selected && (
    <section className="hb-desk-open" aria-label={selected.title}>
      {phone && <Button type="link" style={{ paddingInline: 0 }} onClick={() => queue.select(null)}>{t('desk.back', { count: rows.length })}</Button>}
      {children}
    </section>
  );
  return (
    <>
      <PageHeader
        title={title}
        subtitle={!phone && <span className="hb-desk-keys" aria-label={t('desk.keys')}>{keys.map((one) => <span key={one.keys}><kbd>{one.keys}</kbd> {one.text}</span>)}</span>}
      />
      {error !== null && error !== undefined && <ErrorState error={error} onRetry={queue.refetch} />}
      {isPending && <LoadingState rows={8} />}
      {!isPending && !error && rows.length === 0 && <EmptyState title={empty} hint={emptyHint} />}
      {rows.length > 0 && (phone ? (open ?? list) : <div className="hb-desk">{list}{open}</div>)}
    </>
  );
}
