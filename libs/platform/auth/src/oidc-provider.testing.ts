import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { InteractionResults } from 'oidc-provider';
import type { OidcOptions } from './auth.options.js';

/** A certified provider in a process of its own, as a city runs one: it demands PKCE and asks nobody, since the test says who comes. */
const SERVER = `
import http from 'node:http';
import { Provider } from 'oidc-provider';
let next = {};
let provider;
const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname === '/who') {
    next = JSON.parse(searchParams.get('next'));
    return response.end('ok');
  }
  if (pathname.startsWith('/interaction/')) {
    return provider.interactionFinished(request, response, next, { mergeWithLastSubmission: false });
  }
  return provider.callback()(request, response);
});
server.listen(0, '127.0.0.1', () => {
  const issuer = 'http://127.0.0.1:' + server.address().port;
  provider = new Provider(issuer, {
    clients: [{ client_id: 'haobang', client_secret: process.env.SECRET, redirect_uris: [process.env.REDIRECT_URI] }],
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (context, interaction) => '/interaction/' + interaction.uid },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  console.log(issuer);
});
`;

const ROOT = path.resolve(__dirname, '../../../..');
export const REDIRECT_URI = 'http://127.0.0.1:4000/api/v1/session/oidc/callback';

/** A running provider for tests. */
export class TestProvider {
  private constructor(
    private readonly child: ChildProcess,
    readonly options: OidcOptions,
  ) {}

  static async start(): Promise<TestProvider> {
    const clientSecret = 'a secret that only the test knows';
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', SERVER], { cwd: ROOT, env: { PATH: process.env.PATH, SECRET: clientSecret, REDIRECT_URI }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    const issuer = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        const found = /^(http:\S+)$/m.exec((out += part));
        if (found) resolve(found[1]!);
      });
      child.once('exit', () => reject(new Error(`The provider ended: ${said}`)));
    });
    return new TestProvider(child, { issuer, clientId: 'haobang', clientSecret, label: { zh: '统一身份认证', en: 'single sign-on' }, redirectUri: REDIRECT_URI });
  }

  /**
   * Walks as a browser would from where the product sends it, and signs in as somebody.
   * @param subject null gives up
   * @returns the query with which the provider sends the browser back
   */
  async walk(address: string, subject: string | null): Promise<string> {
    const next: InteractionResults = subject === null ? { error: 'access_denied', error_description: 'gave up' } : { login: { accountId: subject } };
    await fetch(`${this.options.issuer}/who?next=${encodeURIComponent(JSON.stringify(next))}`);
    const cookies = new Map<string, string>();
    for (let at = address, steps = 0; steps < 10; steps++) {
      if (at.startsWith(REDIRECT_URI)) return at.slice(REDIRECT_URI.length + 1);
      const answer: Response = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        cookies.set(name!, value!);
      }
      const next = answer.headers.get('location');
      if (!next) throw new Error(`The provider stopped at ${at}: ${answer.status} ${await answer.text()}`);
      at = new URL(next, at).href;
    }
    throw new Error('The provider never sent the browser back');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
