import { Body, Controller, Get, Inject, Param, Post, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { type Kind, lowerFirst, nameOf, OfRecord, pascal, readPermissionOf, type RecordAnswer, RecordId, splitBody, tagged, VerbByHand } from '@haobang/records';
import { CallerParams, CallersResponse, CategoriesResponse, OpenCaller, OpenedValue } from './demand.dto.js';
import { DemandCallers } from './demand-callers.js';
import { DemandClassifications } from './demand-classifications.js';
import { DemandClassifier } from './demand-classifier.js';
import type { ClassifyDemand, MergeDemand } from './demand-inputs.js';
import { DemandMerges } from './demand-merges.js';

export interface DemandOptions {
  /** What the area alone knows; a provider of its module. */
  classifier: Type<DemandClassifier>;
}

/** What a kind of demands does beyond its own record: classified by the area's table, merged with another, its callers opened; and the area's categories. */
export function demandControllerOf(kind: Kind, { classifier: Classifier }: DemandOptions): Type<unknown> {
  const name = nameOf(kind);
  const id = lowerFirst(name);
  const what = kind.label.en.toLowerCase();
  const { measures } = kind;
  const read = readPermissionOf(kind);

  @ApiTags(kind.area)
  @Controller(`api/v1/${kind.area}`)
  class DemandController {
    constructor(
      @Inject(DemandClassifications) private readonly classifications: DemandClassifications,
      @Inject(Classifier) private readonly classifier: DemandClassifier,
      @Inject(DemandMerges) private readonly merges: DemandMerges,
      @Inject(DemandCallers) private readonly callers: DemandCallers,
    ) {}

    @Post(`${kind.plural}/:id/classify`)
    @VerbByHand(kind, 'classify')
    async classify(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      const { input, reason } = splitBody(body);
      return tagged(reply, await this.classifications.classify(ctx, kind, this.classifier, recordId, input as ClassifyDemand, reason));
    }

    @Post(`${kind.plural}/:id/merge`)
    @VerbByHand(kind, 'merge')
    async merge(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      const { input, reason } = splitBody(body);
      return tagged(reply, await this.merges.merge(ctx, kind, recordId, (input as MergeDemand).parentId, reason));
    }

    @Post(`${kind.plural}/:id/unmerge`)
    @VerbByHand(kind, 'unmerge')
    async unmerge(@Ctx() ctx: RequestContext, @RecordId() recordId: string, @Body() body: Record<string, unknown>, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecordAnswer> {
      return tagged(reply, await this.merges.unmerge(ctx, kind, recordId, splitBody(body).reason));
    }

    @Get(`${kind.plural}/:id/callers`)
    @Endpoint({ id: `${id}Callers`, summary: `The callers of a ${what} and of those merged into it, masked.`, can: read, returns: CallersResponse, measures, problems: [404] })
    @OfRecord(what)
    async listCallers(@Ctx() ctx: RequestContext, @RecordId() recordId: string): Promise<{ items: object[] }> {
      return { items: await this.callers.list(ctx, kind, recordId) };
    }

    @Post(`${kind.plural}/:id/callers/:callerId/open`)
    @Endpoint({
      id: `${id}CallerOpen`, summary: `Shows the name or phone of a ${what}'s caller in the clear; the reading is logged with its purpose.`, can: read, returns: OpenedValue, measures, problems: [404, 413, 415, 422],
      description: 'The unit that a complaint or report is about never gets the contact of whoever complains.',
    })
    openCaller(@Ctx() ctx: RequestContext, @Param() { id: recordId, callerId }: CallerParams, @Body() { field, purpose }: OpenCaller): Promise<OpenedValue> {
      return this.callers.open(ctx, kind, recordId, callerId, field, purpose);
    }

    @Get('categories')
    @Endpoint({ id: `${lowerFirst(pascal(kind.area))}Categories`, summary: `The categories of ${kind.labelPlural.en.toLowerCase()}, with the unit that the directory of duties names.`, can: 'signed-in', returns: CategoriesResponse, measures })
    async categories(@Ctx() ctx: RequestContext): Promise<CategoriesResponse> {
      return { items: [...(await this.classifier.categories(ctx))] };
    }
  }
  Object.defineProperty(DemandController, 'name', { value: `${name}DemandController` });
  return DemandController;
}
