import { uuidV7 } from '@haobang/database';
import { anotherHandThan, declareRefusal, type Effects, type RecordState, type Situation, type StateDeclaration, verb, type VerbDeclaration } from '@haobang/records';
import { PoolCoaching, type PoolCodes, type PoolEntryFields, poolTableOf, tierTableOf, type TierRow } from './pool-entry.js';
import { CoachEntry, type ExitEntry, FollowUpEntry, GraduateEntry, poolInputsOf, type RegisterEntry, type TierFrom } from './pool-inputs.js';
import { tierRefused, tiersAfter } from './pool.rules.js';

// Of two who take the one place of an enterprise at once, the table alone can tell the second.
declareRefusal('pool_entry_one_active', { status: 409, code: 'already-in-pool', pointer: '/enterpriseId', detail: 'The enterprise has an active entry in this pool.' });
declareRefusal('pool_entry_member_id_fkey', { status: 422, code: 'enterprise-unknown', pointer: '/enterpriseId', detail: 'There is no such enterprise.' });

export type PoolStatus = 'LEAD' | 'CANDIDATE' | 'ADMITTED' | 'COACHING' | 'GRADUATED' | 'EXITED' | 'VOIDED';
type V = VerbDeclaration<PoolStatus, PoolEntryFields, never>;
type S = Situation<PoolEntryFields>;
const one = <I extends object = object>(declaration: VerbDeclaration<PoolStatus, PoolEntryFields, I>): V => verb(declaration);

const LEAD = { handler: 'lead', unitHead: 'lead' } as const;
const DECIDES = { unitHead: 'lead', planOffice: 'any' } as const;

const nothingYet = {
  inPool: false, candidateOn: null, admittedOn: null, coachings: 0, firstCoachedOn: null, lastCoachedOn: null, basis: null, basisIds: [], graduatedOn: null, exitReason: null, exitedOn: null,
} satisfies Partial<PoolEntryFields>;

const tiersOf = (s: S): TierRow[] => (s.record.parts.tiers ?? []) as TierRow[];

function coached(s: S, { mode, content }: CoachEntry): Effects<PoolEntryFields> {
  const { coachings, firstCoachedOn, lastCoachedOn } = s.record.fields;
  return {
    status: s.record.status === 'CANDIDATE' ? 'CANDIDATE' : 'COACHING',
    fields: { coachings: coachings + 1, firstCoachedOn: firstCoachedOn ?? s.on, lastCoachedOn: lastCoachedOn && lastCoachedOn > s.on ? lastCoachedOn : s.on },
    parts: { coachings: [{ id: uuidV7(), coachedOn: s.on, mode, content, actorId: s.actor.id }] },
  };
}

export interface PoolOptions extends PoolCodes {
  /** The word of the kind, as in `defineKind`. */
  kind: string;
}

/**
 * What makes a kind the entries of pools: `defineKind({ ...poolTrait({ kind: 'gazelle', pools, tiers, exitReasons }), area, … })`.
 * Area, address, number and labels are the kind's own.
 */
