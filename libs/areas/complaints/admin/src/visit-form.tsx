import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { FieldsForm, shanghaiDay, useLabel, useTexts } from '@haobang/admin-ui';
import type { FieldMeta } from '@haobang/api-client';
import { categoriesOf } from '@haobang/demands/admin';
import { emptyFinding, isComplete, withoutEmpty, type FindingDraft } from './visit-form.rules';
import './outreach.texts';

interface FindingProps {
  no: number;
  finding: FindingDraft;
  onChange(next: FindingDraft): void;
  onRemove(): void;
}

function FindingFields({ no, finding, onChange, onRemove }: FindingProps) {
  const t = useTexts('complaints');
  const label = useLabel();
  const id = useId();
  const categories = useSuspenseQuery(categoriesOf('complaints')).data.items;
  return (
    <fieldset className="hb-finding">
      <legend>{t('visit.finding', { no })}</legend>
      <label htmlFor={`${id}-title`}>{t('visit.findingTitle')}</label>
      <Input id={`${id}-title`} value={finding.title} maxLength={200} onChange={(event) => onChange({ ...finding, title: event.target.value })} />
      <label htmlFor={`${id}-content`}>{t('visit.findingContent')}</label>
      <Input.TextArea id={`${id}-content`} value={finding.content} maxLength={10_000} autoSize={{ minRows: 3, maxRows: 10 }} onChange={(event) => onChange({ ...finding, content: event.target.value })} />
      <label htmlFor={`${id}-category`}>{t('visit.findingCategory')}</label>
      <Select
        id={`${id}-category`} value={finding.category} allowClear showSearch={{ optionFilterProp: 'label' }} style={{ width: '100%' }} onChange={(category: string | undefined) => onChange({ ...finding, category })}
        options={categories.map(({ code, zh, en }) => ({ value: code, label: label({ zh, en }) }))}
      />
      <Button type="text" danger icon={<DeleteOutlined />} onClick={onRemove}>{t('visit.remove')}</Button>
    </fieldset>
  );
}

interface Props {
  fields: FieldMeta[];
  /** Above the fields: which enterprise. */
  children?: ReactNode;
  onSubmit(body: Record<string, unknown>): Promise<void>;
  onCancel(): void;
  verbLabel?: (verb: string) => string;
}

const CONTACT = ['contactName', 'contactPhone'];

/** A visit as it is written down on the road: what was seen, then what was brought up, one beneath the other. */
export function VisitForm({ fields, children, onSubmit, onCancel, verbLabel }: Props) {
  const t = useTexts('complaints');
  const [findings, setFindings] = useState<FindingDraft[]>([]);
  const [incomplete, setIncomplete] = useState(false);
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const given = withoutEmpty(findings);
    if (!given.every(isComplete)) {
      setIncomplete(true);
      return;
    }
    await onSubmit({ ...body, findings: given });
  };
  const change = (at: number, next: FindingDraft): void => {
    setIncomplete(false);
    setFindings(findings.map((one, i) => (i === at ? next : one)));
  };
  return (
    <>
      {children}
      <FieldsForm
        fields={fields} initial={{ visitedOn: shanghaiDay(new Date().toISOString()), way: 'on-site' }} submitLabel={t('visit.save')} onSubmit={submit} onCancel={onCancel} {...(verbLabel ? { verbLabel } : {})}
        sections={[
          { title: t('visit.what'), fields: fields.map((field) => field.name).filter((name) => !CONTACT.includes(name)) },
          {
            title: t('visit.findings'), fields: [],
            more: (
              <>
                <p className="hb-soft">{t('visit.findingsHint')}</p>
                {findings.map((finding, i) => <FindingFields key={finding.key} no={i + 1} finding={finding} onChange={(next) => change(i, next)} onRemove={() => setFindings(findings.filter((_, at) => at !== i))} />)}
                <Button icon={<PlusOutlined />} disabled={findings.length >= 20} onClick={() => setFindings([...findings, emptyFinding()])}>{t('visit.add')}</Button>
                {incomplete && <p role="alert" className="hb-danger-text">{t('visit.incomplete')}</p>}
              </>
            ),
          },
          { title: t('visit.contact'), fields: CONTACT, more: <p className="hb-soft">{t('visit.contactHint')}</p> },
        ]}
      />
    </>
  );
}
