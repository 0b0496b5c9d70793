import { useQuery } from '@tanstack/react-query';
import { Card, DatePicker, Descriptions, Input, Space, Tree } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta, type Label, type UnitRow } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { field, optional } from './fields';
import { useParamSetter } from './metric-panel-params';
import { treeOf } from './unit-tree';
import { UNIT_KINDS } from './unit-kinds';
import './administration.texts';

interface UnitWhole extends Omit<UnitRow, 'name'> {
  name: Label & { shortZh: string };
  version: number;
  names: (Label & { shortZh: string; validFrom: string; validTo: string | null })[];
  parents: { parentId: number; validFrom: string; validTo: string | null }[];
  successorIds: number[];
}

const NAMES: FieldMeta[] = [field('zh', 'text', '中文名称', 'Name in Chinese', { maxLength: 100 }), field('en', 'text', '英文名称', 'Name in English', { maxLength: 200 }), field('shortZh', 'text', '中文简称', 'Short name in Chinese', { maxLength: 40 })];
const FROM = field('from', 'date', '自何日起', 'From');
const CREATE: FieldMeta[] = [
  ...NAMES, field('code', 'text', '代码', 'Code', { maxLength: 50, help: { zh: '小写字母、数字和连字符，以后不再变更', en: 'Small letters, digits and hyphens; never changes' } }),
  field('kind', 'code', '类型', 'Kind', { options: UNIT_KINDS }), field('parentId', 'unit', '上级单位', 'Unit above'), FROM, optional('position', 'integer', '排序', 'Position', { min: 0, max: 1_000_000 }),
];
const MOVE: FieldMeta[] = [field('parentId', 'unit', '新的上级单位', 'New unit above'), FROM];
const END: FieldMeta[] = [field('on', 'date', '自何日起撤销', 'No more from'), optional('successorIds', 'units', '承接单位', 'Successors'), field('reason', 'longText', '原因', 'Reason', { maxLength: 500 })];
const REFRESH = [['organisation'], ['reference', 'units']];

function Acts({ unit }: { unit: UnitWhole }) {
  const t = useTexts('administration');
  const { can } = useSession();
  const path = `/organisation/units/${unit.id}`;
  const send = (verb: string) => (body: Record<string, unknown>, idempotencyKey: string): Promise<unknown> => api.post(`${path}/${verb}`, body, { idempotencyKey, ifMatch: `"${unit.version}"` });
  return (
    <Space wrap>
      {can('organisation:unit.rename') && <ActionButton size="small" label={t('units.rename')} hint={t('units.datedHint')} fields={[...NAMES, FROM]} initial={{ ...unit.name }} done={t('done')} refresh={REFRESH} act={send('rename')} />}
      {can('organisation:unit.move') && <ActionButton size="small" label={t('units.move')} hint={t('units.datedHint')} fields={MOVE} done={t('done')} refresh={REFRESH} act={send('move')} />}
      {can('organisation:unit.end') && <ActionButton size="small" danger label={t('units.end')} hint={t('units.endHint')} fields={END} done={t('done')} refresh={REFRESH} act={(body, key) => send('end')({ successorIds: [], ...body }, key)} />}
    </Space>
  );
}

function Unit({ id, on, names }: { id: string; on: string; names: Map<number, Label> }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { data: unit, error } = useQuery({ queryKey: ['organisation', 'unit', id, on], queryFn: ({ signal }) => api.get<UnitWhole>(`/organisation/units/${id}`, { on }, { signal }) });
  if (error) return <ErrorState error={error} />;
  if (!unit) return <LoadingState />;
  const spell = (from: string, to: string | null): string => `${from} – ${to ?? t('now')}`;
  const nameOf = (other: number): string => label(names.get(other)) || String(other);
  return (
    <Card size="small" title={label(unit.name)} extra={<Acts unit={unit} />}>
      <Descriptions
        size="small" column={1} bordered
        items={[
          { key: 'code', label: t('units.code'), children: <code className="hb-mono">{unit.code}</code> },
          { key: 'en', label: t('units.names'), children: `${unit.name.zh} · ${unit.name.en} · ${unit.name.shortZh}` },
          { key: 'kind', label: t('units.kind'), children: label(UNIT_KINDS.find((one) => one.code === unit.kind)?.label) || unit.kind },
          { key: 'spell', label: t('units.lives'), children: <span className="hb-numeric">{spell(unit.validFrom ?? '', unit.validTo)}</span> },
          ...(unit.successorIds.length > 0 ? [{ key: 'successors', label: t('units.successors'), children: unit.successorIds.map(nameOf).join('、') }] : []),
          { key: 'parents', label: t('units.parents'), children: unit.parents.length === 0 ? '—' : <ul className="hb-plain">{unit.parents.map((one) => <li key={one.validFrom}>{nameOf(one.parentId)} <span className="hb-soft hb-numeric">{spell(one.validFrom, one.validTo)}</span></li>)}</ul> },
          { key: 'history', label: t('units.formerNames'), children: <ul className="hb-plain">{unit.names.map((one) => <li key={one.validFrom}>{label(one)} <span className="hb-soft hb-numeric">{spell(one.validFrom, one.validTo)}</span></li>)}</ul> },
        ]}
      />
    </Card>
  );
}

/** The units as a tree on any day; a change is dated and moves nothing before its day. */
export function Component() {
  const t = useTexts('administration');
  const label = useLabel();
  const { can, today } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const on = params.get('on') ?? today;
  const chosen = params.get('unit');
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: ['organisation', 'units', on], queryFn: ({ signal }) => api.get<{ items: UnitRow[] }>('/organisation/units', { on }, { signal }) });
  const names = useMemo(() => new Map((data?.items ?? []).map((unit) => [unit.id, unit.name])), [data]);
  const tree = useMemo(() => treeOf(data?.items ?? [], q, label), [data, q, label]);
  return (
    <>
      <PageHeader
        title={t('units.title')} subtitle={t('units.count', { count: data?.items.length ?? 0 })}
        actions={can('organisation:unit.create') && <ActionButton type="primary" label={t('units.create')} hint={t('units.datedHint')} fields={CREATE} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post('/organisation/units', body, { idempotencyKey })} />}
      />
      <div className="hb-bar">
        <Input.Search allowClear value={q} onChange={(event) => setQ(event.target.value)} placeholder={t('units.find')} aria-label={t('units.find')} maxLength={60} style={{ maxWidth: 300 }} />
        <span className="hb-soft">{t('units.on')}</span>
        <DatePicker value={dayjs(on)} allowClear={false} aria-label={t('units.on')} onChange={(next: Dayjs | null) => set({ on: next ? next.format('YYYY-MM-DD') : '' })} />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={12} />}
      {data && (
        <div className="hb-two hb-two-even">
          <Card size="small">
            {tree.length === 0 ? <EmptyState title={t('units.noHit')} hint={t('units.noHitHint')} /> : <Tree key={`${on} ${q}`} treeData={tree} defaultExpandAll showLine selectedKeys={chosen ? [chosen] : []} onSelect={([key]) => set({ unit: key === undefined ? '' : String(key) })} aria-label={t('units.title')} />}
          </Card>
          {chosen ? <Unit id={chosen} on={on} names={names} /> : <Card size="small"><EmptyState title={t('units.choose')} hint={t('units.chooseHint')} /></Card>}
        </div>
      )}
    </>
  );
}