export function poolTrait<const K extends string>(options: PoolOptions & { kind: K }) {
  const { Register, SetTier, Exit } = poolInputsOf(options.kind, options);
  const verbs = {
    qualify: one({
      label: { zh: '列为候选', en: 'Qualify' }, is: 'Makes the lead a candidate; an enterprise stands in a pool once.', from: ['LEAD'], to: ['CANDIDATE'], by: LEAD, batch: true, does: (s) => ({ fields: { inPool: true, candidateOn: s.on } }),
    }),
    admit: one({
      label: { zh: '入库', en: 'Admit' }, is: 'Takes the candidate into the pool; another person than who found it.', from: ['CANDIDATE'], to: ['ADMITTED'], by: DECIDES, notBy: ['qualify'], allowed: anotherHandThan('register'), batch: true, does: (s) => ({ fields: { admittedOn: s.on } }),
    }),
    setTier: one({
      label: { zh: '调整梯度', en: 'Set the tier' }, is: 'Sets step or category from a day on; the one before ends.', from: 'open', to: 'same', by: LEAD, input: SetTier,
      guard: (s, { tier, sinceOn }: TierFrom) => tierRefused(tiersOf(s), tier, sinceOn ?? s.on, s.on),
      does: (s, { tier, sinceOn }: TierFrom) => ({ fields: { tier }, parts: { tiers: tiersAfter(tiersOf(s), tier, sinceOn ?? s.on) } }),
    }),
    coach: one({
      label: { zh: '辅导', en: 'Coach' }, is: 'Notes a coaching: how, what was said and agreed.', from: ['CANDIDATE', 'ADMITTED', 'COACHING'], to: ['CANDIDATE', 'COACHING'], by: { handler: 'part', unitHead: 'part' }, input: CoachEntry,
      backdate: { workdays: 10, by: ['handler', 'unitHead'] }, does: coached,
    }),
    graduate: one({
      label: { zh: '达标认定', en: 'Graduate' }, is: 'Ends the coaching with the aim reached, and says on what basis.', from: ['COACHING'], to: ['GRADUATED'], by: DECIDES, notBy: ['coach'], input: GraduateEntry,
      does: (s, { basis, basisIds }: GraduateEntry) => ({ fields: { inPool: false, graduatedOn: s.on, basis, basisIds: basisIds ?? [] } }),
    }),
    exit: one({
      label: { zh: '退库', en: 'Exit' }, is: 'Takes the enterprise out of the pool, with a coded reason.', from: 'open', to: ['EXITED'], by: DECIDES, input: Exit, batch: true,
      does: (s, { exitReason }: ExitEntry) => ({ fields: { inPool: false, exitedOn: s.on, exitReason } }),
    }),
    followUp: one({ label: { zh: '跟踪', en: 'Follow up' }, is: 'Notes a later look at an enterprise that graduated.', from: ['GRADUATED'], to: 'same', by: LEAD, input: FollowUpEntry }),
    void: one({ label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake; it drops out of figures from today on.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, does: () => ({ fields: { inPool: false } }) }),
  } satisfies Record<string, V>;
  return {
    kind: options.kind,
    table: poolTableOf(options) as unknown as new () => PoolEntryFields,
    parts: {
      coachings: { table: PoolCoaching, label: { zh: '辅导记录', en: 'Coaching records' } },
      tiers: { table: tierTableOf(options), label: { zh: '梯度变化', en: 'Tiers' } },
    },
    states: {
      LEAD: { label: { zh: '线索', en: 'Lead' }, open: true, tone: 'default' },
      CANDIDATE: { label: { zh: '候选', en: 'Candidate' }, open: true, tone: 'warning' },
      ADMITTED: { label: { zh: '已入库', en: 'Admitted' }, open: true, tone: 'processing' },
      COACHING: { label: { zh: '培育中', en: 'Coaching' }, open: true, tone: 'processing' },
      GRADUATED: { label: { zh: '已达标', en: 'Graduated' }, open: false, tone: 'success' },
      EXITED: { label: { zh: '已退库', en: 'Exited' }, open: false, tone: 'default' },
      VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
    } satisfies Record<PoolStatus, StateDeclaration>,
    clocks: {},
    create: {
      input: Register, by: { handler: 'any', unitHead: 'any', planOffice: 'any' } as const, to: 'LEAD' as const,
      does: (s: S, input: RegisterEntry): Effects<PoolEntryFields> => ({
        title: input.title!, leadUnitId: s.record.registeredUnitId, enterpriseId: input.enterpriseId,
        fields: { ...nothingYet, pool: input.pool, poolKey: `${options.kind}:${input.pool}`, memberId: input.enterpriseId, tier: input.tier ?? null, origin: input.origin ?? null, remark: input.remark ?? null },
        ...(input.tier ? { parts: { tiers: tiersAfter([], input.tier, s.on) } } : {}),
      }),
    },
    verbs,
    filters: ['pool', 'tier', 'admittedOn', 'graduatedOn', 'exitReason'],
    columns: ['enterpriseId', 'pool', 'tier', 'coachings', 'lastCoachedOn'],
    search: (record: RecordState<PoolEntryFields>) => [record.fields.origin, record.fields.remark],
    leading: () => null,
    awaits: (record: RecordState<PoolEntryFields>) => (record.open ? ('lead' as const) : null),
  };
}
