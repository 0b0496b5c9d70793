import { AwaitedHandlers1765000000000 } from './migrations/awaited-handlers-1765000000000.js';
import { CalendarChanges1764940000000 } from './migrations/calendar-changes-1764940000000.js';
import { HolidayNotices1764210000000 } from './migrations/holiday-notices-1764210000000.js';
import { CopiedRows1765191000000 } from './migrations/copied-rows-1765191000000.js';
import { KnownEnterprises1765030000000 } from './migrations/known-enterprises-1765030000000.js';
import { LentNames1764950000000 } from './migrations/lent-names-1764950000000.js';
import { Records1764200000000 } from './migrations/records-1764200000000.js';
import { TitlesInWords1765210000000 } from './migrations/titles-in-words-1765210000000.js';
import { StandingClocks1765170000000 } from './migrations/standing-clocks-1765170000000.js';
import './records.audit.js';
import './records.problems.js';

export { actingOf, permissionsOf, rowsOf, withheldFrom } from './acting.js';
export { canonicalJson } from './canonical-json.rules.js';
export { decide, decideCreate, happen, openVerbs, type Acting, type Decision, type Moment } from './decide.rules.js';
export { tablesOf } from './kind-tables.js';
export { Fact, fieldsOf, IsDay, IsInstant, isPhone, Nested, type FactOptions, type FactType, type FieldMeta } from './fact.js';
export { anotherHandThan, holderOf, isSameHand } from './hands.rules.js';
export { brokenLink, eventHash } from './hash-chain.rules.js';
export { type Handler, lowerFirst, method, pascal } from './controller-method.js';
export { KindRegistry } from './kind-registry.js';
export {
  defineKind, permissionOf, readPermissionOf, statesOf, urlOf, verb,
  type ClockChange, type CodeOption, type Effects, type Kind, type KindDeclaration, type Label, type PartRow, type Refusal, type Roles, type Situation, type StateDeclaration, type VerbDeclaration,
} from './kind.js';
export { setEventHashKey } from './personal-input.js';
export { HistoryRefused, RecordHistories, type HistoryOptions, type HistoryStep, type HistoryVerb, type WholeHistory } from './record-histories.js';
export { PartRows } from './part-rows.js';
export { RecordImports, type ImportInput } from './record-imports.js';
export { keyed, nameOf, OfRecord, RecordId, RegisterByHand, tagged, VerbByHand, verbDecorators } from './record-endpoint.js';
export { RecordExport } from './record-export.js';
export { RecordBatches } from './record-batches.js';
export type { RecordsOptions } from './records.options.js';
export { RecordList } from './record-list.js';
export { RecordRefs } from './record-refs.js';
export { RecordSight } from './record-sight.js';
export { responseOf } from './record.response.js';
export { splitRegistration, type Registration } from './registration.js';
export { Records, type CreateRequest, type RecordAnswer, type VerbRequest } from './records.js';
export { RecordsModule } from './records.module.js';
export { searchQuery, searchTokens } from './search.rules.js';
export { declareRefusal, type TableRefusal } from './table-refusals.rules.js';
export { clockOf, isPaused, unitsOf, type ClockLimit, type ClockState, type Owner, type RecordEvent, type RecordState } from './state.js';
export { UnitCalendars, type Surroundings } from './unit-calendars.js';
export { splitBody, verbBodyOf } from './verb-body.js';
export { verifyRecords, type RecordFault, type RecordVerification, type RecordVerifyOptions } from './verify-records.js';
export { LAMPS, SCOPES, Worklist, type LampAsked, type Scope } from './worklist.js';
export const recordsMigrations = [Records1764200000000, HolidayNotices1764210000000, CalendarChanges1764940000000, LentNames1764950000000, AwaitedHandlers1765000000000, KnownEnterprises1765030000000, StandingClocks1765170000000, CopiedRows1765191000000, TitlesInWords1765210000000];
