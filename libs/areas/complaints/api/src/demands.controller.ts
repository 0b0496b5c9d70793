import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DemandCallers, DemandMerges, demandVerbs } from '@haobang/demands';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { type Kind, type RecordAnswer, responseOf, splitBody, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { CallerParams, CallersResponse, CategoriesResponse, OpenCaller, OpenedValue } from './complaints.dto.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { DemandClassification } from './demand-classification.js';
import { demand } from './demand.kind.js';

const KIND = demand as Kind;
const NAME = 'ComplaintsDemand';
const verbs = demandVerbs as unknown as Record<'classify' | 'merge' | 'unmerge', VerbDeclaration>;
const ClassifyBody = verbBodyOf(verbs.classify, `${NAME}Classify`);
const MergeBody = verbBodyOf(verbs.merge, `${NAME}Merge`);
const UnmergeBody = verbBodyOf(verbs.unmerge, `${NAME}Unmerge`);
const response = responseOf(KIND, NAME);
const ID = () => Param('id', new ParseUUIDPipe({ exceptionFactory: () => Problem.notFound() }));
const documented = (name: keyof typeof verbs, body: typeof ClassifyBody): MethodDecorator => (target, key, descriptor) => {
  // A body made at run time has no name in the signature, so that the check of fields has to be told of it.
  Reflect.defineMetadata('design:paramtypes', Object.assign([], Reflect.getMetadata('design:paramtypes', target, key), { 2: body }), target, key);
  for (const decorate of [...verbDecorators(KIND, name, verbs[name], 'complaintsDemand', response), ApiBody({ type: body }), ApiParam({ name: 'id', description: 'Id of the demand.', schema: { type: 'string', format: 'uuid', maxLength: 36 } })]) decorate(target, key, descriptor);
};

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
  @documented('classify', ClassifyBody)
  async classify(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof ClassifyBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.classification.classify(ctx, id, input as never, reason));
  }

  @Post('demands/:id/merge')
  @documented('merge', MergeBody)
  async merge(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof MergeBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    const { input, reason } = splitBody(body);
    return tagged(reply, await this.merges.merge(ctx, KIND, id, (input as { parentId: string }).parentId, reason));
  }

  @Post('demands/:id/unmerge')
  @documented('unmerge', UnmergeBody)
  async unmerge(@Ctx() ctx: RequestContext, @ID() id: string, @Body() body: typeof UnmergeBody.prototype, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
    return tagged(reply, await this.merges.unmerge(ctx, KIND, id, splitBody(body).reason));
  }

  @Get('demands/:id/callers')
  @Endpoint({ id: 'complaintsDemandCallers', summary: 'The callers of a demand and of those merged into it, masked.', can: 'complaints:read', returns: CallersResponse, measures: [45, 47], problems: [404] })
  @ApiParam({ name: 'id', description: 'Id of the demand.', schema: { type: 'string', format: 'uuid', maxLength: 36 } })
  async listCallers(@Ctx() ctx: RequestContext, @ID() id: string): Promise<{ items: object[] }> {
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

function tagged(reply: FastifyReply, record: RecordAnswer): RecordAnswer {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
