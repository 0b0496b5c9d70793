import { useMemo } from 'react';
import { FieldValue, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import { RecordCell } from './record-cell';
import { useFieldLabel } from './use-kind';

const COMMON = ['leadUnitId', 'coUnitIds', 'handlerId', 'enterpriseId', 'registeredUnitId', 'registeredAt', 'lastEventAt', 'externalSystem', 'externalId'];
const hasValue = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

interface Props {
  meta: KindMeta;
  row: RecordRow;
  refs: Refs | undefined;
}

/** What is known: whose it is and whence it came, then the fields of the kind; long texts take a line of their own. */
export function RecordFacts({ meta, row, refs }: Props) {
  const t = useTexts('ui');
  const labelOf = useFieldLabel(meta);
  const own = useMemo(() => {
    const fields = meta.fields.filter((field) => field.type !== 'files' && !COMMON.includes(field.name) && field.name in row);
    return [...fields.filter((field) => field.type !== 'longText'), ...fields.filter((field) => field.type === 'longText')];
  }, [meta, row]);
  return (
    <dl className="hb-facts">
      {COMMON.filter((name) => hasValue(row[name])).map((name) => (
        <div key={name}><dt>{labelOf(name)}</dt><dd><RecordCell meta={meta} row={row} name={name} refs={refs} /></dd></div>
      ))}
      {own.map((field) => (
        <div key={field.name} className={field.type === 'longText' ? 'hb-wide' : undefined}>
          <dt>{labelOf(field.name)}{field.masked && <span> · {t('value.masked')}</span>}</dt>
          <dd><FieldValue field={field} value={row[field.name]} refs={refs} /></dd>
        </div>
      ))}
    </dl>
  );
}
