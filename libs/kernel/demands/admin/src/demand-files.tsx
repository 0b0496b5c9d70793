import { useQuery } from '@tanstack/react-query';
import { DocumentLink, ErrorState, Instant, LoadingState, useLabel, useTexts } from '@haobang/admin-ui';
import type { HistoryItem, KindMeta } from '@haobang/api-client';
import { historyOf } from '@haobang/records/admin';
import './demands.texts';

export interface HandedIn {
  id: string;
  item: HistoryItem;
}

/** Files come with the verbs that they prove something for: each once, the newest first. */
export function filesOf(items: readonly HistoryItem[]): HandedIn[] {
  const seen = new Set<string>();
  return [...items].sort((a, b) => b.seq - a.seq).flatMap((item) =>
    item.facts
      .flatMap((fact) => (fact.name === 'documentIds' && Array.isArray(fact.value) ? (fact.value as string[]) : []))
      .filter((id) => !seen.has(id) && seen.add(id))
      .map((id) => ({ id, item })),
  );
}

/** Evidence and reports, with the verb, the person and the time that each came with. */
export function DemandFiles({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('demands');
  const label = useLabel();
  const { data, error, refetch } = useQuery(historyOf(meta, id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  const files = filesOf(data.items);
  if (files.length === 0) return <span className="hb-soft">{t('files.none')}</span>;
  return <ul className="hb-plain-list">{files.map(({ id: file, item }) => <li key={file}><DocumentLink id={file} /> <span className="hb-soft">{label(item.label)} · {item.actorName} · <Instant at={item.effectiveAt} /></span></li>)}</ul>;
}
