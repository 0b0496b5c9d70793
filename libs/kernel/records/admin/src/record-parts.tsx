import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ErrorState, FieldValue, LoadingState, ProblemAlert, useLabel, useTexts } from '@haobang/admin-ui';
import type { FieldMeta, KindMeta, PartMeta, RecordRow, Refs } from '@haobang/api-client';
import { partOf, useOpenPart, type PartRow } from './records.queries';

interface Props {
  meta: KindMeta;
  row: RecordRow;
  part: PartMeta;
}

/** A masked value, in the clear after a purpose was given; it goes when the page is left. */
function Sealed({ meta, row, part, field, of }: Props & { field: FieldMeta; of: PartRow }) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const open = useOpenPart(meta, row.id, part.name, of.id);
  const [asking, setAsking] = useState(false);
  const what = label(field.label);
  if (open.data) return <strong className="hb-numeric">{open.data.value}</strong>;
  return (
    <>
      <span className="hb-numeric">{String(of[field.name])}</span>
      {part.opens && <>{' '}<Button size="small" type="link" className="hb-no-print" aria-label={t('part.openWhat', { what })} onClick={() => setAsking(true)}>{t('part.open')}</Button></>}
      <Modal open={asking} onCancel={() => setAsking(false)} footer={null} title={t('part.openWhat', { what })} width={440} destroyOnHidden>
        <Form layout="vertical" initialValues={{ purpose: t('part.purposeOf', { no: row.no }) }} onFinish={({ purpose }: { purpose: string }) => open.mutate({ field: field.name, purpose: purpose.trim() }, { onSuccess: () => setAsking(false) })}>
          <p className="hb-soft">{t('part.logged')}</p>
          {open.error && <ProblemAlert error={open.error} />}
          <Form.Item name="purpose" label={t('part.purpose')} rules={[{ required: true, whitespace: true, message: t('part.purposeNeeded') }]}><Input maxLength={500} autoFocus /></Form.Item>
          <div className="hb-form-buttons"><Button onClick={() => setAsking(false)}>{ui('form.cancel')}</Button><Button type="primary" htmlType="submit" loading={open.isPending}>{t('part.open')}</Button></div>
        </Form>
      </Modal>
    </>
  );
}

function Facts({ refs, of, ...props }: Props & { refs: Refs | undefined; of: PartRow }) {
  const label = useLabel();
  const said = props.part.fields.filter((field) => of[field.name] !== null && of[field.name] !== undefined);
  return (
    <dl className="hb-facts">
      {said.map((field) => (
        <div key={field.name} className={field.type === 'longText' ? 'hb-wide' : undefined}>
          <dt>{label(field.label)}</dt>
          <dd>{field.masked ? <Sealed {...props} field={field} of={of} /> : <FieldValue field={field} value={of[field.name]} refs={refs} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rows of one part, newest first: what is there is shown, personal values masked. */
export function RecordPart(props: Props) {
  const { meta, row, part } = props;
  const t = useTexts('records');
  const label = useLabel();
  const { data, error, refetch } = useQuery(partOf(meta, row.id, part.name));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('part.none', { part: label(part.label) })}</span>;
  return <ul className="hb-parts">{[...data.items].reverse().map((of) => <li key={of.id}><Facts {...props} refs={data.refs} of={of} /></li>)}</ul>;
}
