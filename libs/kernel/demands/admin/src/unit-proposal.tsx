import { Button } from 'antd';
import { UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import type { Proposal } from './demand.queries';
import './demands.texts';

interface Props {
  proposal: Proposal | null;
  isPending: boolean;
  chosen: number | undefined;
  onTake(unitId: number): void;
}

/** Which unit is proposed and why, said before the choice; what was shown is kept with the demand, whatever is chosen. */
export function UnitProposal({ proposal, isPending, chosen, onTake }: Props) {
  const t = useTexts('demands');
  const label = useLabel();
  if (isPending) return <p className="hb-soft" role="status">{t('proposal.busy')}</p>;
  if (!proposal) return <p className="hb-soft">{t('proposal.none')}</p>;
  const reasons = proposal.by === 'directory' ? [t('proposal.directory')] : proposal.because.map((one) => label(one));
  const take = (unitId: number, first: boolean) => (
    <Button key={unitId} size="small" type={unitId === chosen ? 'primary' : first ? 'dashed' : 'default'} aria-pressed={unitId === chosen} onClick={() => onTake(unitId)}><UnitName id={unitId} /></Button>
  );
  return (
    <section className="hb-proposal" aria-label={t('proposal.title')}>
      <div className="hb-card-line"><strong>{t('proposal.title')}</strong>{take(proposal.unitId, true)}{proposal.alternatives.filter((one) => one.unitId !== proposal.unitId).slice(0, 3).map((one) => take(one.unitId, false))}</div>
      {reasons.length > 0 && <ul>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
    </section>
  );
}
