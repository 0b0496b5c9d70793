import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { YearQuery } from './desk-fields.js';
import './desk.permissions.js';
import { AddDuty, DatedDutiesResponse, DatedDutyResponse, DutyParam, EndDuty, YearMeasureParam } from './duties.dto.js';
import { DutyChanges } from './duty-changes.js';
import { MeasurePages } from './measure-pages.js';
import { PlanChanges } from './plan-changes.js';
import { ConfirmTarget, ConfirmTargets, DatedTargetResponse, MeasurePageResponse, MeasureParam, MeasuresResponse, PlanYearResponse, PlanYearsResponse, ReplaceTarget, TargetParam, YearParam } from './plan.dto.js';

@ApiTags('desk')
@Controller('api/v1')
export class MeasuresController {
  constructor(
    @Inject(MeasurePages) private readonly pages: MeasurePages,
    @Inject(PlanChanges) private readonly changes: PlanChanges,
    @Inject(DutyChanges) private readonly duties: DutyChanges,
  ) {}

  @Get('measures')
  @Endpoint({ id: 'measures', can: 'signed-in', returns: MeasuresResponse, problems: [404], summary: 'All measures of a plan year with text, units and targets.' })
  list(@Ctx() ctx: RequestContext, @Query() query: YearQuery): Promise<MeasuresResponse> {
    return this.pages.all(ctx, query);
  }

  @Get('measures/:no')
  @Endpoint({ id: 'measure', can: 'signed-in', returns: MeasurePageResponse, problems: [404], summary: 'One measure with the definitions of its figures in all versions, and the kinds of records that feed it.' })
  get(@Ctx() ctx: RequestContext, @Param() { no }: MeasureParam, @Query() query: YearQuery): Promise<MeasurePageResponse> {
    return this.pages.one(ctx, no, query);
  }

  @Get('plan-years')
  @Endpoint({ id: 'planYears', can: 'signed-in', returns: PlanYearsResponse, summary: 'The years that have a plan.' })
  years(): Promise<PlanYearsResponse> {
    return this.pages.years();
  }

  @Post('plan-years/:year/roll-over')
  @Endpoint({ id: 'planYearRollOver', can: 'desk:plan-year.rollOver', returns: PlanYearResponse, problems: [404, 409, 422], summary: 'Opens the year after with the same measures, duties and targets; its targets are proposed until confirmed.' })
  rollOver(@Ctx() ctx: RequestContext, @Param() { year }: YearParam): Promise<PlanYearResponse> {
    return this.changes.rollOver(ctx, year);
  }

  @Post('plan-years/:year/confirm-targets')
  @Endpoint({ id: 'planYearConfirmTargets', can: 'desk:target.confirm', returns: PlanYearResponse, problems: [404, 409, 413, 415, 422], summary: 'Confirms every target of a year that is proposed, as it is.' })
  confirmAll(@Ctx() ctx: RequestContext, @Param() { year }: YearParam, @Body() body: ConfirmTargets): Promise<PlanYearResponse> {
    return this.changes.confirmAll(ctx, year, body);
  }

  @Post('targets/:id/confirm')
  @Endpoint({ id: 'targetConfirm', can: 'desk:target.confirm', returns: DatedTargetResponse, problems: [404, 409, 413, 415, 422], summary: 'Confirms a proposed target, as it is or with another value.' })
  confirm(@Ctx() ctx: RequestContext, @Param() { id }: TargetParam, @Body() body: ConfirmTarget): Promise<DatedTargetResponse> {
    return this.changes.confirm(ctx, id, body);
  }

  @Post('targets/:id/replace')
  @Endpoint({ id: 'targetReplace', can: 'desk:target.replace', returns: DatedTargetResponse, problems: [404, 409, 413, 415, 422], summary: 'Replaces a confirmed target from today or a later day of its year on; earlier days keep theirs.' })
  replace(@Ctx() ctx: RequestContext, @Param() { id }: TargetParam, @Body() body: ReplaceTarget): Promise<DatedTargetResponse> {
    return this.changes.replace(ctx, id, body);
  }

  @Get('plan-years/:year/measures/:no/duties')
  @Endpoint({ id: 'planDuties', can: 'signed-in', returns: DatedDutiesResponse, problems: [404], summary: 'Which units and groups a measure binds, with the days from and until which.' })
  dutiesOf(@Param() { year, no }: YearMeasureParam): Promise<DatedDutiesResponse> {
    return this.duties.of(year, no);
  }

  @Post('plan-years/:year/measures/:no/duties')
  @Endpoint({ id: 'planDutyAdd', can: 'desk:duty.change', returns: DatedDutyResponse, status: 201, problems: [404, 409, 413, 415, 422], summary: 'Binds a unit or a group from today or a later day of the year on; earlier days keep what was.' })
  addDuty(@Ctx() ctx: RequestContext, @Param() { year, no }: YearMeasureParam, @Body() body: AddDuty): Promise<DatedDutyResponse> {
    return this.duties.add(ctx, year, no, body);
  }

  @Post('duties/:id/end')
  @Endpoint({ id: 'planDutyEnd', can: 'desk:duty.change', returns: DatedDutiesResponse, problems: [404, 409, 413, 415, 422], summary: 'Ends a duty from today or a later day of the year on; a measure always has a unit that leads.' })
  endDuty(@Ctx() ctx: RequestContext, @Param() { id }: DutyParam, @Body() body: EndDuty): Promise<DatedDutiesResponse> {
    return this.duties.end(ctx, id, body);
  }
}
