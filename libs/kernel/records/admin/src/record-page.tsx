import EditOutlined from '@ant-design/icons/EditOutlined';
import PrinterOutlined from '@ant-design/icons/PrinterOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Space } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { DueText, EmptyState, ErrorState, LoadingState, PageHeader, StatusTag, shanghaiTime, useLabel, usePhone, useSession, useTexts, useTitle } from '@haobang/admin-ui';
import { problemOf, type KindMeta, type RecordRow, type Refs } from '@haobang/api-client';
import { listPath } from './kinds';
import { RecordClocks } from './record-clocks';
import { RecordFacts } from './record-facts';
import { RecordPart } from './record-parts';
import { fileFields, RecordFiles, RecordRelated, relatedIds } from './record-related';
import { RecordTimeline } from './record-timeline';
import { recordOf } from './records.queries';
import { recordPath, useKind, useKindRights, type KindGiven } from './use-kind';
import { VerbButtons, type VerbDialogs } from './verb-buttons';
import './records.texts';

/** What a panel of an area is given. */
export interface PanelContext {
  meta: KindMeta;
  row: RecordRow;
  refs: Refs | undefined;
  etag: string | null;
}

/** A part that an area adds to the page of a record. */
export interface RecordPanel {
  key: string;
  title: ReactNode;
  place?: 'main' | 'side';
  /** Left off the printed sheet: a help for the work, no part of the record. */
  screenOnly?: boolean;
  /** Left out where it has nothing to say. */
  when?: (context: PanelContext) => boolean;
  render(context: PanelContext): ReactNode;
}

export interface RecordPageProps {
  kind: KindGiven;
  /** Of the record; from the route's `:id` when left out. */
  id?: string;
  panels?: RecordPanel[];
  /** Values to begin a verb's form with, by verb. */
  initial?: (context: PanelContext) => Record<string, Record<string, unknown>>;
  /** Kinds of related records that are of another kind than this one, by field. */
  related?: Readonly<Record<string, string>>;
  /** Buttons before the verbs. */
  actions?: (context: PanelContext) => ReactNode;
  /** Verbs that the area draws itself. */
  without?: readonly string[];
  /** Dialogs of the area's own instead of the plain form, by verb; the button stays where it is. */
  dialogs?: VerbDialogs;
}

/** Stands on paper only: what a printed sheet must say about itself. */
function PrintHead({ row }: { row: RecordRow }) {
  const t = useTexts('records');
  const { account } = useSession();
  return (
    <div className="hb-print-only" style={{ marginBottom: 12 }}>
      <div>{row.no}</div>
      <div>{t('record.printedBy', { name: account.name, at: shanghaiTime(new Date().toISOString()) })} · {t('record.version', { version: row.version })}</div>
    </div>
  );
}

function Panels({ panels, place, context }: { panels: RecordPanel[]; place: 'main' | 'side'; context: PanelContext }) {
  return panels
    .filter((panel) => (panel.place ?? 'main') === place && (panel.when?.(context) ?? true))
    .map((panel) => <Card key={panel.key} size="small" {...(panel.screenOnly ? { className: 'hb-no-print' } : {})} title={panel.title}>{panel.render(context)}</Card>);
}

function Content({ context, panels = [], related, initial, actions, without, dialogs }: Omit<RecordPageProps, 'kind' | 'id'> & { context: PanelContext }) {
  const { meta, row, refs, etag } = context;
  const t = useTexts('records');
  const label = useLabel();
  const titleOf = useTitle();
  const phone = usePhone();
  const navigate = useNavigate();
  const rights = useKindRights(meta);
  return (
    <>
      <PrintHead row={row} />
      <PageHeader
        title={titleOf(row)}
        tags={<StatusTag status={row.status} states={meta.states} />}
        subtitle={
          <Space wrap size={[16, 4]}>
            <Link to={listPath(meta)} className="hb-no-print">{label(meta.plural)}</Link>
            <span className="hb-numeric">{row.no}</span>
            {(row.dueOn || row.dueAt) && <DueText dueOn={row.dueOn} dueAt={row.dueAt} lamp={row.lamp} provisional={row.provisional} />}
          </Space>
        }
        actions={
          <Space wrap>
            {actions?.(context)}
            <VerbButtons meta={meta} row={row} etag={etag} initial={initial?.(context) ?? {}} without={without ?? []} {...(dialogs ? { dialogs } : {})} />
            {rights.amend && <Button icon={<EditOutlined />} aria-label={t('record.amend')} onClick={() => void navigate(`${recordPath(meta, row.id)}/amend`)}>{phone ? null : t('record.amend')}</Button>}
            <Button icon={<PrinterOutlined />} aria-label={t('record.print')} onClick={() => window.print()} />
          </Space>
        }
      />
      <div className="hb-record">
        <div className="hb-record-main">
          <Card size="small" title={t('record.facts')}><RecordFacts meta={meta} row={row} refs={refs} /></Card>
          {meta.clocks.length > 0 && <Card size="small" title={t('record.clocks')}><RecordClocks meta={meta} id={row.id} /></Card>}
          {fileFields(meta, row).length > 0 && <Card size="small" title={t('record.files')}><RecordFiles meta={meta} row={row} /></Card>}
          {meta.parts?.map((part) => <Card key={part.name} size="small" title={label(part.label)}><RecordPart meta={meta} row={row} part={part} /></Card>)}
          <Panels panels={panels} place="main" context={context} />
        </div>
        <div className="hb-record-side">
          <Panels panels={panels} place="side" context={context} />
          {relatedIds(meta, row).length > 0 && <Card size="small" title={t('record.related')}><RecordRelated meta={meta} row={row} refs={refs} kinds={related} /></Card>}
          <Card size="small" title={t('record.timeline')}><RecordTimeline meta={meta} id={row.id} /></Card>
        </div>
      </div>
    </>
  );
}

/** One's own verb can hand a record to another unit; what was read before is no longer one's to see. */
function Gone({ meta, no }: { meta: KindMeta; no: string }) {
  const t = useTexts('records');
  const label = useLabel();
  return (
    <>
      <PageHeader title={no} />
      <EmptyState title={t('record.gone', { no })} hint={t('record.goneHint')} action={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
    </>
  );
}

/** One record: facts, clocks explained, files, history, the verbs open now, and what an area adds. Prints as a sheet. */
export function RecordPage({ kind, id, ...rest }: RecordPageProps) {
  const meta = useKind(kind);
  const params = useParams();
  const recordId = id ?? params['id'] ?? '';
  const { data, error, refetch } = useQuery(recordOf(meta, recordId));
  if (data && error && problemOf(error).status === 404) return <Gone meta={meta} no={data.body.no} />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={10} />;
  return <Content key={recordId} context={{ meta, row: data.body, refs: data.body.refs, etag: data.etag }} {...rest} />;
}
