import { Module } from '@nestjs/common';
import { MeasuresModule } from '@haobang/measures';
import { Assignments } from './assignments.js';

/** What assignments do beyond one record; imported by areas that have a kind of them. */
@Module({ imports: [MeasuresModule], providers: [Assignments], exports: [Assignments] })
export class AssignmentsModule {}
