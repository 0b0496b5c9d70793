import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

/**
 * What a published survey says: each unit's weighted answers where they may be seen, which units it reached, and how many
 * of those asked answered. What is hidden is not in the rows that this reads.
 */
export const publishedSurveys = defineFactSource({
  code: 'published-surveys', of: 'survey', span: 'flow', columns: ['sub', 'qty'],
  parts: {
    s: { zh: '满意(加权)', en: 'Satisfied, weighted' }, u: { zh: '不满意(加权)', en: 'Dissatisfied, weighted' }, c: { zh: '已覆盖单位', en: 'Units reached' }, n: { zh: '未覆盖单位', en: 'Units not reached' },
    r: { zh: '已回收', en: 'Answered' }, m: { zh: '未回收', en: 'Not answered' },
  },
  sql: `select p.part, r.id as record_id, p.unit, s.published_on as "on", s.published_on as since, p.sub, p.qty
     from record r
     join survey s on s.record_id = r.id
     cross join lateral (
       select 's'::text as part, t.target_id as unit, t.target_id::text as sub, t.satisfied_weight as qty from survey_target t where t.record_id = r.id and t.hidden = false and t.satisfied_weight > 0
       union all select 'u', t.target_id, t.target_id::text, t.total_weight - t.satisfied_weight from survey_target t where t.record_id = r.id and t.hidden = false and t.total_weight > t.satisfied_weight
       union all select case when t.drawn > 0 then 'c' else 'n' end, t.target_id, t.target_id::text, 1 from survey_target t where t.record_id = r.id
       union all select 'r', coalesce(r.lead_unit_id, r.registered_unit_id, s.field_unit_id), '', s.answers where s.answers > 0
       union all select 'm', coalesce(r.lead_unit_id, r.registered_unit_id, s.field_unit_id), '', s.drawn - s.answers where s.drawn > s.answers) p
    where r.id = any($1::uuid[]) and r.status = 'PUBLISHED'`,
});

export const awards = defineFactSource({
  code: 'awards', of: 'award', span: 'flow', columns: [], parts: { a: { zh: '已表彰', en: 'Awarded' } },
  sql: `select 'a'::text as part, r.id as record_id, a.unit_id as unit, a.awarded_on as "on", a.awarded_on as since
     from record r join award a on a.record_id = r.id where r.id = any($1::uuid[]) and r.status = 'AWARDED'`,
});

export const harmCases = defineFactSource({
  code: 'harm-cases', of: 'harm-case', span: 'flow', columns: [], parts: { c: { zh: '查实通报', en: 'Proved and made known' }, u: { zh: '查无实据', en: 'Without ground' } },
  sql: `select case r.status when 'NOTIFIED' then 'c' else 'u' end::text as part, r.id as record_id, r.lead_unit_id as unit, h.closed_on as "on", h.closed_on as since
     from record r join harm_case h on h.record_id = r.id where r.id = any($1::uuid[]) and r.status in ('NOTIFIED', 'UNFOUNDED')`,
});

const JUDGED = { zh: '归属被评单位', en: 'The unit judged' };

/** Measure 51: judged behind the back (背对背评价). */
export const satisfactionMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm51.unit-score', measure: 51, label: { zh: '背对背评价满意率', en: 'Satisfaction behind the back' }, unit: '%', better: 'higher', source: publishedSurveys, aggregate: { kind: 'ratio', numerator: 's', denominator: 'su' },
    target: { op: '>=', value: 90, source: 'proposed' }, attribution: JUDGED,
    definition: { zh: '已公布调查中，满意答卷(五级的前三级)权重之和占有效答卷权重之和的比例；权重为样本框与样本之比，投放前公布；少于5份及可被倒推的单位不显示、不计入，不显示的各层合并计权（样本框之和与样本之和之比）。', en: 'Of published surveys the weights of satisfied answers (the first three of five levels) over those of all valid ones. A weight is frame over sample, published before the field work. Units with fewer than 5 answers, or that could be told by subtraction, are left out; hidden cells of a unit are weighed together, by the sums of their frames and samples.' },
  }),
  defineMetric({
    code: 'm51.response-rate', measure: 51, label: { zh: '答卷回收率', en: 'Response rate' }, unit: '%', better: 'higher', source: publishedSurveys, aggregate: { kind: 'ratio', numerator: 'r', denominator: 'rm' },
    target: { op: '>=', value: 60, source: 'proposed' }, attribution: { zh: '归属组织调查的单位', en: 'The unit that runs the survey' },
    definition: { zh: '已公布调查回收的答卷占抽中企业的比例。', en: 'Answers of published surveys over enterprises drawn.' },
  }),
  defineMetric({
    code: 'm51.units-covered', measure: 51, label: { zh: '评价覆盖率', en: 'Units covered' }, unit: '%', better: 'higher', source: publishedSurveys, aggregate: { kind: 'ratio', numerator: 'c', denominator: 'cn' },
    target: { op: '>=', value: 100, source: 'wording' }, attribution: JUDGED,
    definition: { zh: '已公布调查中，有企业被抽中评价的部门、新城、街镇、园区占全部的比例。', en: 'Departments, new towns, streets and parks that drawn enterprises judged, over all of them.' },
  }),
  defineMetric({
    code: 'm51.awards', measure: 51, label: { zh: '表彰先进', en: 'Awards' }, unit: 'count', better: 'higher', source: awards, aggregate: { kind: 'count', parts: 'a' }, target: { op: '>=', value: 1, source: 'wording' },
    attribution: { zh: '归属受表彰单位或个人所在单位', en: 'The unit awarded, or that of the person' },
    definition: { zh: '已表彰的营商环境先进单位和个人数。', en: 'Units and people awarded.' },
  }),
  defineMetric({
    code: 'm51.harm-cases-closed', measure: 51, label: { zh: '损害营商环境案件办结数', en: 'Cases of harm closed' }, unit: 'count', better: 'higher', source: harmCases, aggregate: { kind: 'count', parts: 'cu' }, target: { op: '>=', value: 1, source: 'wording' },
    attribution: { zh: '归属承办单位(纪检监察工委)', en: 'The unit that handled it (the committee of discipline)' },
    definition: { zh: '已通报或查无实据的损害营商环境案件数。', en: 'Cases made known, or found without ground.' },
  }),
];
