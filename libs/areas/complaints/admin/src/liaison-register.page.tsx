import { useQuery } from '@tanstack/react-query';
import { App, Card, Form } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { FieldsForm, LoadingState, PageHeader, useLabel, useTexts } from '@haobang/admin-ui';
import { listPath, recordPath, useCreate, useKind } from '@haobang/records/admin';
import { useAssigneeFields } from './assignee-fields';
import { keyEnterpriseOf, keyEnterprisesWith } from './outreach.queries';
import './outreach.texts';

/** For the enterprise that led here, else for one of those without anybody; then the unit, then who of it. */
export function Component() {
  const meta = useKind('liaison');
  const t = useTexts('complaints');
  const records = useTexts('records');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [params] = useSearchParams();
  const [form] = Form.useForm();
  const create = useCreate(meta);
  const targetId = params.get('targetId') ?? '';
  const given = useQuery(keyEnterpriseOf(targetId));
  const others = useQuery({ ...keyEnterprisesWith(''), enabled: targetId === '' });
  const withAssignee = useAssigneeFields(meta.create, form);
  const fields = useMemo(() => {
    const firms = given.data ? [given.data] : (others.data?.items ?? []);
    const options = firms.map((row) => ({ code: row.id, label: { zh: row.title, en: row.title } }));
    const target = withAssignee.filter((field) => field.name === 'targetId').map((field) => ({ ...field, type: 'code' as const, options, label: { zh: '重点企业', en: 'Key enterprise' } }));
    return [...target, ...withAssignee.filter((field) => field.name !== 'targetId')];
  }, [withAssignee, given.data, others.data]);
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const row = await create.mutateAsync(body);
    void message.success(records('form.created', { no: row.no }));
    void navigate(recordPath(meta, row.id), { replace: true });
  };
  const title = t('keyFirm.appoint');
  if (targetId ? given.isPending : others.isPending) return <LoadingState rows={4} />;
  return (
    <>
      <PageHeader title={title} subtitle={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
      <Card className="hb-form-card">
        <FieldsForm fields={fields} form={form} initial={{ targetId: targetId || undefined, assigneeUnitId: given.data?.leadUnitId ?? undefined }} submitLabel={title} onSubmit={submit} onCancel={() => void navigate(-1)}>
          <p className="hb-soft">{t('liaison.unitFirst')}</p>
        </FieldsForm>
      </Card>
    </>
  );
}
