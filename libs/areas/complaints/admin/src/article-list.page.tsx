import { AutoComplete, Button, Form, Input, Modal } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemAlert, useSession, useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import { sourcesQuery, usePolicyChange } from './answers.queries';
import { useCompleteKind } from './demand-kind';
import './answers.texts';

/** Says that a law or policy has changed; the articles of all units that cite it fall due. */
function PolicyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('complaints');
  const sources = useQuery(sourcesQuery);
  const change = usePolicyChange();
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Modal open title={t('articles.policyTitle')} okText={t('articles.mark')} cancelText={t('ask.cancel')} okButtonProps={{ disabled: !source.trim() || !reason.trim() || change.isSuccess }} confirmLoading={change.isPending} onCancel={onClose} onOk={() => change.mutate({ sourceDocument: source.trim(), reason: reason.trim() })}>
      <p className="hb-soft">{t('articles.policyHint')}</p>
      <Form layout="vertical">
        <Form.Item label={t('articles.source')} htmlFor="policy-source">
          <AutoComplete id="policy-source" value={source} onChange={setSource} options={(sources.data?.items ?? []).filter((one) => one.sourceDocument.includes(source)).map((one) => ({ value: one.sourceDocument, label: t('articles.count', { source: one.sourceDocument, count: one.articles }) }))} />
        </Form.Item>
        <Form.Item label={t('articles.what')} htmlFor="policy-what"><Input.TextArea id="policy-what" value={reason} maxLength={2000} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} /></Form.Item>
      </Form>
      {change.error && <ProblemAlert error={change.error} />}
      {change.data && <p role="status">{change.data.marked ? t('articles.marked', { count: change.data.marked }) : t('articles.none')}</p>}
    </Modal>
  );
}

/** The knowledge base: every version, the flagged ones a click away. */
export function Component() {
  const meta = useCompleteKind('article');
  const t = useTexts('complaints');
  const { can } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      {can('complaints:article.markStale') && <div className="hb-form-buttons"><Button onClick={() => setOpen(true)}>{t('articles.policy')}</Button></div>}
      <ListPage kind={meta} emptyHint={t('articles.emptyHint')} />
      {open && <PolicyDialog onClose={() => setOpen(false)} />}
    </>
  );
}
