import { Table, type TableColumnType } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useLabel, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import { clampWidth, sortOf, type ColumnSetting } from './columns';
import { RecordCell } from './record-cell';
import { useFieldLabel } from './use-kind';

/** A column that an area adds to those of the metadata. */
export interface ExtraColumn {
  name: string;
  label: string;
  width: number;
  render(row: RecordRow, refs: Refs | undefined): ReactNode;
}

interface Props {
  meta: KindMeta;
  rows: RecordRow[];
  refs: Refs | undefined;
  columns: ColumnSetting[];
  extra: ExtraColumn[];
  sort: string;
  loading: boolean;
  selected: string[];
  selectable: boolean;
  empty: ReactNode;
  onSelect(ids: string[]): void;
  onSort(sort: string): void;
  onResize(name: string, width: number): void;
}

const STEP = 16;

interface Resize {
  width: number;
  label: string;
  onResize(width: number): void;
}

/** The right edge of a heading: dragged, or moved by the arrow keys. */
function ResizeHandle({ width, label, onResize }: Resize) {
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    const handle = event.currentTarget;
    const start = event.clientX;
    const head = handle.closest('th');
    handle.setPointerCapture(event.pointerId);
    // While dragging only the edge is drawn; the table is laid out once, at the end.
    const onMove = (move: globalThis.PointerEvent): void => { handle.style.transform = `translateX(${move.clientX - start}px)`; };
    const onUp = (up: globalThis.PointerEvent): void => {
      handle.removeEventListener('pointermove', onMove);
      handle.style.transform = '';
      onResize(clampWidth((head?.offsetWidth ?? width) + up.clientX - start));
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp, { once: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    onResize(clampWidth(width + (event.key === 'ArrowRight' ? STEP : -STEP)));
  };
  return (
    <span
      className="hb-resize" role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={width} tabIndex={0}
      onPointerDown={onPointerDown} onKeyDown={onKeyDown} onClick={(event) => event.stopPropagation()}
    />
  );
}

/** The handle stands in the cell, not in the title: antd repeats titles in a hidden row that measures widths. */
function HeadCell({ resize, children, ...cell }: React.ThHTMLAttributes<HTMLTableCellElement> & { resize?: Resize }) {
  return <th {...cell}>{children}{resize && <ResizeHandle {...resize} />}</th>;
}

const COMPONENTS = { header: { cell: HeadCell } };

export function ListTable({ meta, rows, refs, columns, extra, sort, loading, selected, selectable, empty, onSelect, onSort, onResize }: Props) {
  const t = useTexts('records');
  const labelOf = useFieldLabel(meta);
  const label = useLabel();
  const shown = useMemo(() => columns.filter((column) => column.shown), [columns]);

  const tableColumns = useMemo<TableColumnType<RecordRow>[]>(() => {
    const own = shown.map((column): TableColumnType<RecordRow> => {
      const name = labelOf(column.name);
      const order = sortOf(meta, column.name);
      return {
        key: column.name,
        width: column.width,
        ellipsis: column.name === 'title',
        title: name,
        onHeaderCell: () => ({ resize: { width: column.width, label: t('columns.resize', { column: name }), onResize: (width: number) => onResize(column.name, width) } }) as React.HTMLAttributes<HTMLElement>,
        ...(order ? { sorter: true, sortOrder: sort === order ? ('ascend' as const) : sort === `-${order}` ? ('descend' as const) : null } : {}),
        render: (_, row) => <RecordCell meta={meta} row={row} name={column.name} refs={refs} />,
      };
    });
    return [...own, ...extra.map((column): TableColumnType<RecordRow> => ({ key: column.name, width: column.width, title: column.label, render: (_, row) => column.render(row, refs) }))];
  }, [shown, extra, labelOf, meta, onResize, refs, sort, t]);

  // antd measures widths in a hidden row that repeats the headings, checkbox included: nobody should tab into it.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelectorAll('.ant-table-measure-row').forEach((row) => row.setAttribute('inert', ''));
  });

  const width = shown.reduce((sum, column) => sum + column.width, selectable ? 48 : 0) + extra.reduce((sum, column) => sum + column.width, 0);
  // Headings over nothing would only scroll sideways.
  if (!loading && rows.length === 0) return <div className="hb-card">{empty}</div>;
  return (
    <div ref={box}>
      <Table<RecordRow>
        size="middle"
        rowKey="id"
        aria-label={t('list.table', { kind: label(meta.plural) })}
        components={COMPONENTS}
        tableLayout="fixed"
        columns={tableColumns}
        dataSource={rows}
        loading={loading}
        pagination={false}
        scroll={{ x: width }}
        sticky={{ offsetHeader: 56 }}
        showSorterTooltip={false}
        locale={{ emptyText: empty }}
        onRow={(row) => ({ 'data-row': row.id }) as React.HTMLAttributes<HTMLElement>}
        onChange={(_pagination, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          const name = sortOf(meta, String(one?.columnKey ?? '')) ?? '';
          onSort(one?.order === 'ascend' ? name : one?.order === 'descend' ? `-${name}` : '');
        }}
        {...(selectable
          ? {
              rowSelection: {
                selectedRowKeys: selected,
                onChange: (keys) => onSelect(keys.map(String)),
                getCheckboxProps: (row) => ({ 'aria-label': t('list.selectRow', { no: row.no }) }),
                getTitleCheckboxProps: () => ({ 'aria-label': t('list.selectAll') }),
                columnWidth: 48,
              },
            }
          : {})}
      />
    </div>
  );
}
