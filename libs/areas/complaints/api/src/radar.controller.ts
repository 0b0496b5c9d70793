import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { RadarEvidenceResponse } from './radar.dto.js';
import { Radar } from './radar.js';

/** What a finding rests on; everything else about findings follows from their declaration. */
@ApiTags('complaints')
@Controller('api/v1/complaints/radar-findings')
export class RadarController {
  constructor(@Inject(Radar) private readonly radar: Radar) {}

  @Get(':id/evidence')
  @Endpoint({ id: 'complaintsRadarFindingEvidence', summary: 'The events that a finding rests on, with their demands.', can: 'complaints:read', returns: RadarEvidenceResponse, measures: [45, 46, 47], problems: [404] })
  @ApiParam({ name: 'id', description: 'Id of the finding.', schema: { type: 'string', format: 'uuid', maxLength: 36 } })
  evidence(@Ctx() ctx: RequestContext, @Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() })) id: string): Promise<RadarEvidenceResponse> {
    return this.radar.evidence(ctx, id);
  }
}
