import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import type { ClassifyDemand, ComplexityDecision, DemandFields } from '@haobang/demands';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { type Kind, type RecordAnswer, Records } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';

const KIND = demand as Kind;

/** Classifies demands: a person says kind and category, the decision table says how long it may take, and leaves a receipt. */
@Injectable()
export class DemandClassification {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** @throws Problem 403, 404, 409, 422 `category-unknown`. */
  async classify(ctx: RequestContext, id: string, body: ClassifyDemand, reason: string | null): Promise<RecordAnswer> {
    if (!DEMAND_CATEGORIES.some((category) => category.code === body.category))
      throw Problem.unprocessable('category-unknown', 'There is no such category.', [{ pointer: '/category', code: 'category-unknown', detail: 'Take one of /api/v1/complaints/categories.' }]);
    const { title, fields } = await this.records.read(ctx, KIND, id);
    return this.writes.run(ctx, (w) => this.classifyIn(w, id, { title, content: (fields as unknown as DemandFields).content }, body, reason));
  }

  /** The same inside a transaction that does more, for a demand whose words are known. */
  async classifyIn(w: WriteContext, id: string, said: { title: string; content: string }, body: ClassifyDemand, reason: string | null): Promise<RecordAnswer> {
    const decision = await this.decisionOf(w, { id, ...said }, body);
    return this.records.actIn(w, KIND, id, { verb: 'classify', input: { ...body, decision } as object, reason });
  }

  /** What the decision table says of a demand, with its receipt; for those who decide the verb by themselves. */
  async decisionOf(w: WriteContext, { id, title, content }: { id: string; title: string; content: string }, { demandKind, category }: Pick<ClassifyDemand, 'demandKind' | 'category'>): Promise<ComplexityDecision> {
    const facts = { demandKind: { value: demandKind, source: 'classification' }, category: { value: category, source: 'classification' }, text: { value: `${title}\n${content}`, source: 'registration' } };
    const decided = await this.rules.decide(w, demandComplexity.code, facts, dayAt(w.now), id);
    return { complexity: decided.outcome as ComplexityDecision['complexity'], rule: decided.reason.zh, ruleEn: decided.reason.en, receiptId: decided.receiptId };
  }
}
