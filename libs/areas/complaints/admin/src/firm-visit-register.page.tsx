import { useQuery } from '@tanstack/react-query';
import { App, Card, Select } from 'antd';
import { useId, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageHeader, ProblemAlert, useLabel, useSettled, useTexts } from '@haobang/admin-ui';
import { listPath, recordPath, useCreate, useKind } from '@haobang/records/admin';
import { keyEnterpriseOf, keyEnterprisesWith } from './outreach.queries';
import { VisitForm } from './visit-form';
import './outreach.texts';

function FirmSelect({ value, onChange }: { value: string; onChange(next: string): void }) {
  const t = useTexts('complaints');
  const id = useId();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 250);
  const found = useQuery(keyEnterprisesWith(q));
  const known = useQuery(keyEnterpriseOf(value));
  const rows = [...(known.data && !found.data?.items.some((row) => row.id === value) ? [known.data] : []), ...(found.data?.items ?? [])];
  return (
    <div style={{ marginBottom: 16 }}>
      <label htmlFor={id}>{t('visit.of')}</label>
      <Select
        id={id} value={value || undefined} placeholder={t('visit.choose')} loading={found.isFetching} style={{ width: '100%' }} showSearch={{ filterOption: false, onSearch: setTyped }}
        onChange={(next: string) => onChange(next)} options={rows.map((row) => ({ value: row.id, label: row.title }))}
      />
    </div>
  );
}

/** A visit without waiting for the plan: choose the enterprise, write down what was seen and what was brought up. */
export function Component() {
  const meta = useKind('firm-visit');
  const t = useTexts('complaints');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [params] = useSearchParams();
  const [keyEnterpriseId, setFirm] = useState(params.get('keyEnterpriseId') ?? '');
  const create = useCreate(meta);
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const row = await create.mutateAsync({ ...body, keyEnterpriseId });
    const count = Number(row['findings'] ?? 0);
    void message.success(count > 0 ? t('visit.savedWith', { count }) : t('visit.saved'));
    void navigate(recordPath(meta, row.id), { replace: true });
  };
  return (
    <>
      <PageHeader title={t('visit.title')} subtitle={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
      <Card className="hb-form-card">
        <VisitForm fields={meta.create.filter((field) => field.name !== 'keyEnterpriseId')} onSubmit={submit} onCancel={() => void navigate(-1)}>
          <FirmSelect value={keyEnterpriseId} onChange={setFirm} />
          {create.error && keyEnterpriseId === '' && <ProblemAlert error={create.error} />}
        </VisitForm>
      </Card>
    </>
  );
}
