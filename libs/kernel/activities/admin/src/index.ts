import './activity.problems.texts';

export { ActivityPage } from './activity.page';
