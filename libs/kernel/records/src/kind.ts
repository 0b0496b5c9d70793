import type { Type } from '@nestjs/common';
import type { Calendar } from '@haobang/clock';
import type { ClockLimit, RecordState } from './state.js';

export interface Label {
  zh: string;
  en: string;
}

/** A code and what people read in its place. */
export interface CodeOption {
  code: string;
  label: Label;
}

export type Tone = 'default' | 'processing' | 'success' | 'warning' | 'error';

export interface StateDeclaration {
  label: Label;
  /** Counts as open: something is still to be done by the owner. */
  open: boolean;
  tone: Tone;
}

/**
 * Where a role must stand to use a verb: `any` record that it sees, or with its unit as `lead`, co-handling (`co`), either
 * of them (`part`), as the unit that `registered` the record, or the one that calls back (`callback`).
 */
export type Relation = 'any' | 'lead' | 'co' | 'part' | 'registered' | 'callback';

export type Roles = Readonly<Partial<Record<string, Relation>>>;

/** A rule's refusal: 422 with a stable code. */
export interface Refusal {
  code: string;
  detail: string;
}

/** Who acts, as far as rules may ask. */
export interface ActorView {
  id: string | null;
  /** The account in whose name it is done, where the actor stands in for somebody who is away. */
  onBehalfOf?: string | null;
  kind: 'staff' | 'machine' | 'system';
  name: string;
  unitId: number | null;
  /** The roles held, for rules in which it matters in which of them one acts. */
  roles?: ReadonlyMap<string, unknown>;
}

/** All that a pure rule may know when it decides. */
export interface Situation<F = Record<string, unknown>> {
  record: RecordState<F>;
  actor: ActorView;
  /** The unit in whose name the actor does it. */
  unitId: number | null;
  /** When it happened; all rules go by this. */
  at: Date;
  /** The Shanghai day of `at`. */
  on: string;
  /** The calendar, seen from a unit. */
  calendarOf: (unitId: number | null) => Calendar;
  /** The unit of a code, where there is one. */
  unitOf: (code: string) => number | null;
  /** Whether a unit exists today. */
  lives: (unitId: number) => boolean;
}

export type ClockChange =
  | { start: string; limit: ClockLimit; from: string | Date; unitId?: number | null; basis?: string }
  /** Gives a running clock another limit from the same start. */
  | { relimit: string; limit: ClockLimit }
  | { stop: string }
  | { pause: string; reason: string }
  | { resume: string }
  /** Computes the due time afresh by the calendar of the moment; for holiday notices. */
  | { recount: string };

/** What a verb does to its own record. Everything else is code in an area's service. */
export interface Effects<F = Record<string, unknown>> {
  status?: string;
  /** A title that a person wrote, or one that was made by rule, in both languages. */
  title?: string | Label;
  fields?: Partial<F>;
  leadUnitId?: number | null;
  addCoUnits?: readonly number[];
  removeCoUnits?: readonly number[];
  /** Units that may see the record and take no part in it. */
  addViewUnits?: readonly number[];
  removeViewUnits?: readonly number[];
  callbackUnitId?: number | null;
  handlerId?: string | null;
  enterpriseId?: string | null;
  parentId?: string | null;
  clocks?: readonly ClockChange[];
  /** Rows of part tables, whole: a row with a known id replaces it. */
  parts?: Readonly<Record<string, readonly PartRow[]>>;
  /** Kept in the event beside the input; no personal values. */
  notes?: Readonly<Record<string, unknown>>;
  /** A verb of the system that follows in the same transaction. */
  then?: { verb: string; input?: object; reason?: string };
}

export interface PartRow {
  id: string;
  [column: string]: unknown;
}

export interface VerbDeclaration<S extends string = string, F = Record<string, unknown>, I extends object = object> {
  label: Label;
  /** What it is for, in one sentence: the documentation of its endpoint. */
  is: string;
  from: readonly S[] | 'open' | 'any';
  /** One or several outcomes; `same` leaves the state alone. */
  to: readonly S[] | 'same';
  by: Roles | 'system';
  /** Four eyes: whoever last did one of these may not do this. */
  notBy?: readonly string[];
  /** So many times at most, over the record's life or for each unit. */
  times?: { most: number; per: 'record' | 'unit' };
  input?: Type<I>;
  /** Every clock that its effects may begin, end, pause or move; the executor lets it touch no other. */
  clocks?: readonly string[];
  /** Law or rule that it follows. */
  basis?: string;
  reason?: 'required' | 'optional';
  /** How many working days back its effective time may lie, and for whom; none by default. */
  backdate?: { workdays: number; by: readonly string[] };
  /** A refusal that doesn't depend on the input; also keeps the verb out of `verbs`. */
  allowed?: (s: Situation<F>) => Refusal | undefined;
  /** A refusal that depends on the input. */
  guard?: (s: Situation<F>, input: I) => Refusal | undefined;
  does?: (s: Situation<F>, input: I) => Effects<F>;
  batch?: boolean;
  danger?: boolean;
  /** Written by hand in the area's service; the kernel makes no endpoint and lends only its checks. */
  byHand?: boolean;
}

