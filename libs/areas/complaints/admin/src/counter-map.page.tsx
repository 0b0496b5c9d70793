import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, StatusTag, UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import { recordPath, useKind, useKindRights } from '@haobang/records/admin';
import { counterMap, type HallCounter } from './counters.queries';
import './counters.css';
import './counters.texts';

/** Where a counter stands, when it is open, and since when it is as it is. */
function Cell({ counter }: { counter: HallCounter | undefined }) {
  const meta = useKind('counter');
  const t = useTexts('complaints');
  if (!counter) return <span className="hb-soft">{t('counterMap.none')}</span>;
  return (
    <div className="hb-counter">
      <span className="hb-card-line"><Link to={recordPath(meta, counter.id)} className="hb-numeric">{counter.no}</Link><StatusTag status={counter.status} states={meta.states} /></span>
      {counter.position && <span>{counter.position}</span>}
      {counter.hours && <span className="hb-soft hb-numeric">{counter.hours}</span>}
      <span className="hb-soft hb-numeric">{t('counterMap.since', { day: counter.statusOn })}</span>
    </div>
  );
}

/** Every hall with its two counters: what is open, what is lacking. */
export function Component() {
  const meta = useKind('counter');
  const t = useTexts('complaints');
  const label = useLabel();
  const navigate = useNavigate();
  const rights = useKindRights(meta);
  const { data, error, refetch } = useQuery(counterMap);
  const types = meta.fields.find((field) => field.name === 'counterType')?.options ?? [];
  const halls = data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('counterMap.title')} subtitle={t('counterMap.subtitle')}
        actions={<>{rights.create && <Button onClick={() => void navigate('/complaints/counters/new')}>{t('counterMap.register')}</Button>} <Button onClick={() => void navigate('/measures/46')}>{t('counterMap.figure')}</Button></>}
      />
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={6} />}
      {data && halls.length === 0 && <EmptyState title={t('counterMap.none')} hint={t('counterMap.missing')} />}
      {halls.length > 0 && (
        <>
          <p className="hb-numeric" role="status">{t('counterMap.coverage', { covered: halls.filter((hall) => hall.covered).length, halls: halls.length })} <span className="hb-soft">{t('counterMap.missing')}</span></p>
          <div className="hb-counter-map">
            <table>
              <thead><tr><th scope="col">{t('counterMap.hall')}</th>{types.map((type) => <th key={type.code} scope="col">{label(type.label)}</th>)}</tr></thead>
              <tbody>
                {halls.map((hall) => (
                  <tr key={hall.hallUnitId}>
                    <th scope="row"><UnitName id={hall.hallUnitId} /><div><span className="hb-tag" data-tone={hall.covered ? 'success' : 'warning'}>{t(hall.covered ? 'counterMap.covered' : 'counterMap.lacking')}</span></div></th>
                    {types.map((type) => <td key={type.code} data-label={label(type.label)}><Cell counter={hall.counters.find((one) => one.counterType === type.code)} /></td>)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
