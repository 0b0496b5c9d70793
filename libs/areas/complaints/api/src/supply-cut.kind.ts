import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import { clockOf, type CodeOption, defineKind, type Effects, Fact, holderOf, type RecordState, type Situation, verb } from '@haobang/records';
import { crewUnitCode, CREW_WITHIN_MINUTES, cutAt, detectionRefused, referRefused, RESTORED_WITHIN_HOURS } from './supply-cut.rules.js';

const code = (word: string, zh: string, en: string): CodeOption => ({ code: word, label: { zh, en } });
const SUPPLIES = [code('water', '供水', 'Water'), code('power', '供电', 'Power'), code('gas', '燃气', 'Gas'), code('heat', '供热', 'Heat'), code('network', '网络', 'Network')];
const CAUSES = [code('fault', '设备故障', 'Fault'), code('damage', '外力破坏', 'Damage from outside'), code('planned', '计划检修', 'Planned work'), code('fees', '欠费停供', 'Unpaid charges'), code('wilful', '物业人为断供', 'Wilful cut by the property manager')];
const EXPLANATIONS = [code('no-cut', '核实未断供', 'No cut was found'), code('own-installation', '用户内部设施故障', 'Fault of the user\'s own installation'), code('announced', '已提前公告的计划停供', 'Planned and announced before'), code('safety', '安全停供，暂不能恢复', 'Cut for safety, can not be restored yet')];
const CONFIRMATIONS = [code('confirmed', '已恢复', 'Supply is back'), code('still-out', '仍未恢复', 'Still out'), code('unreachable', '联系不上', 'Unreachable')];

@Entity('supply_cut')
export class SupplyCut {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '断供类别', en: 'Supply', is: 'What was cut.', type: 'code', options: SUPPLIES })
  @Column('text') supply: string;
  @Fact({ zh: '情况', en: 'Content', is: 'What was reported.', type: 'longText' })
  @Column('text') content: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is.' })
  @Column('text') place: string;
  @Fact({ zh: '发现时间', en: 'Detected at', is: 'When the cut was noticed; the clocks run from here.', type: 'instant' })
  @Column('timestamptz') detectedAt: string;
  @Fact({ zh: '到场时间', en: 'On site at', is: 'When the crew arrived.', type: 'instant' })
  @Column('timestamptz', { nullable: true }) onSiteAt: string | null;
  @Fact({ zh: '恢复时间', en: 'Restored at', is: 'When supply was back.', type: 'instant' })
  @Column('timestamptz', { nullable: true }) restoredAt: string | null;
  @Fact({ zh: '原因', en: 'Cause', is: 'What was found to be the cause.', type: 'code', options: CAUSES })
  @Column('text', { nullable: true }) cause: string | null;
  @Fact({ zh: '断供主体', en: 'Who cut', is: 'The property manager or other body that cut.' })
  @Column('text', { nullable: true }) cutBy: string | null;
  @Fact({ zh: '处置措施', en: 'Measures', is: 'What was done.', type: 'longText' })
  @Column('text', { nullable: true }) measures: string | null;
  @Fact({ zh: '说明类别', en: 'Explanation', is: 'Why nothing was restored.', type: 'code', options: EXPLANATIONS })
  @Column('text', { nullable: true }) explanation: string | null;
  @Fact({ zh: '说明日', en: 'Explained on', is: 'The day of the explanation.', type: 'date' })
  @Column('date', { nullable: true }) explainedOn: string | null;
  @Fact({ zh: '回访结果', en: 'Callback', is: 'What the reporter said.', type: 'code', options: CONFIRMATIONS })
  @Column('text', { nullable: true }) confirmation: string | null;
  @Fact({ zh: '移送的举报', en: 'Referred as', is: 'The report that it became, for enforcement.', type: 'record' })
  @Column('uuid', { nullable: true }) referredId: string | null;
}
export type SupplyCutFields = Omit<SupplyCut, 'recordId'>;
export type SupplyCutState = RecordState<SupplyCutFields>;

/** Whoever reported; sealed. */
@Entity('supply_cut_reporter')
export class SupplyCutReporter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Fact({ zh: '姓名', en: 'Name', is: 'Who reported; shown masked.', personal: true }) name?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where they are called back; shown masked.', type: 'phone', personal: true }) phone?: string;
  @Column('bytea', { nullable: true }) nameSealed: string | null;
  @Column('bytea', { nullable: true }) phoneSealed: string | null;
}

