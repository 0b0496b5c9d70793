import type { Effects, RecordState, StateDeclaration } from '@haobang/records';
import { Survey, SurveyCell, type SurveyFields, SurveyTarget } from './survey.js';
import { DesignSurvey } from './survey-inputs.js';
import { type SurveySituation, type SurveyStatus, surveyVerbs } from './survey-verbs.js';

const nothingYet = {
  frameHash: null, frameSize: null, seed: null, seedOrigin: null, drawn: null, weighedOn: null, weightsHash: null, answers: null, valid: null, notConcerned: null, contradictory: null, duplicate: null, share: null, publishedOn: null,
} satisfies Partial<SurveyFields>;

/** The third party is handed the survey to be viewed: that is all it sees. */
const designed = (s: SurveySituation, { title, ...input }: DesignSurvey): Effects<SurveyFields> => ({
  title, leadUnitId: s.record.registeredUnitId, addViewUnits: [input.fieldUnitId], fields: { ...nothingYet, ...input },
});

/** What makes a kind a survey. Spread it into `defineKind`; area, address, number, labels and the frame are the kind's own. */
export const surveyTrait = {
  table: Survey as unknown as new () => SurveyFields,
  parts: { targets: { table: SurveyTarget, label: { zh: '被评对象', en: 'Targets' } }, cells: { table: SurveyCell, label: { zh: '抽样层', en: 'Cells' } } },
  states: {
    DRAFT: { label: { zh: '设计', en: 'Draft' }, open: true, tone: 'default' },
    SAMPLED: { label: { zh: '已抽样', en: 'Sampled' }, open: true, tone: 'processing' },
    RUNNING: { label: { zh: '回收中', en: 'Running' }, open: true, tone: 'processing' },
    CLOSED: { label: { zh: '已截止', en: 'Closed' }, open: true, tone: 'warning' },
    CLEANED: { label: { zh: '已清洗', en: 'Cleaned' }, open: true, tone: 'warning' },
    PUBLISHED: { label: { zh: '已公布', en: 'Published' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  } satisfies Record<SurveyStatus, StateDeclaration>,
  clocks: {},
  create: {
    input: DesignSurvey, by: { planOffice: 'any' }, to: 'DRAFT', does: designed,
    guard: (s: SurveySituation, input: DesignSurvey) =>
      input.periodFrom > input.periodTo ? { code: 'period-reversed', detail: 'The period ends before it begins.' }
      : input.periodTo > s.on ? { code: 'period-not-over', detail: 'The period has to be over on the day of the design: the frame is whoever was served in it.' }
      : input.closesOn < s.on ? { code: 'closes-in-past', detail: 'The last day for answers lies in the past.' }
      : !s.lives(input.fieldUnitId) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' }
      : undefined,
  },
  verbs: surveyVerbs,
  filters: ['fieldUnitId', 'closesOn', 'publishedOn'],
  columns: ['periodFrom', 'periodTo', 'closesOn', 'publishedOn'],
  search: (record: RecordState<SurveyFields>) => [record.fields.seedOrigin],
  leading: () => null,
  awaits: () => null,
} as const;
