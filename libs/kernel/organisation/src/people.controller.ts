import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { withVersion } from './conditional-read.js';
import { AmendPerson, AppointPerson, CreatePerson, CreatePost, CreateStandIn, EndDay, PeopleQuery, PeopleResponse, PersonParam, PersonResponse, PostParam, PostResponse, PostsQuery, PostsResponse, RelievePerson, StandInParam, StandInResponse, StandInsQuery, StandInsResponse } from './people.dto.js';
import { PeopleReadModel } from './people.read-model.js';
import { People } from './people.js';
import { UnitAccountsResponse } from './unit-people.dto.js';
import { UnitPeople } from './unit-people.js';
import { UnitParam } from './units.dto.js';

@ApiTags('organisation')
@Controller('api/v1/organisation')
export class PeopleController {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(PeopleReadModel) private readonly read: PeopleReadModel,
    @Inject(UnitPeople) private readonly unitPeople: UnitPeople,
  ) {}

  @Get('people')
  @Endpoint({ id: 'organisationPeople', can: 'signed-in', returns: PeopleResponse, summary: 'Staff in service on a day, with their posts and stand-ins.' })
  list(@Query() query: PeopleQuery): Promise<PeopleResponse> {
    return this.read.people(query);
  }

  @Get('people/:id')
  @Endpoint({ id: 'organisationPerson', can: 'signed-in', returns: PersonResponse, problems: [404], summary: 'One member of staff as of today.' })
  async get(@Param() { id }: PersonParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<PersonResponse> {
    return withVersion(reply, await this.read.person(id));
  }

  @Get('units/:id/accounts')
  @Endpoint({
    id: 'organisationUnitAccounts', can: 'organisation:unit.accounts', returns: UnitAccountsResponse, problems: [404], summary: 'Who works in a unit with an account: name, post and roles, today.',
    description: 'A head of unit asks for the units below only; others are not found. Those whose account is disabled are left out.',
  })
  accounts(@Ctx() ctx: RequestContext, @Param() { id }: UnitParam): Promise<UnitAccountsResponse> {
    return this.unitPeople.accounts(ctx, id);
  }

  @Post('people')
  @Endpoint({ id: 'organisationPersonCreate', can: 'organisation:person.create', status: 201, returns: PersonResponse, problems: [409, 422], summary: 'Adds a member of staff.' })
  create(@Ctx() ctx: RequestContext, @Body() body: CreatePerson): Promise<PersonResponse> {
    return this.people.create(ctx, body);
  }

  @Patch('people/:id')
  @Endpoint({ id: 'organisationPersonAmend', can: 'organisation:person.amend', returns: PersonResponse, problems: [404, 409, 412, 422, 428], summary: 'Puts right what is known of a member of staff, or ends the service.', description: 'Needs If-Match. What is absent stays; null empties.' })
  async amend(@Ctx() ctx: RequestContext, @Param() { id }: PersonParam, @Body() body: AmendPerson, @Res({ passthrough: true }) reply: FastifyReply): Promise<PersonResponse> {
    return withVersion(reply, await this.people.amend(ctx, id, body));
  }

  @Post('people/:id/appoint')
  @Endpoint({ id: 'organisationPersonAppoint', can: 'organisation:person.appoint', returns: PersonResponse, problems: [404, 422], summary: 'Puts a person into a post from a day on.' })
  appoint(@Ctx() ctx: RequestContext, @Param() { id }: PersonParam, @Body() body: AppointPerson): Promise<PersonResponse> {
    return this.people.appoint(ctx, id, body);
  }

  @Post('people/:id/relieve')
  @Endpoint({ id: 'organisationPersonRelieve', can: 'organisation:person.relieve', returns: PersonResponse, problems: [404, 422], summary: 'Takes a person out of a post from a day on.' })
  relieve(@Ctx() ctx: RequestContext, @Param() { id }: PersonParam, @Body() body: RelievePerson): Promise<PersonResponse> {
    return this.people.relieve(ctx, id, body);
  }

  @Get('posts')
  @Endpoint({ id: 'organisationPosts', can: 'signed-in', returns: PostsResponse, summary: 'Posts that exist on a day.' })
  posts(@Query() query: PostsQuery): Promise<PostsResponse> {
    return this.read.posts(query);
  }

  @Post('posts')
  @Endpoint({ id: 'organisationPostCreate', can: 'organisation:post.create', status: 201, returns: PostResponse, problems: [422], summary: 'Adds a post to a unit.' })
  createPost(@Ctx() ctx: RequestContext, @Body() body: CreatePost): Promise<PostResponse> {
    return this.people.createPost(ctx, body);
  }

  @Post('posts/:id/end')
  @Endpoint({ id: 'organisationPostEnd', can: 'organisation:post.end', returns: PostResponse, problems: [404, 422], summary: 'Ends a post and the appointments to it.' })
  endPost(@Ctx() ctx: RequestContext, @Param() { id }: PostParam, @Body() body: EndDay): Promise<PostResponse> {
    return this.people.endPost(ctx, id, body);
  }

  @Get('stand-ins')
  @Endpoint({ id: 'organisationStandIns', can: 'signed-in', returns: StandInsResponse, summary: 'Who acts for whom on a day, and why.' })
  standIns(@Query() query: StandInsQuery): Promise<StandInsResponse> {
    return this.read.standIns(query);
  }

  @Post('stand-ins')
  @Endpoint({ id: 'organisationStandInCreate', can: 'organisation:stand-in.create', status: 201, returns: StandInResponse, problems: [422], summary: 'Lets one person act for another for some days, with the other\'s roles.', description: 'Roles are lent for as long as the other holds them. Those of the system administrator, the security administrator and the auditor are never lent, and none of these three borrows.', basis: 'GB/T 22239-2019 8.1.5 (三员分立)' })
  standIn(@Ctx() ctx: RequestContext, @Body() body: CreateStandIn): Promise<StandInResponse> {
    return this.people.standIn(ctx, body);
  }

  @Post('stand-ins/:id/end')
  @Endpoint({ id: 'organisationStandInEnd', can: 'organisation:stand-in.end', returns: StandInResponse, problems: [404, 422], summary: 'Ends a stand-in early, and the lent rights with it.', description: 'With the first day or an earlier one, a spell that has not held on any day before today is withdrawn as a whole.' })
  endStandIn(@Ctx() ctx: RequestContext, @Param() { id }: StandInParam, @Body() body: EndDay): Promise<StandInResponse> {
    return this.people.endStandIn(ctx, id, body);
  }
}
