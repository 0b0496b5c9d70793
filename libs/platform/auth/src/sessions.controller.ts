import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import type { IdentifiedRequest } from './auth.guard.js';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { Identities, type Identity } from './identities.js';
import { cookieOptions, SESSION_COOKIE, sessionTokenOf, setSessionCookie, unknownContext, userAgentOf } from './requests.js';
import { ChangePasswordRequest, ConfirmOtpRequest, OpenSessionPage, OtpSetUpResponse, RemoveOtpRequest, SessionParam, SessionQuery, SessionResponse, SignInLogPage, SignInLogQuery, SignInRequest } from './sessions.dto.js';
import { SessionsReadModel } from './sessions.read-model.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('session')
@Controller('api/v1')
export class SessionsController {
  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SessionsReadModel) private readonly readModel: SessionsReadModel,
    @Inject(Identities) private readonly identities: Identities,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  @Post('session')
  @Endpoint({ id: 'sessionOpen', can: 'public', returns: SessionResponse, status: 201, problems: [401, 403], summary: 'Signs in: sets the session\'s cookie and says who one is.', basis: 'GB/T 22239-2019 8.1.4.1' })
  async open(@Req() request: IdentifiedRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: SignInRequest): Promise<SessionResponse> {
    const now = request.instant ?? this.clock.now();
    const token = await this.sessions.signIn(unknownContext(request, now), body, userAgentOf(request));
    const identity = await this.identities.byCookie(token, now);
    if (!identity) throw Problem.unauthorized('session-over', 'The session was ended at once.');
    setSessionCookie(request, reply, token, this.options);
    return this.readModel.session(identity, token, now);
  }

  @Get('session')
  @Endpoint({ id: 'sessionGet', can: 'signed-in', returns: SessionResponse, summary: 'Who is signed in, with roles, rights and the token for writes.' })
  async get(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext): Promise<SessionResponse> {
    return this.readModel.session(staffOf(request), sessionTokenOf(request)!, ctx.now);
  }

  @Delete('session')
  @Endpoint({ id: 'sessionEnd', can: 'signed-in', status: 204, summary: 'Signs out.' })
  async signOut(@Req() request: IdentifiedRequest, @Res({ passthrough: true }) reply: FastifyReply, @Ctx() ctx: RequestContext): Promise<void> {
    staffOf(request);
    await this.sessions.signOut(ctx, userAgentOf(request));
    this.identities.forget(`session:${ctx.actor.sessionId}`);
    void reply.clearCookie(SESSION_COOKIE, cookieOptions(request));
  }

  @Post('session/password')
  @Endpoint({ id: 'sessionPasswordChange', can: 'signed-in', status: 204, problems: [409, 422], summary: 'Changes the own password; the other sessions end.', basis: 'GB/T 22239-2019 8.1.4.1' })
  async changePassword(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext, @Body() body: ChangePasswordRequest): Promise<void> {
    staffOf(request);
    await this.sessions.changePassword(ctx, body);
    this.identities.forget(`account:${ctx.actor.id}`);
  }

  @Post('session/otp')
  @Endpoint({ id: 'sessionOtpSetUp', can: 'signed-in', returns: OtpSetUpResponse, status: 201, problems: [409], summary: 'Makes a secret for an authenticator app; to be confirmed by a code.', basis: 'RFC 6238' })
  setUpOtp(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext): Promise<OtpSetUpResponse> {
    staffOf(request);
    return this.sessions.setUpOtp(ctx);
  }

  @Post('session/otp/confirm')
  @Endpoint({ id: 'sessionOtpConfirm', can: 'signed-in', status: 204, problems: [409, 422], summary: 'Confirms the authenticator app; from now on signing in asks for its code.' })
  async confirmOtp(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext, @Body() body: ConfirmOtpRequest): Promise<void> {
    staffOf(request);
    await this.sessions.confirmOtp(ctx, body.otp);
  }

  @Delete('session/otp')
  @Endpoint({ id: 'sessionOtpRemove', can: 'signed-in', status: 204, problems: [404, 422], summary: 'Removes the authenticator app; needs the password.' })
  async removeOtp(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext, @Body() body: RemoveOtpRequest): Promise<void> {
    staffOf(request);
    await this.sessions.removeOtp(ctx, body.password);
  }

  @Get('sessions')
  @Endpoint({ id: 'sessionsList', can: 'signed-in', returns: OpenSessionPage, summary: 'The own open sessions, or everybody\'s with `all=true`.' })
  list(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext, @Query() query: SessionQuery): Promise<OpenSessionPage> {
    staffOf(request);
    return this.readModel.openSessions(ctx, query);
  }

  @Delete('sessions/:id')
  @Endpoint({ id: 'sessionsEnd', can: 'signed-in', status: 204, problems: [404], summary: 'Ends one of the own sessions; the security administrator ends anybody\'s.' })
  async end(@Req() request: IdentifiedRequest, @Ctx() ctx: RequestContext, @Param() { id }: SessionParam): Promise<void> {
    staffOf(request);
    await this.sessions.end(ctx, id, userAgentOf(request));
    this.identities.forget(`session:${id}`);
  }

  @Get('audit/sign-ins')
  @Endpoint({ id: 'auditSignIns', can: 'audit:signins', returns: SignInLogPage, summary: 'Tries to sign in and ends of sessions; the newest first.' })
  signIns(@Query() query: SignInLogQuery): Promise<SignInLogPage> {
    return this.readModel.signIns(query);
  }
}

function staffOf(request: IdentifiedRequest): Identity {
  const { identity } = request;
  if (identity?.actor.kind !== 'staff') throw Problem.forbidden('staff-only', 'Machines have no session.');
  return identity;
}
