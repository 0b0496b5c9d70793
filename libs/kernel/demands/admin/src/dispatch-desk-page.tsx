import { useSuspenseQuery } from '@tanstack/react-query';
import { App, Card } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useLabel, usePhone, useShortcuts, useTexts, useUnits } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import { categoriesOf, type DemandHints } from './demand.queries';
import { DeskDemand } from './desk-demand';
import { DeskFrame } from './desk-frame';
import { DispatchForm } from './dispatch-form';
import { SimilarDemands } from './similar-demands';
import { successorOf, useQueue } from './use-queue';
import './demands.texts';

const WAITING = { status: ['COLLECTED', 'CLASSIFIED'] };
const SHOWN = ['channel', 'enterpriseFlag', 'anonymous', 'place', 'complexity', 'complexityRule', 'complexityRuleEn', 'returnCount', 'sourceDueAt'];
const everything = (): boolean => true;

export interface DispatchDeskProps {
  kind: string;
  hints?: DemandHints;
  /** What the area shows below the form. */
  below?: (of: { meta: KindMeta; row: RecordRow }) => ReactNode;
}

/** The dispatcher's desk: read, press the kind, press A; the next one opens by itself. */
export function DispatchDeskPage({ kind, hints = {}, below }: DispatchDeskProps) {
  const meta = useCompleteKind(kind);
  const t = useTexts('demands');
  const phone = usePhone();
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const units = useUnits();
  const categories = useSuspenseQuery(categoriesOf(meta.area)).data.items;
  const queue = useQueue(meta, WAITING, everything, !phone);
  const { selected, move, select, rows } = queue;
  const open = selected ? recordPath(meta, selected.id) : null;
  useShortcuts(useMemo(() => ({ j: () => move(1), k: () => move(-1), o: () => { if (open) void navigate(open); } }), [move, open, navigate]));

  const done = (row: RecordRow): void => {
    void message.success(t('dispatch.done', { no: row.no, unit: label(units.data?.find((unit) => unit.id === row.leadUnitId)?.name) }));
    select(successorOf(rows, row.id));
  };
  const keys = [{ keys: 'J K', text: t('desk.keyMove') }, { keys: '1–5', text: t('dispatch.keyKind') }, { keys: 'A', text: t('dispatch.keyAssign') }, { keys: 'O', text: t('desk.keyOpen') }];
  return (
    <DeskFrame meta={meta} title={t('dispatch.title')} queue={queue} keys={keys} empty={t('dispatch.empty')} emptyHint={t('dispatch.emptyHint')}>
      {selected && (
        <>
          <Card size="small"><DeskDemand meta={meta} row={selected} refs={queue.refs} fields={SHOWN} /></Card>
          <Card size="small" title={t('dispatch.form')}><DispatchForm key={`${selected.id} ${selected.version}`} meta={meta} hints={hints} row={selected} categories={categories} onDone={done} /></Card>
          {below?.({ meta, row: selected })}
          {hints.similar && <Card size="small" title={t('similar.title')}><SimilarDemands meta={meta} hints={hints} id={selected.id} /></Card>}
        </>
      )}
    </DeskFrame>
  );
}
