import { useQuery } from '@tanstack/react-query';
import { App, Card } from 'antd';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { LoadingState, usePhone, useSession, useShortcuts, useTexts } from '@haobang/admin-ui';
import type { RecordRow } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { CallbackForm } from './callback-form';
import { CallersPanel } from './callers-panel';
import { callersOf } from './demand.queries';
import { useCompleteKind } from './demand-kind';
import { DeskDemand } from './desk-demand';
import { DeskFrame } from './desk-frame';
import { successorOf, useQueue } from './use-queue';
import './demands.texts';

const WAITING = { awaits: 'callback' };
const SHOWN = ['channel', 'category', 'outcome', 'reply', 'reworkCount', 'anonymous'];

/** The clerk's desk for callbacks: the answer that the unit gave, the callers, and what they say to it. */
export function CallbackDeskPage({ kind }: { kind: string }) {
  const meta = useCompleteKind(kind);
  const t = useTexts('demands');
  const phone = usePhone();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { roles } = useSession();
  // A clerk also sees what the own unit registered and another calls back.
  const own = roles.filter((held) => held.role === 'clerk').map((held) => held.unitId).join(',');
  const ours = useCallback((row: RecordRow) => own.split(',').includes(String(row['callbackUnitId'])), [own]);
  const queue = useQueue(meta, WAITING, ours, !phone);
  const { selected, move, select, rows } = queue;
  const callers = useQuery({ ...callersOf(meta, selected?.id ?? ''), enabled: selected !== null });
  const open = selected ? recordPath(meta, selected.id) : null;
  useShortcuts(useMemo(() => ({ j: () => move(1), k: () => move(-1), o: () => { if (open) void navigate(open); } }), [move, open, navigate]));

  const done = (row: RecordRow): void => {
    void message.success(t(row.status === 'REWORK' ? 'callback.reworked' : row.status === 'RESOLVED' ? 'callback.kept' : 'callback.done', { no: row.no }));
    if (row.status !== 'RESOLVED') select(successorOf(rows, row.id));
  };
  const keys = [{ keys: 'J K', text: t('desk.keyMove') }, { keys: '1–5', text: t('callback.keyAnswer') }, { keys: 'A', text: t('callback.keySave') }, { keys: 'N', text: t('callback.nobody') }, { keys: 'O', text: t('desk.keyOpen') }];
  return (
    <DeskFrame meta={meta} title={t('callback.title')} queue={queue} keys={keys} empty={t('callback.empty')} emptyHint={t('callback.emptyHint')}>
      {selected && (
        <>
          <Card size="small"><DeskDemand meta={meta} row={selected} refs={queue.refs} fields={SHOWN} /></Card>
          <Card size="small" title={t('callers.title')}><CallersPanel key={selected.id} meta={meta} row={selected} /></Card>
          <Card size="small" title={t('callback.form')}>
            {callers.data ? <CallbackForm key={`${selected.id} ${selected.version}`} meta={meta} row={selected} callers={callers.data.items} onDone={done} /> : <LoadingState rows={3} />}
          </Card>
        </>
      )}
    </DeskFrame>
  );
}
