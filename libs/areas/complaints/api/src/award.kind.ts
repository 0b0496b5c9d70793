import { Column, Entity, PrimaryColumn } from 'typeorm';
import { anotherHandThan, type CodeOption, defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';

const NOMINEES: readonly CodeOption[] = [{ code: 'unit', label: { zh: '先进单位', en: 'Unit' } }, { code: 'person', label: { zh: '先进个人', en: 'Person' } }];

@Entity('award')
export class Award {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '类型', en: 'For', is: 'A unit or a person.', type: 'code', options: NOMINEES })
  @Column('text') nominee: string;
  @Fact({ zh: '单位', en: 'Unit', is: 'The unit, or that of the person.', type: 'unit' })
  @Column('integer') unitId: number;
  @Fact({ zh: '姓名', en: 'Name', is: 'The person\'s name, as it is proclaimed.', max: 60 })
  @Column('text', { nullable: true }) personName: string | null;
  @Fact({ zh: '年度', en: 'Year', is: 'The year that it is for.' })
  @Column('integer') year: number;
  @Fact({ zh: '事迹', en: 'Merits', is: 'What it is given for.', type: 'longText' })
  @Column('text') merits: string;
  @Fact({ zh: '表彰日', en: 'Awarded on', is: 'The day on which it was awarded.', type: 'date' })
  @Column('date', { nullable: true }) awardedOn: string | null;
}
export type AwardFields = Omit<Award, 'recordId'>;
type S = Situation<AwardFields>;

export class Nominate {
  @Fact({ zh: '名称', en: 'Title', is: 'What is awarded.', required: true, max: 100, example: '2024年度营商环境先进单位' }) title: string;
  @Fact({ zh: '类型', en: 'For', is: 'A unit or a person.', type: 'code', options: NOMINEES, required: true, example: 'unit' }) nominee: string;
  @Fact({ zh: '单位', en: 'Unit', is: 'The unit, or that of the person.', type: 'unit', required: true }) unitId: number;
  @Fact({ zh: '姓名', en: 'Name', is: 'The person\'s name; of persons alone.', max: 60 }) personName?: string;
  @Fact({ zh: '年度', en: 'Year', is: 'The year that it is for.', type: 'integer', required: true, min: 2020, max: 2100, example: 2024 }) year: number;
  @Fact({ zh: '事迹', en: 'Merits', is: 'What it is given for.', type: 'longText', required: true, example: '全年满意度列部门第一，一窗通办压减环节过半' }) merits: string;
}

/** Units and people that are put forward as an example (表彰). Measure 51. */
export const award = defineKind({
  kind: 'award', plural: 'awards', area: 'complaints', prefix: 'PY', label: { zh: '评优', en: 'Award' }, labelPlural: { zh: '评优表彰', en: 'Awards' }, measures: [51],
  table: Award as unknown as new () => AwardFields,
  states: {
    NOMINATED: { label: { zh: '已提名', en: 'Nominated' }, open: true, tone: 'default' },
    REVIEWED: { label: { zh: '已评审', en: 'Reviewed' }, open: true, tone: 'processing' },
    AWARDED: { label: { zh: '已表彰', en: 'Awarded' }, open: false, tone: 'success' },
    DECLINED: { label: { zh: '未通过', en: 'Declined' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: Nominate, by: { unitHead: 'any', planOffice: 'any' }, to: 'NOMINATED',
    guard: (s: S, input: Nominate) =>
      !s.lives(input.unitId) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' }
      : (input.nominee === 'person') !== !!input.personName?.trim() ? { code: 'person-name-mismatch', detail: 'A person has a name here, a unit has none.' }
      : undefined,
    does: (s: S, { title, personName, ...input }: Nominate) => ({ title, leadUnitId: s.unitOf('business-environment-office') ?? s.record.registeredUnitId, fields: { ...input, personName: personName?.trim() || null, awardedOn: null } }),
  },
  verbs: {
    review: verb({ label: { zh: '评审通过', en: 'Review' }, is: 'The merits are proved by scores and records; not by whoever nominated.', from: ['NOMINATED'], to: ['REVIEWED'], by: { planOffice: 'any' }, notBy: ['register'] }),
    decline: verb({ label: { zh: '不予通过', en: 'Decline' }, is: 'Says why it is not awarded.', from: ['NOMINATED', 'REVIEWED'], to: ['DECLINED'], by: { planOffice: 'any' }, reason: 'required' }),
    award: verb({
      label: { zh: '表彰', en: 'Award' }, is: 'Awards it; another person than the reviewer and whoever nominated.', from: ['REVIEWED'], to: ['AWARDED'], by: { planOffice: 'any', supervisor: 'any' }, notBy: ['review'], allowed: anotherHandThan('register'),
      does: (s: S) => ({ fields: { awardedOn: s.on }, addViewUnits: [s.record.fields.unitId] }),
    }),
    void: verb({ label: { zh: '撤销', en: 'Revoke' }, is: 'Takes back what was awarded or registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['nominee', 'unitId', 'year'], columns: ['nominee', 'unitId', 'personName', 'year', 'awardedOn'],
  search: (record: RecordState<AwardFields>) => [record.fields.personName, record.fields.merits],
  leading: () => null,
  awaits: () => null,
});
