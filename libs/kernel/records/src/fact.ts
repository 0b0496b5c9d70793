import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, registerDecorator, ValidateNested,
} from 'class-validator';
import { parseDay, parseInstant } from '@haobang/clock';
import type { CodeOption, Label } from './kind.js';

/** `person` is anybody's account, `handler` one that handles the work of the unit that leads the record, looked up where the decision is written. */
export type FactType =
  | 'text' | 'longText' | 'integer' | 'decimal' | 'date' | 'instant' | 'boolean' | 'code' | 'unit' | 'units' | 'person' | 'handler' | 'enterprise' | 'phone' | 'idNumber' | 'uscc' | 'record' | 'records' | 'files' | 'codes';

export interface FactOptions extends Label {
  /** The definition of the field in one sentence; it is the documentation. */
  is: string;
  type?: FactType;
  example?: unknown;
  options?: readonly CodeOption[];
  /** Absent means that it may be left out or null. */
  required?: boolean;
  /** Characters of a text, or the largest number. */
  max?: number;
  min?: number;
  /** Encrypted, masked, and never in an event in the clear. */
  personal?: boolean;
  /** Written for readers of one language; a field beside it says the same in the other. */
  language?: 'zh' | 'en';
}

export interface FieldMeta extends FactOptions {
  name: string;
  type: FactType;
}

const FIELDS = Symbol('fields');

// Tabs and line ends are text; other control characters and the marks that reorder text are not.
const PLAIN = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u;

/**
 * Says what a field is, once: its labels, its definition, its type and limits. Validation, the API's documents and the
 * client's forms follow from it.
 */
export function Fact(options: FactOptions): PropertyDecorator {
  return (target, property) => {
    const design = Reflect.getMetadata('design:type', target, property) as unknown;
    const type = options.type ?? (design === Number ? 'integer' : design === Boolean ? 'boolean' : 'text');
    const meta: FieldMeta = { ...options, name: String(property), type };
    const own = (Reflect.getOwnMetadata(FIELDS, target) as FieldMeta[] | undefined) ?? [];
    Reflect.defineMetadata(FIELDS, [...own.filter((field) => field.name !== meta.name), meta], target);
    applyDecorators(ApiProperty(schemaOf(meta) as never), ...validatorsOf(meta))(target, property);
  };
}

/** The fields of a class that carry `@Fact`, in the order of their declaration, inherited ones first. */
export function fieldsOf(type: Type<unknown> | undefined): FieldMeta[] {
  const fields = new Map<string, FieldMeta>();
  for (const prototype of chain(type?.prototype as object | undefined)) for (const field of (Reflect.getOwnMetadata(FIELDS, prototype) as FieldMeta[] | undefined) ?? []) fields.set(field.name, field);
  return [...fields.values()];
}

function chain(prototype: object | undefined): object[] {
  return prototype && prototype !== Object.prototype ? [...chain(Object.getPrototypeOf(prototype) as object), prototype] : [];
}

const MAX_TEXT: Partial<Record<FactType, number>> = { text: 200, longText: 10_000, phone: 30, idNumber: 18, uscc: 18 };
const MOST_ITEMS = 100;

function schemaOf(f: FieldMeta): Record<string, unknown> {
  const base = { description: f.is, ...(f.example !== undefined ? { example: f.example } : {}), required: !!f.required, nullable: !f.required };
  const text = (more: object) => ({ ...base, type: String, maxLength: f.max ?? MAX_TEXT[f.type] ?? 200, ...more });
  const list = (items: object) => ({ ...base, type: 'array', items, maxItems: MOST_ITEMS });
  const number = { ...base, type: 'integer', format: 'int32', minimum: f.min ?? 0, maximum: f.max ?? 2_147_483_647 };
  const codes = f.options?.map((option) => option.code);
  switch (f.type) {
    case 'integer': case 'unit': return number;
    case 'boolean': return { ...base, type: Boolean };
    case 'decimal': return text({ pattern: '^-?\\d{1,16}(\\.\\d{1,6})?$', maxLength: 24 });
    case 'date': return text({ format: 'date', maxLength: 10 });
    case 'instant': return text({ format: 'date-time', maxLength: 40 });
    case 'code': return { ...base, type: String, enum: codes };
    case 'codes': return list({ type: 'string', enum: codes });
    case 'person': case 'handler': case 'enterprise': case 'record': return text({ format: 'uuid', maxLength: 36 });
    case 'units': return list({ type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 });
    case 'files': case 'records': return list({ type: 'string', format: 'uuid', maxLength: 36 });
    case 'phone': return text({ minLength: 5 });
    default: return text({});
  }
}

