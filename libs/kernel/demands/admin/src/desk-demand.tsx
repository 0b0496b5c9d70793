import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { DueText, FieldValue, Instant, RecordTitle, StatusTag, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow, Refs } from '@haobang/api-client';
import { recordPath, useFieldLabel } from '@haobang/records/admin';
import './demands.texts';

interface Props {
  meta: KindMeta;
  row: RecordRow;
  refs: Refs | undefined;
  /** Fields to show, in their order; those without a value are left out. */
  fields: readonly string[];
}

const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false && value !== 0;

/** The open demand of a desk: what was said, whole, and what one decides by. The heading takes the focus with each new one. */
export function DeskDemand({ meta, row, refs, fields }: Props) {
  const t = useTexts('demands');
  const labelOf = useFieldLabel(meta);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = row.id;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [id]);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} className="hb-desk-title"><RecordTitle of={row} /></h2>
      <div className="hb-card-line hb-soft">
        <Link to={recordPath(meta, row.id)} className="hb-numeric">{row.no}</Link>
        <StatusTag status={row.status} states={meta.states} />
        <DueText dueOn={row.dueOn} dueAt={row.dueAt} lamp={row.lamp} provisional={row.provisional} />
        <span>{t('desk.registered')} <Instant at={row.registeredAt} /></span>
      </div>
      <p className="hb-desk-content">{String(row['content'] ?? '')}</p>
      <dl className="hb-facts">
        {row.enterpriseId && <div><dt>{labelOf('enterpriseId')}</dt><dd><FieldValue field={{ name: 'enterpriseId', label: { zh: '', en: '' }, type: 'enterprise', required: false }} value={row.enterpriseId} refs={refs} /></dd></div>}
        {fields.flatMap((name) => meta.fields.find((field) => field.name === name) ?? []).filter((field) => given(row[field.name])).map((field) => (
          <div key={field.name} className={field.type === 'longText' ? 'hb-wide' : undefined}><dt>{labelOf(field.name)}</dt><dd><FieldValue field={field} value={row[field.name]} refs={refs} /></dd></div>
        ))}
      </dl>
    </article>
  );
}
