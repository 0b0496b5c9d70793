import { DatePicker, Input, InputNumber, Select, Switch } from 'antd';
import type { KeyboardEvent } from 'react';
import type { FieldMeta, Refs } from '@haobang/api-client';
import { FileInput } from './file-input';
import { EnterpriseSelect, PersonSelect, RecordSelect, UnitSelect } from './selects';
import { useLabel, useTexts } from './texts';
import { UsccInput } from './uscc-input';

interface Props {
  field: FieldMeta;
  refs?: Refs | undefined;
  /** Several codes may be chosen: lists filter by any of them. */
  many?: boolean;
}

/** Enter takes the day that was typed; the browser would send the whole form with it. */
const keepForm = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** The input of a field, by its type. Given `id`, `value` and `onChange` by antd's Form.Item. */
export function FieldInput({ field, refs, many = false, ...given }: Props & Record<string, unknown>) {
  const t = useTexts('ui');
  const label = useLabel();
  const limit = field.maxLength === undefined ? {} : { maxLength: field.maxLength };
  const range = { ...(field.min === undefined ? {} : { min: field.min }), ...(field.max === undefined ? {} : { max: field.max }), style: { width: '100%', maxWidth: 240 } };
  switch (field.type) {
    case 'longText': return <Input.TextArea {...given} {...limit} autoSize={{ minRows: 3, maxRows: 12 }} showCount={field.maxLength !== undefined} />;
    case 'integer': return <InputNumber {...given} {...range} precision={0} inputMode="numeric" />;
    case 'decimal': return <InputNumber {...given} {...range} stringMode inputMode="decimal" />;
    case 'date': return <DatePicker {...given} onKeyDown={keepForm} style={{ width: '100%', maxWidth: 240 }} />;
    case 'instant': return <DatePicker {...given} onKeyDown={keepForm} showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%', maxWidth: 240 }} />;
    case 'boolean': return <Switch {...given} checkedChildren={t('form.yes')} unCheckedChildren={t('form.no')} />;
    case 'code':
      return (
        <Select
          {...given} {...(many ? { mode: 'multiple' as const } : {})} allowClear placeholder={t('form.choose')} style={{ width: '100%' }}
          showSearch={{ optionFilterProp: 'label' }} options={(field.options ?? []).map((option) => ({ value: option.code, label: label(option.label) }))}
        />
      );
    case 'unit': return <UnitSelect {...given} multiple={many} />;
    case 'units': return <UnitSelect {...given} multiple />;
    case 'person': case 'handler': return <PersonSelect {...given} refs={refs} />;
    case 'enterprise': return <EnterpriseSelect {...given} refs={refs} />;
    case 'record': return <RecordSelect {...given} refs={refs} />;
    case 'files': return <FileInput {...given} />;
    case 'uscc': return <UsccInput {...given} />;
    case 'phone': return <Input {...given} {...limit} inputMode="tel" autoComplete="off" />;
    case 'idNumber': return <Input {...given} maxLength={18} autoComplete="off" spellCheck={false} />;
    case 'text': return <Input {...given} {...limit} />;
  }
}