function validatorsOf(f: FieldMeta): PropertyDecorator[] {
  const one = (): PropertyDecorator[] => {
    const codes = f.options?.map((option) => option.code) ?? [];
    switch (f.type) {
      case 'integer': case 'unit': return [IsInt(), Min(f.min ?? (f.type === 'unit' ? 1 : 0)), Max(f.max ?? 2_147_483_647)];
      case 'boolean': return [IsBoolean()];
      case 'decimal': return [IsString(), Matches(/^-?\d{1,16}(\.\d{1,6})?$/)];
      case 'date': return [IsDay()];
      case 'instant': return [IsInstant()];
      case 'code': return [IsIn(codes)];
      case 'codes': return [IsArray(), ArrayMaxSize(MOST_ITEMS), IsIn(codes, { each: true })];
      case 'person': case 'handler': case 'enterprise': case 'record': return [IsUUID()];
      case 'phone': return [IsString(), MaxLength(f.max ?? MAX_TEXT.phone!), IsPhone()];
      case 'units': return [IsArray(), ArrayMaxSize(MOST_ITEMS), IsInt({ each: true })];
      case 'files': case 'records': return [IsArray(), ArrayMaxSize(MOST_ITEMS), IsUUID(undefined, { each: true })];
      default: return [IsString(), MaxLength(f.max ?? MAX_TEXT[f.type] ?? 200), Matches(PLAIN, { message: 'Control characters are not allowed' }), ...(f.required ? [MinLength(f.min ?? 1), Matches(/\S/, { message: 'May not be blank' })] : [])];
    }
  };
  return [...(f.required ? [] : [IsOptional()]), ...one()];
}

function check(name: string, message: string, valid: (value: unknown) => boolean): PropertyDecorator {
  return (target, property) => registerDecorator({ name, target: target.constructor, propertyName: String(property), options: { message }, validator: { validate: valid } });
}

/** A day of the calendar, `YYYY-MM-DD`, between 1900 and 2100. */
export const IsDay = (): PropertyDecorator => check('isDay', 'A day, YYYY-MM-DD', (value) => typeof value === 'string' && parseDay(value) !== undefined && value >= '1900' && value < '2101');

/** An instant of RFC 3339 with its offset, between 1970 and 2100. */
export const IsInstant = (): PropertyDecorator => check('isInstant', 'An instant with an offset, RFC 3339', (value) => {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  return instant !== undefined && instant.getTime() > 0 && instant.getUTCFullYear() < 2101;
});

const PHONE = /^\+?[\d\s()-]+((#|;?\s*ext\.?|;?\s*x|转|分机)\s*\d{1,6})?$/iu;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** A phone number as people write it: 5 to 20 digits with +, -, blanks and brackets, and an extension where there is one. */
export const isPhone = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 60) return false;
  const text = value.normalize('NFKC').trim();
  return PHONE.test(text) && digitsOf(text) >= 5 && digitsOf(text) <= 20;
};
export const IsPhone = (): PropertyDecorator => check('isPhone', 'A phone number: 5 to 20 digits, with +, -, blanks, brackets and an extension as needed', isPhone);

/** A list of objects of one class, each checked by its own rules; `is` says what they are. */
export const Nested = (type: () => Type<object>, is: string, most = MOST_ITEMS): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(most), ValidateNested({ each: true }), Convert(type), ApiProperty({ type: () => [type()], maxItems: most, description: is })) as PropertyDecorator;
