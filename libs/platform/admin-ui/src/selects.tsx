import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { api, type Refs, type SearchItem } from '@haobang/api-client';
import { useTitle } from './record-title';
import { useUnits } from './reference';
import { useLabel, useTexts } from './texts';
import { useSettled } from './use-settled';

interface Option {
  value: string | number;
  label: string;
  hint?: string;
}

/** What antd's Form gives its input, plus what the selectors share. */
export interface SelectInputProps<T> {
  id?: string;
  value?: T;
  onChange?: (next: T | undefined) => void;
  disabled?: boolean;
  'aria-label'?: string;
  placeholder?: string;
}

interface UnitSelectProps extends SelectInputProps<number | number[]> {
  multiple?: boolean;
  /** In a narrow bar: a word for the chosen ones instead of their names. */
  summary?: (count: number) => string;
}

export function UnitSelect({ multiple = false, summary, ...props }: UnitSelectProps) {
  const t = useTexts('ui');
  const label = useLabel();
  const units = useUnits();
  const options = useMemo(
    () => (units.data ?? []).map((unit) => ({ value: unit.id, label: label(unit.name), search: `${unit.name.zh} ${unit.name.en} ${unit.code}`.toLowerCase() })),
    [units.data, label],
  );
  return (
    <Select
      {...props}
      value={props.value as number}
      onChange={(next: number | number[] | undefined) => props.onChange?.(next)}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      {...(summary ? { maxTagCount: 0, maxTagPlaceholder: (chosen: unknown[]) => summary(chosen.length) } : {})}
      allowClear
      loading={units.isLoading}
      options={options}
      placeholder={props.placeholder ?? t('form.searchUnit')}
      showSearch={{ filterOption: (typed, option) => option?.search.includes(typed.toLowerCase()) ?? false }}
      notFoundContent={t('form.nothingFound')}
      style={{ width: '100%' }}
    />
  );
}

interface RemoteProps extends SelectInputProps<string> {
  what: string;
  search(q: string, signal: AbortSignal): Promise<Option[]>;
  /** The option of the value that stands there already. */
  known?: Option | undefined;
  hint: string;
}

function RemoteSelect({ what, search, known, hint, ...props }: RemoteProps) {
  const t = useTexts('ui');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option | undefined>();
  const settled = useSettled(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['reference', what, settled],
    queryFn: ({ signal }) => search(settled, signal),
    enabled: settled.length > 0,
    staleTime: 60_000,
  });
  const shown = settled.length > 0 ? (found.data ?? []) : [chosen, known].filter((one): one is Option => one !== undefined && one.value === props.value).slice(0, 1);
  return (
    <Select
      {...props}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      options={shown.map((one) => ({ value: one.value, label: one.label, hint: one.hint }))}
      optionRender={(option) => <>{option.label}{option.data.hint && <span className="hb-soft"> {option.data.hint}</span>}</>}
      placeholder={props.placeholder ?? hint}
      notFoundContent={settled.length === 0 ? t('form.typeMore') : found.isFetching ? t('palette.busy') : t('form.nothingFound')}
      onChange={(next: string | undefined) => {
        setChosen(shown.find((one) => one.value === next));
        setTyped('');
        props.onChange?.(next);
      }}
      style={{ width: '100%' }}
    />
  );
}

const searchPeople = async (q: string, signal: AbortSignal): Promise<Option[]> => {
  const { items } = await api.get<{ items: { id: string; name: string }[] }>('/organisation/people', { q, limit: 20 }, { signal });
  return items.map((person) => ({ value: person.id, label: person.name }));
};

const searchEnterprises = async (q: string, signal: AbortSignal): Promise<Option[]> => {
  const { items } = await api.get<{ items: { id: string; name: string; uscc: string | null }[] }>('/enterprises', { q, limit: 20 }, { signal });
  return items.map((enterprise) => ({ value: enterprise.id, label: enterprise.name, ...(enterprise.uscc ? { hint: enterprise.uscc } : {}) }));
};

const searchRecords = async (q: string, signal: AbortSignal): Promise<Option[]> => {
  const { items } = await api.get<{ items: SearchItem[] }>('/search', { q }, { signal });
  return items.filter((item) => item.type === 'record').map((item) => ({ value: item.id, label: [item.no, item.title].filter(Boolean).join(' ') }));
};

type WithRefs = SelectInputProps<string> & { refs?: Refs | undefined };

export function PersonSelect({ refs, ...props }: WithRefs) {
  const t = useTexts('ui');
  const name = refs?.people?.[props.value ?? ''];
  return <RemoteSelect {...props} what="people" search={searchPeople} hint={t('form.searchPerson')} known={name ? { value: props.value ?? '', label: name } : undefined} />;
}

export function EnterpriseSelect({ refs, ...props }: WithRefs) {
  const t = useTexts('ui');
  const name = refs?.enterprises?.[props.value ?? '']?.name;
  return <RemoteSelect {...props} what="enterprises" search={searchEnterprises} hint={t('form.searchEnterprise')} known={name ? { value: props.value ?? '', label: name } : undefined} />;
}

export function RecordSelect({ refs, ...props }: WithRefs) {
  const t = useTexts('ui');
  const title = useTitle();
  const known = refs?.records?.[props.value ?? ''];
  return <RemoteSelect {...props} what="records" search={searchRecords} hint={t('form.searchRecord')} known={known ? { value: props.value ?? '', label: `${known.no} ${title(known)}` } : undefined} />;
}
