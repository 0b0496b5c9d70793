import BarChartOutlined from '@ant-design/icons/BarChartOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import ReloadOutlined from '@ant-design/icons/ReloadOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import UploadOutlined from '@ant-design/icons/UploadOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { EmptyState, ErrorState, PageHeader, useLabel, usePhone, useTexts } from '@haobang/admin-ui';
import type { KindMeta, Query } from '@haobang/api-client';
import { BatchBar } from './batch-bar';
import { ColumnSettings } from './column-settings';
import { ExportButton } from './export-button';
import { listPath } from './kinds';
import { ListCards } from './list-cards';
import { ListFilters } from './list-filters';
import { useListKeys } from './list-keys';
import { ListPager } from './list-pager';
import { filterQuery, hasFilters, listQuery, withChange } from './list-state';
import { ListTable, type ExtraColumn } from './list-table';
import { listOf } from './records.queries';
import { SavedViews, type PresetView } from './saved-views';
import { useKind, useKindRights, type KindGiven } from './use-kind';
import { useListPreference, useListState } from './use-list';
import './records.texts';

const ListGroups = lazy(() => import('./list-groups').then((m) => ({ default: m.ListGroups })));

export interface ListPageProps {
  kind: KindGiven;
  /** Instead of the kind's plural. */
  title?: string;
  /** Filters that always hold on this page and aren't shown, e.g. those of a desk. */
  fixed?: Query;
  /** Views that everybody has, before the reader's own. */
  presets?: PresetView[];
  /** Columns that an area adds at the end. */
  extraColumns?: ExtraColumn[];
  /** Buttons beside the page's own. */
  actions?: ReactNode;
  /** Between the title and the rows: what an area tells of all of them. */
  above?: ReactNode;
  /** What to do while there is nothing yet. */
  emptyHint?: string;
}

const NO_COLUMNS: ExtraColumn[] = [];
const NO_PRESETS: PresetView[] = [];

function Empty({ meta, filtered, hint, canCreate, onClear }: { meta: KindMeta; filtered: boolean; hint: string | undefined; canCreate: boolean; onClear(): void }) {
  const t = useTexts('records');
  const label = useLabel();
  const kind = label(meta.plural);
  if (filtered) return <EmptyState title={t('list.noHit', { kind })} hint={t('list.noHitHint')} action={<Button onClick={onClear}>{t('list.clear')}</Button>} />;
  return <EmptyState title={t('list.empty', { kind })} hint={hint ?? t(canCreate ? 'list.emptyHint' : 'list.emptyHintElse')} action={canCreate && <Link to={`${listPath(meta)}/new`}>{t('list.create', { kind: label(meta.label) })}</Link>} />;
}

/**
 * The list of a kind: filters, order and place in the address; columns and views kept per person; batch verbs, import,
 * and export of what is shown. A table, or cards on a phone.
 */
export function ListPage({ kind, title, fixed, presets = NO_PRESETS, extraColumns = NO_COLUMNS, actions, above, emptyHint }: ListPageProps) {
  const meta = useKind(kind);
  const t = useTexts('records');
  const label = useLabel();
  const phone = usePhone();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const rights = useKindRights(meta);
  const list = useListState(meta);
  const { columns, setColumns, views, addView, removeView } = useListPreference(meta);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [grouped, setGrouped] = useState(false);
  const [selected, setSelected] = useState<string[]>([]);

  const { data, error, isPending, isPlaceholderData, isFetching, refetch } = useQuery(listOf(meta, { ...listQuery(list.state), ...fixed }));
  const rows = data?.items ?? [];
  const selectable = meta.verbs.some((verb) => verb.batch);
  const chosen = rows.filter((row) => selected.includes(row.id));
  const onNext = data?.next && !isPlaceholderData ? () => list.next(data.next!) : null;
  const create = rights.create ? () => void navigate(`${listPath(meta)}/new`) : null;
  const toggle = useCallback((id: string) => setSelected((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])), []);
  useListKeys({ previous: list.previous, next: onNext, create, toggle });

  const clear = (): void => list.change(withChange(list.state, { q: '', filters: {} }));
  const empty = isPending ? null : <Empty meta={meta} filtered={hasFilters(list.state)} hint={emptyHint} canCreate={rights.create} onClear={clear} />;
  const shared = { meta, rows, refs: data?.refs, loading: isPending || isPlaceholderData, selected, selectable, empty, onSelect: setSelected };
  return (
    <>
      <PageHeader
        title={title ?? label(meta.plural)}
        actions={
          <Space wrap>
            {actions}
            {rights.import && <Button icon={<UploadOutlined />} aria-label={t('list.import')} onClick={() => void navigate(`${listPath(meta)}/import`)}>{phone ? null : t('list.import')}</Button>}
            <ExportButton meta={meta} query={{ ...filterQuery(list.state), ...fixed }} columns={columns.filter((column) => column.shown).map((column) => column.name)} phone={phone} />
            {create && <Button type="primary" icon={<PlusOutlined />} onClick={create}>{t('list.create', { kind: label(meta.label) })}</Button>}
          </Space>
        }
      />
      {above}
      <div className="hb-list-bar hb-no-print">
        <ListFilters meta={meta} state={list.state} refs={data?.refs} onChange={(next) => { setSelected([]); list.change(next); }} />
        <span className="hb-list-tools">
          <SavedViews
            presets={presets} views={views} path={pathname} search={list.search} columns={columns} onSave={addView} onRemove={removeView}
            onOpen={(view) => { setSelected([]); if (!view || 'columns' in view) setColumns(view?.columns); list.open(view?.search ?? ''); }}
          />
          <Button icon={<BarChartOutlined />} aria-label={t('groups.title')} aria-pressed={grouped} onClick={() => setGrouped(!grouped)} />
          {!phone && <Button icon={<SettingOutlined />} aria-label={t('columns.title')} onClick={() => setSettingsOpen(true)} />}
          <Button icon={<ReloadOutlined />} loading={isFetching && !isPending} aria-label={t('list.refresh')} onClick={() => void refetch()} />
        </span>
      </div>
      {grouped && <Suspense fallback={null}><ListGroups meta={meta} state={list.state} query={{ ...filterQuery(list.state), ...fixed }} onChange={(next) => { setSelected([]); list.change(next); }} /></Suspense>}
      {chosen.length > 0 && <BatchBar meta={meta} rows={chosen} onClear={() => setSelected([])} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && (phone ? (
        <ListCards {...shared} />
      ) : (
        <ListTable
          {...shared} columns={columns} extra={extraColumns} sort={list.state.sort}
          onSort={(sort) => list.change(withChange(list.state, { sort }))}
          onResize={(name, width) => setColumns(columns.map((column) => (column.name === name ? { ...column, width } : column)))}
        />
      ))}
      <ListPager
        meta={meta} query={{ ...filterQuery(list.state), ...fixed }} page={list.page} limit={list.state.limit}
        onPrevious={list.previous} onNext={onNext} onFirst={list.first} onLimit={(limit) => list.change(withChange(list.state, { limit }))}
      />
      <ColumnSettings meta={meta} columns={columns} open={settingsOpen} onChange={setColumns} onClose={() => setSettingsOpen(false)} />
    </>
  );
}
