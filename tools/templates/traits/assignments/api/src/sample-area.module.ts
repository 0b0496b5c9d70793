import { Module } from '@nestjs/common';
import { assignmentControllerOf, AssignmentsModule } from '@haobang/assignments';
import type { Kind } from '@haobang/records';
import { specimenCard } from './specimen-card.kind.js';

/** Kinds and metrics are handed to the kernels by the application; here stand controllers and services for verbs of its own. */
@Module({ imports: [AssignmentsModule], controllers: [assignmentControllerOf(specimenCard as Kind)] })
export class SampleAreaModule {}
