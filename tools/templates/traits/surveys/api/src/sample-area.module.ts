import { Module } from '@nestjs/common';
import { SurveysModule } from '@haobang/surveys';

/**
 * Kinds and metrics are handed to the kernels by the application. Who is asked is a question of the area: its controller for
 * freezing, drawing, inviting and closing stands here, on `Surveys`, and the form on `SurveyForms`.
 */
@Module({ imports: [SurveysModule] })
export class SampleAreaModule {}
