import type { FieldError } from '@haobang/http';
import type { DecisionTable } from './decision-table.js';
import type { Condition, DecisionRow, InputType } from './decision.rules.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DECIMAL = /^-?\d{1,18}(\.\d{1,10})?$/;

const fits: Record<InputType, (value: unknown) => boolean> = {
  text: (v) => typeof v === 'string' && v !== '',
  code: (v) => typeof v === 'string' && v !== '',
  words: (v) => typeof v === 'string' && v !== '',
  integer: (v) => Number.isSafeInteger(v),
  decimal: (v) => typeof v === 'string' && DECIMAL.test(v),
  date: (v) => typeof v === 'string' && DAY.test(v),
  boolean: (v) => typeof v === 'boolean',
};

const OPS: Record<InputType, readonly Condition['op'][]> = {
  text: ['equals', 'in', 'containsAny'],
  words: ['equals', 'in', 'containsAny'],
  code: ['equals', 'in'],
  integer: ['equals', 'in', 'range'],
  decimal: ['equals', 'range'],
  date: ['equals', 'range'],
  boolean: ['equals'],
};

const FIELDS: Record<Condition['op'], readonly string[]> = {
  equals: ['input', 'op', 'not', 'value'],
  in: ['input', 'op', 'not', 'values'],
  containsAny: ['input', 'op', 'not', 'words'],
  range: ['input', 'op', 'not', 'from', 'to'],
};

/** What is wrong with the rows of a version, by JSON pointer; empty where they can be asked. */
export function checkRows(table: DecisionTable, rows: readonly DecisionRow[]): FieldError[] {
  const errors: FieldError[] = [];
  const add = (pointer: string, code: string, detail: string) => void errors.push({ pointer, code, detail });
  const ids = new Set<string>();
  rows.forEach((row, i) => {
    const at = `/rows/${i}`;
    if (ids.has(row.id)) add(`${at}/id`, 'row-doubled', `Two rows are named ${row.id}.`);
    ids.add(row.id);
    if (!table.outcomes.some((o) => o.code === row.outcome)) add(`${at}/outcome`, 'outcome-unknown', `One of: ${table.outcomes.map((o) => o.code).join(', ')}.`);
    const last = i === rows.length - 1;
    if (last && row.when.length > 0) add(`${at}/when`, 'default-missing', 'The last row has no conditions, so that there is always an answer.');
    if (!last && row.when.length === 0) add(`${at}/when`, 'row-hides-others', 'A row without conditions hides all rows below it.');
    row.when.forEach((condition, j) => checkCondition(table, condition, `${at}/when/${j}`, add));
  });
  if (rows.length === 0) add('/rows', 'default-missing', 'A table has one row at least.');
  return errors;
}

function checkCondition(table: DecisionTable, condition: Condition, at: string, add: (pointer: string, code: string, detail: string) => void): void {
  const input = table.inputs.find((i) => i.name === condition.input);
  if (!input) return add(`${at}/input`, 'input-unknown', `One of: ${table.inputs.map((i) => i.name).join(', ')}.`);
  if (!OPS[input.type].includes(condition.op)) return add(`${at}/op`, 'op-does-not-fit', `For ${input.type}: ${OPS[input.type].join(', ')}.`);
  for (const field of Object.keys(condition)) if (!FIELDS[condition.op].includes(field)) add(`${at}/${field}`, 'unknown-field', `For ${condition.op}: ${FIELDS[condition.op].join(', ')}.`);
  const values = valuesOf(condition);
  if (values.length === 0) add(at, 'condition-empty', 'The condition compares with nothing.');
  if (!values.every(fits[input.type])) add(at, 'value-does-not-fit', `The input is of the type ${input.type}.`);
  else if (condition.op === 'range' && condition.from !== undefined && condition.to !== undefined && !isBefore(condition.from, condition.to)) add(at, 'range-empty', '"from" lies before "to".');
}

function valuesOf(condition: Condition): unknown[] {
  switch (condition.op) {
    case 'equals': return condition.value === undefined ? [] : [condition.value];
    case 'in': return [...(condition.values ?? [])];
    case 'containsAny': return [...(condition.words ?? [])];
    case 'range': return [condition.from, condition.to].filter((v) => v !== undefined);
  }
}

const isBefore = (from: string | number, to: string | number) => (typeof from === 'number' || DECIMAL.test(String(from)) ? Number(from) < Number(to) : from < to);
