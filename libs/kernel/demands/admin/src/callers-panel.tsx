import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, LoadingState, ProblemAlert, useLabel, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { callersOf, isWaiting, useOpenCaller, type Caller } from './demand.queries';
import './demands.texts';

interface OpenProps {
  meta: KindMeta;
  row: RecordRow;
  caller: Caller;
  field: 'name' | 'phone';
}

/** The value in the clear after a purpose was given; it goes when the page is left. */
function OpenedValue({ meta, row, caller, field }: OpenProps) {
  const t = useTexts('demands');
  const ui = useTexts('ui');
  const open = useOpenCaller(meta, row.id);
  const [asking, setAsking] = useState(false);
  const what = t(`callers.${field}`);
  if (caller[field] === null) return <span className="hb-soft">{field === 'name' ? t('callers.unnamed') : ui('value.none')}</span>;
  if (open.data) return <strong className="hb-numeric">{open.data.value}</strong>;
  return (
    <>
      <span className="hb-numeric">{caller[field]}</span>{' '}
      <Button size="small" type="link" className="hb-no-print" aria-label={t('callers.openWhat', { what })} onClick={() => setAsking(true)}>{t('callers.open')}</Button>
      <Modal open={asking} onCancel={() => setAsking(false)} footer={null} title={t('callers.openWhat', { what })} width={440} destroyOnHidden>
        <Form layout="vertical" initialValues={{ purpose: t('callers.purposeOf', { no: row.no }) }} onFinish={({ purpose }: { purpose: string }) => open.mutate({ callerId: caller.id, field, purpose: purpose.trim() }, { onSuccess: () => setAsking(false) })}>
          <p className="hb-soft">{t('callers.logged')}</p>
          {open.error && <ProblemAlert error={open.error} />}
          <Form.Item name="purpose" label={t('callers.purpose')} rules={[{ required: true, whitespace: true, message: t('callers.purposeNeeded') }]}><Input maxLength={500} autoFocus /></Form.Item>
          <div className="hb-form-buttons"><Button onClick={() => setAsking(false)}>{ui('form.cancel')}</Button><Button type="primary" htmlType="submit" loading={open.isPending}>{t('callers.open')}</Button></div>
        </Form>
      </Modal>
    </>
  );
}

function Heard({ meta, caller }: { meta: KindMeta; caller: Caller }) {
  const t = useTexts('demands');
  const label = useLabel();
  const answer = meta.fields.find((field) => field.name === 'answer')?.options?.find((option) => option.code === caller.answer);
  if (caller.unreachable) return <>{t('callers.unreachable', { count: caller.tries })}</>;
  if (isWaiting(caller))
    return (
      <span className="hb-soft">
        {caller.tries > 0 ? t('callers.tried', { count: caller.tries }) : t('callers.waiting')}
        {caller.isDefault && <> ({t('callers.default')}: {label(answer?.label)})</>}
      </span>
    );
  return <>{label(answer?.label)} <span className="hb-soft hb-numeric">{caller.heardOn}</span></>;
}

/** Everybody who has to be answered, also those of merged demands: masked, opened with a purpose. */
export function CallersPanel({ meta, row }: { meta: KindMeta; row: RecordRow }) {
  const t = useTexts('demands');
  const { data, error, refetch } = useQuery(callersOf(meta, row.id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('callers.none')}</span>;
  return (
    <ul className="hb-callers">
      {data.items.map((caller) => (
        <li key={caller.id}>
          <div><OpenedValue meta={meta} row={row} caller={caller} field="name" /></div>
          <div><OpenedValue meta={meta} row={row} caller={caller} field="phone" /></div>
          <div><Heard meta={meta} caller={caller} /></div>
          {caller.originId !== row.id && <div className="hb-soft">{t('callers.from')} <Link to={recordPath(meta, caller.originId)}>{caller.originNo}</Link></div>}
        </li>
      ))}
    </ul>
  );
}
