import { Link } from 'react-router';
import { FieldValue, RecordTitle, useTexts } from '@haobang/admin-ui';
import type { FieldMeta, KindMeta, RecordRow, Refs, StoredFile } from '@haobang/api-client';
import { recordPath, useFieldLabel } from './use-kind';

interface Props {
  meta: KindMeta;
  row: RecordRow;
  refs: Refs | undefined;
}

export const fileFields = (meta: KindMeta, row: RecordRow): FieldMeta[] =>
  meta.fields.filter((field) => field.type === 'files' && Array.isArray(row[field.name]) && (row[field.name] as StoredFile[]).length > 0);

/** Files by the field that holds them. */
export function RecordFiles({ meta, row }: Omit<Props, 'refs'>) {
  const labelOf = useFieldLabel(meta);
  return (
    <dl className="hb-facts">
      {fileFields(meta, row).map((field) => <div key={field.name} className="hb-wide"><dt>{labelOf(field.name)}</dt><dd><FieldValue field={field} value={row[field.name]} /></dd></div>)}
    </dl>
  );
}

/** Ids of other records that this one names: parent, main record, fields of type `record`. */
export function relatedIds(meta: KindMeta, row: RecordRow): { name: string; id: string }[] {
  const names = ['parentId', 'rootId', ...meta.fields.filter((field) => field.type === 'record').map((field) => field.name)];
  const seen = new Set([row.id]);
  return names.flatMap((name) => {
    const id = row[name];
    if (typeof id !== 'string' || seen.has(id)) return [];
    seen.add(id);
    return [{ name, id }];
  });
}

/** A related record is of the same kind unless the page says of which kind it is, or shows it in a panel of its own. */
export function RecordRelated({ meta, row, refs, kinds = {} }: Props & { kinds?: Readonly<Record<string, string>> | undefined }) {
  const t = useTexts('records');
  const labelOf = useFieldLabel(meta);
  return (
    <ul className="hb-plain-list">
      {relatedIds(meta, row).map(({ name, id }) => {
        const known = refs?.records?.[id];
        return (
          <li key={id}>
            <span className="hb-soft">{name === 'parentId' || name === 'rootId' ? t(`field.${name}`) : labelOf(name)}</span>{' '}
            <Link to={kinds[name] ? `/records/${kinds[name]}/${id}` : recordPath(meta, id)}>{known ? <>{known.no} <RecordTitle of={known} /></> : t('record.open')}</Link>
          </li>
        );
      })}
    </ul>
  );
}
