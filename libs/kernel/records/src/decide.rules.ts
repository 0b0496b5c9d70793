import { dayAt, elapsedWorkdays } from '@haobang/clock';
import { Problem } from '@haobang/http';
import { canonicalJson } from './canonical-json.rules.js';
import { changeClocks, clockNamed } from './clock-changes.rules.js';
import { fieldsOf } from './fact.js';
import { isSameHand } from './hands.rules.js';
import { loggedInput } from './personal-input.js';
import { eventHash } from './hash-chain.rules.js';
import type { ActorView, Effects, Kind, PartRow, Relation, Roles, Situation, VerbDeclaration } from './kind.js';
import type { Surroundings } from './unit-calendars.js';
import { clockOf, isPaused, type Owner, type OwnerRole, type RecordEvent, type RecordState, unitsOf } from './state.js';

/** What the executor knows of who acts: roles, and for each the units in whose name it holds. */
export interface Acting extends ActorView {
  /** Units for which a role is held, subtree included where the role has one; null for all units. */
  roles: ReadonlyMap<string, readonly number[] | null>;
  /** For machines: the scopes stand for roles. */
  may: (permission: string) => boolean;
  /** The same person in the name of those who are away, by the roles that they lend. */
  lent?: readonly Acting[];
}

export interface Moment extends Surroundings {
  effectiveAt: Date;
  recordedAt: Date;
  newId: () => string;
  /** An import brings the whole history: its effective times are as old as they are. */
  importing?: boolean;
}

/** Part rows to be written, by part. */
export type PartWrites = Readonly<Record<string, readonly PartRow[]>>;

export interface Decision {
  after: RecordState;
  events: RecordEvent[];
  parts: PartWrites;
  /** Documents that the input names, by field: they are tied to the record with the verb. */
  documents?: Readonly<Record<string, readonly string[]>>;
  /** Accounts that the input names as handlers, by field: each has to handle the work of the unit that leads from now on. */
  handlers?: Readonly<Record<string, string>>;
}

const AHEAD_MS = 5 * 60_000;

const situationOf = (record: RecordState, acting: Acting, unitId: number | null, moment: Moment): Situation => ({
  record, actor: acting, unitId, at: moment.effectiveAt, on: dayAt(moment.effectiveAt), calendarOf: moment.calendarOf, unitOf: moment.unitOf, lives: moment.lives,
});

/** As whom and for which unit somebody does a verb. */
interface Standing {
  acting: Acting;
  unitId: number | null;
}

/** How the actor stands to the record as the verb demands, in the own name where that will do; undefined if in no way. */
export function standing(roles: Roles, record: RecordState, asked: Acting): Standing | undefined {
  for (const acting of namesOf(asked))
    for (const [role, relation] of Object.entries(roles)) {
      if (!acting.roles.has(role)) continue;
      const unitId = related(relation!, record, acting.roles.get(role)!, acting.unitId);
      if (unitId !== undefined) return { acting, unitId };
    }
  return undefined;
}

const namesOf = (acting: Acting): readonly Acting[] => [acting, ...(acting.lent ?? [])];

/** In whose name somebody does what no record stands to yet: the own one where one of its roles allows it. */
export const inNameOf = (roles: Roles, asked: Acting): Acting => namesOf(asked).find((acting) => Object.keys(roles).some((role) => acting.roles.has(role))) ?? asked;

function related(relation: Relation, record: RecordState, units: readonly number[] | null, own: number | null): number | null | undefined {
  if (relation === 'any') return own;
  const of: number[] =
    relation === 'part' ? [record.leadUnitId ?? -1, ...unitsOf(record, 'co')]
    : relation === 'co' ? unitsOf(record, 'co')
    : [(relation === 'lead' ? record.leadUnitId : relation === 'registered' ? record.registeredUnitId : record.callbackUnitId) ?? -1];
  return of.find((unit) => unit !== -1 && (units === null || units.includes(unit)));
}

const isFrom = (kind: Kind, verb: VerbDeclaration, status: string): boolean =>
  verb.from === 'any' ? status !== 'VOIDED' : verb.from === 'open' ? !!kind.states[status]?.open : verb.from.includes(status);