export class ReportCut {
  @Fact({ zh: '标题', en: 'Title', is: 'What is cut and where, in a line.', required: true, max: 200, example: '西部云谷二期停电' }) title: string;
  @Fact({ zh: '断供类别', en: 'Supply', is: 'What was cut.', type: 'code', options: SUPPLIES, required: true, example: 'power' }) supply: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is.', required: true, max: 200, example: '西部云谷二期3号楼' }) place: string;
  @Fact({ zh: '情况', en: 'Content', is: 'What is reported.', type: 'longText', required: true, example: '整栋楼突然断电，生产线停机' }) content: string;
  @Fact({ zh: '发现时间', en: 'Detected at', is: 'When the cut was noticed, if before the report: three days at most.', type: 'instant' }) detectedAt?: string;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that is cut off.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '抢修单位', en: 'Crew of', is: 'The unit that goes there; the one that serves the supply unless said.', type: 'unit' }) crewUnitId?: number;
  @Fact({ zh: '报告人', en: 'Reporter', is: 'Who reports; shown masked.', personal: true, max: 60 }) reporterName?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where they are called back; shown masked.', type: 'phone', personal: true }) reporterPhone?: string;
  @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60 }) externalSystem?: string;
  @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system; unique with the system.', max: 200 }) externalId?: string;
}
export class DispatchCut {
  @Fact({ zh: '抢修单位', en: 'Crew of', is: 'The unit that goes there.', type: 'unit', required: true }) crewUnitId: number;
}
export class FindCause {
  @Fact({ zh: '原因', en: 'Cause', is: 'What was found to be the cause.', type: 'code', options: CAUSES, required: true, example: 'fault' }) cause: string;
  @Fact({ zh: '断供主体', en: 'Who cut', is: 'The property manager or other body that cut.', max: 200 }) cutBy?: string;
}
export class RestoreCut {
  @Fact({ zh: '处置措施', en: 'Measures', is: 'What was done.', type: 'longText', required: true, example: '更换故障环网柜，已全部复电' }) measures: string;
  @Fact({ zh: '材料', en: 'Documents', is: 'Photographs and papers that show it.', type: 'files' }) documentIds?: string[];
}
export class ExplainCut {
  @Fact({ zh: '说明类别', en: 'Explanation', is: 'Why nothing is restored.', type: 'code', options: EXPLANATIONS, required: true, example: 'own-installation' }) explanation: string;
  @Fact({ zh: '说明', en: 'Text', is: 'What was told to whoever reported.', type: 'longText', required: true, example: '用户配电箱跳闸，已告知联系电工' }) measures: string;
}
export class ConfirmCut {
  @Fact({ zh: '回访结果', en: 'Callback', is: 'What the reporter says.', type: 'code', options: CONFIRMATIONS, required: true, example: 'confirmed' }) confirmation: string;
  @Fact({ zh: '意见', en: 'Remark', is: 'In their words.', type: 'longText', max: 2_000 }) remark?: string;
}
export class ReferCut {
  @Fact({ zh: '执法单位', en: 'Enforcement unit', is: 'The unit that has to act against whoever cut.', type: 'unit', required: true }) enforcementUnitId: number;
}
/** Put in by the service, never by a client. */
interface ReferredCut extends ReferCut {
  demandId: string;
}

