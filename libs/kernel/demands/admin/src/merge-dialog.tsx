import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { ProblemAlert, StatusTag, useLabel, useSettled, useTexts, useVerb } from '@haobang/admin-ui';
import type { VerbDialogProps } from '@haobang/records/admin';
import { openDemandsWith, similarOf, type DemandHints } from './demand.queries';
import './demands.texts';

interface Choice {
  id: string;
  no: string;
  title: string;
  status: string;
}

/** Those like this one stand first, then whatever the search finds; never the demand itself. */
export const choicesOf = (own: string, similar: readonly Choice[], found: readonly Choice[]): Choice[] => {
  const seen = new Set([own]);
  return [...found, ...similar].filter(({ id }) => !seen.has(id) && seen.add(id));
};

function Merge({ hints, meta, row, etag, verb, onClose, onDone }: VerbDialogProps & { hints: DemandHints; verb: NonNullable<VerbDialogProps['verb']> }) {
  const t = useTexts('demands');
  const ui = useTexts('ui');
  const label = useLabel();
  const { message } = App.useApp();
  const act = useVerb({ area: meta.area, url: meta.url, id: row.id, etag });
  const [typed, setTyped] = useState('');
  const [parentId, setParentId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const q = useSettled(typed.trim(), 300);
  const similar = useQuery(similarOf(meta, hints, row.id));
  const found = useQuery(openDemandsWith(meta, q));
  const open = new Set(meta.states.filter((state) => state.open).map((state) => state.code));
  const choices = choicesOf(row.id, (similar.data?.items ?? []).filter((one) => open.has(one.status)).slice(0, 5), q.length >= 2 ? (found.data?.items ?? []) : []);
  const submit = async (): Promise<void> => {
    const after = await act.mutateAsync({ verb: verb.name, body: { parentId, ...(reason.trim() ? { reason: reason.trim() } : {}) } });
    void message.success(ui('verb.done', { verb: label(verb.label) }));
    onClose();
    onDone?.(after);
  };
  return (
    <Modal open mask={{ closable: false }} onCancel={onClose} footer={null} title={`${label(verb.label)} · ${row.no}`} width={640} destroyOnHidden>
      <Form layout="vertical" onFinish={() => void submit().catch(() => undefined)}>
        <p className="hb-soft">{t('merge.hint')}</p>
        {act.error && <ProblemAlert error={act.error} verbLabel={(name) => label(meta.verbs.find((one) => one.name === name)?.label) || name} />}
        <Form.Item label={t('merge.search')} htmlFor="merge-search">
          <Input.Search id="merge-search" value={typed} onChange={(event) => setTyped(event.target.value)} loading={found.isFetching} allowClear maxLength={100} />
        </Form.Item>
        <Radio.Group className="hb-choices" value={parentId} onChange={(event) => setParentId(event.target.value as string)} aria-label={t('merge.parent')}>
          {choices.map((one) => (
            <Radio key={one.id} value={one.id}><span className="hb-numeric hb-soft">{one.no}</span> {one.title} <StatusTag status={one.status} states={meta.states} /></Radio>
          ))}
        </Radio.Group>
        {choices.length === 0 && <p className="hb-soft" role="status">{q.length >= 2 && !found.isFetching ? t('merge.nothing') : t('merge.type')}</p>}
        <Form.Item label={t('merge.reason')} htmlFor="merge-reason" style={{ marginTop: 12 }}>
          <Input.TextArea id="merge-reason" value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <div className="hb-form-buttons"><Button onClick={onClose}>{ui('form.cancel')}</Button><Button type="primary" htmlType="submit" disabled={!parentId} loading={act.isPending}>{label(verb.label)}</Button></div>
      </Form>
    </Modal>
  );
}

export const mergeDialogOf = (hints: DemandHints) =>
  function MergeDialog({ verb, ...props }: VerbDialogProps) {
    return verb && <Merge {...props} verb={verb} hints={hints} />;
  };