const lastOf = (record: RecordState, verbs: readonly string[]) => record.events.findLast((event) => verbs.includes(event.verb));

/** Refusals that don't depend on the input, after state and role: four eyes, used-up times, the verb's own. */
function ruledOut(verb: VerbDeclaration, name: string, s: Situation): { code: string; detail: string } | undefined {
  const { record, actor, unitId } = s;
  const seconded = verb.notBy && lastOf(record, verb.notBy);
  if (verb.notBy && seconded && isSameHand(seconded, actor))
    return { code: 'second-person-required', detail: `Another person than the one who did ${verb.notBy.join(' or ')} has to do this.` };
  if (verb.times) {
    const done = record.events.filter((event) => event.verb === name && (verb.times!.per === 'record' || event.unitId === unitId));
    if (done.length >= verb.times.most) return { code: 'limit-used', detail: `This can be done ${verb.times.most} time(s) per ${verb.times.per}.` };
  }
  return verb.allowed?.(s);
}

/** The verbs that the actor could use now. */
export function openVerbs(kind: Kind, record: RecordState, acting: Acting, moment: Moment): string[] {
  return Object.entries(kind.verbs as Record<string, VerbDeclaration>)
    .filter(([name, verb]) => {
      if (verb.by === 'system' || !isFrom(kind, verb, record.status) || !acting.may(`${kind.area}:${kind.kind}.${name}`)) return false;
      const stands = acting.kind === 'machine' ? { acting, unitId: acting.unitId } : standing(verb.by, record, acting);
      return stands !== undefined && !ruledOut(verb, name, situationOf(record, stands.acting, stands.unitId, moment));
    })
    .map(([name]) => name);
}

export interface Asked {
  verb: string;
  input?: object;
  reason?: string | null;
  /** What the event says of the input where that is not the input itself; personal values are hashed in any case. */
  loggedInput?: object;
}

/**
 * What a verb makes of a record, or why it is refused. Pure: the same arguments give the same events.
 *
 * @throws Problem 403, 409 or 422, in this order of precedence.
 */
export function decide(kind: Kind, before: RecordState, asked: Asked, caller: Acting, moment: Moment): Decision {
  const name = asked.verb;
  const verb = (kind.verbs as Record<string, VerbDeclaration>)[name];
  if (!verb) throw Problem.notFound(`There is no verb ${name}.`);
  const bySystem = verb.by === 'system';
  if (bySystem ? caller.kind !== 'system' : caller.kind !== 'system' && !caller.may(`${kind.area}:${kind.kind}.${name}`)) throw Problem.forbidden();
  if (!isFrom(kind, verb, before.status))
    throw Problem.conflict('wrong-state', `${name} is not open while the record is ${before.status}.`, { verbs: openVerbs(kind, before, caller, moment) });
  const stands = caller.kind !== 'staff' || bySystem ? { acting: caller, unitId: caller.unitId } : standing(verb.by as Roles, before, caller);
  if (!stands) throw Problem.unprocessable('other-unit-required', 'Your unit does not stand to this record as this verb demands.');
  const { acting, unitId } = stands;
  const s = situationOf(before, acting, unitId, moment);
  const backdated = checkMoment(before, verb, asked.reason, acting, moment);
  if (verb.reason === 'required' && !asked.reason?.trim()) throw reasonMissing();
  const refusal = ruledOut(verb, name, s) ?? verb.guard?.(s, (asked.input ?? {}) as never);
  if (refusal) throw Problem.unprocessable(refusal.code, refusal.detail);
  const effects = verb.does?.(s, (asked.input ?? {}) as never) ?? {};
  const to = effects.status ?? (verb.to === 'same' ? before.status : verb.to[0]!);
  if (verb.to === 'same' ? to !== before.status : !verb.to.includes(to)) throw new Error(`${kind.kind}.${name} may not lead to ${to}`);
  assertClocks(`${kind.kind}.${name}`, verb.clocks, effects);
  const first = happen(kind, before, { name, to, effects, type: verb.input, asked, unitId, backdated }, acting, moment);
  return follow(kind, first, effects, acting, moment);
}

