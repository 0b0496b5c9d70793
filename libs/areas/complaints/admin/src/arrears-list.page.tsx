import { useQuery } from '@tanstack/react-query';
import { Button, Card, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, LoadingState, parted, useSession, useTexts } from '@haobang/admin-ui';
import { ListPage, type ExtraColumn, type PresetView } from '@haobang/records/admin';
import { ArrearsSumsTable } from './arrears-sums';
import { ledgerOf } from './arrears.queries';
import { useCompleteKind } from './demand-kind';
import './arrears.texts';

const PRESETS: [name: string, search: string][] = [
  ['toVerify', 'status=REGISTERED&sort=dueAt'], ['toGrade', 'status=VERIFIED'], ['toPlan', 'status=GRADED'], ['resolving', 'status=RESOLVING&sort=dueAt'], ['toStrikeOff', 'status=CLAIMED_DONE'], ['returned', 'status=RETURNED'], ['major', 'grade=major'],
];

/** The ledger: what is owed by whom, how old it is and what it bears by now, above its rows with filters and export. */
export function Component() {
  const meta = useCompleteKind('arrears');
  const t = useTexts('complaints');
  const { today } = useSession();
  const [on, setOn] = useState<string>();
  const { data, error, refetch } = useQuery(ledgerOf(on));
  const presets = useMemo<PresetView[]>(() => PRESETS.map(([name, search]) => ({ name: t(`arrears.views.${name}`), search })), [t]);
  const extra = useMemo<ExtraColumn[]>(() => {
    const rows = new Map(data?.rows.map((row) => [row.id, row]));
    const column = (name: 'unpaid' | 'overdueDays' | 'interest', width: number): ExtraColumn => ({
      name, label: t(`arrears.columns.${name}`), width,
      render: ({ id }) => {
        const value = rows.get(id)?.[name];
        return value === undefined ? null : <span className="hb-numeric hb-end">{typeof value === 'string' ? parted(value) : value}</span>;
      },
    });
    return [column('unpaid', 130), column('overdueDays', 100), column('interest', 120)];
  }, [data, t]);
  return (
    <ListPage
      kind={meta} title={t('arrears.ledger')} presets={presets} extraColumns={extra} emptyHint={t('arrears.emptyHint')}
      actions={<Link to="/complaints/lpr"><Button tabIndex={-1}>{t('arrears.rates')}</Button></Link>}
      above={
        <Card
          size="small" className="hb-sums-card" title={t('arrears.sums.short')}
          extra={<label className="hb-soft">{t('arrears.asOf')} <DatePicker size="small" allowClear={false} value={dayjs(on ?? today)} onChange={(day) => setOn(day ? day.format('YYYY-MM-DD') : undefined)} aria-label={t('arrears.asOf')} /></label>}
        >
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <ArrearsSumsTable meta={meta} ledger={data} /> : <LoadingState rows={3} />}
        </Card>
      }
    />
  );
}
