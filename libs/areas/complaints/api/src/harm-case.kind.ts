import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuidV7 } from '@haobang/database';
import { type CodeOption, defineKind, Fact, type PartRow, type RecordState, type Situation, verb } from '@haobang/records';

/** The unit that looks into harm done to the business environment. */
export const DISCIPLINE = 'discipline-supervision';
const code = (name: string, zh: string, en: string): CodeOption => ({ code: name, label: { zh, en } });
const SOURCES = [code('survey', '满意度调查', 'Survey'), code('visit', '暗访', 'Mystery visit'), code('report', '举报', 'Report'), code('demand', '企业诉求', 'Demand'), code('inspection', '巡察检查', 'Inspection')];
const TYPES = [code('passing-the-buck', '推诿扯皮', 'Passing the buck'), code('extortion', '吃拿卡要', 'Taking favours'), code('arbitrary-charges', '乱收费乱罚款', 'Arbitrary charges and fines'), code('broken-promise', '失信违诺', 'Broken promises'), code('interference', '违规干预经营', 'Interfering with business')];
const SANCTIONS = [code('talk', '谈话提醒', 'Reminded in a talk'), code('reprimand', '通报批评', 'Criticised in a circular'), code('party-discipline', '党纪政务处分', 'Party or administrative discipline'), code('transfer', '移送', 'Handed to other authorities')];

@Entity('harm_case')
export class HarmCase {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '线索来源', en: 'Source', is: 'Where the clue came from.', type: 'code', options: SOURCES })
  @Column('text') source: string;
  @Fact({ zh: '问题类型', en: 'Type', is: 'What sort of harm.', type: 'code', options: TYPES })
  @Column('text') harm: string;
  @Fact({ zh: '被反映单位', en: 'Unit concerned', is: 'The unit that the clue is about; it has no part in the case.', type: 'unit' })
  @Column('integer') accusedUnitId: number;
  @Fact({ zh: '线索内容', en: 'Clue', is: 'What is said to have happened.', type: 'longText' })
  @Column('text') clue: string;
  @Fact({ zh: '核查结论', en: 'Finding', is: 'What was found.', type: 'longText' })
  @Column('text', { nullable: true }) finding: string | null;
  @Fact({ zh: '处理方式', en: 'Sanction', is: 'What was done about it.', type: 'code', options: SANCTIONS })
  @Column('text', { nullable: true }) sanction: string | null;
  @Fact({ zh: '通报内容', en: 'Circular', is: 'What was made known, without whoever reported it.', type: 'longText' })
  @Column('text', { nullable: true }) circular: string | null;
  @Fact({ zh: '办结日', en: 'Closed on', is: 'The day of the circular, or on which it was found to be without ground.', type: 'date' })
  @Column('date', { nullable: true }) closedOn: string | null;
}

@Entity('harm_complainant')
export class HarmComplainant {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Fact({ zh: '姓名', en: 'Name', is: 'Whoever reported it; shown masked.', personal: true }) name?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where they can be asked; shown masked.', type: 'phone', personal: true }) phone?: string;
  @Column('bytea', { nullable: true }) nameSealed: string | null;
  @Column('bytea', { nullable: true }) phoneSealed: string | null;
}
export type HarmCaseFields = Omit<HarmCase, 'recordId'>;
type S = Situation<HarmCaseFields>;

export class RegisterClue {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 100, example: '窗口工作人员推诿导致企业多次往返' }) title: string;
  @Fact({ zh: '线索来源', en: 'Source', is: 'Where the clue came from.', type: 'code', options: SOURCES, required: true, example: 'report' }) source: string;
  @Fact({ zh: '问题类型', en: 'Type', is: 'What sort of harm.', type: 'code', options: TYPES, required: true, example: 'passing-the-buck' }) harm: string;
  @Fact({ zh: '被反映单位', en: 'Unit concerned', is: 'The unit that the clue is about.', type: 'unit', required: true }) accusedUnitId: number;
  @Fact({ zh: '线索内容', en: 'Clue', is: 'What is said to have happened.', type: 'longText', required: true, example: '企业三次到窗口均被要求补充清单外材料' }) clue: string;
  @Fact({ zh: '反映人', en: 'Complainant', is: 'Whoever reported it; may stay unnamed.', max: 60, personal: true }) complainantName?: string;
  @Fact({ zh: '反映人电话', en: 'Complainant\'s phone', is: 'Where they can be asked.', type: 'phone', personal: true }) complainantPhone?: string;
}
export class FindHarm {
  @Fact({ zh: '是否属实', en: 'Proved', is: 'Whether what was reported is proved.', type: 'boolean', required: true, example: true }) proved: boolean;
  @Fact({ zh: '核查结论', en: 'Finding', is: 'What was found.', type: 'longText', required: true, example: '经核查属实，窗口未执行一次性告知' }) finding: string;
}
export class Sanction {
  @Fact({ zh: '处理方式', en: 'Sanction', is: 'What is done about it.', type: 'code', options: SANCTIONS, required: true, example: 'reprimand' }) sanction: string;
}
export class NotifyHarm {
  @Fact({ zh: '通报内容', en: 'Circular', is: 'What is made known; nothing that leads to whoever reported it.', type: 'longText', required: true, example: '通报窗口未执行一次性告知制度的典型问题' }) circular: string;
}

