import type { CodeOption, FieldMeta } from '@haobang/api-client';
import { field, optional } from './fields';

export interface EnterpriseShort {
  id: string;
  name: string;
  uscc: string | null;
  shortName: string | null;
  status: string;
  key: boolean;
}

export interface Enterprise extends EnterpriseShort {
  usccOverrideReason: string | null;
  usccWarning: string | null;
  formerNames: string[];
  industry: string | null;
  size: string | null;
  address: string | null;
  placeCode: string | null;
  registeredOn: string | null;
  unitId: number | null;
  legalPerson: string | null;
  version: number;
  keySpells: { reason: string; validFrom: string; validTo: string | null }[];
  contacts: { id: string; role: string | null; name: string; phone: string | null; validFrom: string }[];
  sources: { field: string; source: string; fetchedAt: string; confidence: number; effectiveOn: string }[];
  timeline: { id: string; effectiveOn: string; source: string; fetchedAt: string; confidence: number; recordedAt: string; by: string; fields: { field: string; before: string | number | null; after: string | number | null }[] }[];
}

export const STATUSES = ['active', 'suspended', 'revoked', 'cancelled', 'moved-out'] as const;

const option = (code: string, zh: string, en: string): CodeOption => ({ code, label: { zh, en } });

const STATUS_OPTIONS = [option('active', '存续', 'Active'), option('suspended', '歇业', 'Suspended'), option('revoked', '吊销', 'Revoked'), option('cancelled', '注销', 'Cancelled'), option('moved-out', '迁出', 'Moved out')];
const SIZE_OPTIONS = [option('large', '大型', 'Large'), option('medium', '中型', 'Medium'), option('small', '小型', 'Small'), option('micro', '微型', 'Micro')];

const SOURCE: FieldMeta[] = [
  optional('source', 'text', '来源', 'Source', { maxLength: 100, help: { zh: '留空为本人登记', en: 'Left empty: entered by hand' } }),
  optional('effectiveOn', 'date', '自何日起', 'Holds from', { help: { zh: '留空为今天', en: 'Left empty: today' } }),
];

const FACTS: FieldMeta[] = [
  optional('uscc', 'uscc', '统一社会信用代码', 'Unified social credit code'),
  optional('shortName', 'text', '简称', 'Short name', { maxLength: 60 }),
  optional('status', 'code', '登记状态', 'State', { options: STATUS_OPTIONS }),
  optional('industry', 'text', '行业代码', 'Industry code', { maxLength: 5, help: { zh: 'GB/T 4754，例如 I6510', en: 'GB/T 4754, e.g. I6510' } }),
  optional('size', 'code', '规模', 'Size', { options: SIZE_OPTIONS }),
  optional('address', 'text', '住所', 'Address', { maxLength: 300 }),
  optional('registeredOn', 'date', '成立日期', 'Registered on'),
  optional('unitId', 'unit', '所在辖区', 'On whose ground'),
  optional('legalPerson', 'text', '法定代表人', 'Legal representative', { maxLength: 60 }),
];

export const ENTERPRISE_FIELDS: FieldMeta[] = [field('name', 'text', '企业名称', 'Name', { maxLength: 200 }), ...FACTS, ...SOURCE];

/** What may be amended; the representative's name comes masked, so it is only ever replaced, never edited. */
export const AMEND_FIELDS: FieldMeta[] = ENTERPRISE_FIELDS.filter(({ name }) => name !== 'legalPerson');
