import UploadOutlined from '@ant-design/icons/UploadOutlined';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Modal, Progress, Space, Table } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, FieldsForm, LoadingState, PageHeader, ProblemAlert, problemText, UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import { api, idempotencyKeys, type FieldMeta } from '@haobang/api-client';
import { operationOf, useKinds } from '@haobang/records/admin';
import { noticeDaysOf, spansOf } from './calendar-change.rules';
import { field, optional } from './fields';
import { Pills } from './pills';
import { Reachable } from './reachable';
import './calendar-change.texts';

interface Move {
  no: string;
  kind: string;
  clock: string;
  unitId: number | null;
  oldDueOn: string;
  newDueOn: string;
}

interface Preview {
  previewId: string;
  hash: string;
  baseVersion: number;
  clocks: number;
  moves: Move[];
}

type Body = Record<string, unknown>;

const code = (word: string, zh: string, en: string) => ({ code: word, label: { zh, en } });
const UNIT = optional('unitId', 'unit', '单位', 'Unit');
const REASON = field('reason', 'text', '原因', 'Reason', { maxLength: 500 });
const CHANGES: Record<string, { path: string; fields: FieldMeta[]; bodyOf(typed: Body): Body }> = {
  notice: {
    path: 'notices',
    fields: [
      field('title', 'text', '通知标题', 'Title', { maxLength: 200 }), optional('number', 'text', '文号', 'Document number', { maxLength: 60 }), field('year', 'integer', '安排的年份', 'Year', { min: 2020, max: 2099 }),
      field('kind', 'code', '类别', 'Kind', { options: [code('ANNUAL', '年度安排', 'A whole year'), code('AMENDMENT', '调整', 'An amendment')] }), field('issuedOn', 'date', '印发日期', 'Issued'),
      field('code', 'text', '代码', 'Code', { maxLength: 40, help: { zh: '小写字母、数字和连字符，如 2027', en: 'Small letters, digits and hyphens, such as 2027' } }), field('source', 'text', '来源', 'Source', { maxLength: 300 }),
      field('days', 'longText', '放假与上班的日子', 'Days', { maxLength: 10_000 }),
    ],
    bodyOf: (typed) => ({ ...typed, days: noticeDaysOf(String(typed['days'])) }),
  },
  localDay: {
    path: 'local-days',
    fields: [UNIT, field('day', 'date', '日期', 'Day'), field('mark', 'code', '安排', 'Mark', { options: [code('FREE', '休息', 'Free'), code('WORK', '上班', 'Working day'), code('NONE', '撤回此前的安排', 'Take back what was said before')] }), REASON],
    bodyOf: (typed) => typed,
  },
  hours: {
    path: 'hours',
    fields: [UNIT, field('from', 'date', '自何日起', 'From'), field('spans', 'text', '工作时间', 'Hours', { maxLength: 200, help: { zh: '如 09:00-12:00, 13:00-17:00', en: 'Such as 09:00-12:00, 13:00-17:00' } }), REASON],
    bodyOf: (typed) => ({ ...typed, spans: spansOf(String(typed['spans'])) }),
  },
  catchUp: { path: 'catch-up', fields: [UNIT, REASON], bodyOf: (typed) => typed },
};

function Moves({ preview }: { preview: Preview }) {
  const t = useTexts('calendarChange');
  const label = useLabel();
  const kinds = useKinds();
  const kindOf = (kind: string) => kinds.find((one) => one.kind === kind);
  if (preview.clocks === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <>
      <p>{t('clocks', { count: preview.clocks })} <span className="hb-soft">{t('base', { version: preview.baseVersion })}{preview.clocks > preview.moves.length && ` · ${t('first', { count: preview.moves.length })}`}</span></p>
      <Reachable><Table<Move>
        size="small" rowKey={(row) => `${row.no} ${row.clock}`} dataSource={preview.moves} pagination={false} scroll={{ x: 'max-content' }}
        columns={[
          { title: t('no'), dataIndex: 'no', className: 'hb-numeric' },
          { title: t('oldDue'), dataIndex: 'oldDueOn', className: 'hb-numeric' },
          { title: t('newDue'), dataIndex: 'newDueOn', className: 'hb-numeric' },
          { title: t('clock'), key: 'clock', render: (_, row) => label(kindOf(row.kind)?.clocks.find((one) => one.clock === row.clock)?.label) || row.clock },
          { title: t('unit'), key: 'unit', render: (_, row) => <UnitName id={row.unitId} /> },
          { title: t('kind'), key: 'kind', render: (_, row) => label(kindOf(row.kind)?.label) || row.kind },
        ]}
      /></Reachable>
    </>
  );
}

