import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ErrorState, LoadingState, StatusTag, useSession, useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { type Version, versionsOf } from './catalogue.queries';
import './catalogue.texts';

/** When a version holds, in words. */
export function useValidity(): (version: Pick<Version, 'validFrom' | 'validUntil'>) => string {
  const t = useTexts('catalogue');
  return ({ validFrom, validUntil }) => (validFrom === null || validFrom === validUntil ? t('notYet') : validUntil === null ? t('from', { from: validFrom }) : t('span', { from: validFrom, until: validUntil }));
}

/** What stands against using a version today, though it is in force; null where nothing does. */
export function useReviewNote(): (version: Pick<Version, 'status' | 'reviewOn' | 'staleSince'>) => string | null {
  const t = useTexts('catalogue');
  const { today } = useSession();
  return ({ status, reviewOn, staleSince }) => (status !== 'PUBLISHED' ? null : staleSince !== null ? t('stale') : reviewOn !== null && reviewOn < today ? t('overdue') : null);
}

/** All versions of the item, the newest first: draft and scheduled ones beside the one in force. */
export function VersionsPanel({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('catalogue');
  const validity = useValidity();
  const note = useReviewNote();
  const { data, error, refetch } = useQuery(versionsOf(meta, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={3} />;
  return (
    <ul className="hb-plain-list">
      {data.items.map((version) => (
        <li key={version.id} className="hb-card-line">
          {version.id === id ? <strong>{t('version', { no: version.versionNo })}</strong> : <Link to={recordPath(meta, version.id)}>{t('version', { no: version.versionNo })}</Link>}
          <StatusTag status={version.status} states={meta.states} />
          <span className="hb-soft hb-numeric">{validity(version)}</span>
          {note(version) && <span className="hb-tag" data-tone="warning">{note(version)}</span>}
          {version.id === id && <span className="hb-soft">{t('current')}</span>}
        </li>
      ))}
    </ul>
  );
}
