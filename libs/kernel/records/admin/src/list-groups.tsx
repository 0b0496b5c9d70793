import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { ErrorState, LoadingState, useLabel, useTexts, useUnits } from '@haobang/admin-ui';
import type { KindMeta, Query } from '@haobang/api-client';
import { withChange, type ListState } from './list-state';
import { groupsOf } from './records.queries';

interface Props {
  meta: KindMeta;
  state: ListState;
  /** Filters that hold whatever the reader chooses. */
  query: Query;
  onChange(next: ListState): void;
}

const COMMON = ['status', 'leadUnit', 'registeredUnit', 'registeredMonth', 'dueMonth'] as const;
const COUNTED = ['code', 'boolean', 'unit', 'date'];
/** Values that a press turns into a filter; months and registering units have none in the bar. */
const FILTERED = ['code', 'boolean', 'unit'];

/** How the rows of a list are spread over one of their facts; pressing a value narrows the list to it. */
export function ListGroups({ meta, state, query, onChange }: Props) {
  const t = useTexts('records');
  const ui = useTexts('ui');
  const label = useLabel();
  const units = useUnits();
  const [by, setBy] = useState<string>('status');
  const { data, error, refetch } = useQuery(groupsOf(meta, by, query));
  const typed = meta.filters.filter((field) => COUNTED.includes(field.type));
  const field = typed.find((one) => one.name === by);
  const options = [...COMMON.map((name) => ({ value: name as string, label: t(`groups.${name}`) })), ...typed.map((one) => ({ value: one.name, label: one.type === 'date' ? t('groups.monthOf', { field: label(one.label) }) : label(one.label) }))];

  const wordOf = (value: string | number | boolean | null): string => {
    if (value === null) return t('groups.none');
    if (by === 'status') return label(meta.states.find((one) => one.code === value)?.label) || String(value);
    if (by === 'leadUnit' || by === 'registeredUnit' || field?.type === 'unit') return label(units.data?.find((unit) => unit.id === value)?.name) || String(value);
    if (field?.type === 'boolean') return ui(value ? 'form.yes' : 'form.no');
    return label(field?.options?.find((one) => one.code === value)?.label) || String(value);
  };
  const narrows = (value: unknown): boolean => value !== null && (by === 'status' || by === 'leadUnit' || (field !== undefined && FILTERED.includes(field.type)));
  const most = Math.max(...(data?.items ?? []).map((item) => item.count), 1);
  return (
    <section className="hb-groups hb-no-print" aria-label={t('groups.title')}>
      <Select size="small" value={by} options={options} onChange={setBy} aria-label={t('groups.by')} popupMatchSelectWidth={false} className="hb-groups-by" />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : !data ? <LoadingState rows={2} /> : (
        <ul>
          {data.items.map((item) => {
            const text = <><span className="hb-groups-name">{wordOf(item.value)}</span><span className="hb-groups-bar" style={{ inlineSize: `${(item.count / most) * 100}%` }} aria-hidden /><span className="hb-numeric">{item.count}</span></>;
            return (
              <li key={String(item.value)}>
                {narrows(item.value) ? <button type="button" onClick={() => onChange(withChange(state, { filters: { ...state.filters, [by]: [String(item.value)] } }))}>{text}</button> : <span>{text}</span>}
              </li>
            );
          })}
          {data.items.length === 0 && <li className="hb-soft">{t('groups.nothing')}</li>}
        </ul>
      )}
    </section>
  );
}
