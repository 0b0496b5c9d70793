import { Parties1763931000000 } from './migrations/parties-1763931000000.js';

export { EnterpriseSearcher } from './enterprise-search.js';
export { importEnterprises, SIZES, STATUSES, type EnterpriseRow, type EnterpriseSize, type EnterpriseStatus, type ImportedEnterprises, type ImportOptions } from './import-enterprises.js';
export { checkUscc, DEMO_REGION, isDemoUscc, makeUscc, type UsccAnswer } from './uscc.rules.js';
export const partiesMigrations = [Parties1763931000000];
