import { Button, DatePicker, Drawer, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { FieldInput, toInput, toWire, useLabel, usePhone, useTexts } from '@haobang/admin-ui';
import type { FieldMeta } from '@haobang/api-client';
import type { ListFilterProps } from './list-filters';
import { COMMON_FILTERS, withChange } from './list-state';

const MANY = new Set(['code', 'unit', 'units']);

/** A filter as a form holds it: lists for codes and units, one value else; whether or not is asked in words, since not to ask is a third answer. Units come back from the address as text. */
function inputOf(field: FieldMeta, values: string[] | undefined): unknown {
  if (!values) return undefined;
  if (field.type === 'unit' || field.type === 'units') return values.map(Number);
  if (field.type === 'code') return field.single ? values[0] : values;
  return field.type === 'boolean' ? values[0] : toInput(field, values[0]);
}

function valuesOf(field: FieldMeta, input: unknown): string[] {
  if (Array.isArray(input) && MANY.has(field.type)) return input.map(String);
  const value = toWire(field, input);
  return value === undefined ? [] : [String(value)];
}

/** The filters that are used less, and the days of registration. */
export function FilterDrawer({ meta, state, refs, onChange, onClose }: ListFilterProps & { onClose(): void }) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const phone = usePhone();
  const fields = meta.filters.filter((field) => !COMMON_FILTERS.some((name) => name === field.name));
  const apply = (inputs: Record<string, unknown>): void => {
    let filters = { ...state.filters };
    const put = (name: string, values: string[]): void => {
      const { [name]: _gone, ...others } = filters;
      filters = values.length > 0 ? { ...others, [name]: values } : others;
    };
    for (const field of fields) put(field.name, valuesOf(field, inputs[field.name]));
    const range = inputs['registered'] as [Dayjs | null, Dayjs | null] | null | undefined;
    put('registeredFrom', range?.[0] ? [range[0].format('YYYY-MM-DD')] : []);
    put('registeredTo', range?.[1] ? [range[1].format('YYYY-MM-DD')] : []);
    onChange(withChange(state, { filters }));
    onClose();
  };
  const day = (name: string): Dayjs | null => (state.filters[name]?.[0] ? dayjs(state.filters[name][0]) : null);
  const initial = { ...Object.fromEntries(fields.map((field) => [field.name, inputOf(field, state.filters[field.name])])), registered: [day('registeredFrom'), day('registeredTo')] };
  return (
    <Drawer open onClose={onClose} title={t('list.filtersTitle')} size={phone ? '100%' : 400} destroyOnHidden>
      <Form name="list-filters" layout="vertical" initialValues={initial} onFinish={apply}>
        <Form.Item name="registered" label={`${t('list.registeredFrom')} – ${t('list.registeredTo')}`}>
          <DatePicker.RangePicker allowEmpty={[true, true]} style={{ width: '100%' }} />
        </Form.Item>
        {fields.map((field) => (
          <Form.Item key={field.name} name={field.name} label={label(field.label)}>
            {field.type === 'boolean' ? (
              <Select allowClear placeholder={ui('form.choose')} options={['true', 'false'].map((value) => ({ value, label: ui(value === 'true' ? 'form.yes' : 'form.no') }))} />
            ) : (
              <FieldInput field={field} refs={refs} many={MANY.has(field.type) && !field.single} />
            )}
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit" block>{t('list.apply')}</Button>
      </Form>
    </Drawer>
  );
}
