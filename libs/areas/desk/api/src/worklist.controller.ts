import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { RecordRefs, Worklist } from '@haobang/records';
import { UnitRefs } from './unit-refs.js';
import { type WorklistItemResponse, WorklistQuery, WorklistResponse } from './worklist.dto.js';

@ApiTags('desk')
@Controller('api/v1/worklist')
export class WorklistController {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(RecordRefs) private readonly refs: RecordRefs,
    @Inject(UnitRefs) private readonly units: UnitRefs,
  ) {}

  @Get()
  @Endpoint({ id: 'worklist', can: 'signed-in', returns: WorklistResponse, summary: 'What waits for the caller, most urgent first, over all kinds.' })
  async read(@Ctx() ctx: RequestContext, @Query() { scope = 'mine', limit = 20, cursor, lamp }: WorklistQuery): Promise<WorklistResponse> {
    const page = (await this.worklist.page(ctx, scope, limit, cursor, lamp)) as Omit<WorklistResponse, 'refs'>;
    const [refs, units] = await Promise.all([this.refs.of(page.items as (WorklistItemResponse & Record<string, unknown>)[]), this.units.of(page.items.map((item) => item.leadUnitId))]);
    return { ...page, refs: { ...refs, units } };
  }
}
