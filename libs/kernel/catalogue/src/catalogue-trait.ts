import type { Type } from '@nestjs/common';
import { addDays, elapsedDays } from '@haobang/clock';
import { type Effects, Fact, isSameHand, type RecordState, type Refusal, type Roles, type Situation, type StateDeclaration, verb, type VerbDeclaration } from '@haobang/records';
import { FARTHEST_AHEAD_DAYS } from './catalogue.rules.js';
import { CatalogueVersion, type VersionFields } from './catalogue-version.js';

export type VersionStatus = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'SUPERSEDED' | 'REPEALED' | 'VOIDED';

export class PublishVersion {
  @Fact({ zh: '生效日', en: 'Valid from', is: 'The first day on which it is in force: today unless said, at most 366 days ahead.', type: 'date' }) validFrom?: string;
  @Fact({ zh: '失效日', en: 'Valid until', is: 'The first day on which it is no longer in force, where that is known; it is repealed then.', type: 'date' }) validUntil?: string;
  @Fact({ zh: '复核期限', en: 'Review by', is: 'The last day for its review, where it is earlier than the rule says.', type: 'date' }) reviewOn?: string;
}
export class ReviewVersion {
  @Fact({ zh: '下次复核期限', en: 'Review by', is: 'The last day for its next review, where it is earlier than the rule says.', type: 'date' }) reviewOn?: string;
}
export class RepealVersion {
  @Fact({ zh: '废止日', en: 'Repealed from', is: 'The first day on which it no longer holds: today unless said. A version whose day has not come is taken back whole.', type: 'date' }) repealOn?: string;
}

/** What the service puts beside an author's input for the next version of an item; never sent by a client. */
export interface NextVersion<F> {
  next?: { itemId: string; versionNo: number; title: string; leadUnitId: number | null; facts: Partial<F> };
}

export interface CatalogueOptions<F extends object, I extends object> {
  /** What an author says of a version: for `register` and for `revise`. */
  draft: Type<I>;
  title: (input: I) => string;
  facts: (input: I) => F;
  by: { author: Roles; publisher: Roles; voider: Roles };
  /** So many days after it is in force or was reviewed, somebody has to say that it is still right. */
  reviewDays: number;
  /** Why a review falls due at these times; law or measure. */
  basis?: string;
}

const WRITING = ['register', 'revise'];

