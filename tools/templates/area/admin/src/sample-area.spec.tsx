import { AdminRoot, newQueryClient, SessionGate, standInForBrowser, textGaps } from '@haobang/admin-ui';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router';
import type { KindMeta } from '@haobang/api-client';
import { sampleArea } from './sample-area.routes';

// A machine under load draws slowly; nothing here is about speed.
configure({ asyncUtilTimeout: 120_000 });
jest.setTimeout(150_000);

const text = (zh: string, en: string) => ({ zh, en });
const META: KindMeta = {
  kind: 'specimen-card', area: 'sample-area', url: '/api/v1/sample-area/specimen-cards', label: text('样本', 'Sample copy'), plural: text('样本', 'Sample copies'), prefix: 'ZZ',
  states: [{ code: 'REGISTERED', label: text('已登记', 'Registered'), open: true, tone: 'default' }], verbs: [], fields: [], create: [], amend: [], filters: [], columns: [], sorts: [], clocks: [], import: false,
};
const SESSION = { account: { id: 'a1', username: 'z', name: '张' }, roles: [], permissions: ['sample-area:*'], csrfToken: 't', mustChangePassword: false, demo: false, today: '2026-03-02' };
const ANSWERS: Record<string, object> = { '/api/v1/session': SESSION, '/api/v1/kinds': { items: [META] }, '/api/v1/organisation/units': { items: [] } };

const routes = sampleArea.routes.map((route) => ({ ...route, path: `/${route.path!}` }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the list', () => {
  it('asks for the kind of the area, and says how to begin where there is nothing', async () => {
    const seen = standInForBrowser(({ url }) => ({ body: ANSWERS[url] ?? { items: [], next: null, total: { value: 0, capped: false } } }));
    const router = createMemoryRouter(routes, { initialEntries: ['/sample-area/specimen-cards'] });
    render(<AdminRoot queryClient={newQueryClient()}><SessionGate><Suspense><RouterProvider router={router} /></Suspense></SessionGate></AdminRoot>);
    await screen.findByText('从登记第一条开始，或从文件导入。');
    expect(seen.some(({ url }) => url.startsWith('/api/v1/sample-area/specimen-cards?'))).toBe(true);
  });
});

describe('the navigation', () => {
  it.each(sampleArea.navigation)('leads to a page: $path', ({ path }) => expect(matchRoutes(routes, path)?.at(-1)?.route.path).toBe(path));
  it('asks for rights of this area alone', () => {
    for (const { permissions } of sampleArea.navigation) expect(permissions).toEqual([expect.stringMatching(/^sample-area:/)]);
  });
});

describe('texts', () => {
  it('stand in both languages', () => {
    expect(textGaps()).toEqual([]);
  });
});
