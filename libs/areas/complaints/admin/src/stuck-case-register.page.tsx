import { App, Card, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { FieldsForm, PageHeader, useLabel, useTexts, type FieldSection } from '@haobang/admin-ui';
import type { Refs } from '@haobang/api-client';
import { listPath, recordPath, useCreate, useKind } from '@haobang/records/admin';
import { EnterpriseByCode } from './enterprise-by-code';
import './complaints.texts';
import './counters.texts';

/** At the counter: what could not get done, the case that failed, and who came. The demand is made with it. */
export function Component() {
  const meta = useKind('stuck-case');
  const t = useTexts('complaints');
  const records = useTexts('records');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [refs, setRefs] = useState<Refs>({});
  const create = useCreate(meta);
  const sections: FieldSection[] = [
    { title: t('stuck.what'), fields: ['title', 'content'] },
    { title: t('stuck.failed'), fields: ['caseSystem', 'caseNo', 'caseOutcome', 'caseUnitId', 'evidenceIds'] },
    {
      title: t('stuck.enterprise'), fields: ['enterpriseId'],
      more: (
        <EnterpriseByCode
          onTake={({ id, name, uscc }) => {
            setRefs({ enterprises: { [id]: { name, uscc } } });
            form.setFieldsValue({ enterpriseId: id });
          }}
        />
      ),
    },
    { title: t('stuck.visitor'), fields: ['callerName', 'callerPhone'] },
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
        <p className="hb-soft" style={{ marginTop: 0 }}>{t('stuck.registerHint')}</p>
        <FieldsForm fields={meta.create} sections={sections} form={form} refs={refs} submitLabel={heading} onSubmit={submit} onCancel={() => void navigate(-1)} />
      </Card>
    </>
  );
}
