import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Endpoint, Problem, type RequestContext } from '@haobang/http';
import type { IdentifiedRequest } from './auth.guard.js';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { OidcCallbackQuery, OidcStartQuery, SignInWaysResponse } from './oidc.dto.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { ATTEMPT_MINUTES, refusalPage } from './oidc.rules.js';
import { setSessionCookie, unknownContext, userAgentOf } from './requests.js';

const ATTEMPT_COOKIE = 'haobang_sign_in';
const ATTEMPT_PATH = '/api/v1/session/oidc';

/** Signing in by a provider (OpenID Connect). Browsers walk through start and callback; what is refused brings them to the sign-in page. */
@ApiTags('session')
@Controller('api/v1')
export class OidcController {
  constructor(
    @Inject(OidcSignIn) private readonly signIn: OidcSignIn,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  @Get('session/ways')
  @Endpoint({ id: 'sessionWays', can: 'public', returns: SignInWaysResponse, summary: 'By which ways one may sign in, beside username and password.' })
  ways(): SignInWaysResponse {
    return { oidc: this.options.oidc?.label ?? null };
  }

  @Get('session/oidc')
  @Endpoint({ id: 'sessionOidcStart', can: 'public', status: 302, problems: [404], summary: 'Sends the browser to the provider to sign in.', basis: 'OpenID Connect Core 1.0, RFC 7636' })
  async start(@Req() request: IdentifiedRequest, @Res({ passthrough: true }) reply: FastifyReply, @Query() { returnTo }: OidcStartQuery): Promise<void> {
    await walk(request, reply, async () => {
      const { url, kept } = await this.signIn.begin(this.contextOf(request), returnTo);
      // Lax, since the browser comes back from another site; unreadable, and good for this address alone.
      void reply.setCookie(ATTEMPT_COOKIE, kept, { path: ATTEMPT_PATH, httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https', maxAge: ATTEMPT_MINUTES * 60 });
      return url;
    });
  }

  @Get('session/oidc/callback')
  @Endpoint({ id: 'sessionOidcCallback', can: 'public', status: 302, problems: [401, 404], summary: 'Where the provider sends the browser back to: opens the session of the linked account, and goes on to the page asked for.', basis: 'OpenID Connect Core 1.0, RFC 7636' })
  async callback(@Req() request: IdentifiedRequest, @Res({ passthrough: true }) reply: FastifyReply, @Query() _query: OidcCallbackQuery): Promise<void> {
    await walk(request, reply, async () => {
      // An attempt ends here, whatever becomes of it.
      void reply.clearCookie(ATTEMPT_COOKIE, { path: ATTEMPT_PATH });
      const { token, returnTo } = await this.signIn.finish(this.contextOf(request), request.cookies?.[ATTEMPT_COOKIE], request.url.split('?')[1] ?? '', userAgentOf(request));
      setSessionCookie(request, reply, token, this.options);
      return returnTo;
    });
  }

  private contextOf(request: IdentifiedRequest): RequestContext {
    return unknownContext(request, request.instant ?? this.clock.now());
  }
}

/** Answers with the next address. A refusal is a page for whoever reads pages, and a problem for everybody else. */
async function walk(request: IdentifiedRequest, reply: FastifyReply, next: () => Promise<string>): Promise<void> {
  try {
    void reply.header('location', await next());
  } catch (error) {
    if (!(error instanceof Problem) || !/\btext\/html\b/.test(request.headers.accept ?? '')) throw error;
    void reply.header('location', refusalPage(error.code, typeof error.more.subject === 'string' ? error.more.subject : undefined));
  }
  void reply.header('cache-control', 'no-store');
}