/** What a declaration says of its clocks is what the documents say: an effect beyond it is a mistake of the code. */
function assertClocks(verb: string, declared: readonly string[] | undefined, effects: Effects): void {
  const strange = effects.clocks?.map(clockNamed).find((clock) => !declared?.includes(clock));
  if (strange) throw new Error(`${verb} touches the clock ${strange}, which it does not declare`);
}

/** The system's own verb that follows in the same transaction. */
function follow(kind: Kind, done: Decision, effects: Effects, acting: Acting, moment: Moment): Decision {
  if (!effects.then) return done;
  const system: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };
  const next = decide(kind, done.after, effects.then, system, moment);
  return { ...done, after: next.after, events: [...done.events, ...next.events], parts: mergeParts(done.parts, next.parts) };
}

/** What an input names that whoever writes the decision has to look at. A history names handlers of its own days: they are not asked today. */
function namedIn(type: VerbDeclaration['input'], input: object | undefined, moment: Moment): Pick<Decision, 'documents' | 'handlers'> {
  const of = <T>(kindOf: string) => fieldsOf(type).filter((field) => field.type === kindOf).map((field) => [field.name, (input as Record<string, T | null | undefined> | undefined)?.[field.name]] as const);
  const documents = of<string[]>('files').filter(([, ids]) => ids?.length);
  const handlers = moment.importing ? [] : of<string>('handler').filter(([, id]) => id);
  return { ...(documents.length ? { documents: Object.fromEntries(documents) as Record<string, string[]> } : {}), ...(handlers.length ? { handlers: Object.fromEntries(handlers) as Record<string, string> } : {}) };
}

export function mergeParts(a: PartWrites, b: PartWrites): PartWrites {
  const merged: Record<string, readonly PartRow[]> = { ...a };
  for (const [part, rows] of Object.entries(b)) {
    const ids = new Set(rows.map((row) => row.id));
    merged[part] = [...(merged[part] ?? []).filter((row) => !ids.has(row.id)), ...rows];
  }
  return merged;
}

const reasonMissing = () => Problem.unprocessable('reason-required', 'Say why.', [{ pointer: '/reason', code: 'reason-required', detail: 'Say why.' }]);

/** Effective time: not ahead, not before the last event, back only as far as the verb says. @returns whether it is back-dated by more than a working day. */
function checkMoment(before: RecordState, verb: Pick<VerbDeclaration, 'backdate'>, reason: string | null | undefined, acting: Acting, moment: Moment): boolean {
  const { effectiveAt, recordedAt, calendarOf } = moment;
  if (effectiveAt.getTime() > recordedAt.getTime() + AHEAD_MS) throw Problem.unprocessable('effective-in-future', 'The effective time lies more than five minutes ahead.');
  if (moment.importing) return false;
  if (effectiveAt < before.lastEventAt) throw Problem.conflict('effective-before-last', 'The record has an event after this time.');
  if (effectiveAt >= recordedAt) return false;
  const back = elapsedWorkdays(calendarOf(null), effectiveAt, recordedAt);
  const allowed = verb.backdate?.by.some((role) => acting.roles.has(role) || role === acting.kind) ? verb.backdate.workdays : 0;
  if (back > allowed || (allowed === 0 && recordedAt.getTime() - effectiveAt.getTime() > AHEAD_MS))
    throw Problem.unprocessable('too-far-back', `The effective time may lie ${allowed} working day(s) back.`);
  if (back >= 1 && !reason?.trim()) throw reasonMissing();
  return back >= 1;
}

interface Happening {
  name: string;
  to: string;
  effects: Effects;
  /** What the input is made of, as declared: says what in it is personal, a document or a handler. */
  type?: VerbDeclaration['input'];
  asked: Asked;
  unitId: number | null;
  backdated: boolean;
}

/** What a person wrote is the same in every language; only what a rule made stands in both. */
function titleOf(given: Effects['title'], { title, titleEn }: RecordState): Pick<RecordState, 'title' | 'titleEn'> {
  return given === undefined ? { title, titleEn } : typeof given === 'string' ? { title: given, titleEn: null } : { title: given.zh, titleEn: given.en };
}

