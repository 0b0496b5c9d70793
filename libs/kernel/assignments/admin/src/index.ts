import './assignments.texts';

export { HoldersPanel } from './holders-panel';
export { gapsOf, type Gap, type Held } from './holders.rules';
