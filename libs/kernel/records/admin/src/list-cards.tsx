import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DueText, LoadingState, RecordTitle, StatusTag, UnitName, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import { recordPath } from './use-kind';

interface Props {
  meta: KindMeta;
  rows: RecordRow[];
  refs: Refs | undefined;
  loading: boolean;
  selected: string[];
  selectable: boolean;
  empty: ReactNode;
  onSelect(ids: string[]): void;
}

/** The list on a phone: what one needs to choose a record, one under the other. */
export function ListCards({ meta, rows, refs, loading, selected, selectable, empty, onSelect }: Props) {
  const t = useTexts('records');
  if (loading && rows.length === 0) return <LoadingState />;
  if (rows.length === 0) return <>{empty}</>;
  const toggle = (id: string): void => onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  return (
    <ul className="hb-cards" aria-busy={loading}>
      {rows.map((row) => (
        <li key={row.id} className="hb-card">
          <div className="hb-card-line">
            {selectable && <Checkbox checked={selected.includes(row.id)} onChange={() => toggle(row.id)} aria-label={t('list.selectRow', { no: row.no })} />}
            <span className="hb-soft hb-numeric">{row.no}</span>
            <span style={{ flex: 1 }} />
            <StatusTag status={row.status} states={meta.states} />
          </div>
          <Link to={recordPath(meta, row.id)} className="hb-card-title" data-row-link={row.id}><RecordTitle of={row} /></Link>
          <div className="hb-card-line hb-soft">
            <UnitName id={row.leadUnitId} refs={refs} />
            <span style={{ flex: 1 }} />
            {(row.open || row.dueOn || row.dueAt) && <DueText dueOn={row.dueOn} dueAt={row.dueAt} lamp={row.lamp} provisional={row.provisional} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
