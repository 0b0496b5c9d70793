import { Organisation1763930000000 } from './migrations/organisation-1763930000000.js';

export { UNIT_KINDS, type UnitKind } from './new-area.units.js';
export { normaliseName, seededOrganisation, seedOrganisation, type NameMeaning, type SeededOrganisation } from './seed-organisation.js';
export const organisationMigrations = [Organisation1763930000000];
