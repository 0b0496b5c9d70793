import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { ScoreboardQuery } from './desk-fields.js';
import { ScoreboardResponse } from './figure.dto.js';
import { Scoreboards } from './scoreboards.js';

@ApiTags('desk')
@Controller('api/v1/scoreboard')
export class ScoreboardController {
  constructor(@Inject(Scoreboards) private readonly scoreboards: Scoreboards) {}

  @Get()
  @Endpoint({ id: 'scoreboard', can: 'signed-in', returns: ScoreboardResponse, problems: [404, 422], summary: 'The ten actions and sixty measures of a plan year with their figures, as of a day and as known then.', description: 'A measure without a metric has `measured: false`, its units and its targets, and no figure.' })
  read(@Ctx() ctx: RequestContext, @Query() query: ScoreboardQuery): Promise<ScoreboardResponse> {
    return this.scoreboards.of(ctx, query);
  }
}
