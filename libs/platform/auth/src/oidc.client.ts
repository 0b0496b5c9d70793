import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { Problem } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions, type OidcOptions } from './auth.options.js';
import { type Attempt, failureOf } from './oidc.rules.js';

/** What the provider publishes of itself is asked for anew after an hour: keys are changed now and then. */
const KNOWN_FOR_MS = 3_600_000;
const TIMEOUT_SECONDS = 8;
const SCOPE = 'openid profile';

const load = () => import('openid-client');

/** The provider that signs staff in: OpenID Connect, authorization code with PKCE, state and nonce. Loaded when it is first needed. */
@Injectable()
export class OidcClient {
  private readonly log = new Logger('Oidc');
  private known: { configuration: Promise<Configuration>; bornMs: number } | undefined;

  constructor(@Inject(AUTH_OPTIONS) private readonly options: AuthOptions) {}

  /** @throws 404 `sign-in-way-unknown` where none is configured */
  get settings(): OidcOptions {
    const { oidc } = this.options;
    if (!oidc) throw new Problem(404, 'sign-in-way-unknown', 'No provider is set up: sign in with username and password.');
    return oidc;
  }

  /** Begins: where the browser goes, and what it must bring back. @throws 503 `sign-in-provider-away` */
  async begin(returnTo: string, now: Date): Promise<{ url: string; attempt: Attempt }> {
    const { redirectUri } = this.settings;
    const client = await load();
    const configuration = await this.configuration();
    const attempt = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), returnTo, begunAt: now.toISOString() };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri, scope: SCOPE, state: attempt.state, nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier), code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /**
   * Takes the code for an identity, proved by the provider's signature.
   * @param query as the browser brought it, without `?`
   * @throws 401 `sign-in-cancelled`, `sign-in-provider-refused`; 503 `sign-in-provider-away`
   */
  async finish(query: string, attempt: Attempt): Promise<{ issuer: string; subject: string }> {
    const { redirectUri } = this.settings;
    const client = await load();
    const configuration = await this.configuration();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(`${redirectUri}?${query}`), {
        pkceCodeVerifier: attempt.verifier, expectedState: attempt.state, expectedNonce: attempt.nonce, idTokenExpected: true,
      });
      const { iss, sub } = tokens.claims()!;
      return { issuer: iss, subject: sub };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'declined') throw Problem.unauthorized('sign-in-cancelled', 'The sign-in was given up at the provider.');
      this.log.warn(`The sign-in by ${this.settings.issuer} failed: ${whyOf(error)}`);
      if (failure === 'away') throw this.away();
      throw Problem.unauthorized('sign-in-provider-refused', 'What the provider answered is no valid sign-in. Begin anew.');
    }
  }

  private async configuration(): Promise<Configuration> {
    const known = this.known;
    if (known && performance.now() - known.bornMs < KNOWN_FOR_MS) return known.configuration;
    const asked = { configuration: this.discover(), bornMs: performance.now() };
    this.known = asked;
    try {
      return await asked.configuration;
    } catch (error) {
      // The next one asks again; who asked at the same time fails by the same answer.
      if (this.known === asked) this.known = undefined;
      this.log.warn(`The provider ${this.settings.issuer} does not answer as it should: ${whyOf(error)}`);
      throw this.away();
    }
  }

  private async discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const client = await load();
    const insecure = new URL(issuer).protocol === 'http:';
    return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: TIMEOUT_SECONDS, ...(insecure ? { execute: [client.allowInsecureRequests] } : {}) });
  }

  private away(): Problem {
    return new Problem(503, 'sign-in-provider-away', 'The provider of the sign-in can not be reached. Try again, or sign in with username and password.', { retryAfterSeconds: 30 });
  }
}

/** The causes, outermost first: the library says what it did, its cause why that failed. */
function whyOf(error: unknown): string {
  const words: string[] = [];
  for (let at = error as { message?: unknown; error?: unknown; cause?: unknown } | undefined; at && words.length < 6; at = at.cause as typeof at) for (const word of [at.message, at.error]) if (typeof word === 'string' && word) words.push(word);
  return words.join(': ') || String(error);
}
