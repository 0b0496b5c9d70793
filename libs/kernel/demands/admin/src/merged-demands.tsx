import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ErrorState, LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { mergedInto } from './demand.queries';
import './demands.texts';

/** The demands that were folded into this one. */
export function MergedDemands({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('demands');
  const { data, error, refetch } = useQuery(mergedInto(meta, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('merged.none')}</span>;
  return (
    <ul className="hb-plain-list">
      {data.items.map((one) => (
        <li key={one.id} className="hb-card-line"><Link to={recordPath(meta, one.id)} className="hb-numeric">{one.no}</Link><span>{one.title}</span><StatusTag status={one.status} states={meta.states} /></li>
      ))}
    </ul>
  );
}
