import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import type { IdentifiedRequest } from './auth.guard.js';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { Identities } from './identities.js';
import { LinkedSubjects } from './linked-subjects.js';
import { LinkedSubjectList, LinkedSubjectResponse, LinkSubjectRequest, OidcCallbackQuery, OidcStartQuery, SignInWaysResponse, SubjectParam } from './oidc.dto.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { ATTEMPT_MINUTES, refusalPage } from './oidc.rules.js';
import { setSessionCookie, unknownContext, userAgentOf } from './requests.js';
import { UserParam } from './users.dto.js';

const ATTEMPT_COOKIE = 'haobang_sign_in';
const ATTEMPT_PATH = '/api/v1/session/oidc';

/** Signing in by a provider (OpenID Connect), and which identity there opens which account. Browsers walk through the first two; what is refused brings them to the sign-in page. */
@Controller('api/v1')
export class OidcController {
  constructor(
    @Inject(OidcSignIn) private readonly signIn: OidcSignIn,
    @Inject(LinkedSubjects) private readonly subjects: LinkedSubjects,
    @Inject(Identities) private readonly identities: Identities,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  @Get('session/ways')
  @ApiTags('session')
  @Endpoint({ id: 'sessionWays', can: 'public', returns: SignInWaysResponse, summary: 'By which ways one may sign in, beside username and password.' })
  ways(): SignInWaysResponse {
    return { oidc: this.options.oidc?.label ?? null };
  }

  @Get('session/oidc')
  @ApiTags('session')
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
  @ApiTags('session')
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

  @Get('users/:id/subjects')
  @ApiTags('users')
  @Endpoint({ id: 'usersSubjectsList', can: 'auth:read', returns: LinkedSubjectList, problems: [404], summary: 'Identities of the provider that open the account.' })
  list(@Ctx() ctx: RequestContext, @Param() { id }: UserParam): Promise<LinkedSubjectList> {
    return this.subjects.of(ctx, id);
  }

  @Post('users/:id/subjects')
  @ApiTags('users')
  @Endpoint({ id: 'usersSubjectsLink', can: 'auth:user.link', returns: LinkedSubjectResponse, status: 201, problems: [404, 409, 422], summary: 'Links an identity of the provider, which from then on opens the account.' })
  link(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: LinkSubjectRequest): Promise<LinkedSubjectResponse> {
    return this.subjects.link(ctx, id, body);
  }

  @Delete('users/:id/subjects/:subjectId')
  @ApiTags('users')
  @Endpoint({ id: 'usersSubjectsUnlink', can: 'auth:user.link', status: 204, problems: [404, 422], summary: 'Unlinks an identity, and ends the sessions that the provider opened.' })
  async unlink(@Ctx() ctx: RequestContext, @Param() { id, subjectId }: SubjectParam): Promise<void> {
    await this.subjects.unlink(ctx, id, subjectId);
    this.identities.forget(`account:${id}`);
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
