import { AdminRoot, newQueryClient, SessionGate, standInForBrowser } from '@haobang/admin-ui';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { KindMeta, PartMeta, RecordRow } from '@haobang/api-client';
import { RecordPart } from './record-parts';
import './records.texts';

// A machine under load draws slowly; nothing here is about speed.
configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(150_000);

const text = (zh: string) => ({ zh, en: zh });
const PART: PartMeta = {
  name: 'readers', label: text('读者'), opens: true,
  fields: [{ name: 'phone', label: text('电话'), type: 'phone', required: false, masked: true }, { name: 'seatedOn', label: text('入座日'), type: 'date', required: false }, { name: 'leftOn', label: text('离开日'), type: 'date', required: false }],
};
const META = { kind: 'card', area: 'library', url: '/api/v1/library/cards', label: text('借书卡'), plural: text('借书卡'), prefix: 'LC', states: [], verbs: [], fields: [], create: [], amend: [], filters: [], columns: [], sorts: [], clocks: [], parts: [PART] } as KindMeta;
const ROW = { id: 'id-1', no: 'LC-2026-1' } as RecordRow;
const SESSION = { account: { id: 'a1', username: 'z', name: '张' }, roles: [], standsInFor: [], deputy: null, permissions: ['library:*'], csrfToken: 't', mustChangePassword: false, demo: false, today: '2026-03-02' };
const LIST = '/api/v1/library/cards/id-1/readers';

function open(items: object[]) {
  const seen = standInForBrowser(({ url }) => ({ body: url === '/api/v1/session' ? SESSION : url === LIST ? { items } : url === `${LIST}/r2/open` ? { value: '13812345678' } : { items: [] } }));
  const router = createMemoryRouter([{ path: '/', element: <RecordPart meta={META} row={ROW} part={PART} /> }]);
  render(<AdminRoot queryClient={newQueryClient()}><SessionGate><Suspense><RouterProvider router={router} /></Suspense></SessionGate></AdminRoot>);
  return seen;
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the rows of a part', () => {
  it('stand newest first, with what is there, and open a personal value for a purpose', async () => {
    const seen = open([{ id: 'r1', phone: null, seatedOn: '2026-03-01', leftOn: null }, { id: 'r2', phone: '138****5678', seatedOn: '2026-03-02', leftOn: null }]);
    await screen.findByText('138****5678');
    const [newest, oldest] = screen.getAllByRole('listitem');
    expect(within(newest!).getByText('2026-03-02')).toBeTruthy();
    expect(within(oldest!).queryByText('电话')).toBeNull();
    expect(screen.queryByText('离开日')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '查看电话' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('用途'), { target: { value: '通知改期' } });
    fireEvent.click(within(dialog).getByRole('button', { name: /查\s*看/ }));
    await screen.findByText('13812345678');
    await waitFor(() => expect(seen.find(({ method, url }) => method === 'POST' && url.endsWith('/open'))?.body).toEqual({ field: 'phone', purpose: '通知改期' }));
  });

  it('say that there are none', async () => {
    open([]);
    await screen.findByText('暂无读者');
  });
});
