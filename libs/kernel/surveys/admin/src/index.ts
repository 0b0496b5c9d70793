export { surveyFormRoute, surveyRoutes, type SurveyRoutesOptions } from './survey-routes';
