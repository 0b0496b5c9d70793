import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { ErrorState, FieldValue, Instant, LoadingState, StatusTag, UnitName, usePreference, useLabel, useTexts } from '@haobang/admin-ui';
import type { FieldMeta, HistoryItem, KindMeta, Refs } from '@haobang/api-client';
import { historyOf } from './records.queries';
import { COMMON_FIELDS, fieldOf } from './use-kind';

const FOLD_AFTER = 12;

/** A fact of an event is shown as the field of that name would be, be it one of the kind or of the verb's input. What the kind shows nowhere, its history doesn't either. */
function fieldOfFact(meta: KindMeta, item: HistoryItem, name: string): FieldMeta | undefined {
  const named = (fields: readonly FieldMeta[] | undefined) => fields?.find((field) => field.name === name);
  return named(meta.verbs.find((verb) => verb.name === item.verb)?.input) ?? named(meta.create) ?? named(meta.fields) ?? (COMMON_FIELDS.includes(name) ? fieldOf(meta, name) : undefined);
}

/** A new record starts with every count at nothing and every mark unset: no news. */
const isNews = (item: HistoryItem, value: unknown): boolean => item.seq > 1 || (value !== false && value !== 0);

/** An id without a name tells nobody anything. */
const isNamed = (field: FieldMeta, value: unknown, refs: Refs | undefined): boolean => field.type !== 'record' || refs?.records?.[String(value)] !== undefined;

function factsOf(meta: KindMeta, item: HistoryItem, refs: Refs | undefined) {
  return item.facts.filter((fact) => isNews(item, fact.value)).flatMap((fact) => {
    const field = fieldOfFact(meta, item, fact.name);
    return field && isNamed(field, fact.value, refs) ? [{ ...fact, field }] : [];
  });
}

function Event({ meta, item, refs }: { meta: KindMeta; item: HistoryItem; refs: Refs | undefined }) {
  const t = useTexts('records');
  const label = useLabel();
  const ui = useTexts('ui');
  const facts = factsOf(meta, item, refs);
  const moved = item.to !== null && item.to !== item.from;
  return (
    <li>
      <div className="hb-card-line">
        <strong>{label(item.label)}</strong>
        {moved && <StatusTag status={item.to ?? ''} states={meta.states} />}
        {item.backdated && <span className="hb-tag" data-tone="warning">{t('history.backdated')}</span>}
      </div>
      <div className="hb-soft" style={{ fontSize: 13 }}>
        {item.onBehalfOfName ? ui('actor.onBehalfOf', { name: item.actorName ?? '', of: item.onBehalfOfName }) : (item.actorName ?? t('history.system'))}{item.unitId !== null && <> · <UnitName id={item.unitId} /></>} · <Instant at={item.effectiveAt} />
        {item.backdated && <> ({t('history.recorded')} <Instant at={item.recordedAt} />)</>}
      </div>
      {item.reason && <div style={{ overflowWrap: 'anywhere' }}>{t('history.because', { reason: item.reason })}</div>}
      {facts.length > 0 && (
        <dl className="hb-timeline-facts">
          {facts.map((fact) => <div key={fact.name}><dt>{label(fact.label)}</dt><dd>{fact.personal ? <span className="hb-soft">{ui('value.masked')}</span> : <FieldValue field={fact.field} value={fact.value} refs={refs} />}</dd></div>)}
        </dl>
      )}
      <Tooltip title={<span style={{ wordBreak: 'break-all' }}>{item.hash}</span>}><span className="hb-hash hb-no-print" tabIndex={0}>{t('history.hash')} #{item.seq} {item.hash.slice(0, 12)}</span></Tooltip>
    </li>
  );
}

const NEWEST_FIRST = { newestFirst: true };

/** Every event with who, when, why and what; its hash is the one that an auditor compares. */
export function RecordTimeline({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('records');
  const [{ newestFirst }, setOrder] = usePreference('record-history', NEWEST_FIRST);
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery(historyOf(meta, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={4} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('history.none')}</span>;
  const ordered = [...data.items].sort((a, b) => (newestFirst ? b.seq - a.seq : a.seq - b.seq));
  const shown = whole ? ordered : ordered.slice(0, FOLD_AFTER);
  return (
    <>
      <Button type="link" size="small" className="hb-no-print" style={{ paddingInline: 0, marginBottom: 8 }} onClick={() => setOrder((now) => ({ newestFirst: !now.newestFirst }))}>{t(newestFirst ? 'history.newestFirst' : 'history.oldestFirst')}</Button>
      <ol className="hb-timeline">{shown.map((item) => <Event key={item.id} meta={meta} item={item} refs={data.refs} />)}</ol>
      {shown.length < ordered.length && <Button type="link" size="small" onClick={() => setWhole(true)}>+{ordered.length - shown.length}</Button>}
    </>
  );
}
