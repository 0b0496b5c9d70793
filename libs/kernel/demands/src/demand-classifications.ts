import { Inject, Injectable } from '@nestjs/common';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { type Kind, type RecordAnswer, Records, urlOf } from '@haobang/records';
import type { DemandFields } from './demand.js';
import type { DemandClassifier, SaidDemand } from './demand-classifier.js';
import type { ClassifyDemand } from './demand-inputs.js';

/** Classifies demands: a person says kind and category, the area's decision table says how long it may take, and leaves a receipt. */
@Injectable()
export class DemandClassifications {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** @throws Problem 403, 404, 409, 412, 422 `category-unknown` */
  async classify(ctx: RequestContext, kind: Kind, by: DemandClassifier, id: string, body: ClassifyDemand, reason: string | null): Promise<RecordAnswer> {
    if (!(await by.categories(ctx)).some((category) => category.code === body.category))
      throw Problem.unprocessable('category-unknown', 'There is no such category.', [{ pointer: '/category', code: 'category-unknown', detail: `Take one of ${urlOf({ ...kind, plural: 'categories' })}.` }]);
    const { title, fields } = await this.records.read(ctx, kind, id);
    return this.writes.run(ctx, (w) => this.classifyIn(w, kind, by, { id, title, content: (fields as unknown as DemandFields).content }, body, reason));
  }

  /** The same inside a transaction that does more, for a demand whose words are known. */
  async classifyIn(w: WriteContext, kind: Kind, by: DemandClassifier, demand: SaidDemand, body: ClassifyDemand, reason: string | null): Promise<RecordAnswer> {
    const decision = await by.decisionOf(w, demand, body);
    return this.records.actIn(w, kind, demand.id, { verb: 'classify', input: { ...body, decision } as object, reason });
  }
}
