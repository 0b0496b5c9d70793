import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Card } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ErrorState, FieldsForm, FieldValue, LoadingState, PageHeader, RecordTitle, useLabel, useTexts } from '@haobang/admin-ui';
import { isProblem, type FieldMeta, type KindMeta, type RecordRow, type Tagged } from '@haobang/api-client';
import { recordOf, useAmend } from './records.queries';
import { recordPath, useKind, type KindGiven } from './use-kind';
import './records.texts';

/** Fields of the form that differ between two readings. */
export const changedBetween = (fields: readonly FieldMeta[], before: RecordRow, after: RecordRow): FieldMeta[] =>
  fields.filter((field) => JSON.stringify(before[field.name] ?? null) !== JSON.stringify(after[field.name] ?? null));

function Conflict({ meta, read, newest }: { meta: KindMeta; read: RecordRow; newest: RecordRow | null }) {
  const t = useTexts('records');
  const label = useLabel();
  const changed = newest ? changedBetween(meta.amend, read, newest) : [];
  return (
    <Alert
      type="warning" showIcon role="alert" style={{ marginBottom: 16 }} title={t('form.conflict')}
      description={
        <>
          <div>{t('form.conflictHint')}</div>
          {newest && changed.length > 0 && (
            <>
              <div style={{ marginTop: 8 }}><strong>{t('form.changed')}</strong></div>
              <dl className="hb-facts">
                {changed.map((field) => <div key={field.name}><dt>{label(field.label)}</dt><dd><FieldValue field={field} value={newest[field.name]} refs={newest.refs} /></dd></div>)}
              </dl>
            </>
          )}
        </>
      }
    />
  );
}

/**
 * The record is read once and the form stands on that reading. A clash shows what others changed; what was typed stays,
 * and the next save goes on top of the newest version, knowingly.
 */
function AmendForm({ meta, first }: { meta: KindMeta; first: Tagged<RecordRow> }) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const amend = useAmend(meta, first.body.id);
  const [newest, setNewest] = useState<Tagged<RecordRow> | null>(null);
  const [clashed, setClashed] = useState(false);
  const path = recordPath(meta, first.body.id);

  const submit = async (body: Record<string, unknown>): Promise<void | false> => {
    if (Object.keys(body).length === 0) {
      void message.info(t('form.nothing'));
      return;
    }
    try {
      await amend.mutateAsync({ body, etag: (newest ?? first).etag ?? '' });
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error;
      setClashed(true);
      setNewest(await queries.fetchQuery({ ...recordOf(meta, first.body.id), staleTime: 0 }));
      return false;
    }
    void message.success(t('form.saved'));
    void navigate(path, { replace: true });
  };
  return (
    <>
      {clashed && <Conflict meta={meta} read={first.body} newest={newest?.body ?? null} />}
      <Card className="hb-form-card">
        <FieldsForm fields={meta.amend} initial={first.body} refs={first.body.refs} send="changes" submitLabel={ui('form.save')} onSubmit={submit} onCancel={() => void navigate(-1)}>
          {clashed && <Button type="link" onClick={() => void navigate(path)}>{t('form.reload')}</Button>}
        </FieldsForm>
      </Card>
    </>
  );
}

export function AmendPage({ kind }: { kind: KindGiven }) {
  const meta = useKind(kind);
  const { id = '' } = useParams();
  const t = useTexts('records');
  const { data, error, refetch } = useQuery({ ...recordOf(meta, id), staleTime: 0, refetchOnWindowFocus: false });
  const [first, setFirst] = useState<Tagged<RecordRow> | null>(null);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (!first) setFirst(data);
  const read = first ?? data;
  return (
    <>
      <PageHeader title={`${t('record.amend')} ${read.body.no}`} subtitle={<Link to={recordPath(meta, id)}><RecordTitle of={read.body} /></Link>} />
      <AmendForm meta={meta} first={read} />
    </>
  );
}