/**
 * Harm done to the business environment (损害营商环境案件): a clue, its proof, what follows, and the circular. Seen by the
 * office, supervision and the committee that handles it; the unit concerned has no part in it. Measure 51.
 */
export const harmCase = defineKind({
  kind: 'harm-case', plural: 'harm-cases', area: 'complaints', prefix: 'SH', label: { zh: '损害营商环境案件', en: 'Case of harm' }, labelPlural: { zh: '损害营商环境案件', en: 'Cases of harm' }, measures: [51],
  confidential: { to: ['planOffice', 'supervisor'] },
  table: HarmCase as unknown as new () => HarmCaseFields,
  parts: { complainants: { table: HarmComplainant, label: { zh: '反映人', en: 'Complainant' }, personal: { subject: 'complainant', properties: ['name', 'phone'], openBy: { handler: 'lead', unitHead: 'lead' } } } },
  states: {
    CLUE: { label: { zh: '线索', en: 'Clue' }, open: true, tone: 'warning' },
    VERIFYING: { label: { zh: '核查中', en: 'Being verified' }, open: true, tone: 'processing' },
    HANDLING: { label: { zh: '处理中', en: 'Being dealt with' }, open: true, tone: 'processing' },
    HANDLED: { label: { zh: '已处理', en: 'Dealt with' }, open: true, tone: 'warning' },
    NOTIFIED: { label: { zh: '已通报', en: 'Made known' }, open: false, tone: 'success' },
    UNFOUNDED: { label: { zh: '查无实据', en: 'Without ground' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: RegisterClue, by: { planOffice: 'any', supervisor: 'any', handler: 'any', unitHead: 'any' }, to: 'CLUE',
    guard: (s: S, input: RegisterClue) =>
      !['planOffice', 'supervisor'].some((role) => s.actor.roles?.has(role)) && s.actor.kind === 'staff' && s.record.registeredUnitId !== s.unitOf(DISCIPLINE) ? { code: 'clue-elsewhere', detail: 'Clues are taken by the office, by supervision and by the committee of discipline.' }
      : !s.lives(input.accusedUnitId) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' }
      : input.accusedUnitId === s.record.registeredUnitId ? { code: 'own-unit-concerned', detail: 'A clue about the own unit is registered by another one.' }
      : undefined,
    does: (s: S, { title, complainantName, complainantPhone, ...input }: RegisterClue) => {
      const complainant: PartRow = { id: uuidV7(), ...(complainantName ? { name: complainantName } : {}), ...(complainantPhone ? { phone: complainantPhone } : {}) };
      return {
        title, leadUnitId: s.unitOf(DISCIPLINE) ?? s.record.registeredUnitId, fields: { ...input, finding: null, sanction: null, circular: null, closedOn: null },
        ...(complainantName || complainantPhone ? { parts: { complainants: [complainant] } } : {}),
      };
    },
  },
  verbs: {
    verify: verb({ label: { zh: '开始核查', en: 'Verify' }, is: 'Takes the clue up.', from: ['CLUE'], to: ['VERIFYING'], by: { handler: 'lead', unitHead: 'lead' } }),
    find: verb({
      label: { zh: '核查结论', en: 'Find' }, is: 'Says what was found; without ground ends the case.', from: ['VERIFYING'], to: ['HANDLING', 'UNFOUNDED'], by: { handler: 'lead', unitHead: 'lead' }, input: FindHarm,
      does: (s: S, input: FindHarm) => ({ status: input.proved ? 'HANDLING' : 'UNFOUNDED', fields: { finding: input.finding, closedOn: input.proved ? null : s.on } }),
    }),
    handle: verb({ label: { zh: '处理', en: 'Deal with' }, is: 'What is done about it; decided by another person than whoever verified.', from: ['HANDLING'], to: ['HANDLED'], by: { unitHead: 'lead' }, notBy: ['find'], input: Sanction, does: (_s: S, input: Sanction) => ({ fields: { sanction: input.sanction } }) }),
    notify: verb({ label: { zh: '通报', en: 'Make known' }, is: 'Makes the case known.', from: ['HANDLED'], to: ['NOTIFIED'], by: { unitHead: 'lead', planOffice: 'any' }, input: NotifyHarm, does: (s: S, input: NotifyHarm) => ({ fields: { circular: input.circular, closedOn: s.on } }) }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a clue that was registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['source', 'harm', 'accusedUnitId', 'closedOn'], columns: ['source', 'harm', 'accusedUnitId', 'sanction', 'closedOn'],
  search: (record: RecordState<HarmCaseFields>) => [record.fields.clue],
  leading: () => null,
  awaits: (record: RecordState<HarmCaseFields>) => (record.open ? 'lead' : null),
});
