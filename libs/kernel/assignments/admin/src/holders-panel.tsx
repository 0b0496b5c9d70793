import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ErrorState, LoadingState, shanghaiDay, StatusTag, UnitName, useTexts } from '@haobang/admin-ui';
import type { RecordRow } from '@haobang/api-client';
import { listOf, recordPath, useKind, type KindGiven } from '@haobang/records/admin';
import { gapsOf, type Gap, type Held } from './holders.rules';
import './assignments.texts';

interface Props {
  /** The kind of assignments. */
  kind: KindGiven;
  /** The record that they are for. */
  targetId: string;
  /** The days on which it has to be covered. */
  since: string;
  until: string | null;
}

type Row = RecordRow & Held & { assigneeId: string | null; assigneeUnitId: number };
type Line = { on: string; row: Row } | { on: string; gap: Gap };

/** Who stands for a target now, who did, and the days on which nobody stood; the latest first. */
export function HoldersPanel({ kind, targetId, since, until }: Props) {
  const meta = useKind(kind);
  const t = useTexts('assignments');
  const { data, error, refetch } = useQuery(listOf(meta, { targetId, limit: 100 }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  const rows = (data.items as Row[]).filter((row) => row.status !== 'VOIDED');
  const gaps = gapsOf(rows, since, until, shanghaiDay(new Date().toISOString()));
  const lines: Line[] = [...rows.map((row) => ({ on: row.sinceOn ?? '9999', row })), ...gaps.map((gap) => ({ on: gap.sinceOn, gap }))].sort((a, b) => (a.on < b.on ? 1 : -1));
  if (lines.length === 0) return <span className="hb-soft">{t('none')}</span>;
  return (
    <ul className="hb-plain-list">
      {lines.map((line) =>
        'gap' in line ? (
          <li key={`gap ${line.on}`}><span className="hb-tag hb-numeric" data-tone={line.gap.untilOn ? 'warning' : 'error'}>{line.gap.untilOn ? t('gap', { since: line.gap.sinceOn, until: line.gap.untilOn }) : t('open', { since: line.gap.sinceOn })}</span></li>
        ) : (
          <li key={line.row.id}>
            <Link to={recordPath(meta, line.row.id)}>{line.row.assigneeId ? (data.refs?.people?.[line.row.assigneeId] ?? line.row.no) : t('whole')}</Link> <StatusTag status={line.row.status} states={meta.states} />
            <div className="hb-card-line hb-soft">
              <UnitName id={line.row.assigneeUnitId} />
              {line.row.sinceOn && <span className="hb-numeric">{line.row.untilOn ? t('span', { since: line.row.sinceOn, until: line.row.untilOn }) : t('now', { since: line.row.sinceOn })}</span>}
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
