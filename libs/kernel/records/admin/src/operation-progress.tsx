import { App, Alert, Button, Modal, Progress, Space, Table } from 'antd';
import { useState } from 'react';
import { ProblemAlert, useTexts } from '@haobang/admin-ui';
import { api, problemOf, type Operation } from '@haobang/api-client';
import { useOperationVerb } from './records.queries';

interface Props {
  operation: Operation;
  /** A check that writes nothing: there is nothing to undo or to go on with. */
  dryRun: boolean;
  /** The area whose lists show what the operation changes. */
  area: string;
}

const ERRORS_SHOWN = 200;

function Headline({ operation, dryRun }: Omit<Props, 'area'>) {
  const t = useTexts('records');
  const word = operation.status === 'running' ? (dryRun ? 'checking' : 'running') : operation.status === 'done' ? (dryRun ? 'checked' : 'done') : operation.status;
  const percent = operation.total ? Math.floor((100 * operation.done) / operation.total) : 0;
  return (
    <div role="status">
      <strong>{t(`import.${word}`)}</strong>{' '}
      <span className="hb-numeric hb-soft">
        {operation.total === null ? t('import.progressOpen', { done: operation.done }) : t('import.progress', { done: operation.done, total: operation.total })}
      </span>
      <Progress percent={operation.status === 'done' ? 100 : percent} status={operation.status === 'failed' ? 'exception' : operation.status === 'running' ? 'active' : 'normal'} aria-label={t(`import.${word}`)} />
    </div>
  );
}

function Errors({ operation }: { operation: Operation }) {
  const t = useTexts('records');
  const { message } = App.useApp();
  const count = operation.errors.length;
  if (count === 0) return operation.status === 'done' ? <Alert type="success" showIcon title={t('import.noErrors')} /> : null;
  const save = (): void => {
    api.download(`/operations/${operation.id}/errors`, undefined, 'errors.csv').catch((error: unknown) => void message.error(problemOf(error).title));
  };
  return (
    <>
      <Space wrap style={{ marginBottom: 8 }}>
        <strong>{t('import.errors', { count })}</strong>
        <Button size="small" onClick={save}>{t('import.errorsCsv')}</Button>
        {count > ERRORS_SHOWN && <span className="hb-soft">{t('import.firstErrors', { count: ERRORS_SHOWN })}</span>}
      </Space>
      <Table
        size="small" pagination={count > 20 ? { pageSize: 20, showSizeChanger: false } : false} rowKey={(error) => `${error.line} ${error.column ?? ''} ${error.code}`} dataSource={operation.errors.slice(0, ERRORS_SHOWN)}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('import.line'), dataIndex: 'line', width: 80 },
          { title: t('import.column'), dataIndex: 'column', width: 140 },
          { title: t('import.what'), dataIndex: 'detail' },
          { title: t('import.code'), dataIndex: 'code', width: 180, responsive: ['md'] },
        ]}
      />
    </>
  );
}

/** A long work: how far it is, what it refused cell by cell, and how to take it back or go on. */
export function OperationProgress({ operation, dryRun, area }: Props) {
  const t = useTexts('records');
  const act = useOperationVerb(area, operation.id);
  const [asking, setAsking] = useState(false);
  return (
    <div className="hb-import">
      <Headline operation={operation} dryRun={dryRun} />
      <Errors operation={operation} />
      {act.error && <ProblemAlert error={act.error} />}
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
