import { App, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { FieldsForm, PageHeader, useLabel, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { listPath } from './kinds';
import { useCreate } from './records.queries';
import { recordPath, useKind, type KindGiven } from './use-kind';
import './records.texts';

export interface CreatePageProps {
  kind: KindGiven;
  /** Values to begin with. */
  initial?: Record<string, unknown>;
  /** Below the fields: what an area wants to show while one registers. */
  children?: ReactNode;
  /** Instead of opening the new record. */
  onCreated?: (row: RecordRow, meta: KindMeta) => void;
}

export function CreatePage({ kind, initial, children, onCreated }: CreatePageProps) {
  const meta = useKind(kind);
  const t = useTexts('records');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const create = useCreate(meta);
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const row = await create.mutateAsync(body);
    void message.success(t('form.created', { no: row.no }));
    if (onCreated) onCreated(row, meta);
    else void navigate(recordPath(meta, row.id), { replace: true });
  };
  const title = t('list.create', { kind: label(meta.label) });
  return (
    <>
      <PageHeader title={title} subtitle={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
      <Card className="hb-form-card">
        <FieldsForm fields={meta.create} {...(initial ? { initial } : {})} submitLabel={title} onSubmit={submit} onCancel={() => void navigate(-1)}>{children}</FieldsForm>
      </Card>
    </>
  );
}
