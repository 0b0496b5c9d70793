import { Catalogue1765100000000 } from './migrations/catalogue-1765100000000.js';
import './catalogue.problems.js';

export { catalogueControllerOf } from './catalogue-controller.js';
export { inForceSource } from './catalogue-figures.js';
export { CatalogueModule } from './catalogue.module.js';
export { endOfLive, isInDate, isInForce, LaterVersion, type Validity } from './catalogue.rules.js';
export { catalogueTrait, PublishVersion, RepealVersion, ReviewVersion, type CatalogueOptions, type NextVersion, type VersionStatus } from './catalogue-trait.js';
export { CatalogueVersion, VERSION_PROPERTIES, type VersionFields } from './catalogue-version.js';
export { CatalogueVersions } from './catalogue-versions.js';
export { differencesBetween, textDifference, type FieldDifference, type Stretch } from './difference.rules.js';
export const catalogueMigrations = [Catalogue1765100000000];
