import { useLabel, useTexts } from '@haobang/admin-ui';
import type { Condition, RuleTable } from './rules.query';

const quoted = (values: readonly (string | number | boolean)[]): string => values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value))).join('、');

export function useOutcomeWord(table: RuleTable): (code: string) => string {
  const label = useLabel();
  return (code) => label(table.outcomes.find((one) => one.code === code)?.label) || code;
}

/** A condition as one would say it. */
export function ConditionWords({ table, condition }: { table: RuleTable; condition: Condition }) {
  const t = useTexts('administration');
  const label = useLabel();
  const asked = table.inputs.find(({ name }) => name === condition.input);
  const input = label(asked?.label) || condition.input;
  const named = (value: string | number): string | number => label(asked?.options?.find(({ code }) => code === value)?.label) || value;
  const not = condition.not ? 'Not' : '';
  switch (condition.op) {
    case 'equals': return <>{t(`condition.equals${not}`, { input, value: typeof condition.value === 'boolean' ? t(condition.value ? 'condition.true' : 'condition.false') : quoted([named(condition.value ?? '')]) })}</>;
    case 'in': return <>{t(`condition.in${not}`, { input, value: quoted((condition.values ?? []).map(named)) })}</>;
    case 'containsAny': return <>{t(`condition.containsAny${not}`, { input, value: quoted(condition.words ?? []) })}</>;
    case 'range': return <>{t(`condition.range${not}`, { input, value: [condition.from === undefined ? '' : t('condition.from', { from: condition.from }), condition.to === undefined ? '' : t('condition.to', { to: condition.to })].filter(Boolean).join(' ') })}</>;
  }
}
