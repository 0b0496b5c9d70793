export { sampleArea } from './sample-area.routes';
