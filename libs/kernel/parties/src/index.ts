import { Parties1763931000000 } from './migrations/parties-1763931000000.js';
import './parties.audit.js';
import './parties.problems.js';

export { Contacts } from './contacts.js';
export { EnterpriseSearcher, type FoundEnterprise } from './enterprise-search.js';
export { EnterpriseReadModel, type EnterpriseLabel } from './enterprises.read-model.js';
export { Enterprises } from './enterprises.js';
export { importEnterprises, SIZES, STATUSES, type EnterpriseRow, type EnterpriseSize, type EnterpriseStatus, type ImportedEnterprises, type ImportOptions } from './import-enterprises.js';
export { KeySpells } from './key-spells.js';
export { PartiesModule } from './parties.module.js';
export { Persons, type MaskedPerson, type PersonInput } from './persons.js';
export { checkUscc, DEMO_REGION, isDemoUscc, makeUscc, type UsccAnswer } from './uscc.rules.js';
export const partiesMigrations = [Parties1763931000000];
