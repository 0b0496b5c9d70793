import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ErrorState, LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { similarOf, type DemandHints } from './demand.queries';
import './demands.texts';

interface Props {
  meta: KindMeta;
  hints: DemandHints;
  id: string;
}

/** Demands of the last months that read like this one, with the words that both have. */
export function SimilarDemands({ meta, hints, id }: Props) {
  const t = useTexts('demands');
  const { data, error, isPending, refetch } = useQuery(similarOf(meta, hints, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={2} />;
  if (!data || data.items.length === 0) return <span className="hb-soft">{t('similar.none')}</span>;
  return (
    <ul className="hb-plain-list">
      {data.items.slice(0, 8).map((one) => (
        <li key={one.id}>
          <Link to={recordPath(meta, one.id)}>{one.title}</Link>
          <div className="hb-card-line hb-soft"><span className="hb-numeric">{one.no}</span><StatusTag status={one.status} states={meta.states} /><span className="hb-numeric">{t('similar.score', { percent: Math.round(one.score * 100) })}</span></div>
          {one.words && one.words.length > 0 && <div className="hb-soft">{t('similar.words', { words: one.words.slice(0, 6).join(' ') })}</div>}
        </li>
      ))}
    </ul>
  );
}