/** Applies effects to a state and writes the event. */
export function happen(kind: Kind, before: RecordState, h: Happening, acting: Acting, moment: Moment): Decision {
  const { effects } = h;
  const owners = changeOwners(before, effects, moment.effectiveAt);
  const clocks = effects.clocks?.length
    ? changeClocks(before.clocks, effects.clocks, { at: moment.effectiveAt, by: { id: acting.id, name: acting.name }, calendarOf: moment.calendarOf })
    : before.clocks;
  const parts = effects.parts ?? {};
  const bare: RecordState = {
    ...before,
    status: h.to,
    open: !!kind.states[h.to]?.open,
    version: before.version + 1,
    ...titleOf(effects.title, before),
    fields: effects.fields ? { ...before.fields, ...effects.fields } : before.fields,
    leadUnitId: effects.leadUnitId === undefined ? before.leadUnitId : effects.leadUnitId,
    callbackUnitId: effects.callbackUnitId === undefined ? before.callbackUnitId : effects.callbackUnitId,
    handlerId: effects.handlerId === undefined ? before.handlerId : effects.handlerId,
    enterpriseId: effects.enterpriseId === undefined ? before.enterpriseId : effects.enterpriseId,
    parentId: effects.parentId === undefined ? before.parentId : effects.parentId,
    lastEventAt: moment.effectiveAt > before.lastEventAt ? moment.effectiveAt : before.lastEventAt,
    owners,
    clocks,
    parts: Object.keys(parts).length ? applyParts(before.parts, parts) : before.parts,
  };
  const leading = kind.leading(bare);
  const clock = leading ? clockOf(bare, leading) : undefined;
  const running = clock && !clock.stoppedAt ? clock : undefined;
  const due = running && !isPaused(running) ? running : undefined;
  const after: RecordState = {
    ...bare,
    dueOn: running?.dueOn ?? null,
    dueAt: due?.dueAt ?? null,
    warnAt: due?.warnAt ?? null,
    provisional: running?.provisional ?? false,
    awaits: kind.awaits(bare),
  };
  const unhashed = {
    id: moment.newId(),
    seq: after.version,
    verb: h.name,
    from: before.version === 0 ? null : before.status,
    to: h.to,
    actorId: acting.id,
    actorKind: acting.kind,
    onBehalfOf: acting.onBehalfOf ?? null,
    unitId: h.unitId,
    reason: h.asked.reason?.trim() || null,
    effectiveAt: moment.effectiveAt,
    recordedAt: moment.recordedAt,
    backdated: h.backdated,
    payload: canonicalJson(payloadOf(before, after, h)),
  };
  const event: RecordEvent = { ...unhashed, hash: eventHash(before.id, unhashed, before.events.at(-1)?.hash ?? null) };
  return { after: { ...after, events: [...before.events, event] }, events: [event], parts, ...namedIn(h.type, h.asked.input, moment) };
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
/** Whether two values are written alike; absent is as good as null. Only what is made of parts has to be written to know that. */
const same = (a: unknown, b: unknown): boolean => (isPlain(a) && isPlain(b) ? (a ?? null) === (b ?? null) : canonicalJson(a) === canonicalJson(b));

/** What changed, so that the state of any day can be told from the events alone. Part rows may be personal and stay out. */
function payloadOf(before: RecordState, after: RecordState, h: Happening): object {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(h.effects.fields ?? {}))
    if (!same(value, (before.fields as Record<string, unknown>)[name])) changed[name] = value;
  for (const name of ['title', 'leadUnitId', 'callbackUnitId', 'handlerId', 'enterpriseId', 'parentId'] as const) if (after[name] !== before[name]) changed[name] = after[name];
  const clocks = after.clocks.filter((clock) => !before.clocks.includes(clock)).map(({ clock, run, dueAt, dueOn, stoppedAt, calendarVersion }) => ({ clock, run, dueOn, dueAt, stoppedAt, calendarVersion }));
  const co = unitsOf(after, 'co');
  const viewers = unitsOf(after, 'viewer');
  const input = loggedInput(h.type, h.asked.loggedInput ?? h.asked.input) ?? {};
  return {
    ...(Object.keys(input).length ? { input } : {}),
    ...(Object.keys(changed).length ? { changed } : {}),
    ...(canonicalJson(co) !== canonicalJson(unitsOf(before, 'co')) ? { coUnits: co } : {}),
    ...(canonicalJson(viewers) !== canonicalJson(unitsOf(before, 'viewer')) ? { viewUnits: viewers } : {}),
    ...(clocks.length ? { clocks } : {}),
    ...(h.effects.notes ? { notes: h.effects.notes } : {}),
  };
}

