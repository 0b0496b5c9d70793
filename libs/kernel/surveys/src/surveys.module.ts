import { Module } from '@nestjs/common';
import { SurveyForms } from './survey-forms.js';
import { SurveyReports } from './survey-reports.js';
import { Surveys } from './surveys.js';

/** What surveys do beyond their record; imported by areas that have a kind of them. */
@Module({ providers: [Surveys, SurveyForms, SurveyReports], exports: [Surveys, SurveyForms, SurveyReports] })
export class SurveysModule {}
