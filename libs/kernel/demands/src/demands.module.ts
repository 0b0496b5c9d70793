import { Module } from '@nestjs/common';
import { DemandCallers } from './demand-callers.js';
import { DemandClassifications } from './demand-classifications.js';
import { DemandMerges } from './demand-merges.js';

/** What demands do beyond one record; imported by areas that have a kind of them. */
@Module({ providers: [DemandCallers, DemandClassifications, DemandMerges], exports: [DemandCallers, DemandClassifications, DemandMerges] })
export class DemandsModule {}
