export { administration, desk } from './desk.routes';
