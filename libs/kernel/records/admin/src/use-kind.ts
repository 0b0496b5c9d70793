import { useCallback, useMemo } from 'react';
import { clientPath, type FieldMeta, type KindMeta } from '@haobang/api-client';
import { useLabel, useLocale, useSession, useTexts } from '@haobang/admin-ui';
import { useKinds } from './kinds';
import './records.texts';

/** A kind by its name, or as an area has completed its metadata (options that only the area knows). */
export type KindGiven = string | KindMeta;

/** The metadata of one kind. Suspends while they load; an unknown kind is a mistake of the page. */
export function useKind(kind: KindGiven): KindMeta {
  const kinds = useKinds();
  const { locale } = useLocale();
  const meta = typeof kind === 'string' ? kinds.find((one) => one.kind === kind) : kind;
  if (!meta) throw new Error(`The server knows no kind "${String(kind)}".`);
  return useMemo(() => inLanguage(meta, locale), [meta, locale]);
}

/** Without the fields that are written for readers of the other language. */
function inLanguage(meta: KindMeta, locale: string): KindMeta {
  const fields = meta.fields.filter(({ language }) => !language || language === locale);
  return fields.length === meta.fields.length ? meta : { ...meta, fields };
}

export const recordPath = (meta: KindMeta, id: string): string => `${clientPath(meta.url)}/${id}`;

export interface KindRights {
  create: boolean;
  import: boolean;
  amend: boolean;
}

/** Which entries to offer. Registering goes by the verb that the kind calls it by. */
export function useKindRights(meta: KindMeta): KindRights {
  const { can } = useSession();
  const may = (verb: string): boolean => can(`${meta.area}:${meta.kind}.${verb}`);
  return {
    create: meta.create.length > 0 && (may('register') || may('create')),
    import: meta.import === true && may('import'),
    amend: meta.amend.length > 0 && may('amend'),
  };
}

const COMMON_TYPES: Record<string, FieldMeta['type']> = {
  no: 'text', title: 'text', status: 'code', lamp: 'code', leadUnitId: 'unit', registeredUnitId: 'unit', coUnitIds: 'units', handlerId: 'person', enterpriseId: 'enterprise',
  dueOn: 'date', registeredAt: 'instant', lastEventAt: 'instant', externalSystem: 'text', externalId: 'text',
};

export const COMMON_FIELDS: readonly string[] = Object.keys(COMMON_TYPES);

/** The name of a column or fact: a field of the kind, or one that every record has. */
export function useFieldLabel(meta: KindMeta): (name: string) => string {
  const t = useTexts('records');
  const label = useLabel();
  return useCallback(
    (name) => {
      const field = meta.fields.find((one) => one.name === name);
      return field ? label(field.label) : COMMON_TYPES[name] ? t(`field.${name}`) : name;
    },
    [meta, label, t],
  );
}

/** A field by name, with those that every record has; their labels stand in the client's texts. */
export function fieldOf(meta: KindMeta, name: string): FieldMeta {
  const known = meta.fields.find((one) => one.name === name);
  return known ?? { name, label: { zh: name, en: name }, type: COMMON_TYPES[name] ?? 'text', required: false };
}
