import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { DocumentLink, ErrorState, LoadingState, parted, useTexts } from '@haobang/admin-ui';
import { type PanelContext, VerbDialog } from '@haobang/records/admin';
import { type ArrearsPayment, interestOf } from './arrears.queries';
import './arrears.texts';

function Payment({ of, onCancel }: { of: ArrearsPayment; onCancel: (() => void) | null }) {
  const t = useTexts('complaints');
  return (
    <tr data-cancelled={of.cancelledOn !== null}>
      <td>{of.paidOn}</td>
      <td>{parted(of.amount)}</td>
      <td>{parted(of.interest)}</td>
      <td className="hb-words">{of.documentIds.map((id) => <div key={id}><DocumentLink id={id} /></div>)}</td>
      <td className="hb-words">{of.note}{of.cancelledOn && <span className="hb-soft"> {t('arrears.payments.cancelled', { day: of.cancelledOn })}</span>}{onCancel && <Button size="small" type="link" className="hb-no-print" onClick={onCancel}>{t('arrears.payments.cancel')}</Button>}</td>
    </tr>
  );
}

/** What was paid, when, on what, and the proof of it; a wrong one is cancelled here, and stays to be seen. */
export function ArrearsPayments({ meta, row, etag }: PanelContext) {
  const t = useTexts('complaints');
  const [cancelling, setCancelling] = useState<ArrearsPayment | null>(null);
  const { data, error, refetch } = useQuery(interestOf(row.id, undefined));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  const verb = meta.verbs.find((one) => one.name === 'cancelPayment') ?? null;
  const asked = verb && { ...verb, input: verb.input.filter((field) => field.name !== 'paymentId') };
  const may = row.verbs?.includes('cancelPayment') ?? false;
  return (
    <>
      <p className="hb-soft">{t('arrears.payments.left', { amount: parted(data.unpaid) })}</p>
      {data.payments.length === 0 && <span className="hb-soft">{t('arrears.payments.none')}</span>}
      {data.payments.length > 0 && (
        <div className="hb-sums" tabIndex={0} role="region" aria-label={t('arrears.payments.title')}>
          <table className="hb-sums-table hb-numeric">
            <caption className="hb-sr">{t('arrears.payments.title')}</caption>
            <thead><tr>{['paidOn', 'amount', 'interest', 'proof', 'note'].map((name) => <th key={name} scope="col" {...(name === 'proof' || name === 'note' ? { className: 'hb-words' } : {})}>{t(`arrears.payments.${name}`)}</th>)}</tr></thead>
            <tbody>{data.payments.map((payment) => <Payment key={payment.id} of={payment} onCancel={may && payment.cancelledOn === null ? () => setCancelling(payment) : null} />)}</tbody>
          </table>
        </div>
      )}
      <VerbDialog meta={meta} row={row} etag={etag} verb={cancelling ? asked : null} extra={{ paymentId: cancelling?.id }} onClose={() => setCancelling(null)}>
        {cancelling && <p>{t('arrears.payments.cancelOf', { day: cancelling.paidOn, amount: parted(cancelling.amount) })}</p>}
      </VerbDialog>
    </>
  );
}