/** What makes a kind a catalogue. Spread it into `defineKind`; the facts of a version stand in the kind's own table. */
export function catalogueTrait<F extends object, I extends object>(options: CatalogueOptions<F, I>) {
  type Fields = VersionFields & F;
  type S = Situation<Fields>;
  const one = <J extends object = object>(declaration: VerbDeclaration<VersionStatus, Fields, J>) => verb(declaration);
  const changed = (fields: Partial<VersionFields>): Partial<Fields> => fields as Partial<Fields>;
  const { author, publisher, voider } = options.by;

  const writtenByAnother = (s: S): Refusal | undefined =>
    s.record.events.some((event) => WRITING.includes(event.verb) && isSameHand(event, s.actor)) ? { code: 'second-person-required', detail: 'Somebody who wrote none of it has to do this.' } : undefined;
  const reviewBy = (from: string, asked?: string): string => asked ?? addDays(from, options.reviewDays);
  const reviewClock = (s: S, from: string, reviewOn: string): Effects['clocks'] => [{ start: 'review', limit: { days: elapsedDays(from, reviewOn) }, from, unitId: s.record.leadUnitId, ...(options.basis ? { basis: options.basis } : {}) }];
  const badReview = (from: string, asked?: string): Refusal | undefined =>
    asked !== undefined && (asked <= from || asked > addDays(from, options.reviewDays)) ? { code: 'review-day-out-of-range', detail: `After ${from}, and ${options.reviewDays} days later at most.` } : undefined;
  const ended = (validUntil: string, status?: VersionStatus): Effects<Fields> => ({ fields: changed({ validUntil }), ...(status ? { status } : {}), clocks: [{ stop: 'review' }] });
  const laterOf = (a: string, b: string): string => (a > b ? a : b);

  return {
    table: CatalogueVersion as unknown as new () => Fields,
    states: {
      DRAFT: { label: { zh: '草稿', en: 'Draft' }, open: true, tone: 'default' },
      IN_REVIEW: { label: { zh: '审核中', en: 'In review' }, open: true, tone: 'processing' },
      PUBLISHED: { label: { zh: '已发布', en: 'Published' }, open: false, tone: 'success' },
      SUPERSEDED: { label: { zh: '已被替代', en: 'Superseded' }, open: false, tone: 'default' },
      REPEALED: { label: { zh: '已废止', en: 'Repealed' }, open: false, tone: 'default' },
      VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
    } satisfies Record<VersionStatus, StateDeclaration>,
    clocks: { review: { label: { zh: '复核期限', en: 'Review' }, ...(options.basis ? { basis: options.basis } : {}) } },
    create: {
      input: options.draft, by: Object.fromEntries(Object.keys(author).map((role) => [role, 'any'])) as Roles, to: 'DRAFT' as const,
      does: (s: S, input: I): Effects<Fields> => {
        const { next } = input as NextVersion<F>;
        const version: VersionFields = { itemId: next?.itemId ?? s.record.id, versionNo: next?.versionNo ?? 1, validFrom: null, validUntil: null, endsAs: null, reviewOn: null, reviewedOn: null, staleSince: null, reviewCalledOn: null };
        return {
          title: next?.title ?? options.title(input), leadUnitId: next?.leadUnitId ?? s.record.registeredUnitId, parentId: next?.itemId ?? null,
          fields: { ...version, ...(next?.facts ?? options.facts(input)) } as Partial<Fields>,
        };
      },
    },
    verbs: {
      revise: one({
        label: { zh: '修改', en: 'Revise' }, is: 'Rewrites a draft.', from: ['DRAFT'], to: 'same', by: author, input: options.draft,
        does: (_s: S, input: I) => ({ title: options.title(input), fields: options.facts(input) as unknown as Partial<Fields> }),
      }),
      submit: one({ label: { zh: '送审', en: 'Submit' }, is: 'Hands a draft to whoever publishes it.', from: ['DRAFT'], to: ['IN_REVIEW'], by: author, batch: true }),
      sendBack: one({ label: { zh: '退回修改', en: 'Send back' }, is: 'Gives a draft back to its author.', from: ['IN_REVIEW'], to: ['DRAFT'], by: publisher, reason: 'required' }),
      publish: one({
        label: { zh: '发布', en: 'Publish' }, from: ['IN_REVIEW'], to: ['PUBLISHED'], by: publisher, notBy: ['register', 'revise'], input: PublishVersion, clocks: ['review'], byHand: true, allowed: writtenByAnother,
        is: 'Puts a version in force from today or a later day; the version in force until then ends on that day. Done by somebody who wrote none of it.',
        guard: (s: S, input: PublishVersion) => {
          const from = input.validFrom ?? s.on;
          if (from < s.on || from > addDays(s.on, FARTHEST_AHEAD_DAYS)) return { code: 'valid-from-out-of-range', detail: `From today to ${FARTHEST_AHEAD_DAYS} days ahead.` };
          if (input.validUntil !== undefined && input.validUntil <= from) return { code: 'valid-until-before-from', detail: 'It has to end after it has begun.' };
          return badReview(from, input.reviewOn);
        },
        does: (s: S, input: PublishVersion) => {
          const validFrom = input.validFrom ?? s.on;
          const reviewOn = reviewBy(validFrom, input.reviewOn);
          return { fields: changed({ validFrom, validUntil: input.validUntil ?? null, endsAs: input.validUntil ? 'REPEALED' : null, reviewOn }), clocks: reviewClock(s, validFrom, reviewOn) };
        },
      }),
      draftNext: one({ label: { zh: '起草新版', en: 'Draft the next version' }, is: 'Begins the next version of the item with what this one says; one draft of an item at a time.', from: ['PUBLISHED', 'SUPERSEDED', 'REPEALED'], to: 'same', by: author, byHand: true }),
      review: one({
        label: { zh: '复核', en: 'Review' }, is: 'Says that the version is still right; its next review falls due later, and it is no longer stale.', from: ['PUBLISHED'], to: 'same', by: { ...author, ...publisher }, input: ReviewVersion, clocks: ['review'],
        guard: (s: S, input: ReviewVersion) => badReview(laterOf(s.on, s.record.fields.validFrom!), input.reviewOn),
        does: (s: S, input: ReviewVersion) => {
          const from = laterOf(s.on, s.record.fields.validFrom!);
          const reviewOn = reviewBy(from, input.reviewOn);
          return { fields: changed({ reviewOn, reviewedOn: s.on, staleSince: null, reviewCalledOn: null }), clocks: reviewClock(s, from, reviewOn) };
        },
      }),
      markStale: one({
        label: { zh: '依据已变', en: 'Mark as stale' }, is: 'Says that what the version rests on has changed: it is still shown, flagged, and its review is due at once.', from: ['PUBLISHED'], to: 'same', by: { ...author, ...publisher }, reason: 'required', clocks: ['review'],
        allowed: (s: S) => (s.record.fields.staleSince === null ? undefined : { code: 'stale-already', detail: 'Its review is due already.' }),
        does: (s: S) => ({ fields: changed({ staleSince: s.on, reviewCalledOn: s.on }), clocks: [{ start: 'review', limit: { workdays: 0 }, from: s.on, unitId: s.record.leadUnitId }] }),
      }),
      repeal: one({
        label: { zh: '废止', en: 'Repeal' }, is: 'Ends a version without another in its place, today or on a later day.', from: ['PUBLISHED'], to: ['REPEALED', 'PUBLISHED'], by: publisher, input: RepealVersion, reason: 'required', clocks: ['review'], byHand: true, danger: true,
        guard: (s: S, input: RepealVersion) => {
          const { validFrom, validUntil } = s.record.fields;
          const on = input.repealOn ?? s.on;
          if (on < s.on || on > addDays(s.on, FARTHEST_AHEAD_DAYS)) return { code: 'repeal-day-out-of-range', detail: `From today to ${FARTHEST_AHEAD_DAYS} days ahead.` };
          return validFrom! <= s.on && validUntil !== null && on > validUntil ? { code: 'ends-before', detail: 'It ends before that day anyway.' } : undefined;
        },
        does: (s: S, input: RepealVersion) => {
          const { validFrom } = s.record.fields;
          if (validFrom! > s.on) return { ...ended(validFrom!, 'REPEALED'), fields: changed({ validUntil: validFrom, endsAs: 'REPEALED' }) };
          const on = input.repealOn ?? s.on;
          return on > s.on ? { status: 'PUBLISHED', fields: changed({ validUntil: on, endsAs: 'REPEALED' }) } : { ...ended(on, 'REPEALED'), fields: changed({ validUntil: on, endsAs: 'REPEALED' }) };
        },
      }),
      void: one({
        label: { zh: '作废', en: 'Void' }, is: 'Voids a version that was made by mistake; it holds no longer from today on.', from: ['DRAFT', 'IN_REVIEW', 'PUBLISHED'], to: ['VOIDED'], by: voider, reason: 'required', clocks: ['review'], byHand: true, danger: true,
        does: (s: S) => {
          const { validFrom, validUntil } = s.record.fields;
          if (validFrom === null) return {};
          const today = laterOf(validFrom, s.on);
          return ended(validUntil !== null && validUntil < today ? validUntil : today);
        },
      }),
      supersede: one({
        label: { zh: '新版替代', en: 'Supersede' }, is: 'Another version holds from a day on.', from: ['PUBLISHED'], to: ['SUPERSEDED', 'PUBLISHED'], by: 'system', input: RepealVersion, clocks: ['review'],
        does: (s: S, { repealOn }: RepealVersion) => {
          const fields = changed({ validUntil: repealOn!, endsAs: 'SUPERSEDED' });
          return repealOn! > s.on ? { status: 'PUBLISHED', fields } : { ...ended(repealOn!, 'SUPERSEDED'), fields };
        },
      }),
      goOn: one({ label: { zh: '继续有效', en: 'Go on' }, is: 'The version that was to replace it was taken back.', from: ['PUBLISHED'], to: 'same', by: 'system', does: () => ({ fields: changed({ validUntil: null, endsAs: null }) }) }),
      end: one({
        label: { zh: '到期', en: 'End' }, is: 'Its last day is over.', from: ['PUBLISHED'], to: ['SUPERSEDED', 'REPEALED'], by: 'system', clocks: ['review'],
        does: (s: S) => ended(s.record.fields.validUntil!, s.record.fields.endsAs as VersionStatus),
      }),
      callReview: one({ label: { zh: '复核提醒', en: 'Call for review' }, is: 'Its review falls due soon.', from: ['PUBLISHED'], to: 'same', by: 'system', does: (s: S) => ({ fields: changed({ reviewCalledOn: s.on }) }) }),
    },
    filters: ['itemId', 'validFrom', 'validUntil', 'reviewOn', 'staleSince'],
    columns: ['versionNo', 'validFrom', 'validUntil', 'reviewOn'],
    leading: (record: RecordState<Fields>) => (record.status === 'PUBLISHED' ? 'review' : null),
    awaits: (record: RecordState<Fields>) => (record.status === 'DRAFT' || record.status === 'IN_REVIEW' || (record.status === 'PUBLISHED' && record.fields.reviewCalledOn !== null) ? ('lead' as const) : null),
  };
}

