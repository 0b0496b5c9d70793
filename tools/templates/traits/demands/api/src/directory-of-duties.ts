import { Inject, Injectable } from '@nestjs/common';
import { type ClassifyDemand, type ComplexityDecision, type DemandCategory, DemandClassifier, type SaidDemand } from '@haobang/demands';
import type { RequestContext, WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { CATEGORIES } from './specimen-card-categories.js';

/** How the area classifies: what takes longer is complex. Where more than that decides, write it as a decision table after libs/kernel/rules/README.md. */
@Injectable()
export class DirectoryOfDuties extends DemandClassifier {
  constructor(@Inject(Units) private readonly units: Units) {
    super();
  }

  async categories(_ctx: RequestContext): Promise<DemandCategory[]> {
    const units = new Map((await this.units.snapshot()).unitsOn(this.units.today()).map((unit) => [unit.code, unit.id]));
    return CATEGORIES.map(({ code, label, unit }) => ({ code, ...label, unitId: units.get(unit) ?? null }));
  }

  decisionOf(_w: WriteContext, _demand: SaidDemand, { demandKind }: Pick<ClassifyDemand, 'demandKind' | 'category'>): Promise<ComplexityDecision> {
    return Promise.resolve(
      demandKind === 'report'
        ? { complexity: 'complex', rule: '举报须核查', ruleEn: 'A report has to be looked into', receiptId: null }
        : { complexity: 'general', rule: '一般事项', ruleEn: 'A general matter', receiptId: null },
    );
  }
}
