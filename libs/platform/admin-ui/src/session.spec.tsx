import { standInForBrowser, type FakeAnswer, type SeenRequest } from './jsdom';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { api, newUuid } from '@haobang/api-client';
import { AdminRoot, newQueryClient } from './admin-root';
import { useSession } from './session';
import { SessionGate } from './session-gate';

// A machine under load draws slowly; nothing here is about speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const SESSION = {
  account: { id: 'a1', username: 'zhang', name: '张晓梅' }, roles: [], standsInFor: [], deputy: null, permissions: ['complaints:read'], csrfToken: 'token-1', mustChangePassword: false, demo: true, today: '2026-03-02',
};

function Page() {
  const session = useSession();
  return <p>{`page of ${session.account.name}, ${session.can('complaints:read') ? 'may read' : 'may not read'}`}<input aria-label="draft" /></p>;
}

function start(answer: (request: SeenRequest) => FakeAnswer): SeenRequest[] {
  const seen = standInForBrowser(answer);
  render(<AdminRoot queryClient={newQueryClient()}><SessionGate><Page /></SessionGate></AdminRoot>);
  return seen;
}

const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const submit = (): void => { fireEvent.click(screen.getByRole('button', { name: '登录' })); };

/** A server that knows one account with a one-time code. */
function server() {
  let signedIn = false;
  return {
    end: () => { signedIn = false; },
    answer: ({ method, url, body }: SeenRequest): FakeAnswer => {
      if (url === '/api/v1/session' && method === 'GET') return signedIn ? { body: SESSION } : { status: 401, body: { title: 'x', status: 401, code: 'sign-in-required' } };
      if (url === '/api/v1/session' && method === 'POST') {
        const given = body as { password: string; otp?: string };
        if (given.password !== 'right') return { status: 401, body: { title: 'x', status: 401, code: 'credentials-wrong' } };
        if (!given.otp) return { status: 401, body: { title: 'x', status: 401, code: 'otp-required' } };
        signedIn = true;
        return { status: 201, body: SESSION };
      }
      if (!signedIn) return { status: 401, body: { title: 'x', status: 401, code: 'sign-in-required' } };
      return { body: {} };
    },
  };
}

describe('session', () => {
  afterEach(cleanup);

  it('asks for the password, then for the code, then shows the page; writes carry the token and a key of their own', async () => {
    const { answer } = server();
    const seen = start(answer);
    await screen.findByLabelText('用户名');
    type('用户名', ' zhang ');
    type('密码', 'wrong');
    submit();
    await screen.findByText('用户名或密码不正确。');
    expect(screen.queryByLabelText('动态验证码')).toBeNull();

    type('密码', 'right');
    submit();
    await screen.findByLabelText('动态验证码');
    type('动态验证码', '123456');
    submit();
    await screen.findByText('page of 张晓梅, may read');
    expect(seen.filter((one) => one.method === 'POST').at(-1)?.body).toEqual({ username: 'zhang', password: 'right', otp: '123456' });

    await act(() => api.post('/things', { a: 1 }));
    await act(() => api.post('/things', { a: 1 }));
    const [first, second] = seen.slice(-2);
    expect(first?.headers.get('x-csrf-token')).toBe('token-1');
    expect(first?.headers.get('accept-language')).toBe('zh');
    expect(first?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.headers.get('idempotency-key')).not.toBe(first?.headers.get('idempotency-key'));
  });

  it('lays the sign-in over the page when the session ends, and keeps what was typed', async () => {
    const backend = server();
    start(backend.answer);
    await screen.findByLabelText('用户名');
    type('用户名', 'zhang');
    type('密码', 'right');
    submit();
    type('动态验证码', (await screen.findByLabelText('动态验证码'), '1'));
    submit();
    fireEvent.change(await screen.findByLabelText('draft'), { target: { value: 'half a sentence' } });
    backend.end();
    await act(async () => { await api.get('/things').catch(() => undefined); });
    await screen.findByText('登录已失效');
    expect(screen.getByLabelText<HTMLInputElement>('draft').value).toBe('half a sentence');
  });

  describe('after another window has begun a session', () => {
    const other = { ...SESSION, account: { id: 'a2', username: 'li', name: '李娜' }, csrfToken: 'token-2' };
    const stale = { status: 403, body: { title: 'x', status: 403, code: 'csrf-token-wrong' } };
    /** Writes pass with the token of the session that holds now. */
    const shared = (first: typeof SESSION) => {
      let holds = first;
      return {
        become: (next: typeof SESSION) => { holds = next; },
        answer: ({ method, headers }: SeenRequest): FakeAnswer => (method === 'GET' ? { body: holds } : headers.get('x-csrf-token') === holds.csrfToken ? { body: { done: true } } : stale),
      };
    };

    it('goes on by itself where it is the same person\'s, asking once for all', async () => {
      const backend = shared(SESSION);
      const seen = start(backend.answer);
      await screen.findByText('page of 张晓梅, may read');
      backend.become({ ...SESSION, csrfToken: 'token-9' });
      const before = seen.filter((one) => one.url === '/api/v1/session').length;
      await act(async () => expect(await Promise.all([api.post('/things', { a: 1 }), api.post('/others', { b: 1 })])).toEqual([{ done: true }, { done: true }]));
      expect(seen.filter((one) => one.url === '/api/v1/session')).toHaveLength(before + 1);
      expect(screen.queryByText('登录已失效')).toBeNull();
    });

    it('covers the page of whoever was here before, names who is signed in, and does nothing in that name', async () => {
      const backend = shared(SESSION);
      start(backend.answer);
      fireEvent.change(await screen.findByLabelText('draft'), { target: { value: 'half a sentence' } });
      backend.become(other);
      await act(async () => { await expect(api.post('/things', { a: 1 })).rejects.toMatchObject({ code: 'csrf-token-wrong' }); });
      await screen.findByText('登录已失效');
      expect(screen.getByText(/另一个窗口已用“李娜”登录/)).toBeDefined();
      expect(screen.getByLabelText<HTMLInputElement>('draft').value).toBe('half a sentence');
    });
  });

  it('shows a server that is away, and asks again', async () => {
    let away = true;
    start(({ method }) => {
      if (away) throw new TypeError('fetch failed');
      return method === 'GET' ? { body: SESSION } : {};
    });
    await screen.findByText('无法连接服务器');
    away = false;
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByText('page of 张晓梅, may read');
  });

  it('lets nobody past who must change the password', async () => {
    start(() => ({ body: { ...SESSION, mustChangePassword: true } }));
    await waitFor(() => expect(screen.getByLabelText('当前密码')).toBeDefined());
    expect(screen.queryByLabelText('draft')).toBeNull();
  });

  it('makes keys where the page has no secure context', () => {
    const whole = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    Object.defineProperty(crypto, 'randomUUID', { value: whole, configurable: true });
  });
});
