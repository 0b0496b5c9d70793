import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { Identities } from './identities.js';
import { LinkedSubjects } from './linked-subjects.js';
import { LinkedSubjectList, LinkedSubjectResponse, LinkSubjectRequest, SubjectParam } from './oidc.dto.js';
import { UserParam } from './users.dto.js';

/** Which identity of the provider opens which account. */
@ApiTags('users')
@Controller('api/v1')
export class LinkedSubjectsController {
  constructor(
    @Inject(LinkedSubjects) private readonly subjects: LinkedSubjects,
    @Inject(Identities) private readonly identities: Identities,
  ) {}

  @Get('users/:id/subjects')
  @Endpoint({ id: 'usersSubjectsList', can: 'auth:read', returns: LinkedSubjectList, problems: [404], summary: 'Identities of the provider that open the account.' })
  list(@Ctx() ctx: RequestContext, @Param() { id }: UserParam): Promise<LinkedSubjectList> {
    return this.subjects.of(ctx, id);
  }

  @Post('users/:id/subjects')
  @Endpoint({ id: 'usersSubjectsLink', can: 'auth:user.link', returns: LinkedSubjectResponse, status: 201, problems: [404, 409, 422], summary: 'Links an identity of the provider, which from then on opens the account.' })
  link(@Ctx() ctx: RequestContext, @Param() { id }: UserParam, @Body() body: LinkSubjectRequest): Promise<LinkedSubjectResponse> {
    return this.subjects.link(ctx, id, body);
  }

  @Delete('users/:id/subjects/:subjectId')
  @Endpoint({ id: 'usersSubjectsUnlink', can: 'auth:user.link', status: 204, problems: [404, 422], summary: 'Unlinks an identity, and ends the sessions that the provider opened.' })
  async unlink(@Ctx() ctx: RequestContext, @Param() { id, subjectId }: SubjectParam): Promise<void> {
    await this.subjects.unlink(ctx, id, subjectId);
    this.identities.forget(`account:${id}`);
  }
}
