import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { type ClassifyDemand, type ComplexityDecision, type DemandCategory, DemandClassifier, type SaidDemand } from '@haobang/demands';
import type { RequestContext, WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { Rules } from '@haobang/rules';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { demandComplexity } from './demand-complexity.table.js';

/** How the area classifies: by the directory of duties, and by its decision table. */
@Injectable()
export class DemandClassification extends DemandClassifier {
  constructor(
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Units) private readonly units: Units,
  ) {
    super();
  }

  async categories(_ctx: RequestContext): Promise<DemandCategory[]> {
    const units = new Map((await this.units.snapshot()).unitsOn(this.units.today()).map((unit) => [unit.code, unit.id]));
    return DEMAND_CATEGORIES.map(({ code, label, unit }) => ({ code, ...label, unitId: units.get(unit) ?? null }));
  }

  /** What the decision table says of a demand, with its receipt; also for those who decide the verb by themselves. */
  async decisionOf(w: WriteContext, { id, title, content }: SaidDemand, { demandKind, category }: Pick<ClassifyDemand, 'demandKind' | 'category'>): Promise<ComplexityDecision> {
    const facts = { demandKind: { value: demandKind, source: 'classification' }, category: { value: category, source: 'classification' }, text: { value: `${title}\n${content}`, source: 'registration' } };
    const decided = await this.rules.decide(w, demandComplexity.code, facts, dayAt(w.now), id);
    return { complexity: decided.outcome as ComplexityDecision['complexity'], rule: decided.reason.zh, ruleEn: decided.reason.en, receiptId: decided.receiptId };
  }
}
