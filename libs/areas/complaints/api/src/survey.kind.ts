import { defineKind } from '@haobang/records';
import { surveyTrait } from '@haobang/surveys';

/** The survey behind the backs of those judged (背对背评价): what enterprises think of the units that served them. Measure 51. */
export const survey = defineKind({
  ...surveyTrait,
  kind: 'survey', plural: 'surveys', area: 'complaints', prefix: 'DC', label: { zh: '满意度调查', en: 'Survey' }, labelPlural: { zh: '满意度调查', en: 'Surveys' }, measures: [51],
});
