import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { RecordRefs, Worklist } from '@haobang/records';
import { CopiedPageResponse, DonePageResponse, WorklistPageQuery } from './past-work.dto.js';
import { PastWork } from './past-work.js';
import { UnitRefs } from './unit-refs.js';
import { type WorklistItemResponse, WorklistQuery, WorklistResponse } from './worklist.dto.js';

@ApiTags('desk')
@Controller('api/v1/worklist')
export class WorklistController {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(RecordRefs) private readonly refs: RecordRefs,
    @Inject(UnitRefs) private readonly units: UnitRefs,
    @Inject(PastWork) private readonly past: PastWork,
  ) {}

  @Get()
  @Endpoint({ id: 'worklist', can: 'signed-in', returns: WorklistResponse, summary: 'What waits for the caller, most urgent first, over all kinds.' })
  async read(@Ctx() ctx: RequestContext, @Query() { scope = 'mine', limit = 20, cursor, lamp }: WorklistQuery): Promise<WorklistResponse> {
    const page = (await this.worklist.page(ctx, scope, limit, cursor, lamp)) as Omit<WorklistResponse, 'refs'>;
    const [refs, units] = await Promise.all([this.refs.of(page.items as (WorklistItemResponse & Record<string, unknown>)[]), this.units.of(page.items.map((item) => item.leadUnitId))]);
    return { ...page, refs: { ...refs, units } };
  }

  @Get('done')
  @Endpoint({ id: 'worklistDone', can: 'signed-in', returns: DonePageResponse, summary: 'What the caller did, the newest first, over all kinds.' })
  async done(@Ctx() ctx: RequestContext, @Query() query: WorklistPageQuery): Promise<DonePageResponse> {
    return this.named(await this.past.done(ctx, query));
  }

  @Get('copied')
  @Endpoint({ id: 'worklistCopied', can: 'signed-in', returns: CopiedPageResponse, summary: 'Records with which the caller\'s units help, or which they were sent for their knowledge, the newest first.' })
  async copied(@Ctx() ctx: RequestContext, @Query() query: WorklistPageQuery): Promise<CopiedPageResponse> {
    return this.named(await this.past.copied(ctx, query));
  }

  private async named<T extends { items: { record: { leadUnitId: number | null } }[] }>(page: T): Promise<T & { refs: object }> {
    return { ...page, refs: { units: await this.units.of(page.items.map((item) => item.record.leadUnitId)) } };
  }
}
