import { Card, Input, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { PageHeader, UnitSelect, useLabel, useSession, useSettled, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta, type Label } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { field, optional } from './fields';
import { useParamSetter } from './metric-panel-params';
import { PagedTable } from './paged-table';
import { Pills } from './pills';
import './administration.texts';

interface HeldPost extends Label {
  postId: number;
  unit: Label;
  head: boolean;
  main: boolean;
  validFrom: string;
  validTo: string | null;
}

interface Person {
  id: string;
  staffNo: string | null;
  name: string;
  nameEn: string | null;
  validFrom: string;
  validTo: string | null;
  version: number;
  posts: HeldPost[];
  deputy: { name: string; validTo: string | null } | null;
}

interface Post extends Label {
  id: number;
  unit: Label;
  head: boolean;
  validFrom: string;
  validTo: string | null;
}

interface StandIn {
  id: string;
  personName: string;
  deputyName: string;
  reason: string;
  validFrom: string;
  validTo: string | null;
}

const VIEWS = ['people', 'posts', 'standIns'] as const;
type View = (typeof VIEWS)[number];

const FROM = field('from', 'date', '自何日起', 'From');
const ON = field('on', 'date', '自何日起结束', 'Over from');
const PERSON: FieldMeta[] = [field('name', 'text', '姓名', 'Name', { maxLength: 60 }), optional('nameEn', 'text', '姓名（拉丁字母）', 'Name in Latin letters', { maxLength: 120 }), optional('staffNo', 'text', '工号', 'Staff number', { maxLength: 40 })];
const POST: FieldMeta[] = [field('unitId', 'unit', '单位', 'Unit'), field('zh', 'text', '岗位名称', 'Post in Chinese', { maxLength: 60 }), field('en', 'text', '岗位英文名称', 'Post in English', { maxLength: 120 }), optional('head', 'boolean', '单位负责人岗位', 'Heads the unit'), FROM];
const STAND_IN: FieldMeta[] = [field('personId', 'person', '被代理人', 'Who is away'), field('deputyId', 'person', '代理人', 'Who acts'), field('reason', 'longText', '原因', 'Reason', { maxLength: 500 }), FROM, field('until', 'date', '到何日为止（不含）', 'Over from', { help: { zh: '最长一年', en: 'A year at most' } })];
const REFRESH = [['organisation']];
const BASE = '/organisation';

/** Posts to choose from are those of one unit: an id is looked up on the page of posts. */
const APPOINT: FieldMeta[] = [field('postId', 'integer', '岗位编号', 'Post number', { min: 1, help: { zh: '见“岗位”列表', en: 'See the list of posts' } }), FROM, optional('main', 'boolean', '作为主要岗位', 'As the main post')];
const RELIEVE: FieldMeta[] = [field('postId', 'integer', '岗位编号', 'Post number', { min: 1 }), ON];

function People({ q, unit }: { q: string; unit: number | undefined }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { can } = useSession();
  return (
    <PagedTable<Person>
      queryKey={['organisation', 'people']} path={`${BASE}/people`} query={{ q, unit }} empty={t('people.empty')} emptyHint={t('people.emptyHint')}
      columns={[
        { title: t('people.name'), key: 'name', render: (_, row) => <>{row.name} <span className="hb-soft">{row.nameEn}</span></> },
        { title: t('people.staffNo'), dataIndex: 'staffNo', className: 'hb-numeric' },
        { title: t('people.posts'), key: 'posts', render: (_, row) => row.posts.length === 0 ? <span className="hb-soft">{t('people.noPost')}</span> : row.posts.map((post) => <div key={post.postId}>{label(post.unit)} · {label(post)} <span className="hb-soft hb-numeric">#{post.postId}</span> {post.head && <span className="hb-tag">{t('people.head')}</span>}</div>) },
        { title: t('people.deputy'), key: 'deputy', render: (_, row) => row.deputy?.name },
        {
          title: t('acts'), key: 'acts',
          render: (_, row) => (
            <Space wrap size={4}>
              {can('organisation:person.appoint') && <ActionButton size="small" label={t('people.appoint')} title={`${t('people.appoint')}: ${row.name}`} fields={APPOINT} initial={{ main: true }} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/people/${row.id}/appoint`, body, { idempotencyKey })} />}
              {can('organisation:person.relieve') && row.posts.length > 0 && <ActionButton size="small" label={t('people.relieve')} title={`${t('people.relieve')}: ${row.name}`} fields={RELIEVE} initial={{ postId: row.posts[0]?.postId }} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/people/${row.id}/relieve`, body, { idempotencyKey })} />}
              {can('organisation:person.amend') && <ActionButton size="small" label={t('people.amend')} title={`${t('people.amend')}: ${row.name}`} fields={[...PERSON, optional('validTo', 'date', '自何日起离职', 'No more in service from')]} initial={row as unknown as Record<string, unknown>} send="changes" done={t('done')} refresh={REFRESH} act={(body) => api.patch(`${BASE}/people/${row.id}`, body, { ifMatch: `"${row.version}"` })} />}
            </Space>
          ),
        },
      ]}
    />
  );
}

const spell = (from: string, to: string | null, now: string): string => `${from} – ${to ?? now}`;

function Posts({ unit }: { unit: number | undefined }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { can } = useSession();
  return (
    <PagedTable<Post>
      queryKey={['organisation', 'posts']} path={`${BASE}/posts`} query={{ unit }} empty={t('posts.empty')} emptyHint={t('posts.emptyHint')}
      columns={[
        { title: t('posts.no'), dataIndex: 'id', className: 'hb-numeric' },
        { title: t('posts.unit'), key: 'unit', render: (_, row) => label(row.unit) },
        { title: t('posts.post'), key: 'post', render: (_, row) => <>{label(row)} {row.head && <span className="hb-tag">{t('people.head')}</span>}</> },
        { title: t('posts.lives'), key: 'lives', className: 'hb-numeric', render: (_, row) => spell(row.validFrom, row.validTo, t('now')) },
        { title: t('acts'), key: 'acts', render: (_, row) => can('organisation:post.end') && <ActionButton size="small" danger label={t('posts.end')} hint={t('posts.endHint')} fields={[ON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/posts/${row.id}/end`, body, { idempotencyKey })} /> },
      ]}
    />
  );
}

function StandIns() {
  const t = useTexts('administration');
  const { can } = useSession();
  return (
    <PagedTable<StandIn>
      queryKey={['organisation', 'stand-ins']} path={`${BASE}/stand-ins`} query={{ ahead: true }} empty={t('standIns.empty')} emptyHint={t('standIns.emptyHint')}
      columns={[
        { title: t('standIns.person'), dataIndex: 'personName' },
        { title: t('standIns.deputy'), dataIndex: 'deputyName' },
        { title: t('standIns.lives'), key: 'lives', className: 'hb-numeric', render: (_, row) => spell(row.validFrom, row.validTo, t('open')) },
        { title: t('standIns.reason'), dataIndex: 'reason' },
        { title: t('acts'), key: 'acts', render: (_, row) => can('organisation:stand-in.end') && <ActionButton size="small" danger label={t('standIns.end')} fields={[ON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/stand-ins/${row.id}/end`, body, { idempotencyKey })} /> },
      ]}
    />
  );
}

/** Staff, the posts that they hold, and who acts for whom. */
export function Component() {
  const t = useTexts('administration');
  const { can } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 250);
  const asked = params.get('view') as View | null;
  const view: View = asked && VIEWS.includes(asked) ? asked : 'people';
  const unit = Number(params.get('unit')) || undefined;
  const create = { people: ['people', 'person.create', [...PERSON, FROM]], posts: ['posts', 'post.create', POST], standIns: ['stand-ins', 'stand-in.create', STAND_IN] } as const;
  const [path, permission, fields] = create[view];
  return (
    <>
      <PageHeader
        title={t('people.title')}
        actions={can(`organisation:${permission}`) && <ActionButton key={view} type="primary" label={t(`${view}.create`)} hint={view === 'standIns' ? t('standIns.createHint') : undefined} fields={[...fields]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/${path}`, body, { idempotencyKey })} />}
      />
      <Pills label={t('people.title')} value={view} onChange={(next) => set({ view: next === 'people' ? '' : next })} items={VIEWS.map((key) => ({ key, label: t(`${key}.tab`) }))} />
      <Card size="small">
        {view !== 'standIns' && (
          <div className="hb-bar">
            {view === 'people' && <Input.Search allowClear value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t('people.find')} aria-label={t('people.find')} maxLength={60} style={{ maxWidth: 300 }} />}
            <span style={{ width: 240 }}><UnitSelect {...(unit ? { value: unit } : {})} aria-label={t('posts.unit')} onChange={(next) => set({ unit: next ? String(next) : '' })} /></span>
          </div>
        )}
        {view === 'people' && <People q={q} unit={unit} />}
        {view === 'posts' && <Posts unit={unit} />}
        {view === 'standIns' && <StandIns />}
      </Card>
    </>
  );
}
