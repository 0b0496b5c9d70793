import { uuidV7 } from '@haobang/database';
import { declareRefusal, type Effects, type RecordState, type StateDeclaration, unitsOf, verb, type VerbDeclaration } from '@haobang/records';
import { Activity, type ActivityFields, ActivityParticipant, type ParticipantRow } from './activity.js';
import { ActivityPlan, ArchiveActivity, Enrol, HostUnit, NameParticipant, PlanActivity, SignIn } from './activity-inputs.js';
import * as rules from './activity.rules.js';
import type { ActivitySituation } from './activity.rules.js';

// What only the tables can tell, since two may ask at once and a phone is sealed.
declareRefusal('activity_participant_phone', { status: 409, code: 'already-enrolled', pointer: '/phone', detail: 'This phone has a seat already.' });
declareRefusal('activity_participant_enterprise_id_fkey', { status: 422, code: 'enterprise-unknown', pointer: '/enterpriseId', detail: 'There is no such enterprise.' });

export type ActivityStatus = 'PLANNED' | 'APPROVED' | 'PUBLISHED' | 'REGISTERING' | 'HELD' | 'ARCHIVED' | 'CANCELLED' | 'VOIDED';
type V = VerbDeclaration<ActivityStatus, ActivityFields, never>;
type S = ActivitySituation;
const one = <I extends object = object>(declaration: VerbDeclaration<ActivityStatus, ActivityFields, I>): V => verb(declaration);

const LEAD = { handler: 'lead', unitHead: 'lead' } as const;
const HOSTS = { handler: 'part', unitHead: 'part' } as const;
const BEFORE_HELD = ['PLANNED', 'APPROVED', 'PUBLISHED', 'REGISTERING'] as const;
/** What happened at the door is often entered on the day after. */
const AFTERWARDS = { workdays: 3, by: ['handler', 'unitHead'] };

const planned = (plan: ActivityPlan) => ({
  form: plan.form, purpose: plan.purpose, startsOn: plan.startsOn, endsOn: plan.endsOn ?? plan.startsOn, place: plan.place ?? null, capacity: plan.capacity ?? null,
  seatsPerEnterprise: plan.seatsPerEnterprise ?? null, enrolUntil: plan.enrolUntil ?? null,
});

const nothingYet = {
  enrolled: 0, attended: 0, publishedOn: null, heldOn: null, archivedOn: null, results: null, agendaIds: [], signInListIds: [], photoIds: [], resultIds: [],
} satisfies Partial<ActivityFields>;

