import { inForceSource } from '@haobang/catalogue';
import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

const BY_UNIT = { zh: '归属提问单位；无单位的归城市运营中心', en: 'The unit that asked; the city operation centre where there is none' };
const BY_OWNER = { zh: '归属条目的主管单位', en: 'The unit that owns the article' };
const BY_LEAD = { zh: '归属最终主办单位', en: 'The unit that led it in the end' };

/** A question belongs to the day on which it was asked; it is settled from the day on which the answer was taken or a person took over. */
export const questionFacts = defineFactSource({
  code: 'question-sessions', of: 'question-session', span: 'flow', columns: ['category'],
  parts: { d: { zh: '提问', en: 'Asked' }, n: { zh: '采纳', en: 'Adopted' }, t: { zh: '转人工', en: 'Passed to a person' }, r: { zh: '已评价', en: 'Rated' }, h: { zh: '有用', en: 'Helpful' } },
  sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, q.category, q.asked_on as "on", case when p.part in ('n', 't') then q.settled_on else q.asked_on end as since
  from record r join question_session q on q.record_id = r.id cross join (values ('d'::text), ('n'), ('t'), ('r'), ('h')) as p(part)
 where r.id = any($1::uuid[]) and r.status <> 'VOIDED'
   and (p.part = 'd' or (p.part = 'n' and r.status = 'ADOPTED') or (p.part = 't' and r.status = 'TRANSFERRED') or (p.part = 'r' and q.helpful is not null) or (p.part = 'h' and q.helpful))`,
});

/** A question that went to a person, once it is closed: whether the unit that led it was the one suggested. */
export const routeFacts = defineFactSource({
  code: 'question-routes', of: 'demand', span: 'flow', columns: [], only: { channel: ['haobang'] },
  parts: { d: { zh: '已办结的转人工问题', en: 'Closed questions passed to a person' }, n: { zh: '建议单位即主办单位', en: 'Led by the unit suggested' } },
  sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, d.closed_on as "on", d.closed_on as since
  from record r join demand d on d.record_id = r.id join question_session q on q.demand_id = r.id cross join (values ('d'::text), ('n')) as p(part)
 where r.id = any($1::uuid[]) and d.channel = 'haobang' and r.status in ('RESOLVED', 'CALLED_BACK', 'STRUCK_OFF') and not d.answered_at_once and q.suggested_unit_id is not null and d.closed_on is not null
   and (p.part = 'd' or r.lead_unit_id = q.suggested_unit_id)`,
});

export const articleFacts = inForceSource('article', { own: 'article', sql: 'o.category' });

export const answersMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm49.solved-without-human', measure: 49, label: { zh: '智能解答率', en: 'Solved without a person' }, unit: '%', better: 'higher', source: questionFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' },
    attribution: BY_UNIT, definition: { zh: '答案被采纳的问题占全部问题；没有表示的不算采纳', en: 'Questions whose answer was adopted of all questions; silence is no adoption' },
  }),
  defineMetric({
    code: 'm49.helpful-rate', measure: 49, label: { zh: '答案有用率', en: 'Helpful answers' }, unit: '%', better: 'higher', source: questionFacts, aggregate: { kind: 'ratio', numerator: 'h', denominator: 'r' },
    attribution: BY_UNIT, definition: { zh: '评价为有用的占已评价的问题', en: 'Questions said to be helped of those rated' },
  }),
  defineMetric({
    code: 'm49.passed-to-person', measure: 49, label: { zh: '转人工问题', en: 'Passed to a person' }, unit: 'count', better: 'lower', source: questionFacts, aggregate: { kind: 'count', parts: 't' },
    attribution: BY_UNIT, definition: { zh: '因匹配度低或提问人要求转为诉求的问题', en: 'Questions that became demands, for want of an answer or because whoever asked wanted it' },
  }),
  defineMetric({
    code: 'm49.auto-route-hit-rate', measure: 49, label: { zh: '智能分办命中率', en: 'Suggested unit led' }, unit: '%', better: 'higher', target: { op: '>=', value: 90, source: 'proposed' }, source: routeFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' },
    attribution: BY_LEAD, definition: { zh: '转人工并已办结的问题中，最终主办单位就是系统建议单位的', en: 'Of closed questions that a person took over, those led in the end by the unit that was suggested' },
  }),
  defineMetric({
    code: 'm49.articles-in-date', measure: 49, label: { zh: '知识条目在期率', en: 'Articles in date' }, unit: '%', better: 'higher', target: { op: '>=', value: 100, source: 'proposed' }, source: articleFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' },
    attribution: BY_OWNER, definition: { zh: '有效条目中，未逾180日复核期且依据未变化的', en: 'Of articles in force, those reviewed within 180 days whose source has not changed' },
  }),
  defineMetric({
    code: 'm49.articles', measure: 49, label: { zh: '有效知识条目', en: 'Articles in force' }, unit: 'count', better: 'higher', source: articleFacts, aggregate: { kind: 'count', parts: 'd' },
    attribution: BY_OWNER, definition: { zh: '统计日有效的知识条目数', en: 'Articles in force on the day' },
  }),
];
