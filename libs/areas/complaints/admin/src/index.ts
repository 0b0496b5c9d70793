export { complaints } from './complaints.routes';
