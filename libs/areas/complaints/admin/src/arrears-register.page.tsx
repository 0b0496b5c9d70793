import { App, Card } from 'antd';
import { Link, useNavigate } from 'react-router';
import { FieldsForm, PageHeader, useLabel, useTexts, type FieldSection } from '@haobang/admin-ui';
import { listPath, recordPath, useCreate } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './arrears.texts';

const SECTIONS: [name: string, fields: string[]][] = [
  ['parties', ['enterpriseId', 'creditorName', 'smallCreditor', 'debtorName', 'debtorKind', 'debtorUnitId', 'debtorUscc']], ['debt', ['amount', 'disputedAmount', 'matter']],
  ['contract', ['contractOn', 'deliveredOn', 'acceptedOn', 'acceptanceDueOn', 'settledOn']], ['terms', ['agreedTermDays', 'agreedDueOn', 'agreedRate']], ['handling', ['leadUnitId', 'externalSystem', 'externalId', 'registeredAt', 'reason']],
];

/** Intake: who owes whom what, and by which contract; law, due day and interest follow from that. */
export function Component() {
  const meta = useCompleteKind('arrears');
  const t = useTexts('complaints');
  const records = useTexts('records');
  const label = useLabel();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const create = useCreate(meta);
  const sections = SECTIONS.map(([name, fields]): FieldSection => ({ title: t(`arrears.register.${name}`), fields }));
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const row = await create.mutateAsync(body);
    void message.success(records('form.created', { no: row.no }));
    void navigate(recordPath(meta, row.id), { replace: true });
  };
  const heading = records('list.create', { kind: label(meta.label) });
  return (
    <>
      <PageHeader title={heading} subtitle={<Link to={listPath(meta)}>{t('arrears.ledger')}</Link>} />
      <Card className="hb-form-card">
        <FieldsForm fields={meta.create} sections={sections} initial={{ smallCreditor: true }} submitLabel={heading} onSubmit={submit} onCancel={() => void navigate(-1)} />
      </Card>
    </>
  );
}
