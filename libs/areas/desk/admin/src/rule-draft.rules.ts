import type { Condition, RuleRow, RuleTable } from './rules.query';

/** A condition with one line of text for its value: a value, several with commas, or `from..to`. */
export interface EditableCondition {
  input: string;
  op: Condition['op'];
  not?: boolean;
  text?: string;
}

export interface EditableRow {
  id: string;
  outcome: string;
  zh: string;
  en: string;
  basis?: string;
  when: EditableCondition[];
}

function textOf(condition: Condition): string {
  switch (condition.op) {
    case 'equals': return String(condition.value ?? '');
    case 'in': return (condition.values ?? []).join(', ');
    case 'containsAny': return (condition.words ?? []).join(', ');
    case 'range': return `${condition.from ?? ''}..${condition.to ?? ''}`;
  }
}

export const editableOf = ({ id, outcome, reason, basis, when }: RuleRow): EditableRow => ({
  id, outcome, zh: reason.zh, en: reason.en, ...(basis ? { basis } : {}), when: when.map((condition) => ({ input: condition.input, op: condition.op, not: condition.not ?? false, text: textOf(condition) })),
});

const listOf = (text: string): string[] => text.split(/[,，、]/).map((part) => part.trim()).filter((part) => part !== '');

function conditionOf(table: RuleTable, { input, op, not, text = '' }: EditableCondition): Condition {
  const type = table.inputs.find(({ name }) => name === input)?.type;
  const typed = (part: string): string | number => ((type === 'integer' || type === 'decimal') && part !== '' ? Number(part) : part);
  const base = { input, op, ...(not ? { not } : {}) };
  switch (op) {
    case 'equals': return { ...base, value: type === 'boolean' ? text.trim() === 'true' : typed(text.trim()) };
    case 'in': return { ...base, values: listOf(text).map(typed) };
    case 'containsAny': return { ...base, words: listOf(text) };
    case 'range': {
      const [from = '', to = ''] = text.split('..').map((part) => part.trim());
      return { ...base, ...(from === '' ? {} : { from: typed(from) }), ...(to === '' ? {} : { to: typed(to) }) };
    }
  }
}

/** The rows as the server takes them. */
export const rowsOf = (table: RuleTable, rows: readonly EditableRow[]): RuleRow[] =>
  rows.map(({ id, outcome, zh, en, basis, when }) => ({ id: id.trim(), when: (when ?? []).map((condition) => conditionOf(table, condition)), outcome, reason: { zh: zh.trim(), en: en.trim() }, ...(basis?.trim() ? { basis: basis.trim() } : {}) }));
