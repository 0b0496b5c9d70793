import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Modal, Space, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, FieldsForm, Instant, PageHeader, problemText, useSession, useTexts } from '@haobang/admin-ui';
import { api, idempotencyKeys, problemOf, type FieldMeta } from '@haobang/api-client';
import { LPR, LPR_KEY, lprQuery, type LprQuote } from './arrears.queries';
import { rateText } from './rates.rules';
import './arrears.texts';

const TONES: Readonly<Record<LprQuote['state'], string>> = { PROPOSED: 'warning', APPROVED: 'success', REPLACED: 'default', WITHDRAWN: 'default' };

function Who({ name, at }: { name: string | null; at: string | null }) {
  const t = useTexts('complaints');
  return name ? <>{name} <span className="hb-soft"><Instant at={at} /></span></> : <span className="hb-soft">{t('lpr.shipped')}</span>;
}

function useDecide() {
  const queries = useQueryClient();
  const t = useTexts('complaints');
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: 'approve' | 'withdraw' }) => api.post<LprQuote>(`${LPR}/${id}/${verb}`, {}),
    onSuccess: (_, { verb }) => void message.success(t(verb === 'approve' ? 'lpr.approved' : 'lpr.withdrawn')),
    onError: (error) => void message.error(problemText(problemOf(error))),
    onSettled: () => queries.invalidateQueries({ queryKey: LPR_KEY }),
  });
}

function Propose() {
  const t = useTexts('complaints');
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const [keys] = useState(idempotencyKeys);
  const both = (key: string) => ({ zh: t(key), en: t(key) });
  const field = (name: string, type: FieldMeta['type'], help?: string): FieldMeta => ({ name, type, label: both(`lpr.${name}`), required: true, ...(help ? { help: both(help) } : {}), ...(type === 'text' ? { maxLength: 200 } : {}) });
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    await api.post(LPR, body, { idempotencyKey: keys.keyFor([body]) });
    setOpen(false);
    void message.success(t('lpr.proposed'));
    void queries.invalidateQueries({ queryKey: LPR_KEY });
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>{t('lpr.propose')}</Button>
      <Modal open={open} mask={{ closable: false }} title={t('lpr.propose')} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <FieldsForm fields={[field('from', 'date'), field('rate', 'decimal', 'lpr.rateHelp'), field('source', 'text', 'lpr.sourceHelp')]} initial={{ from: today }} submitLabel={t('lpr.propose')} onSubmit={submit} onCancel={() => setOpen(false)} />
      </Modal>
    </>
  );
}

/** The one-year LPR by day of publication; who proposed and approved each. */
export function Component() {
  const t = useTexts('complaints');
  const { can, today } = useSession();
  const { data, error, isPending, refetch } = useQuery(lprQuery);
  const decide = useDecide();
  const now = data?.items.find((quote) => quote.state === 'APPROVED' && quote.from <= today);
  return (
    <>
      <PageHeader title={t('lpr.title')} subtitle={<Link to="/complaints/arrears">{t('arrears.ledger')}</Link>} actions={can('complaints:lpr.propose') && <Propose />} />
      <Card size="small">
        <p>{t('lpr.intro')}</p>
        {now && <p><strong>{t('lpr.now', { rate: rateText(now.rate), from: now.from })}</strong></p>}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && (
          <div className="hb-sums" tabIndex={0} role="region" aria-label={t('lpr.title')}>
            <Table<LprQuote>
              size="small" rowKey="id" style={{ minWidth: 780 }} loading={isPending} dataSource={data?.items ?? []} pagination={false} locale={{ emptyText: t('lpr.none') }}
              columns={[
                { title: t('lpr.from'), dataIndex: 'from', className: 'hb-numeric' },
                { title: t('lpr.rate'), dataIndex: 'rate', className: 'hb-numeric', align: 'end', render: (rate: string) => rateText(rate) },
                { title: t('lpr.state'), dataIndex: 'state', render: (state: LprQuote['state']) => <span className="hb-tag" data-tone={TONES[state]}>{t(`lpr.states.${state}`)}</span> },
                { title: t('lpr.source'), dataIndex: 'source' },
                { title: t('lpr.proposedBy'), key: 'proposed', render: (_, quote) => <Who name={quote.proposedByName} at={quote.proposedAt} /> },
                {
                  title: t('lpr.decidedBy'), key: 'decided',
                  render: (_, quote) => (
                    <Space wrap>
                      {quote.decidedByName && <Who name={quote.decidedByName} at={quote.decidedAt} />}
                      {quote.mayApprove && <Button size="small" type="primary" loading={decide.isPending} onClick={() => decide.mutate({ id: quote.id, verb: 'approve' })}>{t('lpr.approve')}</Button>}
                      {quote.state === 'PROPOSED' && can('complaints:lpr.propose') && <Button size="small" loading={decide.isPending} onClick={() => decide.mutate({ id: quote.id, verb: 'withdraw' })}>{t('lpr.withdraw')}</Button>}
                    </Space>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Card>
    </>
  );
}
