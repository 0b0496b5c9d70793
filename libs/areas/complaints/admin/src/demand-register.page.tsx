import { App, Card, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { FieldsForm, PageHeader, useLabel, useTexts, type FieldSection } from '@haobang/admin-ui';
import type { Refs } from '@haobang/api-client';
import { listPath, recordPath, useCreate } from '@haobang/records/admin';
import { useDemandKind } from './demand-kind';
import { DuplicateHint } from './duplicate-hint';
import { EnterpriseByCode } from './enterprise-by-code';
import './complaints.texts';

/** Intake at the counter or on the phone: what, who, whence. Afterwards the demand itself, to be classified or answered. */
export function Component() {
  const meta = useDemandKind();
  const t = useTexts('complaints');
  const records = useTexts('records');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [refs, setRefs] = useState<Refs>({});
  const title = Form.useWatch<string | undefined>('title', form) ?? '';
  const enterpriseId = Form.useWatch<string | undefined>('enterpriseId', form) ?? '';
  const create = useCreate(meta);

  const sections: FieldSection[] = [
    { title: t('register.what'), fields: ['title', 'content', 'channel', 'place'], more: <DuplicateHint meta={meta} title={title} enterpriseId={enterpriseId} /> },
    {
      title: t('register.enterprise'), fields: ['enterpriseFlag', 'enterpriseId'],
      more: (
        <EnterpriseByCode
          onTake={({ id, name, uscc }) => {
            setRefs({ enterprises: { [id]: { name, uscc } } });
            form.setFieldsValue({ enterpriseId: id, enterpriseFlag: true });
          }}
        />
      ),
    },
    { title: t('register.caller'), fields: ['anonymous', 'callerName', 'callerPhone'] },
    { title: t('register.source'), fields: ['externalSystem', 'externalId', 'sourceDueAt', 'registeredAt', 'reason'] },
  ];
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const row = await create.mutateAsync(body);
    void message.success(records('form.created', { no: row.no }));
    void navigate(recordPath(meta, row.id), { replace: true });
  };
  const heading = records('list.create', { kind: label(meta.label) });
  return (
    <>
      <PageHeader title={heading} subtitle={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
      <Card className="hb-form-card">
        <FieldsForm fields={meta.create} sections={sections} form={form} refs={refs} initial={{ channel: 'window' }} submitLabel={heading} onSubmit={submit} onCancel={() => void navigate(-1)} />
      </Card>
    </>
  );
}
