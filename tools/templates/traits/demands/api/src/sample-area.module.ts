import { Module } from '@nestjs/common';
import { DemandsModule } from '@haobang/demands';

/**
 * Kinds and metrics are handed to the kernels by the application. The verbs of a demand that are done by hand (classify by a
 * decision table, merge, unmerge) get their controller here; `libs/areas/complaints/api/src/demands.controller.ts` has them.
 */
@Module({ imports: [DemandsModule] })
export class SampleAreaModule {}
