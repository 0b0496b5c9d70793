import { Alert, Button, Modal, Progress, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProblemAlert, problemText, useTexts } from '@haobang/admin-ui';
import { problemOf, type KindMeta, type Operation } from '@haobang/api-client';
import { ImportErrors } from './import-errors';
import { listPath } from './kinds';
import { useOperationVerb } from './records.queries';

interface Props {
  operation: Operation;
  /** A check that writes nothing: there is nothing to undo or to go on with. */
  dryRun: boolean;
  /** The kind whose records the operation makes. */
  meta: KindMeta;
}

function Headline({ operation, dryRun }: Omit<Props, 'meta'>) {
  const t = useTexts('records');
  const { status, undoing, done, total, result } = operation;
  const word = status === 'running' ? (undoing ? 'undoing' : dryRun ? 'checking' : 'running') : status === 'done' && dryRun ? 'checked' : status;
  const percent = total ? Math.floor((100 * done) / total) : 0;
  const registered = result?.['registered'];
  const voided = result?.['voided'];
  return (
    <div role="status">
      <strong>{t(`import.${word}`)}</strong>{' '}
      <span className="hb-numeric hb-soft">
        {total === null ? t('import.progressOpen', { done }) : t('import.progress', { done, total })}
        {status === 'done' && !dryRun && typeof registered === 'number' && <> · {t('import.registered', { count: registered })}</>}
        {status === 'undone' && typeof voided === 'number' && <> · {t('import.voided', { count: voided })}</>}
      </span>
      <Progress percent={status === 'done' || status === 'undone' ? 100 : percent} status={status === 'failed' ? 'exception' : status === 'running' ? 'active' : 'normal'} aria-label={t(`import.${word}`)} />
    </div>
  );
}

/** Records that somebody has worked on since: they stand in the way of an undo, or stayed when the others were voided. */
function Touched({ title, numbers, meta }: { title: string; numbers: readonly string[]; meta: KindMeta }) {
  if (numbers.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className="hb-numbers">{numbers.map((no) => <li key={no}><Link to={`${listPath(meta)}?q=${encodeURIComponent(no)}`} className="hb-numeric">{no}</Link></li>)}</ul>
    </div>
  );
}

/** A long work: how far it is, what it refused cell by cell, and how to take it back or go on. */
export function OperationProgress({ operation, dryRun, meta }: Props) {
  const t = useTexts('records');
  const act = useOperationVerb(meta.area, operation.id);
  const [asking, setAsking] = useState(false);
  const refused = act.error ? problemOf(act.error) : undefined;
  const keptNumbers = operation.status === 'undone' ? ((operation.result?.['keptNumbers'] ?? []) as string[]) : [];
  return (
    <div className="hb-import">
      <Headline operation={operation} dryRun={dryRun} />
      {operation.problem && operation.status === 'failed' && <Alert type="error" showIcon title={problemText({ title: operation.problem.code, status: 422, ...operation.problem })} />}
      <ImportErrors operation={operation} meta={meta} />
      {act.error && <ProblemAlert error={act.error} />}
      {refused?.numbers && <Touched title={t('import.touched', { count: refused.count ?? refused.numbers.length })} numbers={refused.numbers} meta={meta} />}
      <Touched title={t('import.kept', { count: Number(operation.result?.['kept']) })} numbers={keptNumbers} meta={meta} />
      {!dryRun && (
        <Space wrap>
          {operation.status === 'failed' && <Button type="primary" loading={act.isPending} onClick={() => act.mutate('resume')}>{t('import.resume')}</Button>}
          {operation.undoable && operation.status !== 'running' && <Button danger loading={act.isPending} onClick={() => setAsking(true)}>{t('import.undo')}</Button>}
        </Space>
      )}
      <Modal
        open={asking} title={t('import.undo')} okButtonProps={{ danger: true }} okText={t('import.undo')} onCancel={() => setAsking(false)}
        onOk={() => { setAsking(false); act.mutate('undo'); }}
      >
        {t('import.undoHint')}
      </Modal>
    </div>
  );
}
