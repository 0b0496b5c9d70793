import { parted, useLabel, useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { Link } from 'react-router';
import type { ArrearsLedger, ArrearsSums } from './arrears.queries';
import './arrears.texts';

const COUNTS = ['rows', 'open', 'overdue', 'latePlans'] as const;
const MONEY = ['amount', 'paid', 'unpaid', 'disputed', 'interest'] as const;

function Numbers({ of }: { of: ArrearsSums }) {
  return <>{COUNTS.map((name) => <td key={name}>{of[name]}</td>)}{MONEY.map((name) => <td key={name}>{parted(of[name])}</td>)}</>;
}

interface Props {
  meta: KindMeta;
  ledger: ArrearsLedger;
}

/** What is owed, by kind of debtor and grade; each line leads to its rows. */
export function ArrearsSumsTable({ meta, ledger }: Props) {
  const t = useTexts('complaints');
  const label = useLabel();
  const optionsOf = (name: string) => meta.fields.find((field) => field.name === name)?.options ?? [];
  const word = (name: string, code: string) => label(optionsOf(name).find((option) => option.code === code)?.label) || code;
  const rank = (name: string, code: string | null) => (code === null ? 99 : optionsOf(name).findIndex((option) => option.code === code));
  const groups = [...ledger.groups].sort((a, b) => rank('debtorKind', a.debtorKind) - rank('debtorKind', b.debtorKind) || rank('grade', a.grade) - rank('grade', b.grade));
  if (groups.length === 0) return <span className="hb-soft">{t('arrears.sums.none')}</span>;
  return (
    <div className="hb-sums" tabIndex={0} role="region" aria-label={t('arrears.sums.title')}>
      <table className="hb-sums-table hb-numeric">
        <caption className="hb-sr">{t('arrears.sums.title')}</caption>
        <thead><tr><th scope="col">{t('arrears.sums.kind')}</th><th scope="col">{t('arrears.sums.grade')}</th>{[...COUNTS, ...MONEY].map((name) => <th key={name} scope="col">{t(`arrears.sums.${name}`)}</th>)}</tr></thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.debtorKind} ${group.grade}`}>
              <th scope="row">{word('debtorKind', group.debtorKind)}</th>
              <td>{group.grade ? <Link to={`?debtorKind=${group.debtorKind}&grade=${group.grade}`}>{word('grade', group.grade)}</Link> : t('arrears.sums.ungraded')}</td>
              <Numbers of={group} />
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row" colSpan={2}>{t('arrears.sums.total')}</th><Numbers of={ledger.total} /></tr></tfoot>
      </table>
    </div>
  );
}
