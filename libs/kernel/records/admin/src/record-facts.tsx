import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { FieldValue, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import './records.texts';
import { RecordCell } from './record-cell';
import { useFieldLabel } from './use-kind';

const COMMON = ['leadUnitId', 'coUnitIds', 'handlerId', 'enterpriseId', 'registeredUnitId', 'registeredAt', 'lastEventAt', 'externalSystem', 'externalId'];
/** A no says as little as nothing: most records are not anonymous, not supervised, not voided. */
const hasValue = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

interface Props {
  meta: KindMeta;
  row: RecordRow;
  refs: Refs | undefined;
}

/** What is known: first the long texts, for they say what it is about, then whose it is and whence it came, then the fields of the kind. What is empty is folded away. */
export function RecordFacts({ meta, row, refs }: Props) {
  const t = useTexts('ui');
  const records = useTexts('records');
  const labelOf = useFieldLabel(meta);
  const [whole, setWhole] = useState(false);
  const own = useMemo(() => meta.fields.filter((field) => field.type !== 'files' && !COMMON.includes(field.name) && field.name in row), [meta, row]);
  const shown = own.filter((field) => whole || hasValue(row[field.name]));
  const facts = (fields: typeof own) =>
    fields.map((field) => (
      <div key={field.name} className={field.type === 'longText' ? 'hb-wide' : undefined}>
        <dt>{labelOf(field.name)}{field.masked && <span> · {t('value.masked')}</span>}</dt>
        <dd><FieldValue field={field} value={row[field.name]} refs={refs} /></dd>
      </div>
    ));
  return (
    <>
      <dl className="hb-facts">
        {facts(shown.filter((field) => field.type === 'longText'))}
        {COMMON.filter((name) => hasValue(row[name])).map((name) => (
          <div key={name}><dt>{labelOf(name)}</dt><dd><RecordCell meta={meta} row={row} name={name} refs={refs} /></dd></div>
        ))}
        {facts(shown.filter((field) => field.type !== 'longText'))}
      </dl>
      {(whole || shown.length < own.length) && (
        <Button type="link" size="small" className="hb-no-print" style={{ paddingInline: 0, marginTop: 8 }} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? records('record.fewer') : records('record.whole', { count: own.length - shown.length })}
        </Button>
      )}
    </>
  );
}
