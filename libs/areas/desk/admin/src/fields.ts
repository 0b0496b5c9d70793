import type { CodeOption, FieldMeta, FieldType } from '@haobang/api-client';

interface More {
  help?: FieldMeta['help'];
  options?: CodeOption[];
  maxLength?: number;
  min?: number;
  max?: number;
}

/** A field of a form that is not a kind's. Required unless it says otherwise. */
export const field = (name: string, type: FieldType, zh: string, en: string, more: More = {}): FieldMeta => ({ name, type, label: { zh, en }, required: true, ...more });
export const optional = (name: string, type: FieldType, zh: string, en: string, more: More = {}): FieldMeta => ({ ...field(name, type, zh, en, more), required: false });

export const REASON = optional('reason', 'longText', '原因', 'Reason', { maxLength: 500 });
