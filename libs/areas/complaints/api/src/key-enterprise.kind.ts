import { Column, Entity, PrimaryColumn } from 'typeorm';
import { coveredTarget, isUncovered } from '@haobang/assignments';
import { type CodeOption, defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';

const options = (...codes: [string, string, string][]): CodeOption[] => codes.map(([code, zh, en]) => ({ code, label: { zh, en } }));

export const KEY_CATEGORIES = options(
  ['chain', '重点产业链企业', 'Of a key industry chain'], ['above-scale', '五上企业', 'Above-scale enterprise'], ['headquarters', '总部企业', 'Headquarters'], ['specialised', '专精特新企业', 'Specialised and sophisticated'],
  ['foreign', '外资外贸企业', 'Foreign trade or investment'], ['project', '重点项目企业', 'Key project'], ['other', '其他', 'Other'],
);

@Entity('key_enterprise')
export class KeyEnterprise {
  @PrimaryColumn('uuid') recordId: string;
  /** The enterprise again, beside the days: one mark at a time for an enterprise, which the database holds. */
  @Column('uuid') firmId: string;
  /** False once voided. */
  @Column('boolean') standing: boolean;
  @Fact({ zh: '重点类别', en: 'Category', is: 'Why it is a key enterprise.', type: 'code', options: KEY_CATEGORIES })
  @Column('text') category: string;
  @Fact({ zh: '认定依据', en: 'Basis', is: 'The list or document that names it.' })
  @Column('text', { nullable: true }) basis: string | null;
  @Fact({ zh: '列入日', en: 'Since', is: 'The first day on which it is a key enterprise.', type: 'date' })
  @Column('date') sinceOn: string;
  @Fact({ zh: '移出日', en: 'Until', is: 'The first day on which it is one no longer; none while it is.', type: 'date' })
  @Column('date', { nullable: true }) untilOn: string | null;
}
export type KeyEnterpriseFields = Omit<KeyEnterprise, 'recordId'>;
export type KeyEnterpriseState = RecordState<KeyEnterpriseFields>;

class Mark {
  @Fact({ zh: '重点类别', en: 'Category', is: 'Why it is a key enterprise.', type: 'code', options: KEY_CATEGORIES, required: true, example: 'chain' }) category: string;
  @Fact({ zh: '服务单位', en: 'Serving unit', is: 'The unit that finds it a liaison officer; the plan office\'s own where none is named.', type: 'unit' }) unitId?: number;
  @Fact({ zh: '认定依据', en: 'Basis', is: 'The list or document that names it.', max: 200, example: '2024年重点企业名单' }) basis?: string;
}
export class MarkEnterprise extends Mark {
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that is marked.', type: 'enterprise', required: true }) enterpriseId: string;
}
export class MarkByCodes extends Mark {
  @Fact({ zh: '统一社会信用代码', en: 'Credit codes', is: 'Codes, parted by line ends, spaces or commas; 500 at most.', type: 'longText', required: true, max: 12_000, example: '91611100MA6TG00001' }) codes: string;
}
export class AmendKeyEnterprise {
  @Fact({ zh: '重点类别', en: 'Category', is: 'Why it is a key enterprise.', type: 'code', options: KEY_CATEGORIES }) category?: string;
  @Fact({ zh: '认定依据', en: 'Basis', is: 'The list or document that names it.', max: 200 }) basis?: string | null;
}
/** What the service adds; never sent by a client. */
export type KnownEnterprise = MarkEnterprise & { name: string };

type S = Situation<KeyEnterpriseFields>;

const PLAN_OFFICE = 'business-environment-office';
const servedBy = (s: S, input: MarkEnterprise): number | null => input.unitId ?? s.record.registeredUnitId ?? s.unitOf(PLAN_OFFICE);

export const LIAISON = { zh: '联络员', en: 'Liaison officer' };
/** Working days within which a key enterprise gets its liaison officer (proposed for measure 48). */
const LIAISON_WITHIN_WORKDAYS = 3;
const served = coveredTarget<KeyEnterpriseFields>({ role: LIAISON, withinWorkdays: LIAISON_WITHIN_WORKDAYS });

/** The flag of the plan office, dated: while it stands the enterprise has a liaison officer and is visited each month. Measure 48. */
export const keyEnterprise = defineKind({
  kind: 'key-enterprise', plural: 'key-enterprises', area: 'complaints', prefix: 'ZDQ', label: { zh: '重点企业', en: 'Key enterprise' }, labelPlural: { zh: '重点企业', en: 'Key enterprises' }, measures: [48],
  table: KeyEnterprise as unknown as new () => KeyEnterpriseFields,
  states: {
    MARKED: { label: { zh: '在册', en: 'Marked' }, open: true, tone: 'processing' },
    UNMARKED: { label: { zh: '已移出', en: 'Unmarked' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: served.clocks,
  create: {
    input: MarkEnterprise, by: { planOffice: 'any' }, to: 'MARKED', clocks: ['cover'], byHand: true,
    guard: (s: S, input: MarkEnterprise) => {
      const unitId = servedBy(s, input);
      return unitId !== null && s.lives(unitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' };
    },
    does: (s: S, input: MarkEnterprise) => {
      const unitId = servedBy(s, input);
      return {
        title: (input as KnownEnterprise).name, leadUnitId: unitId, enterpriseId: input.enterpriseId, clocks: [served.begin(s, unitId)],
        fields: { firmId: input.enterpriseId, standing: true, category: input.category, basis: input.basis ?? null, sinceOn: s.on, untilOn: null },
      };
    },
  },
  amend: {
    input: AmendKeyEnterprise, by: { planOffice: 'any' },
    does: (_s: S, input: AmendKeyEnterprise) => ({ fields: { ...(input.category ? { category: input.category } : {}), ...(input.basis === undefined ? {} : { basis: input.basis }) } }),
  },
  verbs: {
    ...served.verbs,
    unmark: verb({
      label: { zh: '移出名单', en: 'Unmark' }, is: 'Takes the mark from this day on; the liaison officer ends with it, and visits still due are cancelled.', from: ['MARKED'], to: ['UNMARKED'], by: { planOffice: 'any' }, clocks: ['cover'], reason: 'required', byHand: true,
      does: (s: S) => ({ fields: { untilOn: s.on }, handlerId: null, clocks: [{ stop: 'cover' }] }),
    }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids a mark that was made by mistake; it drops out of figures from today on.', from: ['MARKED', 'UNMARKED'], to: ['VOIDED'], by: { planOffice: 'any', supervisor: 'any' }, clocks: ['cover'], reason: 'required', danger: true, byHand: true,
      does: () => ({ fields: { standing: false }, clocks: [{ stop: 'cover' }] }),
    }),
  },
  filters: ['category', 'sinceOn'], columns: ['no', 'title', 'status', 'category', 'dueOn'],
  search: (record: KeyEnterpriseState) => [record.fields.basis],
  leading: (record: KeyEnterpriseState) => (record.open ? 'cover' : null),
  awaits: (record: KeyEnterpriseState) => (isUncovered(record) ? 'lead' : null),
});
