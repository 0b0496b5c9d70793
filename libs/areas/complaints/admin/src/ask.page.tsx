import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { LoadingState, PageHeader, ProblemAlert, useLabel, useTexts, useVerb } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { listPath, recordPath, useKind } from '@haobang/records/admin';
import { demandOf, sessionOf, sourcesQuery, useAsk } from './answers.queries';
import { Citations } from './citations';
import './answers.css';
import './answers.texts';

const EXAMPLES = ['开公司要几天', '数电票怎么开', '公司搬家了地址怎么变'];

function PassedOn({ demandId }: { demandId: string }) {
  const t = useTexts('complaints');
  const demand = useKind('demand');
  const { data } = useQuery(demandOf(demandId));
  return <p role="status">{t('ask.transferred', { no: data?.no ?? '…' })} <Link to={recordPath(demand, demandId)}>{t('ask.open')}</Link></p>;
}

/** Passing it on, with a number to call back where there is one. */
function TransferDialog({ onSend, onClose, busy, error }: { onSend: (body: Record<string, unknown>) => void; onClose: () => void; busy: boolean; error: Error | null }) {
  const t = useTexts('complaints');
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  return (
    <Modal open title={t('ask.transfer')} okText={t('ask.transfer')} cancelText={t('ask.cancel')} confirmLoading={busy} onCancel={onClose} onOk={() => onSend({ ...(name.trim() ? { callerName: name.trim() } : {}), ...(phone.trim() ? { callerPhone: phone.trim() } : {}) })}>
      <p className="hb-soft">{t('ask.contact')}</p>
      <Form layout="vertical">
        <Form.Item label={t('ask.callerName')} htmlFor="ask-name"><Input id="ask-name" value={name} maxLength={60} onChange={(event) => setName(event.target.value)} /></Form.Item>
        <Form.Item label={t('ask.callerPhone')} htmlFor="ask-phone"><Input id="ask-phone" value={phone} maxLength={30} inputMode="tel" onChange={(event) => setPhone(event.target.value)} /></Form.Item>
      </Form>
      {error && <ProblemAlert error={error} />}
    </Modal>
  );
}

/** What was found for one question, and what may be said of it. */
function Answer({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('complaints');
  const label = useLabel();
  const [transferring, setTransferring] = useState(false);
  const { data: row } = useQuery(sessionOf(id));
  const act = useVerb({ area: meta.area, url: meta.url, id, ...(row ? { etag: `"${row.version}"` } : {}), onDone: () => setTransferring(false) });
  if (!row) return <LoadingState rows={4} />;
  const { answer, because, becauseEn, helpful, demandId } = row as RecordRow & { answer: string | null; because: string; becauseEn: string; helpful: boolean | null; demandId: string | null };
  const may = (verb: string): boolean => row.verbs?.includes(verb) ?? false;
  return (
    <Card size="small" title={row.title} extra={<Link to={recordPath(meta, id)}>{t('ask.record')}</Link>}>
      {answer ? <p className="hb-answer">{answer}</p> : <p role="status">{t('ask.toPerson')}</p>}
      {demandId && <PassedOn demandId={demandId} />}
      <Citations id={id} title={answer ? t('ask.cited') : t('ask.related')} whole={!answer} />
      <p className="hb-soft">{t('ask.because', { because: label({ zh: because, en: becauseEn }) })}</p>
      {act.error && !transferring && <ProblemAlert error={act.error} />}
      <Space wrap>
        {row.status === 'ADOPTED' ? <span className="hb-tag" data-tone="success">{t('ask.adopted')}</span> : may('adopt') && <Button type="primary" loading={act.isPending} onClick={() => act.mutate({ verb: 'adopt', body: {} })}>{t('ask.adopt')}</Button>}
        {may('rate') && answer && (
          <>
            <Button aria-pressed={helpful === true} type={helpful === true ? 'dashed' : 'default'} onClick={() => act.mutate({ verb: 'rate', body: { helpful: true } })}>{t('ask.helpful')}</Button>
            <Button aria-pressed={helpful === false} type={helpful === false ? 'dashed' : 'default'} onClick={() => act.mutate({ verb: 'rate', body: { helpful: false } })}>{t('ask.notHelpful')}</Button>
          </>
        )}
        {may('transfer') && <Button onClick={() => setTransferring(true)}>{t('ask.transfer')}</Button>}
      </Space>
      {transferring && <TransferDialog busy={act.isPending} error={act.error} onClose={() => setTransferring(false)} onSend={(body) => act.mutate({ verb: 'transfer', body })} />}
    </Card>
  );
}

/** Ask, read the answer with its sources, say whether it settles the matter. */
export function Component() {
  const t = useTexts('complaints');
  const meta = useKind('question-session');
  const ask = useAsk();
  const articles = useKind('article');
  // Answers come from every unit's articles; the list of articles shows a reader those of the own unit alone.
  const { data: sources } = useQuery(sourcesQuery);
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState<string[]>([]);
  const send = (text: string): void => {
    if (text.trim().length < 2 || ask.isPending) return;
    ask.mutate({ question: text.trim(), at: Date.now() }, { onSuccess: (row) => { setAsked((before) => [row.id, ...before]); setQuestion(''); } });
  };
  return (
    <>
      <PageHeader title={t('ask.title')} subtitle={t('ask.subtitle')} />
      {sources?.items.length === 0 && <Alert type="info" showIcon style={{ marginBottom: 12 }} title={t('ask.noArticles')} action={<Link to={listPath(articles)}>{t('ask.toArticles')}</Link>} />}
      <Card size="small">
        <Form layout="vertical" onFinish={() => send(question)}>
          <Form.Item label={t('ask.question')} htmlFor="ask-question" extra={t('ask.hint')}>
            <Input.TextArea id="ask-question" value={question} maxLength={300} autoSize={{ minRows: 2 }} placeholder={t('ask.placeholder')} onChange={(event) => setQuestion(event.target.value)} onPressEnter={(event) => { if (!event.shiftKey && !event.nativeEvent.isComposing) { event.preventDefault(); send(question); } }} />
          </Form.Item>
          <Space wrap>
            <Button type="primary" htmlType="submit" loading={ask.isPending} disabled={question.trim().length < 2}>{t('ask.ask')}</Button>
            {asked.length === 0 && <><span className="hb-soft">{t('ask.examples')}</span>{EXAMPLES.map((one) => <Button key={one} type="link" size="small" lang="zh" style={{ paddingInline: 0 }} onClick={() => send(one)}>{one}</Button>)}</>}
          </Space>
        </Form>
        {ask.error && <ProblemAlert error={ask.error} />}
      </Card>
      <div className="hb-answers">{asked.map((id) => <Answer key={id} meta={meta} id={id} />)}</div>
    </>
  );
}
