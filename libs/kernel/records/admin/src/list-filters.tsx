import FilterOutlined from '@ant-design/icons/FilterOutlined';
import { App, Badge, Button, Input, Select, Tag, type InputRef } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { UnitSelect, useLabel, usePhone, useTexts, useUnits } from '@haobang/admin-ui';
import type { KindMeta, LampColour, Refs } from '@haobang/api-client';
import { MOST_NUMBERS, numbersIn, withChange, type ListState } from './list-state';

// Pickers of days are a large part of the code, and few openings of a list need them.
const FilterDrawer = lazy(() => import('./filter-drawer').then((m) => ({ default: m.FilterDrawer })));

export interface ListFilterProps {
  meta: KindMeta;
  state: ListState;
  refs: Refs | undefined;
  onChange(next: ListState): void;
}

/** Lists know the running clocks alone; how a closed one ended stands on the record. */
const LAMPS: LampColour[] = ['red', 'yellow', 'green', 'paused'];
const setFilter = (state: ListState, name: string, values: readonly string[]): ListState => {
  const { [name]: _gone, ...others } = state.filters;
  return withChange(state, { filters: values.length > 0 ? { ...others, [name]: [...values] } : others });
};

/** Words are looked for when typing rests; the address then has one entry, not one per letter. */
function SearchBox({ state, onChange }: Pick<ListFilterProps, 'state' | 'onChange'>) {
  const t = useTexts('records');
  const { message } = App.useApp();
  const [typed, setTyped] = useState(state.q);
  const composing = useRef(false);
  const box = useRef<InputRef>(null);
  useEffect(() => setTyped(state.q), [state.q]);
  const search = (q: string): void => {
    if (q.trim() !== state.q) onChange(withChange(state, { q: q.trim() }));
  };
  // A column of numbers out of a sheet would lose its line ends here and find nothing.
  const paste = (event: ClipboardEvent): void => {
    const numbers = numbersIn(event.clipboardData.getData('text'));
    if (numbers.length < 2) return;
    event.preventDefault();
    if (numbers.length > MOST_NUMBERS) void message.warning(t('list.mostNumbers', { most: MOST_NUMBERS, count: numbers.length }));
    onChange(withChange(setFilter(state, 'no', numbers.slice(0, MOST_NUMBERS)), { q: '' }));
  };
  return (
    <Input.Search
      ref={box} className="hb-list-search" allowClear value={typed} placeholder={t('list.search')} aria-label={t('list.search')} maxLength={100} data-list-search
      onCompositionStart={() => { composing.current = true; }} onCompositionEnd={() => { composing.current = false; }}
      onChange={(event) => { setTyped(event.target.value); if (event.target.value === '') search(''); }}
      onSearch={(q) => { if (!composing.current) search(q); }} onBlur={() => search(typed)} onPaste={paste}
    />
  );
}

/** What is filtered, in words, each to be taken away by itself. */
function ActiveFilters({ meta, state, refs, onChange }: ListFilterProps) {
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
    return field?.type === 'boolean' ? ui(value === 'false' ? 'form.no' : 'form.yes') : value;
  };
  const valuesOf = (name: string): string => {
    const values = state.filters[name] ?? [];
    return name === 'no' && values.length > 3 ? t('list.numbers', { first: values[0], count: values.length }) : values.map((value) => wordOf(name, value)).join(ui('separator'));
  };
  const names = Object.keys(state.filters);
  if (names.length === 0) return null;
  return (
    <div className="hb-active-filters">
      {names.map((name) => {
        const text = t('list.filterIs', { name: nameOf(name), value: valuesOf(name) });
        return <Tag key={name} closable={{ 'aria-label': t('list.removeFilter', { filter: text }) }} onClose={(event) => { event.preventDefault(); onChange(setFilter(state, name, [])); }}>{text}</Tag>;
      })}
      <Button type="link" size="small" onClick={() => onChange(withChange(state, { filters: {}, q: '' }))}>{t('list.clear')}</Button>
    </div>
  );
}

/** Search and the filters used most stand open, the rest in a drawer. All of them live in the address. */
export function ListFilters(props: ListFilterProps) {
  const { meta, state, onChange } = props;
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const inDrawer = Object.keys(state.filters).filter((name) => !['no', 'status', 'lamp', 'leadUnit'].includes(name)).length;
  // What is chosen stands in words below; in the box a count is enough.
  const summary = (key: string, count: number): string => `${t(key)} · ${count}`;
  const quick = (
    <>
      <Select
        mode="multiple" allowClear className="hb-list-filter" maxTagCount={0} maxTagPlaceholder={(chosen) => summary('list.status', chosen.length)} placeholder={t('list.status')} aria-label={t('list.status')} value={state.filters['status'] ?? []}
        showSearch={{ optionFilterProp: 'label' }} options={meta.states.map((one) => ({ value: one.code, label: label(one.label) }))} onChange={(values: string[]) => onChange(setFilter(state, 'status', values))}
      />
      <Select
        mode="multiple" allowClear className="hb-list-filter" maxTagCount={0} maxTagPlaceholder={(chosen) => summary('list.lamp', chosen.length)} placeholder={t('list.lamp')} aria-label={t('list.lamp')} value={state.filters['lamp'] ?? []}
        options={LAMPS.map((lamp) => ({ value: lamp, label: ui(`lamp.${lamp}`) }))} onChange={(values: string[]) => onChange(setFilter(state, 'lamp', values))}
      />
      <div className="hb-list-filter hb-list-filter-wide">
        <UnitSelect
          multiple summary={(count) => summary('list.leadUnit', count)} aria-label={t('list.leadUnit')} placeholder={t('list.leadUnit')} value={(state.filters['leadUnit'] ?? []).map(Number)}
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
      <Suspense fallback={null}>{open && <FilterDrawer {...props} onClose={() => setOpen(false)} />}</Suspense>
      <ActiveFilters {...props} />
    </>
  );
}
