import dayjs, { type Dayjs } from 'dayjs';
import type { FieldMeta, StoredFile } from '@haobang/api-client';
import { shanghaiTime } from './instants';

/**
 * Between the wire and the inputs. An instant is entered as Shanghai wall time whatever the machine's zone is:
 * the picker holds a local Dayjs that reads like Shanghai's clock, and only its digits are sent.
 */
export function toInput(field: FieldMeta, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  switch (field.type) {
    case 'date': return dayjs(String(value));
    case 'instant': return dayjs(shanghaiTime(String(value), true).replace(' ', 'T'));
    case 'files': return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? { id: one, name: one, size: 0, type: '' } : one)) : undefined;
    default: return value;
  }
}

/** What is sent for an input; undefined when nothing was entered. */
export function toWire(field: FieldMeta, input: unknown): unknown {
  if (input === null || input === undefined) return undefined;
  switch (field.type) {
    case 'date': return (input as Dayjs).format('YYYY-MM-DD');
    case 'instant': return new Date(`${(input as Dayjs).format('YYYY-MM-DDTHH:mm:ss')}+08:00`).toISOString();
    case 'files': return (input as StoredFile[]).map((file) => file.id);
    case 'units': return (input as number[]).length > 0 ? input : undefined;
    case 'decimal': return String(input).trim() || undefined;
    case 'uscc': return String(input).trim().toUpperCase() || undefined;
    default: return typeof input === 'string' ? input.trim() || undefined : input;
  }
}

export const inputsOf = (fields: readonly FieldMeta[], wire: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, toInput(field, wire[field.name])]));

/** The body of a create or a verb: fields that were left empty are left out. */
export function bodyOf(fields: readonly FieldMeta[], inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, toWire(field, inputs[field.name])]).filter(([, value]) => value !== undefined));
}

/** The body of an amendment: only what differs from what was read, and null for what was emptied. */
export function changesOf(fields: readonly FieldMeta[], before: Readonly<Record<string, unknown>>, inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const field of fields) {
    const was = toWire(field, toInput(field, before[field.name]));
    const is = toWire(field, inputs[field.name]);
    if (JSON.stringify(was) !== JSON.stringify(is)) changes[field.name] = is ?? null;
  }
  return changes;
}
