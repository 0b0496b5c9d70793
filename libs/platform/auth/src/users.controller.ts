import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { GrantsService } from './grants.service.js';
import { Identities } from './identities.js';
import { AmendUserRequest, CreateUserRequest, GrantList, GrantParam, GrantResponse, GrantRoleRequest, ReasonRequest, ResetUserRequest, RoleList, UserPage, UserParam, UserQuery, UserResponse, UserWithPasswordResponse } from './users.dto.js';
import { UsersReadModel } from './users.read-model.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('api/v1')
export class UsersController {
  constructor(
    @Inject(UsersService) private readonly users: UsersService,
    @Inject(GrantsService) private readonly grants: GrantsService,
    @Inject(UsersReadModel) private readonly readModel: UsersReadModel,
    @Inject(Identities) private readonly identities: Identities,
  ) {}

  @Get('users')
  @Endpoint({ id: 'usersList', can: 'auth:read', returns: UserPage, summary: 'Accounts by username.' })
  list(@Ctx() ctx: RequestContext, @Query() query: UserQuery): Promise<UserPage> {
    return this.readModel.list(query, ctx.now);
  }

  @Post('users')
  @Endpoint({ id: 'usersCreate', can: 'auth:user.create', returns: UserWithPasswordResponse, status: 201, problems: [409, 422], summary: 'Makes an account without roles, and a one-time password for it.' })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateUserRequest): Promise<UserWithPasswordResponse> {
    return this.users.create(ctx, body);
  }

  @Get('users/:id')
  @Endpoint({ id: 'usersGet', can: 'auth:read', returns: UserResponse, problems: [404], summary: 'One account with the roles held today.' })
  async get(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserResponse> {
    return tagged(reply, await this.readModel.get(id, ctx.now));
  }

  @Patch('users/:id')
  @Endpoint({ id: 'usersAmend', can: 'auth:user.amend', returns: UserResponse, problems: [404, 409, 412, 428], summary: 'Changes name or person of an account; a person has one that is active.' })
  async amend(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: AmendUserRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserResponse> {
    return tagged(reply, await this.known(id, this.users.amend(ctx, id, body)));
  }

  @Post('users/:id/disable')
  @Endpoint({ id: 'usersDisable', can: 'auth:user.disable', returns: UserResponse, problems: [404, 409, 422], summary: 'Disables an account and ends its sessions.' })
  disable(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: ReasonRequest): Promise<UserResponse> {
    return this.known(id, this.users.setState(ctx, id, 'DISABLED', body.reason));
  }

  @Post('users/:id/enable')
  @Endpoint({ id: 'usersEnable', can: 'auth:user.disable', returns: UserResponse, problems: [404, 409, 422], summary: 'Enables a disabled account.' })
  enable(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: ReasonRequest): Promise<UserResponse> {
    return this.known(id, this.users.setState(ctx, id, 'ACTIVE', body.reason));
  }

  @Post('users/:id/reset')
  @Endpoint({ id: 'usersReset', can: 'auth:user.reset', returns: UserWithPasswordResponse, problems: [404, 422], summary: 'Gives a new one-time password and ends the sessions; on request also removes the authenticator app.' })
  reset(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: ResetUserRequest): Promise<UserWithPasswordResponse> {
    return this.known(id, this.users.reset(ctx, id, body));
  }

  @Post('users/:id/unlock')
  @Endpoint({ id: 'usersUnlock', can: 'auth:user.unlock', returns: UserResponse, problems: [404, 422], summary: 'Opens an account that too many failures locked.' })
  unlock(@Ctx() ctx: RequestContext, @Param() { id }: UserParam): Promise<UserResponse> {
    return this.users.unlock(ctx, id);
  }

  @Get('users/:id/roles')
  @Endpoint({ id: 'usersRolesList', can: 'auth:read', returns: GrantList, problems: [404], summary: 'Every role that an account has, had or will have.' })
  listGrants(@Ctx() ctx: RequestContext, @Param() { id }: UserParam): Promise<GrantList> {
    return this.readModel.grants(id, ctx.now);
  }

  @Post('users/:id/roles')
  @Endpoint({ id: 'usersRolesGrant', can: 'auth:role.grant', returns: GrantResponse, status: 201, problems: [404, 409, 422], summary: 'Gives a role; a system administrator may appoint the first security administrator and the first auditor.', basis: 'GB/T 22239-2019 8.1.5 (三员分立)' })
  grant(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: GrantRoleRequest): Promise<GrantResponse> {
    return this.known(id, this.grants.grant(ctx, id, body));
  }

  @Delete('users/:id/roles/:grantId')
  @Endpoint({ id: 'usersRolesRevoke', can: 'auth:role.revoke', status: 204, problems: [404, 409, 422], summary: 'Takes a role back, from now on.' })
  revoke(@Ctx() ctx: RequestContext, @Param() { id, grantId }: GrantParam): Promise<void> {
    return this.known(id, this.grants.revoke(ctx, id, grantId));
  }

  @Get('roles')
  @Endpoint({ id: 'rolesList', can: 'signed-in', returns: RoleList, summary: 'The roles: what each sees and may do; and the scopes that machines may be given.' })
  roles(): RoleList {
    return this.readModel.roles();
  }

  /** This process forgets the account with the answer; the others hear of it. */
  private async known<R>(id: string, change: Promise<R>): Promise<R> {
    const result = await change;
    this.identities.forget(`account:${id}`);
    return result;
  }
}

function tagged<R extends { version: number }>(reply: FastifyReply, body: R): R {
  void reply.header('etag', `"${body.version}"`);
  return body;
}
