import type { Problem } from './problem';

/** A text in both languages; the client shows the one of its locale. */
export interface Label {
  zh: string;
  en: string;
}

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** Only on request; `capped` says that counting stopped at `value`. */
  total?: { value: number; capped: boolean };
  refs?: Refs;
}

export interface SessionAnswer {
  account: { id: string; username: string; name: string; person?: string | null };
  roles: { role: string; unitId: number | null; unit: Label | null; onBehalfOf?: string | null }[];
  /** For whom one stands in today; `validTo` is the first day on which that is over. */
  standsInFor: { personId: string; name: string; validTo: string | null }[];
  /** Who stands in for oneself today. */
  deputy: { personId: string; name: string; validTo: string | null } | null;
  /** `complaints:demand.sign`, `complaints:read`; see also `permits` in the session. */
  permissions: string[];
  csrfToken: string;
  mustChangePassword: boolean;
  /** The data are made up; shown on every page. */
  demo: boolean;
  /** The business day in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
}

export interface SignIn {
  username: string;
  password: string;
  otp?: string;
}

export type FieldType =
  | 'text' | 'longText' | 'integer' | 'decimal' | 'date' | 'instant' | 'boolean' | 'code' | 'unit' | 'units'
  | 'person' | 'handler' | 'enterprise' | 'phone' | 'idNumber' | 'uscc' | 'record' | 'files';

export interface CodeOption {
  code: string;
  label: Label;
}

/** One field of a kind or of a verb's input: enough to draw, to enter and to send it. */
export interface FieldMeta {
  name: string;
  label: Label;
  /** One sentence; a plain text where the server has it in one language. */
  help?: Label | string;
  type: FieldType;
  options?: CodeOption[];
  required: boolean;
  /** For readers of this language alone. */
  language?: 'zh' | 'en';
  maxLength?: number;
  min?: number;
  max?: number;
  /** The server sends it masked; opening it is logged with a purpose. */
  masked?: boolean;
  /** As a filter it takes one value, not a list. */
  single?: boolean;
}

export type Tone = 'default' | 'processing' | 'success' | 'warning' | 'error';

export interface StateMeta {
  code: string;
  label: Label;
  open: boolean;
  tone: Tone;
}

export interface VerbMeta {
  name: string;
  label: Label;
  from: string[] | 'open' | 'any';
  to: string[] | 'same';
  by: string[];
  input: FieldMeta[];
  /** Whether a reason goes with it; none when left out. */
  reason?: 'none' | 'optional' | 'required';
  /** By how many working days it may be dated back; 0 or left out: not at all. */
  backdate?: number;
  /** May be done to several records at once from the list. */
  batch: boolean;
  /** Asks once more before it is done. */
  danger: boolean;
}

export interface KindMeta {
  kind: string;
  area: string;
  /** `/api/v1/complaints/demands` */
  url: string;
  label: Label;
  plural: Label;
  prefix: string;
  states: StateMeta[];
  verbs: VerbMeta[];
  fields: FieldMeta[];
  create: FieldMeta[];
  amend: FieldMeta[];
  filters: FieldMeta[];
  columns: string[];
  sorts: string[];
  clocks: { clock: string; label: Label }[];
  import?: boolean;
  /** Rows that belong to a record and are shown with it. */
  parts?: PartMeta[];
}

/** A part of a record: rows at `{record}/{name}`. */
export interface PartMeta {
  name: string;
  label: Label;
  fields: FieldMeta[];
  /** Somebody may read its masked values in the clear, with a purpose; whoever may not is refused. */
  opens: boolean;
}

export type LampColour = 'green' | 'yellow' | 'red' | 'paused' | 'done' | 'late';

/** What every record has; the fields of its kind stand beside these, under the names of the kind's metadata. */
export interface RecordRow {
  id: string;
  no: string;
  kind: string;
  title: string;
  /** In English where the title was made by rule. */
  titleEn?: string | null;
  status: string;
  open: boolean;
  leadUnitId: number | null;
  registeredUnitId: number | null;
  coUnitIds: number[];
  handlerId: string | null;
  enterpriseId: string | null;
  parentId: string | null;
  rootId: string | null;
  externalSystem: string | null;
  externalId: string | null;
  version: number;
  registeredAt: string;
  lastEventAt: string;
  dueOn: string | null;
  dueAt: string | null;
  lamp: LampColour | null;
  /** The due day lies beyond the last holiday notice and may move. */
  provisional: boolean;
  /** Open to this caller now; said of one record, not of the rows of a list. */
  verbs?: string[];
  refs?: Refs;
  [field: string]: unknown;
}

/** Names of the ids that an answer mentions. */
export interface Refs {
  units?: Record<string, Label>;
  people?: Record<string, string>;
  enterprises?: Record<string, { name: string; uscc: string | null }>;
  records?: Record<string, { no: string; title: string; titleEn?: string | null }>;
}

export interface HistoryItem {
  id: string;
  seq: number;
  verb: string;
  label: Label;
  from: string | null;
  to: string | null;
  actorName: string | null;
  /** For whom it was done, by a role that was lent. */
  onBehalfOfName: string | null;
  unitId: number | null;
  reason: string | null;
  effectiveAt: string;
  recordedAt: string;
  backdated: boolean;
  /** Of a personal value only that it was given. */
  facts: { name: string; label: Label; value: unknown; personal?: boolean }[];
  hash: string;
}

export type TermUnit = 'workdays' | 'hours' | 'minutes' | 'days' | 'months';

export interface ClockItem {
  clock: string;
  label: Label;
  /** Null where another system said when it is due. */
  limit: { count: number; unit: TermUnit; basis?: string } | null;
  startedAt: string;
  startsOn: string | null;
  dueOn: string | null;
  dueAt: string | null;
  stoppedAt: string | null;
  lamp: LampColour | null;
  provisional: boolean;
  calendarVersion: string | number;
  lateBy?: { workdays: number; days: number } | null;
  /** The law or rule that the limit rests on. */
  basis?: string | null;
  pauses: { from: string; until: string | null; reason: string | null; byName: string | null }[];
  days: { date: string; counted: boolean; reason: string; label: Label }[];
}

export interface Operation {
  id: string;
  kind: string;
  /** The kind in words. */
  label?: Label;
  /** For work on a file: the kind of its records, its name, and whether it only checks. */
  about?: { kind: string; filename: string; dryRun: boolean } | null;
  /** Who began it; null for the system. */
  owner?: string | null;
  status: 'running' | 'done' | 'failed' | 'undone';
  /** It is running to take back what it did. */
  undoing: boolean;
  done: number;
  total: number | null;
  /** All of them; `errors` holds the first hundred, and the file all. */
  errorCount: number;
  errors: OperationError[];
  /** Counts of what was done, by name; null until it ends. */
  result: Record<string, unknown> | null;
  /** Why it failed. */
  problem: { code: string; detail: string } | null;
  createdAt: string;
  finishedAt: string | null;
  undoable: boolean;
  resumable: boolean;
}

export interface OperationError {
  line: number | null;
  column: string | null;
  code: string;
  detail: string;
}

export interface BatchAnswer {
  items: { id: string; status: number; problem?: Problem }[];
}

export interface UnitRow {
  id: number;
  code: string;
  name: Label;
  kind: string;
  parentId: number | null;
  validFrom: string | null;
  validTo: string | null;
}

export interface SearchItem {
  type: 'record' | 'enterprise' | 'measure' | 'unit' | 'page';
  id: string;
  kind?: string;
  area?: string;
  no?: string;
  title: string;
  subtitle?: string;
  url?: string;
}

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  type: string;
  sha256?: string;
}
