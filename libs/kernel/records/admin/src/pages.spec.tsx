import { AdminRoot, newQueryClient, SessionGate, standInForBrowser, type FakeAnswer, type SeenRequest } from '@haobang/admin-ui';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { KindMeta } from '@haobang/api-client';
import { AmendPage, ListPage, RecordPage } from './index';

// A machine under load draws slowly; nothing here is about speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const text = (zh: string) => ({ zh, en: zh });
const META: KindMeta = {
  kind: 'card', area: 'library', url: '/api/v1/library/cards', label: text('借书卡'), plural: text('借书卡'), prefix: 'LC',
  states: [{ code: 'OPEN', label: text('在用'), open: true, tone: 'processing' }, { code: 'CLOSED', label: text('停用'), open: false, tone: 'default' }],
  verbs: [
    { name: 'close', label: text('停用'), from: ['OPEN'], to: ['CLOSED'], by: ['clerk'], input: [{ name: 'reason', label: text('理由'), type: 'text', required: true }], batch: true, danger: false },
    { name: 'reopen', label: text('恢复'), from: ['CLOSED'], to: ['OPEN'], by: ['clerk'], input: [], batch: false, danger: false },
  ],
  fields: [{ name: 'shelf', label: text('书架'), type: 'text', required: false }], create: [], amend: [{ name: 'title', label: text('题名'), type: 'text', required: true }, { name: 'shelf', label: text('书架'), type: 'text', required: false }],
  filters: [], columns: ['no', 'title', 'status', 'shelf'], sorts: ['no'], clocks: [], import: false,
};
const SESSION = { account: { id: 'a1', username: 'z', name: '张' }, roles: [], standsInFor: [], deputy: null, permissions: ['library:*'], csrfToken: 't', mustChangePassword: false, demo: false, today: '2026-03-02' };
const row = (n: number, change: object = {}) => ({
  id: `id-${n}`, no: `LC-2026-${n}`, kind: 'card', title: `卡 ${n}`, status: 'OPEN', open: true, leadUnitId: null, registeredUnitId: null, coUnitIds: [], handlerId: null, enterpriseId: null, parentId: null, rootId: null,
  externalSystem: null, externalId: null, version: 1, registeredAt: '2026-03-01T01:00:00Z', lastEventAt: '2026-03-01T01:00:00Z', dueOn: null, dueAt: null, lamp: null, provisional: false, verbs: ['close'], shelf: 'A1', ...change,
});

function base({ url, method }: SeenRequest): FakeAnswer | undefined {
  if (url === '/api/v1/session') return { body: SESSION };
  if (url === '/api/v1/kinds') return { body: { items: [META] } };
  if (url === '/api/v1/organisation/units') return { body: { items: [] } };
  if (method === 'GET' && url === '/api/v1/session/preferences') return { body: { items: [] } };
  if (method === 'GET' && url.startsWith('/api/v1/library/cards?') && url.includes('total=true')) return { body: { items: [], next: null, total: { value: 10_000, capped: true } } };
  return undefined;
}

function open(path: string, answer: (request: SeenRequest) => FakeAnswer, { own = [], ...options }: { phone?: boolean; own?: string[] } = {}) {
  const seen = standInForBrowser((request) => (own.includes(request.url) ? undefined : base(request)) ?? answer(request), options);
  const router = createMemoryRouter(
    [
      { path: '/library/cards', element: <ListPage kind="card" /> },
      { path: '/library/cards/:id', element: <RecordPage kind="card" /> },
      { path: '/library/cards/:id/amend', element: <AmendPage kind="card" /> },
    ],
    { initialEntries: [path] },
  );
  render(<AdminRoot queryClient={newQueryClient()}><SessionGate><Suspense><RouterProvider router={router} /></Suspense></SessionGate></AdminRoot>);
  return { seen, router, lists: () => seen.filter((one) => one.url.startsWith('/api/v1/library/cards?') && !one.url.includes('total=true')).map((one) => one.url.split('?')[1]) };
}

