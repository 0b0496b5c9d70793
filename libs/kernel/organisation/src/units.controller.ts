import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '@haobang/database';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { answerConditionally, withVersion } from './conditional-read.js';
import { WorkingHoursResponse } from './unit-hours.dto.js';
import { UnitHours } from './unit-hours.js';
import { UnitChanges, unitWithHistory } from './unit-changes.js';
import { treeOf } from './unit-tree.rules.js';
import { Units } from './units.js';
import { CreateGroup, CreateUnit, EndUnit, ExcludeUnit, GroupParam, GroupResponse, GroupsResponse, IncludeUnit, MoveUnit, OnDay, RenameUnit, UnitParam, UnitsResponse, UnitTreeResponse, UnitWithHistoryResponse } from './units.dto.js';

const CHANGE = 'Takes effect on a day, in the past or future, but not before the last change of the same thing.';

@ApiTags('organisation')
@Controller('api/v1/organisation')
export class UnitsController {
  constructor(
    @Inject(Units) private readonly units: Units,
    @Inject(UnitChanges) private readonly changes: UnitChanges,
    @Inject(UnitHours) private readonly hours: UnitHours,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get('units')
  @Endpoint({ id: 'organisationUnits', can: 'signed-in', returns: UnitsResponse, summary: 'The units that live on a day, with names, kinds and parents.', description: 'Answered with an ETag over the whole; ask again with If-None-Match.' })
  async list(@Query() { on }: OnDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UnitsResponse | undefined> {
    return answerConditionally(request, reply, { items: (await this.units.snapshot()).unitsOn(on ?? this.units.today()) });
  }

  @Get('tree')
  @Endpoint({ id: 'organisationTree', can: 'signed-in', returns: UnitTreeResponse, summary: 'The same units as a tree.' })
  async tree(@Query() { on }: OnDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UnitTreeResponse | undefined> {
    return answerConditionally(request, reply, { items: treeOf((await this.units.snapshot()).unitsOn(on ?? this.units.today())) });
  }

  @Get('groups')
  @Endpoint({ id: 'organisationGroups', can: 'signed-in', returns: GroupsResponse, summary: 'The groups that plans name, with their members on a day.' })
  async groups(@Query() { on }: OnDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<GroupsResponse | undefined> {
    const groups = (await this.units.snapshot()).groupsOn(on ?? this.units.today());
    return answerConditionally(request, reply, { items: groups.map(({ zh, en, ...rest }) => ({ ...rest, name: { zh, en } })) });
  }

  @Get('units/:id')
  @Endpoint({ id: 'organisationUnit', can: 'signed-in', returns: UnitWithHistoryResponse, problems: [404], summary: 'One unit with all its names and parents.' })
  async get(@Param() { id }: UnitParam, @Query() { on }: OnDay, @Res({ passthrough: true }) reply: FastifyReply): Promise<UnitWithHistoryResponse> {
    return withVersion(reply, await unitWithHistory(this.database, await this.units.snapshot(), id, on ?? this.units.today()));
  }

  @Post('units')
  @Endpoint({ id: 'organisationUnitCreate', can: 'organisation:unit.create', status: 201, returns: UnitWithHistoryResponse, problems: [409, 422], summary: 'Adds a unit below another.' })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateUnit): Promise<UnitWithHistoryResponse> {
    return this.changes.create(ctx, body);
  }

  @Post('units/:id/rename')
  @Endpoint({ id: 'organisationUnitRename', can: 'organisation:unit.rename', returns: UnitWithHistoryResponse, problems: [404, 409, 412, 422], summary: 'Gives a unit another name from a day on.', description: CHANGE })
  rename(@Ctx() ctx: RequestContext, @Param() { id }: UnitParam, @Body() body: RenameUnit): Promise<UnitWithHistoryResponse> {
    return this.changes.rename(ctx, id, body);
  }

  @Post('units/:id/move')
  @Endpoint({ id: 'organisationUnitMove', can: 'organisation:unit.move', returns: UnitWithHistoryResponse, problems: [404, 412, 422], summary: 'Puts a unit below another from a day on.', description: CHANGE })
  move(@Ctx() ctx: RequestContext, @Param() { id }: UnitParam, @Body() body: MoveUnit): Promise<UnitWithHistoryResponse> {
    return this.changes.move(ctx, id, body);
  }

  @Post('units/:id/end')
  @Endpoint({ id: 'organisationUnitEnd', can: 'organisation:unit.end', returns: UnitWithHistoryResponse, problems: [404, 412, 422], summary: 'Ends a unit and names who takes over its work.', description: 'Refused while units below it live on. Its posts, appointments and memberships end with it; nothing is deleted.' })
  end(@Ctx() ctx: RequestContext, @Param() { id }: UnitParam, @Body() body: EndUnit): Promise<UnitWithHistoryResponse> {
    return this.changes.end(ctx, id, body);
  }

  @Get('units/:id/hours')
  @Endpoint({ id: 'organisationUnitHours', can: 'signed-in', returns: WorkingHoursResponse, problems: [404], summary: 'When a unit is open on a working day.', description: 'A unit without hours of its own has those of the nearest unit above, else 09:00-12:00 and 13:00-17:00. They are changed with the calendar, by a preview.' })
  async unitHours(@Param() { id }: UnitParam, @Query() { on }: OnDay): Promise<WorkingHoursResponse> {
    return this.hours.get(id, on ?? this.units.today());
  }

  @Post('groups')
  @Endpoint({ id: 'organisationGroupCreate', can: 'organisation:group.create', status: 201, returns: GroupResponse, problems: [409, 422], summary: 'Names a group of units, with its first members.', description: 'Its name is found from then on wherever a document names it; members join and leave from a day on.' })
  createGroup(@Ctx() ctx: RequestContext, @Body() body: CreateGroup): Promise<GroupResponse> {
    return this.changes.createGroup(ctx, body);
  }

  @Post('groups/:code/include')
  @Endpoint({ id: 'organisationGroupInclude', can: 'organisation:group.include', returns: GroupResponse, problems: [404, 422], summary: 'Makes a unit a member of a group from a day on.' })
  include(@Ctx() ctx: RequestContext, @Param() { code }: GroupParam, @Body() body: IncludeUnit): Promise<GroupResponse> {
    return this.changes.include(ctx, code, body);
  }

  @Post('groups/:code/exclude')
  @Endpoint({ id: 'organisationGroupExclude', can: 'organisation:group.exclude', returns: GroupResponse, problems: [404, 422], summary: 'Ends the membership of a unit in a group.' })
  exclude(@Ctx() ctx: RequestContext, @Param() { code }: GroupParam, @Body() body: ExcludeUnit): Promise<GroupResponse> {
    return this.changes.exclude(ctx, code, body);
  }
}
