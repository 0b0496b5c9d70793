import { Inject, Module } from '@nestjs/common';
import { DemandsModule } from '@haobang/demands';
import { Rules } from '@haobang/rules';
import { demandComplexity } from './demand-complexity.table.js';
import { DemandClassification } from './demand-classification.js';
import { DemandsController } from './demands.controller.js';

/** Action 8: complaints. Kinds and metrics are handed to the kernels by the application; here stand the verbs of its own. */
@Module({ imports: [DemandsModule], controllers: [DemandsController], providers: [DemandClassification] })
export class ComplaintsModule {
  constructor(@Inject(Rules) rules: Rules) {
    rules.declare(demandComplexity);
  }
}
