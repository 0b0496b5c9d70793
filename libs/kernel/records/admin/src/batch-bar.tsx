import { Alert, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { FieldsForm, problemText, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import type { BatchAnswer, KindMeta, RecordRow, VerbMeta } from '@haobang/api-client';
import { useBatch } from './records.queries';
import { recordPath } from './use-kind';
import { verbFields } from './verb-fields';

interface Props {
  meta: KindMeta;
  rows: RecordRow[];
  onClear(): void;
}

const leaves = ({ from }: VerbMeta, row: RecordRow): boolean => from === 'any' || (from === 'open' ? row.open : from.includes(row.status));

/**
 * Verbs that may be done to several, that the caller holds, and that the state of at least one row lets pass. Rows of a list
 * don't say their open verbs, so this is an offer: each row is judged by the server, and answers with its reason.
 */
export const batchVerbs = (meta: KindMeta, rows: readonly RecordRow[], can: (permission: string) => boolean): VerbMeta[] =>
  meta.verbs.filter((verb) => verb.batch && can(`${meta.area}:${meta.kind}.${verb.name}`) && rows.some((row) => leaves(verb, row)));

function BatchResult({ meta, rows, answer }: { meta: KindMeta; rows: RecordRow[]; answer: BatchAnswer }) {
  const t = useTexts('records');
  const failed = answer.items.filter((item) => item.status >= 400);
  return (
    <>
      <Alert type={failed.length === 0 ? 'success' : 'warning'} showIcon title={t('batch.done', { done: answer.items.length - failed.length })} description={failed.length > 0 ? t('batch.failed', { failed: failed.length }) : undefined} />
      <ul className="hb-plain-list">
        {failed.map((item) => (
          <li key={item.id}>
            <Link to={recordPath(meta, item.id)}>{rows.find((row) => row.id === item.id)?.no ?? item.id}</Link> {item.problem ? problemText(item.problem) : item.status}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What can be done to the selected rows at once, and afterwards what could not, row by row. */
export function BatchBar({ meta, rows, onClear }: Props) {
  const t = useTexts('records');
  const label = useLabel();
  const batch = useBatch(meta);
  const [verb, setVerb] = useState<VerbMeta | null>(null);
  const [answer, setAnswer] = useState<BatchAnswer | null>(null);
  const { can } = useSession();
  const verbs = batchVerbs(meta, rows, can);

  const close = (): void => {
    setVerb(null);
    if (answer) onClear();
    setAnswer(null);
  };
  const act = async (input: Record<string, unknown>): Promise<void> => {
    if (verb) setAnswer(await batch.mutateAsync({ verb: verb.name, ids: rows.map((row) => row.id), input }));
  };
  return (
    <div className="hb-batch" role="region" aria-label={t('list.selected', { count: rows.length })}>
      <Space wrap>
        <strong>{t('list.selected', { count: rows.length })}</strong>
        {verbs.map((one) => <Button key={one.name} size="small" danger={one.danger} onClick={() => setVerb(one)}>{label(one.label)}</Button>)}
        {verbs.length === 0 && <span className="hb-soft">{t('batch.none')}</span>}
        <Button size="small" type="link" onClick={onClear}>{t('list.deselect')}</Button>
      </Space>
      <Modal open={verb !== null} mask={{ closable: false }} onCancel={close} footer={answer ? <Button type="primary" onClick={close}>{t('batch.close')}</Button> : null} title={verb ? t('batch.title', { verb: label(verb.label) }) : ''} destroyOnHidden>
        {verb && !answer && (
          <>
            <p>{t('batch.hint', { count: rows.length })}</p>
            <FieldsForm fields={verbFields(verb)} submitLabel={label(verb.label)} danger={verb.danger} onSubmit={act} onCancel={close} />
          </>
        )}
        {answer && <BatchResult meta={meta} rows={rows} answer={answer} />}
      </Modal>
    </div>
  );
}