type S = Situation<SupplyCutFields>;
const CLOCKS = ['crew', 'restore', 'callback'];
const CREW = { handler: 'lead', unitHead: 'lead' } as const;
const ENTERED_LATER = { workdays: 1, by: ['handler', 'unitHead'] };
const knownUnit = (s: S, unitId: number) => (s.lives(unitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' });

/** The work is over: the clocks of it stop, whoever reported is called back within a working day. */
const ended = (s: S, fields: Partial<SupplyCutFields>): Effects<SupplyCutFields> => ({
  fields, clocks: [{ stop: 'crew' }, { stop: 'restore' }, { start: 'callback', limit: { workdays: 1 }, from: s.on, unitId: s.record.callbackUnitId }],
});

function reported(s: S, input: ReportCut): Effects<SupplyCutFields> {
  const from = cutAt(input.detectedAt, s.at);
  const centre = s.unitOf(CITY_CENTRE) ?? s.record.registeredUnitId;
  const crewUnitId = input.crewUnitId ?? s.unitOf(crewUnitCode(input.supply));
  const reporter = { ...(input.reporterName ? { name: input.reporterName } : {}), ...(input.reporterPhone ? { phone: input.reporterPhone } : {}) };
  return {
    title: input.title, leadUnitId: centre, callbackUnitId: s.record.registeredUnitId, enterpriseId: input.enterpriseId ?? null,
    fields: {
      supply: input.supply, content: input.content, place: input.place, detectedAt: from.toISOString(), onSiteAt: null, restoredAt: null, cause: null, cutBy: null, measures: null, explanation: null, explainedOn: null,
      confirmation: null, referredId: null,
    },
    ...(Object.keys(reporter).length ? { parts: { reporters: [{ id: uuidV7(), ...reporter }] } } : {}),
    clocks: [{ start: 'crew', limit: { minutes: CREW_WITHIN_MINUTES, basis: 'clock' }, from }, { start: 'restore', limit: { hours: RESTORED_WITHIN_HOURS, basis: 'clock' }, from }],
    ...(crewUnitId === null ? {} : { then: { verb: 'dispatchAtOnce', input: { crewUnitId } } }),
  };
}

/** Supply of water, power, gas, heat or network that was cut. Measure 50. */
export const supplyCut = defineKind({
  kind: 'supply-cut', plural: 'supply-cuts', area: 'complaints', prefix: 'DG', label: { zh: '断供事件', en: 'Supply cut' }, labelPlural: { zh: '断供事件', en: 'Supply cuts' }, measures: [50],
  table: SupplyCut as unknown as new () => SupplyCutFields,
  parts: {
    reporters: { table: SupplyCutReporter, label: { zh: '报告人', en: 'Reporter' }, personal: { subject: 'supply-cut-reporter', properties: ['name', 'phone'], openBy: { clerk: 'callback', dispatcher: 'any', supervisor: 'any', handler: 'lead' } } },
  },
  states: {
    REPORTED: { label: { zh: '已报告', en: 'Reported' }, open: true, tone: 'error' },
    DISPATCHED: { label: { zh: '已派单', en: 'Dispatched' }, open: true, tone: 'warning' },
    ON_SITE: { label: { zh: '已到场', en: 'On site' }, open: true, tone: 'processing' },
    RESTORED: { label: { zh: '已恢复', en: 'Restored' }, open: false, tone: 'success' },
    EXPLAINED: { label: { zh: '已说明', en: 'Explained' }, open: false, tone: 'success' },
    CALLED_BACK: { label: { zh: '已回访', en: 'Called back' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { crew: { label: { zh: '到场时限', en: 'Crew on site' } }, restore: { label: { zh: '恢复时限', en: 'Restoration' } }, callback: { label: { zh: '回访时限', en: 'Callback' } } },
  create: {
    input: ReportCut, by: { clerk: 'any', dispatcher: 'any', handler: 'any' }, to: 'REPORTED', does: reported, clocks: ['crew', 'restore'], backdate: { workdays: 1, by: ['machine', 'clerk', 'dispatcher', 'handler'] },
    guard: (s: S, input: ReportCut) => detectionRefused(input.detectedAt, s.at) ?? (input.crewUnitId === undefined ? undefined : knownUnit(s, input.crewUnitId)),
  },
  verbs: {
    dispatchAtOnce: verb({
      label: { zh: '即时派单', en: 'Dispatch at once' }, is: 'Sends the crew of the unit that serves the supply, in the moment of the report.', from: ['REPORTED'], to: ['DISPATCHED'], by: 'system', input: DispatchCut, does: (_s: S, input: DispatchCut) => ({ leadUnitId: input.crewUnitId }),
    }),
    dispatch: verb({
      label: { zh: '派单', en: 'Dispatch' }, is: 'Sends the crew of a unit, or of another one; the clocks run on.', from: ['REPORTED', 'DISPATCHED', 'ON_SITE'], to: ['DISPATCHED'], by: { dispatcher: 'any' }, input: DispatchCut,
      guard: (s: S, input: DispatchCut) => knownUnit(s, input.crewUnitId), does: (_s: S, input: DispatchCut) => ({ leadUnitId: input.crewUnitId, handlerId: null }),
    }),
    arrive: verb({
      label: { zh: '到场', en: 'Arrive' }, is: 'Notes that the crew is on site, within 30 minutes of the detection.', from: ['DISPATCHED'], to: ['ON_SITE'], by: CREW, clocks: ['crew'], backdate: ENTERED_LATER,
      does: (s: S) => ({ handlerId: holderOf(s.actor), fields: { onSiteAt: s.record.fields.onSiteAt ?? s.at.toISOString() }, clocks: [{ stop: 'crew' }] }),
    }),
    findCause: verb({
      label: { zh: '查明原因', en: 'Find the cause' }, is: 'Notes the cause, and who cut.', from: ['DISPATCHED', 'ON_SITE', 'RESTORED', 'CALLED_BACK'], to: 'same', by: { ...CREW, dispatcher: 'any' }, input: FindCause,
      does: (_s: S, input: FindCause) => ({ fields: { cause: input.cause, cutBy: input.cutBy ?? null } }),
    }),
    restore: verb({
      label: { zh: '恢复供应', en: 'Restore' }, is: 'Supply is back, within 24 hours of the detection.', from: ['DISPATCHED', 'ON_SITE'], to: ['RESTORED'], by: CREW, clocks: CLOCKS, input: RestoreCut, backdate: ENTERED_LATER,
      does: (s: S, input: RestoreCut) => ended(s, { restoredAt: s.at.toISOString(), measures: input.measures, confirmation: null }),
    }),
    explain: verb({
      label: { zh: '说明结案', en: 'Explain' }, is: 'Ends what nobody can restore: by somebody outside the crew, with a coded explanation. Before the due time it is left out of the figures, later it counts as late.', from: ['REPORTED', 'DISPATCHED', 'ON_SITE'], to: ['EXPLAINED'], by: { dispatcher: 'any', supervisor: 'any' }, clocks: CLOCKS,
      notBy: ['arrive'], input: ExplainCut, does: (s: S, input: ExplainCut) => ended(s, { explanation: input.explanation, explainedOn: s.on, measures: input.measures, confirmation: null }),
    }),
    callBack: verb({
      label: { zh: '回访', en: 'Call back' }, is: 'Notes what the reporter says; still out sends the crew again, with a limit of its own.', from: ['RESTORED', 'EXPLAINED'], to: ['CALLED_BACK', 'DISPATCHED'], by: { clerk: 'callback', dispatcher: 'callback' }, clocks: ['callback', 'restore'], notBy: ['restore', 'explain'], input: ConfirmCut,
      does: (s: S, { confirmation }: ConfirmCut) => (confirmation === 'still-out'
        ? { status: 'DISPATCHED', fields: { confirmation, restoredAt: null, explanation: null, explainedOn: null }, clocks: [{ stop: 'callback' }, { start: 'restore', limit: { hours: RESTORED_WITHIN_HOURS, basis: 'clock' }, from: s.at }] }
        : { status: 'CALLED_BACK', fields: { confirmation }, clocks: [{ stop: 'callback' }] }),
    }),
    refer: verb({
      label: { zh: '移送执法', en: 'Refer to enforcement' }, is: 'Makes a report of a wilful cut and assigns it to the unit that has to act; once.', from: ['ON_SITE', 'RESTORED', 'EXPLAINED', 'CALLED_BACK'], to: 'same', by: { ...CREW, dispatcher: 'any' }, input: ReferCut, byHand: true,
      allowed: (s: S) => referRefused(s.record), guard: (s: S, input: ReferCut) => knownUnit(s, input.enforcementUnitId), does: (_s: S, input: ReferCut) => ({ fields: { referredId: (input as ReferredCut).demandId } }),
    }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake; it drops out of figures from today on.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: CLOCKS, reason: 'required', danger: true, does: () => ({ clocks: CLOCKS.map((stop) => ({ stop })) }),
    }),
  },
  filters: ['supply', 'cause', 'explanation'], columns: ['supply', 'place', 'onSiteAt', 'restoredAt'],
  search: (record: SupplyCutState) => [record.fields.content, record.fields.place, record.fields.cutBy, record.externalId],
  leading: (record: SupplyCutState) => (!record.open ? (record.status === 'RESTORED' || record.status === 'EXPLAINED' ? 'callback' : null) : clockOf(record, 'crew')?.stoppedAt ? 'restore' : 'crew'),
  awaits: (record: SupplyCutState) => (record.status === 'REPORTED' ? 'dispatcher' : record.open ? 'lead' : record.status === 'RESTORED' || record.status === 'EXPLAINED' ? 'callback' : null),
});