const hostsRefused = (s: S, unitIds: readonly number[]) => (unitIds.every((unit) => s.lives(unit)) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' });

/** The row put in place of the one of its id, with the counts that follow from it. */
function withParticipant(s: S, row: ParticipantRow): Effects<ActivityFields> {
  const rows = [...rules.participantsOf(s.record).filter(({ id }) => id !== row.id), row];
  return { parts: { participants: [row] }, fields: { enrolled: rules.seatsTaken(rows), attended: rules.attendance(rows) } };
}

const newcomer = (who: Enrol, of: Pick<ParticipantRow, 'enrolledOn' | 'signedInAt'>): ParticipantRow => ({
  id: uuidV7(), enterpriseId: who.enterpriseId ?? null, ...(who.name?.trim() ? { name: who.name.trim() } : {}), ...(who.phone ? { phone: who.phone } : {}), ...of, withdrawnOn: null,
});

const stop = { clocks: [{ stop: 'archive' }] };

/** Every verb of an activity: who, from where, to where, and what else. The one table of rights and transitions. */
export const activityVerbs = {
  revise: one({
    label: { zh: '调整方案', en: 'Revise' }, is: 'Changes the plan; what was approved has to be approved anew.', from: ['PLANNED', 'APPROVED'], to: ['PLANNED'], by: LEAD, input: ActivityPlan,
    guard: (_s, input: ActivityPlan) => rules.planRefused(input), does: (_s, input: ActivityPlan) => ({ title: input.title, fields: planned(input) }),
  }),
  approve: one({ label: { zh: '批准', en: 'Approve' }, is: 'Approves the plan; another person than the one who made it.', from: ['PLANNED'], to: ['APPROVED'], by: { unitHead: 'lead', supervisor: 'any' }, notBy: ['register', 'revise'], batch: true }),
  publish: one({ label: { zh: '发布', en: 'Publish' }, is: 'Makes it known.', from: ['APPROVED'], to: ['PUBLISHED'], by: LEAD, batch: true, does: (s) => ({ fields: { publishedOn: s.on } }) }),
  openRegistration: one({ label: { zh: '开放报名', en: 'Open registration' }, is: 'Opens the enrolment.', from: ['PUBLISHED'], to: ['REGISTERING'], by: LEAD }),
  enrol: one({
    label: { zh: '报名', en: 'Enrol' }, is: 'Takes a seat for an enterprise or a person, while there is one.', from: ['REGISTERING'], to: 'same', by: HOSTS, input: Enrol, allowed: rules.enrolmentClosed,
    guard: (s, input: Enrol) => rules.enrolRefused(s.record, input), does: (s, input: Enrol) => withParticipant(s, newcomer(input, { enrolledOn: s.on, signedInAt: null })),
  }),
  withdrawEnrolment: one({
    label: { zh: '取消报名', en: 'Withdraw an enrolment' }, is: 'Gives a seat back.', from: ['REGISTERING'], to: 'same', by: HOSTS, input: NameParticipant,
    guard: (s, input: NameParticipant) => (rules.participantsOf(s.record).some((row) => row.id === input.participantId && rules.isSeated(row)) ? undefined : { code: 'participant-unknown', detail: 'There is no such enrolment.' }),
    does: (s, input: NameParticipant) => withParticipant(s, { ...rules.participantsOf(s.record).find(({ id }) => id === input.participantId)!, withdrawnOn: s.on }),
  }),
  hold: one({
    label: { zh: '举办', en: 'Hold' }, is: 'Begins the activity; from its last day on it has to be archived.', from: ['PUBLISHED', 'REGISTERING'], to: ['HELD'], by: LEAD, clocks: ['archive'], backdate: AFTERWARDS, allowed: rules.holdRefused,
    does: (s) => ({ fields: { heldOn: s.on }, clocks: [{ start: 'archive', limit: { workdays: rules.ARCHIVED_WITHIN_WORKDAYS }, from: s.record.fields.endsOn > s.on ? s.record.fields.endsOn : s.on, unitId: s.record.leadUnitId }] }),
  }),
  signIn: one({
    label: { zh: '签到', en: 'Sign in' }, is: 'Notes that somebody is there: enrolled before, or met at the door.', from: ['HELD'], to: 'same', by: HOSTS, input: SignIn, backdate: AFTERWARDS,
    guard: (s, input: SignIn) => rules.signInRefused(s.record, input),
    does: (s, input: SignIn) => {
      const known = rules.participantsOf(s.record).find(({ id }) => id === input.participantId);
      return withParticipant(s, known ? { ...known, signedInAt: s.at.toISOString() } : newcomer(input, { enrolledOn: null, signedInAt: s.at.toISOString() }));
    },
  }),
  archive: one({
    label: { zh: '总结归档', en: 'Archive' }, is: 'Ends it with results and evidence: agenda, sign-in list, photographs, files of the results. From this day on it counts.', from: ['HELD'], to: ['ARCHIVED'], by: LEAD, clocks: ['archive'],
    input: ArchiveActivity, allowed: rules.archiveRefused, guard: (s, input: ArchiveActivity) => rules.evidenceMissing(s.record, input),
    does: (s, input: ArchiveActivity) => ({
      fields: { archivedOn: s.on, results: input.results, agendaIds: input.agendaIds ?? [], signInListIds: input.signInListIds ?? [], photoIds: input.photoIds ?? [], resultIds: input.resultIds ?? [] }, ...stop,
    }),
  }),
  cancel: one({ label: { zh: '取消', en: 'Cancel' }, is: 'Gives it up before it is held.', from: BEFORE_HELD, to: ['CANCELLED'], by: { unitHead: 'lead', supervisor: 'any' }, reason: 'required' }),
  addHost: one({
    label: { zh: '增加合办单位', en: 'Add a host' }, is: 'Adds a unit that holds it too, and shares the credit.', from: 'open', to: 'same', by: { unitHead: 'lead', supervisor: 'any' }, input: HostUnit,
    guard: (s, input: HostUnit) => (input.unitId === s.record.leadUnitId || unitsOf(s.record as RecordState, 'co').includes(input.unitId) ? { code: 'host-already', detail: 'This unit is a host already.' } : hostsRefused(s, [input.unitId])),
    does: (_s, input: HostUnit) => ({ addCoUnits: [input.unitId] }),
  }),
  removeHost: one({
    label: { zh: '移出合办单位', en: 'Remove a host' }, is: 'Takes a co-host out before it counts.', from: 'open', to: 'same', by: { unitHead: 'lead', supervisor: 'any' }, input: HostUnit, reason: 'required',
    guard: (s, input: HostUnit) => (unitsOf(s.record as RecordState, 'co').includes(input.unitId) ? undefined : { code: 'no-such-host', detail: 'This unit is no co-host.' }),
    does: (_s, input: HostUnit) => ({ removeCoUnits: [input.unitId] }),
  }),
  void: one({ label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake; it drops out of figures from today on.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['archive'], reason: 'required', danger: true, does: () => stop }),
} satisfies Record<string, V>;

/** What makes a kind an activity. Spread it into `defineKind`; area, address, number and labels are the kind's own. */
export const activityTrait = {
  table: Activity as unknown as new () => ActivityFields,
  parts: {
    participants: { table: ActivityParticipant, label: { zh: '参会人', en: 'Participants' }, personal: { subject: 'participant', properties: ['name', 'phone'], openBy: { handler: 'part', unitHead: 'part', supervisor: 'any' } } },
  },
  states: {
    PLANNED: { label: { zh: '计划', en: 'Planned' }, open: true, tone: 'default' },
    APPROVED: { label: { zh: '已批准', en: 'Approved' }, open: true, tone: 'processing' },
    PUBLISHED: { label: { zh: '已发布', en: 'Published' }, open: true, tone: 'processing' },
    REGISTERING: { label: { zh: '报名中', en: 'Registering' }, open: true, tone: 'processing' },
    HELD: { label: { zh: '已举办', en: 'Held' }, open: true, tone: 'warning' },
    ARCHIVED: { label: { zh: '已归档', en: 'Archived' }, open: false, tone: 'success' },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  } satisfies Record<ActivityStatus, StateDeclaration>,
  clocks: { archive: { label: { zh: '归档时限', en: 'Archive by' } } },
  create: {
    input: PlanActivity, by: { handler: 'any', unitHead: 'any' }, to: 'PLANNED',
    guard: (s: S, input: PlanActivity) => rules.planRefused(input) ?? hostsRefused(s, input.coHostIds ?? []),
    does: (s: S, input: PlanActivity): Effects<ActivityFields> => ({
      title: input.title, leadUnitId: s.record.registeredUnitId, addCoUnits: (input.coHostIds ?? []).filter((unit) => unit !== s.record.registeredUnitId), fields: { ...nothingYet, ...planned(input) },
    }),
  },
  verbs: activityVerbs,
  filters: ['form', 'startsOn', 'archivedOn'],
  columns: ['form', 'startsOn', 'enrolled', 'attended', 'archivedOn'],
  search: (record: RecordState<ActivityFields>) => [record.fields.purpose, record.fields.place],
  leading: (record: RecordState<ActivityFields>) => (record.status === 'HELD' ? 'archive' : null),
  awaits: (record: RecordState<ActivityFields>) => (record.open ? 'lead' : null),
} as const;
