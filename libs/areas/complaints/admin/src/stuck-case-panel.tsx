import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DocumentLink, LoadingState, StatusTag, UnitName, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { recordPath, useKind } from '@haobang/records/admin';
import { stuckCaseOf } from './counters.queries';
import './counters.css';
import './counters.texts';

/** On the page of a demand that came with a case that could not get done: which case, how it failed, and what shows it. */
export function StuckCasePanel({ demandId }: { demandId: string }) {
  const meta = useKind('stuck-case');
  const t = useTexts('complaints');
  const label = useLabel();
  const { can } = useSession();
  const { data } = useQuery(stuckCaseOf(demandId));
  if (!data) return <LoadingState rows={1} />;
  const item = data.item;
  if (!item) return <span className="hb-soft">{t('stuck.noEntry')}</span>;
  // The units that handle the demand read the case here; the entry itself stays with its hall.
  const opens = ['inform', 'followUp', 'strikeOff'].some((verb) => can(`complaints:stuck-case.${verb}`));
  const outcome = meta.fields.find((field) => field.name === 'caseOutcome')?.options?.find(({ code }) => code === item.caseOutcome);
  return (
    <section className="hb-stuck-panel" aria-label={t('stuck.entry')}>
      <div className="hb-card-line">{opens ? <Link to={recordPath(meta, item.id)} className="hb-numeric">{item.no}</Link> : <span className="hb-numeric">{item.no}</span>}<StatusTag status={item.status} states={meta.states} /><span className="hb-soft">{t('stuck.firstReceiver')}</span><UnitName id={item.leadUnitId} /></div>
      <div className="hb-card-line"><span className="hb-soft">{t('stuck.failed')}</span><span>{item.caseSystem}</span><span className="hb-numeric">{item.caseNo}</span>{outcome && <span>{label(outcome.label)}</span>}{item.caseUnitId !== null && <UnitName id={item.caseUnitId} />}</div>
      {item.evidenceIds.length > 0 && <div className="hb-card-line"><span className="hb-soft">{t('stuck.evidence')}</span>{item.evidenceIds.map((id) => <DocumentLink key={id} id={id} />)}</div>}
      {item.finding && <div className="hb-soft">{t('followUps.last')}：{item.finding}</div>}
    </section>
  );
}