const pages = ({ url }: SeenRequest): FakeAnswer => {
  const cursor = new URLSearchParams(url.split('?')[1]).get('cursor');
  return { body: cursor === 'two' ? { items: [row(3)], next: null } : { items: [row(1), row(2)], next: 'two' } };
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('ListPage', () => {
  it('asks what the address says, and writes what is asked into the address', async () => {
    const { router, lists } = open('/library/cards?status=OPEN&q=abc&unknown=1', pages);
    await screen.findByRole('link', { name: 'LC-2026-1' });
    expect(lists()).toEqual(['status=OPEN&q=abc&limit=20']);

    const sortable = screen.getAllByRole('columnheader', { name: /编号/ })[0]!;
    fireEvent.click(sortable);
    await waitFor(() => expect(router.state.location.search).toBe('?q=abc&status=OPEN&sort=no'));
    await waitFor(() => expect(screen.getAllByRole('columnheader', { name: /编号/ })[0]!.getAttribute('aria-sort')).toBe('ascending'));

    fireEvent.click(screen.getByRole('button', { name: '清除全部' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=no'));
    await waitFor(() => expect(lists().at(-1)).toBe('sort=no&limit=20'));
  });

  it('turns pages by cursor, finds the way back, and shows a capped total', async () => {
    const { router } = open('/library/cards', pages);
    await screen.findByRole('link', { name: 'LC-2026-1' });
    await screen.findByText('10000 条以上');
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    await screen.findByRole('link', { name: 'LC-2026-3' });
    expect(router.state.location.search).toBe('?cursor=two');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '下一页' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '上一页' }));
    await screen.findByRole('link', { name: 'LC-2026-1' });
    expect(router.state.location.search).toBe('');
  });

  it('offers the first page to those who came by a link into the middle', async () => {
    open('/library/cards?cursor=two', pages);
    await screen.findByRole('link', { name: 'LC-2026-3' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '上一页' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '回到第一页' }));
    await screen.findByRole('link', { name: 'LC-2026-1' });
  });

  it('does a verb to the selected rows and lists the refusals', async () => {
    const { seen } = open('/library/cards', (request) =>
      request.url === '/api/v1/library/cards/batch' ? { body: { items: [{ id: 'id-1', status: 200 }, { id: 'id-2', status: 409, problem: { title: 'x', status: 409, code: 'wrong-state' } }] } } : pages(request));
    fireEvent.click(await screen.findByRole('checkbox', { name: '选择 LC-2026-1' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 LC-2026-2' }));
    fireEvent.click(within(screen.getByRole('region', { name: '已选 2 条' })).getByRole('button', { name: '停用' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '丢失' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '停用' }));
    await within(dialog).findByText(/该记录的状态已经变化/);
    const sent = seen.find((one) => one.url.endsWith('/batch'));
    expect(sent?.body).toEqual({ verb: 'close', ids: ['id-1', 'id-2'], input: { reason: '丢失' } });
  });

  it('keeps a view and the columns with the account, beside what another window kept meanwhile', async () => {
    const theirs = { name: '他窗', search: 'q=x', columns: [] };
    let kept: { key: string; version: number; value: object }[] = [];
    const { seen, router } = open('/library/cards?status=OPEN', (request) => {
      if (request.url === '/api/v1/session/preferences') return { body: { items: kept } };
      if (request.method !== 'PUT') return pages(request);
      if (kept.length === 0) {
        kept = [{ key: 'list.library.card', version: 1, value: { views: [theirs] } }];
        return { status: 412, body: { title: 'x', status: 412, code: 'changed-since-read' } };
      }
      kept = [{ key: 'list.library.card', version: kept[0]!.version + 1, value: (request.body as { value: object }).value }];
      return { body: kept[0] };
    }, { own: ['/api/v1/session/preferences'] });
    await screen.findByRole('link', { name: 'LC-2026-1' });
    fireEvent.click(screen.getByRole('button', { name: '视图' }));
    fireEvent.change(await screen.findByLabelText('视图名称'), { target: { value: '在用的' } });
    fireEvent.click(screen.getByRole('button', { name: /^保\s?存$/ }));
    await waitFor(() => expect(kept[0]).toMatchObject({ version: 2, value: { views: [theirs, { name: '在用的', search: 'status=OPEN' }] } }));
    expect(seen.filter((one) => one.method === 'PUT').map((one) => [one.url, one.headers.get('if-match')])).toEqual([['/api/v1/session/preferences/list.library.card', '"0"'], ['/api/v1/session/preferences/list.library.card', '"1"']]);

    fireEvent.click(await screen.findByRole('button', { name: '他窗' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=x'));
    await waitFor(() => expect(kept[0]).toMatchObject({ version: 3, value: { columns: [], views: [theirs, { name: '在用的' }] } }));
  });

  it('is cards on a phone', async () => {
    open('/library/cards', pages, { phone: true });
    await screen.findByRole('link', { name: '卡 1' });
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('RecordPage', () => {
  const record = ({ url }: SeenRequest): FakeAnswer => {
    if (url.endsWith('/history')) return { body: { items: [] } };
    return { body: row(1), headers: { etag: '"1"' } };
  };

  it('offers the verbs of the answer and no other, sends the ETag, and keeps the form when refused', async () => {
    let tries = 0;
    const { seen } = open('/library/cards/id-1', (request) => {
      if (request.method !== 'POST') return record(request);
      tries += 1;
      return tries === 1 ? { status: 409, body: { title: 'x', status: 409, code: 'wrong-state', verbs: ['reopen'] } } : { body: row(1, { status: 'CLOSED', verbs: ['reopen'] }) };
    });
    fireEvent.click(await screen.findByRole('button', { name: '停用' }));
    expect(screen.queryByRole('button', { name: '恢复' })).toBeNull();
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('理由'), { target: { value: '丢失' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '停用' }));
    await within(dialog).findByText('当前可用的操作：恢复');
    expect(within(dialog).getByLabelText<HTMLInputElement>('理由').value).toBe('丢失');
    fireEvent.click(within(dialog).getByRole('button', { name: '停用' }));
    await waitFor(() => expect(seen.filter((one) => one.method === 'POST')).toHaveLength(2));
    const [first, second] = seen.filter((one) => one.method === 'POST');
    expect(first?.url).toBe('/api/v1/library/cards/id-1/close');
    expect(first?.headers.get('if-match')).toBe('"1"');
    expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  });
});

describe('AmendPage', () => {
  it('shows what others changed, keeps what was typed, and saves on top of the newest version', async () => {
    let version = 1;
    const { seen, router } = open('/library/cards/id-1/amend', (request) => {
      if (request.method === 'PATCH') {
        if (request.headers.get('if-match') === '"1"') {
          version = 2;
          return { status: 412, body: { title: 'x', status: 412, code: 'changed-since-read' } };
        }
        return { body: row(1) };
      }
      if (request.url.endsWith('/history')) return { body: { items: [] } };
      return { body: row(1, version === 2 ? { shelf: 'B7' } : {}), headers: { etag: `"${version}"` } };
    });
    fireEvent.change(await screen.findByLabelText('题名'), { target: { value: '新题名' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText('您打开后该记录已被他人修改');
    await screen.findByText('B7');
    expect(screen.getByLabelText<HTMLInputElement>('题名').value).toBe('新题名');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/library/cards/id-1'));
    const patches = seen.filter((one) => one.method === 'PATCH');
    expect(patches.map((one) => [one.headers.get('if-match'), one.body])).toEqual([['"1"', { title: '新题名' }], ['"2"', { title: '新题名' }]]);
  });
});
