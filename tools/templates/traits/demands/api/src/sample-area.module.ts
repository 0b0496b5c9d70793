import { Module } from '@nestjs/common';
import { demandControllerOf, DemandsModule } from '@haobang/demands';
import type { Kind } from '@haobang/records';
import { DirectoryOfDuties } from './directory-of-duties.js';
import { specimenCard } from './specimen-card.kind.js';

/** Kinds and metrics are handed to the kernels by the application; here stand controllers and services for verbs of its own. */
@Module({ imports: [DemandsModule], controllers: [demandControllerOf(specimenCard as Kind, { classifier: DirectoryOfDuties })], providers: [DirectoryOfDuties] })
export class SampleAreaModule {}