export interface ClockDeclaration {
  label: Label;
  basis?: string;
}

export interface PartDeclaration {
  /**
   * TypeORM entity of the part's table; its `id` and `recordId` are common to all. Those of its properties that carry
   * `@Fact` are shown to whoever sees the record, personal ones masked; without any the part has no endpoint.
   */
  table: Type<object>;
  label: Label;
  /**
   * Properties that rules give in the clear and that are stored encrypted, as `<name>Sealed`, with a blind index as
   * `<name>Index` where the table has one.
   */
  personal?: {
    subject: string;
    properties: readonly string[];
    /** Who may read them in the clear, with a purpose that is logged; nobody unless said. */
    openBy?: Roles;
  };
}

export interface KindDeclaration<S extends string = string, F extends object = Record<string, unknown>, C extends object = object> {
  kind: string;
  plural: string;
  area: string;
  prefix: string;
  label: Label;
  labelPlural: Label;
  measures: readonly number[];
  /**
   * Only these of the roles that see all rows see those of this kind too; whoever else has a part in a record sees it by
   * the own unit alone. Left out, the kind is as open as its area.
   */
  confidential?: { to: readonly string[] };
  /** TypeORM entity of the table that stands 1:1 beside the record: the trait's, where the kind has one. */
  table: Type<F>;
  /** The table of the kind's own beside the trait's, 1:1 as well; no column of it is called as one of the trait's. */
  own?: Type<object>;
  parts?: Readonly<Record<string, PartDeclaration>>;
  /** What the codes of a fact mean that the trait leaves to the kind, by the fact's name; of its tables and of the inputs of its verbs alike. */
  codes?: Readonly<Record<string, readonly CodeOption[]>>;
  states: Readonly<Record<S, StateDeclaration>>;
  clocks: Readonly<Record<string, ClockDeclaration>>;
  /** The first state of a new record, what it needs and who may make it. */
  create: {
    input: Type<C>;
    by: Roles;
    to: S;
    does: (s: Situation<F>, input: C) => Effects<F>;
    guard?: (s: Situation<F>, input: C) => Refusal | undefined;
    /** The clocks that a registration may begin. */
    clocks?: readonly string[];
    /** How many working days back the registration may lie, and for whom; none by default. */
    backdate?: { workdays: number; by: readonly string[] };
    /** Registered in the area's service, with what has to be there in the same transaction; the kernel makes no endpoint and takes no import. */
    byHand?: boolean;
  };
  amend?: { input: Type<object>; by: Roles; does: (s: Situation<F>, input: never) => Effects<F> };
  verbs: Readonly<Record<string, VerbDeclaration<S, F, never>>>;
  /** Columns of the table that lists may filter by; each has an index. */
  filters: readonly string[];
  /** Columns that the list shows first. */
  columns: readonly string[];
  /** The texts that search finds a record by, beside number and title. */
  search: (record: RecordState<F>) => readonly (string | null | undefined)[];
  /** The clock that shows in lists and worklists now. */
  leading: (record: RecordState<F>) => string | null;
  /** Who has the next move. */
  awaits: (record: RecordState<F>) => Awaited | null;
}

export type Awaited = 'dispatcher' | 'lead' | 'callback' | 'supervisor';

// Rules take their own record and input: only `any` lets kinds of all shapes stand in one list.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Kind = KindDeclaration<string, any, any>;

/** Declares a kind. States and verbs are typed by their own names: a misspelt one doesn't compile. */
export function defineKind<const S extends string, F extends object, C extends object>(declaration: KindDeclaration<S, F, C>): KindDeclaration<S, F, C> {
  return declaration;
}

/** A verb whose input and record types are known; the declaration itself holds verbs of many inputs. */
export function verb<S extends string, F, I extends object>(declaration: VerbDeclaration<S, F, I>): VerbDeclaration<S, F, never> {
  return declaration as unknown as VerbDeclaration<S, F, never>;
}

export const permissionOf = (kind: Pick<Kind, 'area' | 'kind'>, verbName: string): string => `${kind.area}:${kind.kind}.${verbName}`;
export const readPermissionOf = (kind: Pick<Kind, 'area'>): string => `${kind.area}:read`;
export const urlOf = (kind: Pick<Kind, 'area' | 'plural'>): string => `/api/v1/${kind.area}/${kind.plural}`;

/** States before and after by name, so that the document needs no words of ours to be read. */
export function statesOf(kind: Kind, verb: VerbDeclaration): { from: string[]; to: readonly string[] | 'same' } {
  const from = Object.keys(kind.states).filter((state) => (verb.from === 'any' ? state !== 'VOIDED' : verb.from === 'open' ? kind.states[state]!.open : verb.from.includes(state)));
  return { from, to: verb.to };
}

export type { RecordState };