/** Owners are intervals: a transfer ends one and begins another, and never moves the past. */
function changeOwners(before: RecordState, e: Effects, at: Date): Owner[] {
  let owners = before.owners;
  const end = (role: OwnerRole, unitId: number) => (owners = owners.map((o) => (o.role === role && o.unitId === unitId && !o.until ? { ...o, until: at } : o)));
  const begin = (role: OwnerRole, unitId: number) => {
    if (!owners.some((o) => o.role === role && o.unitId === unitId && !o.until)) owners = [...owners, { unitId, role, since: at, until: null }];
  };
  const one = (role: OwnerRole, was: number | null, is: number | null | undefined) => {
    if (is === undefined || is === was) return;
    if (was !== null) end(role, was);
    if (is !== null) begin(role, is);
  };
  if (before.version === 0 && before.registeredUnitId !== null) begin('registered', before.registeredUnitId);
  one('lead', before.leadUnitId, e.leadUnitId);
  one('callback', before.callbackUnitId, e.callbackUnitId);
  for (const unit of e.removeCoUnits ?? []) end('co', unit);
  for (const unit of e.addCoUnits ?? []) begin('co', unit);
  for (const unit of e.removeViewUnits ?? []) end('viewer', unit);
  for (const unit of e.addViewUnits ?? []) begin('viewer', unit);
  return owners;
}

function applyParts(before: RecordState['parts'], writes: PartWrites): RecordState['parts'] {
  const after = { ...before };
  for (const [part, rows] of Object.entries(writes)) {
    const ids = new Set(rows.map((row) => row.id));
    after[part] = [...(after[part] ?? []).filter((row) => !ids.has(row.id as string)), ...rows];
  }
  return after;
}

export interface NewRecord {
  id: string;
  registeredUnitId: number | null;
  externalSystem?: string | null;
  externalId?: string | null;
  batchId?: string | null;
  /** The topmost record of its family, which is locked and told anew with it; itself where it isn't given. */
  rootId?: string;
}

/** A new record's first state and event, `register`. @throws Problem 403 or 422. */
export function decideCreate(kind: Kind, fresh: NewRecord, asked: Omit<Asked, 'verb'>, caller: Acting, moment: Moment): Decision {
  if (caller.kind !== 'system' && !caller.may(`${kind.area}:${kind.kind}.register`)) throw Problem.forbidden();
  const acting = inNameOf(kind.create.by, caller);
  const blank: RecordState = {
    id: fresh.id, kind: kind.kind, no: '', title: '', titleEn: null, status: kind.create.to, open: false, version: 0, leadUnitId: null, registeredUnitId: fresh.registeredUnitId, callbackUnitId: null,
    handlerId: null, enterpriseId: null, parentId: null, rootId: fresh.rootId ?? fresh.id, externalSystem: fresh.externalSystem ?? null, externalId: fresh.externalId ?? null,
    registeredAt: moment.effectiveAt, createdAt: moment.recordedAt, createdBy: acting.id, lastEventAt: moment.effectiveAt, dueOn: null, dueAt: null, warnAt: null, provisional: false,
    awaits: null, batchId: fresh.batchId ?? null, fields: {}, clocks: [], owners: [], events: [], parts: {},
  };
  const backdated = checkMoment(blank, kind.create, asked.reason, acting, moment);
  const s = situationOf(blank, acting, fresh.registeredUnitId, moment);
  const refusal = kind.create.guard?.(s, (asked.input ?? {}) as never);
  if (refusal) throw Problem.unprocessable(refusal.code, refusal.detail);
  const effects = kind.create.does(s, (asked.input ?? {}) as never);
  assertClocks(`${kind.kind}.register`, kind.create.clocks, effects);
  const done = happen(kind, blank, { name: 'register', to: effects.status ?? kind.create.to, effects, type: kind.create.input, asked: { verb: 'register', ...asked }, unitId: fresh.registeredUnitId, backdated }, acting, moment);
  return follow(kind, done, effects, acting, moment);
}
