export { DifferencePanel } from './difference-panel';
export { useReviewNote, useValidity, VersionsPanel } from './versions-panel';
export { versionsOf, type Version } from './catalogue.queries';
