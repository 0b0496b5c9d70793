import { Button, Form, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { ProblemAlert, useLabel, useShortcuts, useTexts, useVerb } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { callerName } from './callback-dialog';
import { isWaiting, type Caller } from './demand.queries';
import './demands.texts';

interface Props {
  meta: KindMeta;
  row: RecordRow;
  callers: readonly Caller[];
  onDone(row: RecordRow): void;
}

/** One caller's answer in five levels, or that nobody answered. */
export function CallbackForm({ meta, row, callers, onDone }: Props) {
  const t = useTexts('demands');
  const label = useLabel();
  const waiting = callers.filter(isWaiting);
  const [chosen, setCaller] = useState<string | null>(null);
  const [answer, setAnswer] = useState<string | null>(null);
  const [remark, setRemark] = useState('');
  const act = useVerb({ area: meta.area, url: meta.url, id: row.id, etag: `"${row.version}"`, onDone });
  const verb = meta.verbs.find((one) => one.name === 'callBack');
  const answers = verb?.input.find((field) => field.name === 'answer')?.options ?? [];
  const callerId = chosen ?? waiting[0]?.id ?? null;
  const ready = callerId !== null && answer !== null && !act.isPending;

  const submit = (): void => {
    if (ready) act.mutate({ verb: 'callBack', body: { callerId, answer, ...(remark.trim() ? { remark: remark.trim() } : {}) } });
  };
  const nobody = (): void => {
    if (callerId !== null && !act.isPending) act.mutate({ verb: 'tryCallBack', body: { callerId } });
  };
  const byKey = { ...Object.fromEntries(answers.map((one, index) => [String(index + 1), () => setAnswer(one.code)])), a: submit, 'mod+Enter': submit, n: nobody };
  useShortcuts(useMemo(() => byKey, [answers, callerId, answer, remark, ready])); // eslint-disable-line react-hooks/exhaustive-deps
  if (waiting.length === 0) return <p className="hb-soft">{t('callback.allHeard')}</p>;
  return (
    <Form layout="vertical" className="hb-dispatch" onFinish={submit} aria-label={t('callback.form')}>
      {waiting.length > 1 && (
        <Form.Item label={t('callback.who')}>
          <Radio.Group className="hb-choices" value={callerId} onChange={(event) => setCaller(event.target.value as string)} aria-label={t('callback.who')}>
            {waiting.map((caller) => <Radio key={caller.id} value={caller.id}>{callerName(caller, t('callers.unnamed'))}</Radio>)}
          </Radio.Group>
        </Form.Item>
      )}
      <Form.Item label={t('callback.answer')} extra={t('callback.rule')}>
        <Radio.Group value={answer} onChange={(event) => setAnswer(event.target.value as string)} aria-label={t('callback.answer')}>
          {answers.map((one, index) => <Radio.Button key={one.code} value={one.code}>{label(one.label)} <kbd aria-hidden="true">{index + 1}</kbd></Radio.Button>)}
        </Radio.Group>
      </Form.Item>
      <Form.Item label={t('callback.remark')} htmlFor="callback-remark"><Input.TextArea id="callback-remark" value={remark} onChange={(event) => setRemark(event.target.value)} maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
      {act.error && <ProblemAlert error={act.error} verbLabel={(name) => label(meta.verbs.find((one) => one.name === name)?.label) || name} />}
      <div className="hb-form-buttons">
        <Button onClick={nobody} disabled={act.isPending} aria-keyshortcuts="n">{t('callback.nobody')} <kbd aria-hidden="true">N</kbd></Button>
        <Button type="primary" htmlType="submit" disabled={!ready && !act.isPending} loading={act.isPending} aria-keyshortcuts="a Control+Enter">{t('callback.save')} <kbd aria-hidden="true">A</kbd></Button>
      </div>
    </Form>
  );
}
