import { queryOptions } from '@tanstack/react-query';
import { api, type FieldMeta, type Label } from '@haobang/api-client';

export interface Condition {
  input: string;
  op: 'equals' | 'in' | 'containsAny' | 'range';
  not?: boolean;
  value?: string | number | boolean;
  values?: (string | number)[];
  words?: string[];
  from?: string | number;
  to?: string | number;
}

export interface RuleRow {
  id: string;
  when: Condition[];
  outcome: string;
  reason: Label;
  basis?: string;
}

export interface RuleVersion {
  table: string;
  version: number;
  state: 'DRAFT' | 'APPROVED' | 'WITHDRAWN';
  rows: RuleRow[];
  hash: string;
  validFrom: string;
  validUntil: string | null;
  note: string | null;
  draftedByName: string;
  draftedAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
  approvable: boolean;
}

export interface RuleTable {
  code: string;
  label: Label;
  inputs: { name: string; label: Label; type: 'text' | 'code' | 'integer' | 'decimal' | 'date' | 'boolean' | 'words'; options?: { code: string; label: Label }[] }[];
  outcomes: { code: string; label: Label }[];
  current: RuleVersion | null;
  versions: RuleVersion[];
}

export interface Trial {
  version: number;
  row: string;
  outcome: string;
  reason: Label;
  basis?: string;
  misses: { row: string; outcome: string; failed: Condition }[];
}

export const ruleTables = queryOptions({ queryKey: ['rules', 'tables'], queryFn: ({ signal }) => api.get<{ items: RuleTable[] }>('/rules/tables', undefined, { signal }) });

export const ruleTable = (code: string) => queryOptions({ queryKey: ['rules', 'table', code], queryFn: ({ signal }) => api.get<RuleTable>(`/rules/tables/${code}`, undefined, { signal }) });

const FIELD_TYPES: Record<RuleTable['inputs'][number]['type'], FieldMeta['type']> = { text: 'longText', code: 'text', integer: 'integer', decimal: 'decimal', date: 'date', boolean: 'code', words: 'text' };

/** The facts of a table as a form: what is left empty is unknown. A boolean is a choice of three, since "no" is not "unknown". */
export const factFields = (table: RuleTable): FieldMeta[] =>
  table.inputs.map(({ name, label, type }) => ({
    name, label, type: FIELD_TYPES[type], required: false, ...(type === 'text' ? { maxLength: 10_000 } : {}),
    ...(type === 'boolean' ? { options: [{ code: 'true', label: { zh: '是', en: 'Yes' } }, { code: 'false', label: { zh: '否', en: 'No' } }] } : {}),
  }));

/** What was entered, as facts of their types. */
export const factsOf = (table: RuleTable, entered: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entered).map(([name, value]) => {
    const type = table.inputs.find((input) => input.name === name)?.type;
    if (type === 'boolean') return [name, value === 'true'];
    if (type === 'decimal') return [name, Number(value)];
    if (type === 'words') return [name, String(value).split(/[\s,，、]+/).filter((word) => word !== '')];
    return [name, value];
  }));
