import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ErrorState, LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import { recordPath, useKind } from '@haobang/records/admin';
import { findingsOf, keyEnterpriseOf, visitByNo, visitsOfFirm } from './outreach.queries';
import './outreach.texts';

/** The key enterprise of a visit or of an assignment. */
export function FirmLink({ id }: { id: string }) {
  const meta = useKind('key-enterprise');
  const t = useTexts('complaints');
  const { data, error } = useQuery(keyEnterpriseOf(id));
  if (error) return <span className="hb-soft">{t('visit.hidden')}</span>;
  if (!data) return <LoadingState rows={1} />;
  return <div className="hb-card-line"><Link to={recordPath(meta, id)}>{data.title}</Link><span className="hb-numeric hb-soft">{data.no}</span><StatusTag status={data.status} states={meta.states} /></div>;
}

/** The visits of a key enterprise, the latest first. */
export function FirmVisitList({ keyEnterpriseId }: { keyEnterpriseId: string }) {
  const meta = useKind('firm-visit');
  const t = useTexts('complaints');
  const { data, error, refetch } = useQuery(visitsOfFirm(keyEnterpriseId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('keyFirm.noVisits')}</span>;
  return (
    <ul className="hb-plain-list">
      {data.items.map((row) => (
        <li key={row.id} className="hb-card-line"><Link to={recordPath(meta, row.id)} className="hb-numeric">{String(row['visitedOn'] ?? String(row['month']).slice(0, 7))}</Link><StatusTag status={row.status} states={meta.states} /><span className="hb-soft hb-numeric">{row.no}</span></li>
      ))}
    </ul>
  );
}

/** What a visit brought up, each with its demand. */
export function VisitFindings({ visitId }: { visitId: string }) {
  const demand = useKind('demand');
  const t = useTexts('complaints');
  const { data, error, refetch } = useQuery(findingsOf(visitId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('visit.none')}</span>;
  return (
    <ul className="hb-plain-list">
      {data.items.map((one) => (
        <li key={one.demandId}>
          <strong>{one.title}</strong>
          <div>{one.content}</div>
          <div className="hb-card-line">
            {one.demandStatus ? <><Link to={recordPath(demand, one.demandId)} className="hb-numeric">{one.demandNo}</Link><StatusTag status={one.demandStatus} states={demand.states} /></> : <span className="hb-soft hb-numeric">{one.demandNo} {t('visit.hidden')}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The visit that a demand came from: its id there is the visit's number and the finding's place. */
export function OriginVisit({ externalId }: { externalId: string }) {
  const meta = useKind('firm-visit');
  const t = useTexts('complaints');
  const no = externalId.split('/')[0]!;
  const { data } = useQuery(visitByNo(no));
  const visit = data?.items[0];
  if (!visit) return <span className="hb-soft">{t('visit.fromHidden', { no })}</span>;
  return <div className="hb-card-line"><Link to={recordPath(meta, visit.id)} className="hb-numeric">{no}</Link><span>{visit.title}</span><StatusTag status={visit.status} states={meta.states} /></div>;
}
