import { Organisation1763930000000 } from './migrations/organisation-1763930000000.js';
import { StandIns1764930000000 } from './migrations/stand-ins-1764930000000.js';
import { ThirdPartyUnits1765150000000 } from './migrations/third-party-units-1765150000000.js';
import './organisation.audit.js';
import './organisation.problems.js';

export { dayField, idField, next as nextField, openDayField, textField, uuidField, versionField } from './api-fields.js';
export { answerConditionally, withVersion } from './conditional-read.js';
export { IsDay, IsText } from './field-rules.js';
export { UNIT_KINDS, type UnitKind } from './new-area.units.js';
export { OrganisationModule } from './organisation.module.js';
export { type GroupOnDay, type OrganisationSnapshot, type Period, type UnitLabel, type UnitOnDay } from './organisation-snapshot.js';
export { PeopleReadModel } from './people.read-model.js';
export { readingOf, type Reading } from './pinyin.rules.js';
export { normaliseName, seededOrganisation, seedOrganisation, type NameMeaning, type SeededOrganisation } from './seed-organisation.js';
export { seedStaff, type SeedPerson, type SeedStandIn } from './seed-staff.js';
export { ORGANISATION_CHANNEL, Units } from './units.js';
export const organisationMigrations = [Organisation1763930000000, StandIns1764930000000, ThirdPartyUnits1765150000000];
