import { Surveys1765150100000 } from './migrations/surveys-1765150100000.js';
import './surveys.problems.js';

export { INVALID, invalidAnswers, isSatisfied, LEVELS, type Answer, type Invalid, type Level } from './cleaning.rules.js';
export { drawCell, drawFrame, frameHash, frameIdOf, type FrameCell } from './draw.rules.js';
export { drawnOf, makeFrame, type MadeFrame, type Served } from './frame.rules.js';
export { makeLink, readLink } from './link.rules.js';
export { SurveyArea, type MadeOf, type SubjectName } from './survey-area.js';
export { surveyControllerOf } from './survey-controller.js';
export { Survey, SurveyCell, SurveyTarget, type SurveyFields } from './survey.js';
export { DesignSurvey, DrawSample, publishedInput } from './survey-inputs.js';
export { addAnswers, addTickets, keepFrame, markDrawn, type KeptAnswer } from './survey-store.js';
export { surveyTrait } from './survey-trait.js';
export { surveyVerbs, type SurveyStatus } from './survey-verbs.js';
export { SurveysModule } from './surveys.module.js';
export const surveysMigrations = [Surveys1765150100000];
