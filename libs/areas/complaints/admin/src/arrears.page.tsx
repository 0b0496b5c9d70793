import { useMemo } from 'react';
import { useSession, useTexts } from '@haobang/admin-ui';
import { RecordPage, type RecordPanel, VerbDialog, type VerbDialogs } from '@haobang/records/admin';
import { ArrearsInterestPanel } from './arrears-interest';
import { ArrearsPayments } from './arrears-payments';
import { useCompleteKind } from './demand-kind';
import './arrears.texts';

/** A correction begins with what stands; what is emptied is taken away. */
const DIALOGS: VerbDialogs = { correct: (props) => <VerbDialog {...props} initial={props.row} send="changes" /> };

/** One row of the ledger: interest with its calculation, and the payments with their proof. */
export function Component() {
  const meta = useCompleteKind('arrears');
  const t = useTexts('complaints');
  const { today } = useSession();
  const panels = useMemo<RecordPanel[]>(
    () => [
      { key: 'interest', title: t('arrears.interest.title'), render: ({ row }) => <ArrearsInterestPanel id={row.id} /> },
      { key: 'payments', title: t('arrears.payments.title'), render: (context) => <ArrearsPayments {...context} /> },
    ],
    [t],
  );
  return <RecordPage kind={meta} panels={panels} without={['cancelPayment']} dialogs={DIALOGS} initial={() => ({ pay: { paidOn: today } })} />;
}
