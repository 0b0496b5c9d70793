import FilterOutlined from '@ant-design/icons/FilterOutlined';
import { Badge, Button, DatePicker, Drawer, Form, Input, Select, Tag, type InputRef } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { FieldInput, toInput, toWire, UnitSelect, useLabel, usePhone, useTexts, useUnits } from '@haobang/admin-ui';
import type { FieldMeta, KindMeta, LampColour, Refs } from '@haobang/api-client';
import { COMMON_FILTERS, withChange, type ListState } from './list-state';

interface Props {
  meta: KindMeta;
  state: ListState;
  refs: Refs | undefined;
  onChange(next: ListState): void;
}

const LAMPS: LampColour[] = ['red', 'yellow', 'green', 'done', 'late'];
const MANY = new Set(['code', 'unit', 'units']);

/** A filter as a form holds it: lists for codes and units, one value else. Units come back from the address as text. */
function inputOf(field: FieldMeta, values: string[] | undefined): unknown {
  if (!values) return undefined;
  if (field.type === 'unit' || field.type === 'units') return values.map(Number);
  if (field.type === 'code') return values;
  return field.type === 'boolean' ? values[0] === 'true' : toInput(field, values[0]);
}

function valuesOf(field: FieldMeta, input: unknown): string[] {
  if (Array.isArray(input) && MANY.has(field.type)) return input.map(String);
  const value = toWire(field, input);
  return value === undefined || value === false ? [] : [String(value)];
}

const setFilter = (state: ListState, name: string, values: readonly string[]): ListState => {
  const { [name]: _gone, ...others } = state.filters;
  return withChange(state, { filters: values.length > 0 ? { ...others, [name]: [...values] } : others });
};

/** Words are looked for when typing rests; the address then has one entry, not one per letter. */
function SearchBox({ state, onChange }: Pick<Props, 'state' | 'onChange'>) {
  const t = useTexts('records');
  const [typed, setTyped] = useState(state.q);
  const composing = useRef(false);
  const box = useRef<InputRef>(null);
  useEffect(() => setTyped(state.q), [state.q]);
  const search = (q: string): void => {
    if (q.trim() !== state.q) onChange(withChange(state, { q: q.trim() }));
  };
  return (
    <Input.Search
      ref={box} className="hb-list-search" allowClear value={typed} placeholder={t('list.search')} aria-label={t('list.search')} maxLength={100} data-list-search
      onCompositionStart={() => { composing.current = true; }} onCompositionEnd={() => { composing.current = false; }}
      onChange={(event) => { setTyped(event.target.value); if (event.target.value === '') search(''); }}
      onSearch={(q) => { if (!composing.current) search(q); }} onBlur={() => search(typed)}
    />
  );
}

function FilterDrawer({ meta, state, refs, onChange, open, onClose }: Props & { open: boolean; onClose(): void }) {
  const t = useTexts('records');
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
    <Drawer open={open} onClose={onClose} title={t('list.filtersTitle')} size={phone ? '100%' : 400} destroyOnHidden>
      <Form layout="vertical" initialValues={initial} onFinish={apply}>
        <Form.Item name="registered" label={`${t('list.registeredFrom')} – ${t('list.registeredTo')}`}>
          <DatePicker.RangePicker allowEmpty={[true, true]} style={{ width: '100%' }} />
        </Form.Item>
        {fields.map((field) => (
          <Form.Item key={field.name} name={field.name} label={label(field.label)} valuePropName={field.type === 'boolean' ? 'checked' : 'value'}>
            <FieldInput field={field} refs={refs} many={MANY.has(field.type)} />
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit" block>{t('list.apply')}</Button>
      </Form>
    </Drawer>
  );
}

/** What is filtered, in words, each to be taken away by itself. */
function ActiveFilters({ meta, state, refs, onChange }: Props) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const units = useUnits();
  const nameOf = (name: string): string => {
    const field = meta.filters.find((one) => one.name === name);
    return field ? label(field.label) : t(`list.${name}`);
  };
  const wordOf = (name: string, value: string): string => {
    if (name === 'status') return label(meta.states.find((one) => one.code === value)?.label) || value;
    if (name === 'lamp') return ui(`lamp.${value}`);
    const field = meta.filters.find((one) => one.name === name);
    if (name === 'leadUnit' || field?.type === 'unit' || field?.type === 'units') return label(units.data?.find((unit) => String(unit.id) === value)?.name) || value;
    if (field?.type === 'code') return label(field.options?.find((one) => one.code === value)?.label) || value;
    if (field?.type === 'enterprise') return refs?.enterprises?.[value]?.name ?? value;
    if (field?.type === 'person') return refs?.people?.[value] ?? value;
    return field?.type === 'boolean' ? ui('form.yes') : value;
  };
  const names = Object.keys(state.filters);
  if (names.length === 0) return null;
  return (
    <div className="hb-active-filters">
      {names.map((name) => {
        const text = `${nameOf(name)}: ${(state.filters[name] ?? []).map((value) => wordOf(name, value)).join('、')}`;
        return <Tag key={name} closable={{ 'aria-label': t('list.removeFilter', { filter: text }) }} onClose={(event) => { event.preventDefault(); onChange(setFilter(state, name, [])); }}>{text}</Tag>;
      })}
      <Button type="link" size="small" onClick={() => onChange(withChange(state, { filters: {}, q: '' }))}>{t('list.clear')}</Button>
    </div>
  );
}

/** Search and the filters used most stand open, the rest in a drawer. All of them live in the address. */
export function ListFilters(props: Props) {
  const { meta, state, onChange } = props;
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const inDrawer = Object.keys(state.filters).filter((name) => !['status', 'lamp', 'leadUnit'].includes(name)).length;
  const quick = (
    <>
      <Select
        mode="multiple" allowClear className="hb-list-filter" maxTagCount="responsive" placeholder={t('list.status')} aria-label={t('list.status')} value={state.filters['status'] ?? []}
        showSearch={{ optionFilterProp: 'label' }} options={meta.states.map((one) => ({ value: one.code, label: label(one.label) }))} onChange={(values: string[]) => onChange(setFilter(state, 'status', values))}
      />
      <Select
        mode="multiple" allowClear className="hb-list-filter" maxTagCount="responsive" placeholder={t('list.lamp')} aria-label={t('list.lamp')} value={state.filters['lamp'] ?? []}
        options={LAMPS.map((lamp) => ({ value: lamp, label: ui(`lamp.${lamp}`) }))} onChange={(values: string[]) => onChange(setFilter(state, 'lamp', values))}
      />
      <div className="hb-list-filter hb-list-filter-wide">
        <UnitSelect
          multiple aria-label={t('list.leadUnit')} placeholder={t('list.leadUnit')} value={(state.filters['leadUnit'] ?? []).map(Number)}
          onChange={(units) => onChange(setFilter(state, 'leadUnit', Array.isArray(units) ? units.map(String) : []))}
        />
      </div>
    </>
  );
  return (
    <>
      <SearchBox state={state} onChange={onChange} />
      {!phone && quick}
      <Badge count={inDrawer} size="small"><Button icon={<FilterOutlined />} onClick={() => setOpen(true)} aria-label={t('list.filters')}>{phone ? null : t('list.filters')}</Button></Badge>
      {phone && <div className="hb-quick-filters">{quick}</div>}
      <FilterDrawer {...props} open={open} onClose={() => setOpen(false)} />
      <ActiveFilters {...props} />
    </>
  );
}
