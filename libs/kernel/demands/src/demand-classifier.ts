import type { RequestContext, WriteContext } from '@haobang/http';
import type { ClassifyDemand, ComplexityDecision } from './demand-inputs.js';

/** A matter of the area's directory of duties. */
export interface DemandCategory {
  code: string;
  zh: string;
  en: string;
  /** The unit that the directory names for it. */
  unitId: number | null;
}

/** A demand as far as its classification goes by it. */
export interface SaidDemand {
  id: string;
  title: string;
  content: string;
}

/** What the area of a demand alone knows: its categories, and how long a demand may take. The area extends and provides it. */
export abstract class DemandClassifier {
  abstract categories(ctx: RequestContext): Promise<readonly DemandCategory[]>;

  /** What the area's decision table says; in the verb's transaction, so that a receipt stands or falls with it. */
  abstract decisionOf(w: WriteContext, demand: SaidDemand, said: Pick<ClassifyDemand, 'demandKind' | 'category'>): Promise<ComplexityDecision>;
}
