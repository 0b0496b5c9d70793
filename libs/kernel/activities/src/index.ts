import { Activities1765141000000 } from './migrations/activities-1765141000000.js';
import './activities.problems.js';

export { Activity, ActivityParticipant, FORMS, type ActivityFields, type ActivityForm, type ParticipantRow } from './activity.js';
export { PlanActivity } from './activity-inputs.js';
export { activityTrait, activityVerbs, type ActivityStatus } from './activity-trait.js';
export { ARCHIVED_WITHIN_WORKDAYS, type ActivitySituation, type ActivityState } from './activity.rules.js';
export { ARCHIVED, archivedSource } from './archived-source.js';
export const activitiesMigrations = [Activities1765141000000];
