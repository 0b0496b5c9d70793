import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DemandCallers, DemandMerges } from '@haobang/demands';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { type Kind, OfRecord, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import { CallerParams, CallersResponse, CategoriesResponse, OpenCaller, OpenedValue } from './complaints.dto.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { DemandClassification } from './demand-classification.js';
import { demand } from './demand.kind.js';

const KIND = demand as Kind;
/** What a demand does beyond its own record: classified by a decision table, merged with another, its callers opened. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class DemandsController {
  constructor(
    @Inject(DemandClassification) private readonly classification: DemandClassification,
    @Inject(DemandMerges) private readonly merges: DemandMerges,
    @Inject(DemandCallers) private readonly callers: DemandCallers,
    @Inject(Units) private readonly units: Units,
  ) {}

  @Post('demands/:id/classify')
  @VerbByHand(KIND, 'classify')
  async classify(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.classification.classify(ctx, id, input as never, reason));
  }

  @Post('demands/:id/merge')
  @VerbByHand(KIND, 'merge')
  async merge(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.merges.merge(ctx, KIND, id, (input as { parentId: string }).parentId, reason));
  }

  @Post('demands/:id/unmerge')
  @VerbByHand(KIND, 'unmerge')
  async unmerge(@Ctx() ctx: RequestContext, @RecordId() id: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.merges.unmerge(ctx, KIND, id, splitBody(body).reason));
  }

  @Get('demands/:id/callers')
  @Endpoint({ id: 'complaintsDemandCallers', summary: 'The callers of a demand and of those merged into it, masked.', can: 'complaints:read', returns: CallersResponse, measures: [45, 47], problems: [404] })
  @OfRecord('demand')
  async listCallers(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<{ items: object[] }> {
    return { items: await this.callers.list(ctx, KIND, id) };
  }

  @Post('demands/:id/callers/:callerId/open')
  @Endpoint({
    id: 'complaintsDemandCallerOpen', summary: 'Shows a caller\'s name or phone in the clear; the reading is logged with its purpose.', can: 'complaints:read', returns: OpenedValue, measures: [45, 47], problems: [404, 413, 415, 422],
    description: 'The unit that a complaint or report is about never gets the contact of whoever complains.',
  })
  openCaller(@Ctx() ctx: RequestContext, @Param() { id, callerId }: CallerParams, @Body() { field, purpose }: OpenCaller): Promise<OpenedValue> {
    return this.callers.open(ctx, KIND, id, callerId, field, purpose);
  }

  @Get('categories')
  @Endpoint({ id: 'complaintsCategories', summary: 'The categories of demands, with the unit that the directory of duties names.', can: 'signed-in', returns: CategoriesResponse, measures: [45, 47] })
  async categories(@Ctx() _ctx: RequestContext): Promise<CategoriesResponse> {
    const units = new Map((await this.units.snapshot()).unitsOn(this.units.today()).map((unit) => [unit.code, unit.id]));
    return { items: DEMAND_CATEGORIES.map(({ code, label, unit }) => ({ code, ...label, unitId: units.get(unit) ?? null })) };
  }
}
