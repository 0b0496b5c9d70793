import { useQuery } from '@tanstack/react-query';
import { Button, Card, Select, Space } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { DueText, EmptyState, ErrorState, LoadingState, PageHeader, RecordTitle, StatusTag, useLabel, usePreference, useSession, useTexts } from '@haobang/admin-ui';
import { api, type KindMeta, type Page, type RecordRow } from '@haobang/api-client';
import { listPath, recordPath, useKinds } from '@haobang/records/admin';
import { cardsOf, MOST_CARDS, moved, preferenceOf, type BoardCard, type BoardPreference } from './board-cards.rules';
import { scoreboardOf } from './desk.queries';
import type { Metric, Scoreboard } from './desk.types';
import { FigureNow, TargetLamp, TargetTag } from './figure-parts';
import { Sparkline } from './sparkline';
import { useSavedViews } from './use-saved-views';
import './desk.texts';
import './my-board.texts';

const EMPTY: BoardPreference = {};
const ROWS_SHOWN = 5;

const metricIn = (board: Scoreboard | undefined, code: string): { metric: Metric; no: number } | undefined =>
  board?.actions.flatMap((action) => action.measures).flatMap((measure) => measure.metrics.map((metric) => ({ metric, no: measure.no }))).find(({ metric }) => metric.code === code);

function FigureCard({ code, board, tools }: { code: string; board: Scoreboard | undefined; tools: ReactNode }) {
  const t = useTexts('myBoard');
  const label = useLabel();
  const found = metricIn(board, code);
  if (!board) return <Card size="small" extra={tools}><LoadingState rows={2} /></Card>;
  if (!found) return <Card size="small" title={code} extra={tools}><span className="hb-soft">{t('gone')}</span></Card>;
  const { metric, no } = found;
  return (
    <Card size="small" title={<Link to={`/measures/${no}?year=${board.year}&metric=${code}`}>{label(metric.label)}</Link>} extra={tools}>
      <Space wrap size={[16, 6]}><FigureNow metric={metric} /><TargetLamp lamp={metric.lamp} /><Sparkline metric={metric} /></Space>
      {metric.target && <div><TargetTag target={metric.target} unit={metric.unit} /></div>}
    </Card>
  );
}

function ListCard({ meta, search, name, tools }: { meta: KindMeta; search: string; name: string; tools: ReactNode }) {
  const t = useTexts('myBoard');
  const label = useLabel();
  const { data, error, refetch } = useQuery({
    queryKey: [meta.area, meta.kind, 'board', search],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(meta.url, { ...Object.fromEntries(new URLSearchParams(search)), limit: ROWS_SHOWN, total: true }, { signal }),
    refetchInterval: 300_000,
  });
  return (
    <Card size="small" title={<Link to={`${listPath(meta)}${search && `?${search}`}`}>{name || t('allOf', { kind: label(meta.plural) })}</Link>} extra={tools}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : !data ? <LoadingState rows={3} /> : (
        <>
          <p className="hb-figure hb-numeric">{data.total && t(data.total.capped ? 'capped' : 'rows', { count: data.total.value })}</p>
          <ul className="hb-plain-list">
            {data.items.map((row) => (
              <li key={row.id} className="hb-card-line"><Link to={recordPath(meta, row.id)}><RecordTitle of={row} /></Link><StatusTag status={row.status} states={meta.states} />{row.dueOn && <DueText dueOn={row.dueOn} dueAt={row.dueAt ?? null} lamp={row.lamp ?? null} provisional={row.provisional ?? false} />}</li>
            ))}
          </ul>
          {data.items.length === 0 && <span className="hb-soft">{t('none')}</span>}
        </>
      )}
    </Card>
  );
}

/** Everything that can become a card: figures that are measured, every list of the caller, and the views saved for them. */
function AddCard({ board, onAdd }: { board: Scoreboard | undefined; onAdd(card: BoardCard): void }) {
  const t = useTexts('myBoard');
  const label = useLabel();
  const kinds = useKinds();
  const views = useSavedViews();
  const cards = useMemo(() => {
    const figures = (board?.actions ?? []).flatMap((action) => action.measures).flatMap((measure) => measure.metrics.map((metric) => ({ label: `${measure.no} ${label(metric.label)}`, card: { metric: metric.code } as BoardCard })));
    const lists = kinds.map((kind) => ({ label: t('allOf', { kind: label(kind.plural) }), card: { kind: kind.kind, search: '', name: '' } as BoardCard }));
    const saved = views.map(({ kind, view }) => ({ label: `${label(kind.plural)} · ${view.name}`, card: { kind: kind.kind, search: view.search, name: view.name } as BoardCard }));
    return [{ title: t('figures'), cards: figures }, { title: t('views'), cards: saved }, { title: t('lists'), cards: lists }].filter((group) => group.cards.length > 0);
  }, [board, kinds, views, label, t]);
  const options = cards.map((group) => ({ label: group.title, options: group.cards.map(({ label: text, card }) => ({ label: text, value: JSON.stringify(card) })) }));
  return <Select className="hb-board-add" value={null} placeholder={t('add')} aria-label={t('add')} showSearch={{ optionFilterProp: 'label' }} options={options} onChange={(value: string | null) => value && onAdd(JSON.parse(value) as BoardCard)} />;
}

/** A board of one's own: the figures and lists that one works by, kept with the account; each leads to its page with the same filter. */
export function Component() {
  const t = useTexts('myBoard');
  const { today } = useSession();
  const kinds = useKinds();
  const [kept, keep] = usePreference<BoardPreference>('board', EMPTY);
  const [editing, setEditing] = useState(false);
  const cards = cardsOf(kept);
  const { data: board } = useQuery({ ...scoreboardOf({ year: Number(today.slice(0, 4)), asOf: '', recordedAsOf: '' }), enabled: editing || cards.some((card) => 'metric' in card) });
  const change = (how: (now: BoardCard[]) => BoardCard[]): void => keep((now) => preferenceOf(how(cardsOf(now))));
  const tools = (index: number): ReactNode =>
    editing && (
      <Space size={2}>
        <Button size="small" type="text" disabled={index === 0} onClick={() => change((now) => moved(now, index, -1))}>{t('earlier')}</Button>
        <Button size="small" type="text" disabled={index === cards.length - 1} onClick={() => change((now) => moved(now, index, 1))}>{t('later')}</Button>
        <Button size="small" type="text" danger onClick={() => change((now) => now.filter((_, at) => at !== index))}>{t('remove')}</Button>
      </Space>
    );
  return (
    <>
      <PageHeader title={t('title')} actions={<Button type={editing ? 'primary' : 'default'} onClick={() => setEditing(!editing)}>{t(editing ? 'done' : 'edit')}</Button>} />
      {editing && (cards.length < MOST_CARDS ? <AddCard board={board} onAdd={(card) => change((now) => [...now, card])} /> : <p className="hb-soft">{t('full', { count: MOST_CARDS })}</p>)}
      {cards.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      <div className="hb-my-board">
        {cards.map((card, index) => {
          if ('metric' in card) return <FigureCard key={`m ${card.metric} ${index}`} code={card.metric} board={board} tools={tools(index)} />;
          const meta = kinds.find((kind) => kind.kind === card.kind);
          return meta ? <ListCard key={`l ${card.kind} ${card.search} ${index}`} meta={meta} search={card.search} name={card.name} tools={tools(index)} /> : <Card key={`g ${index}`} size="small" title={card.kind} extra={tools(index)}><span className="hb-soft">{t('gone')}</span></Card>;
        })}
      </div>
    </>
  );
}