/** How far the change is, and in the end what came of each clock. */
function Applied({ previewId, operation }: { previewId: string; operation: string }) {
  const t = useTexts('calendarChange');
  const queries = useQueryClient();
  const { data: work, error } = useQuery(operationOf(operation));
  const over = work !== undefined && work.status !== 'running';
  const outcome = useQuery({ queryKey: ['calendar-change', previewId, work?.status], enabled: over, queryFn: ({ signal }) => api.get<{ items: { outcome: string | null; count: number }[] }>(`/calendar/changes/${previewId}/outcome`, undefined, { signal }) });
  useEffect(() => {
    // Days, notices and the due days of every list are otherwise than before.
    if (over) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'operations' && queryKey[0] !== 'calendar-change' });
  }, [over, queries]);
  if (error && !work) return <ErrorState error={error} />;
  if (!work) return <LoadingState rows={2} />;
  const word = work.status === 'running' ? 'running' : work.status === 'done' ? 'done' : 'failed';
  const left = Number(work.result?.['left'] ?? 0);
  return (
    <div role="status">
      <strong>{t(word)}</strong>
      <Progress percent={work.status === 'done' ? 100 : work.total ? Math.floor((100 * work.done) / work.total) : 0} status={word === 'failed' ? 'exception' : word === 'running' ? 'active' : 'normal'} aria-label={t(word)} />
      {work.problem && <Alert type="error" showIcon title={problemText({ title: work.problem.code, status: 422, ...work.problem })} />}
      {outcome.data && <ul className="hb-plain" aria-label={t('outcome')}>{outcome.data.items.map((one) => <li key={one.outcome}>{t(`outcomes.${one.outcome ?? 'waiting'}`)} <span className="hb-numeric">{one.count}</span></li>)}</ul>}
      {left > 0 && <Alert type="warning" showIcon title={t('left', { count: left })} />}
    </div>
  );
}

function Previewed({ preview, onApplied, onOther }: { preview: Preview; onApplied(operation: string): void; onOther(): void }) {
  const t = useTexts('calendarChange');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [keys] = useState(idempotencyKeys);
  const apply = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    setFailure(null);
    try {
      const { operation } = await api.post<{ operation: string }>(`/calendar/changes/${preview.previewId}/apply`, { hash: preview.hash }, { idempotencyKey: keys.keyFor(preview.hash) });
      onApplied(operation.split('/').pop() ?? '');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Moves preview={preview} />
      {failure !== null && <ProblemAlert error={failure} />}
      <Space wrap style={{ marginTop: 16 }}>
        <Button type="primary" loading={busy} onClick={() => setAsking(true)}>{t('apply')}</Button>
        <Button onClick={onOther}>{t('other')}</Button>
      </Space>
      <Modal open={asking} title={t('apply')} okText={t('apply')} onOk={() => void apply()} onCancel={() => setAsking(false)}>{t('applyHint', { count: preview.clocks })}</Modal>
    </>
  );
}

/** A holiday notice, a unit's day or hours: what would move, then that change, then what came of it. */
export function Component() {
  const t = useTexts('calendarChange');
  const [params, setParams] = useSearchParams();
  const [form] = Form.useForm();
  const picker = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const view = Object.keys(CHANGES).find((key) => key === params.get('view')) ?? 'notice';
  const { path, fields, bodyOf } = CHANGES[view]!;
  const applied = { previewId: params.get('preview'), operation: params.get('operation') };
  const begin = (next: string): void => {
    setPreview(null);
    setParams(next === 'notice' ? {} : { view: next });
  };
  const ask = async (typed: Body): Promise<void> => setPreview(await api.post<Preview>(`/calendar/${path}/preview`, bodyOf(typed)));
  return (
    <>
      <PageHeader title={t('title')} subtitle={<>{t('subtitle')} <Link to="/calendar">{t('back')}</Link></>} />
      <Pills label={t('title')} value={view} onChange={begin} items={Object.keys(CHANGES).map((key) => ({ key, label: t(`view.${key}`) }))} />
      <Card size="small">
        {applied.previewId && applied.operation ? (
          <>
            <Applied previewId={applied.previewId} operation={applied.operation} />
            <Button style={{ marginTop: 16 }} onClick={() => begin(view)}>{t('other')}</Button>
          </>
        ) : (
          <>
            {/* The form stays behind its preview, so that going back finds what was typed. */}
            <div hidden={preview !== null}>
              <p className="hb-soft">{t(`hint.${view}`)}</p>
              <FieldsForm key={view} form={form} fields={fields} submitLabel={t('preview')} onSubmit={ask}>
                {view === 'notice' && (
                  <>
                    <input ref={picker} type="file" accept=".csv,.txt,text/plain,text/csv" style={{ display: 'none' }} aria-hidden="true" tabIndex={-1} onChange={(event) => { void event.target.files?.[0]?.text().then((text) => form.setFieldValue('days', text)); event.target.value = ''; }} />
                    <Button icon={<UploadOutlined />} onClick={() => picker.current?.click()}>{t('upload')}</Button>
                  </>
                )}
              </FieldsForm>
            </div>
            {preview && <Previewed preview={preview} onApplied={(operation) => setParams({ ...(view === 'notice' ? {} : { view }), preview: preview.previewId, operation })} onOther={() => setPreview(null)} />}
          </>
        )}
      </Card>
    </>
  );
}
