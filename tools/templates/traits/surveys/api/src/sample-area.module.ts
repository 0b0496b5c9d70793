import { Module } from '@nestjs/common';
import type { Kind } from '@haobang/records';
import { surveyControllerOf, SurveysModule } from '@haobang/surveys';
import { ServedSubjects } from './served-subjects.js';
import { specimenCard } from './specimen-card.kind.js';

/** What the form asks beside the whole, each in five levels. */
const QUESTIONS = [{ zh: '服务态度', en: 'How you were treated' }, { zh: '办事效率', en: 'How quickly it was done' }];

/** Kinds and metrics are handed to the kernels by the application; here stand controllers and services for verbs of its own. */
@Module({ imports: [SurveysModule], controllers: [surveyControllerOf(specimenCard as Kind, { area: ServedSubjects, questions: QUESTIONS })], providers: [ServedSubjects] })
export class SampleAreaModule {}
