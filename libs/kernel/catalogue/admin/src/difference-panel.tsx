import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { ErrorState, FieldValue, LoadingState, useLabel, useTexts } from '@haobang/admin-ui';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { differenceOf, type FieldDifference, type Stretch, versionsOf } from './catalogue.queries';
import './catalogue.css';
import './catalogue.texts';

/** A text with what was taken out and what came: told by mark and word, not by colour alone. */
function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  const t = useTexts('catalogue');
  return (
    <span className="hb-difference">
      {stretches.map(({ change, text }, i) =>
        change === 'same' ? <span key={i}>{text}</span> : change === 'gone' ? <del key={i} title={t('gone')}>{text}</del> : <ins key={i} title={t('come')}>{text}</ins>,
      )}
    </span>
  );
}

function Changed({ meta, field }: { meta: KindMeta; field: FieldDifference }) {
  const t = useTexts('catalogue');
  if (field.stretches) return field.stretches.length ? <Stretches stretches={field.stretches} /> : <span className="hb-soft">{t('empty')}</span>;
  const known: FieldMeta = meta.fields.find((one) => one.name === field.name) ?? { name: field.name, label: field.label, type: 'text', required: false };
  return <><span className="hb-soft">{t('before')} </span><del><FieldValue field={known} value={field.before} /></del><span className="hb-soft"> {t('after')} </span><ins><FieldValue field={known} value={field.after} /></ins></>;
}

/** What this version says differently from another of its item: the one before unless another is chosen. */
export function DifferencePanel({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('catalogue');
  const label = useLabel();
  const [other, setOther] = useState<string>();
  const versions = useQuery(versionsOf(meta, id));
  const { data, error, refetch } = useQuery(differenceOf(meta, id, other));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={3} />;
  const others = (versions.data?.items ?? []).filter((version) => version.id !== id);
  return (
    <>
      {others.length > 1 && (
        <Select
          size="small" style={{ marginBottom: 8, minWidth: 160 }} value={other ?? data.from?.id ?? null} onChange={(value: string | null) => setOther(value ?? undefined)}
          aria-label={t('difference')} options={others.map((version) => ({ value: version.id, label: t('compare', { version: t('version', { no: version.versionNo }) }) }))}
        />
      )}
      {data.from === null ? <p className="hb-soft">{t('first')}</p> : data.fields.length === 0 ? <p className="hb-soft">{t('none')}</p> : (
        <dl className="hb-facts">
          {data.fields.map((field) => <div key={field.name} className={field.stretches ? 'hb-wide' : undefined}><dt>{label(field.label)}</dt><dd><Changed meta={meta} field={field} /></dd></div>)}
        </dl>
      )}
    </>
  );
}
