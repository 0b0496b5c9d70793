import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CreatePage, useKind } from '@haobang/records/admin';
import { campaignsTakingFindings } from './treatment.queries';
import './treatment.texts';

/** A finding belongs to a campaign that takes findings: those are offered, the one that led here is chosen. */
export function Component() {
  const meta = useKind('campaign-finding');
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(campaignsTakingFindings);
  const asked = useMemo(() => {
    const options = data.items.map((row) => ({ code: row.id, label: { zh: `${row.no} ${row.title}`, en: `${row.no} ${row.title}` } }));
    return { ...meta, create: meta.create.map((field) => (field.name === 'campaignId' ? { ...field, type: 'code' as const, options } : field)) };
  }, [meta, data]);
  return <CreatePage kind={asked} initial={{ campaignId: params.get('campaignId') ?? undefined }} />;
}
