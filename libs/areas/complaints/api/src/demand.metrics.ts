import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

const BY_LEAD = { zh: '归属统计日的主办单位；交办之前和退单之后归分办单位', en: 'The lead unit on the day asked; the dispatching unit before the first assignment and after a return' };

/**
 * A demand with its due day, its closing and its caller's answer. A merged demand is closed, called back and rated by its
 * own caller while its parent is closed. `$1` are the roots.
 */
const closings = (clock: 'unit' | 'citizen') => `
  from record r
  join demand d on d.record_id = r.id
  join record_clock c on c.record_id = r.id and c.clock = '${clock}' and c.run = 1
  join demand_caller w on w.origin_id = r.id
  left join record pr on pr.id = r.parent_id and r.status = 'MERGED'
  left join demand pd on pd.record_id = pr.id
  cross join lateral (select case when r.status in ('RESOLVED', 'CALLED_BACK', 'STRUCK_OFF') then d.closed_on
                                  when pr.status in ('RESOLVED', 'CALLED_BACK', 'STRUCK_OFF') then pd.closed_on end as closed_on) k
 `;

/** Counts from the earlier of closing and due day; an open one from the day after, so that nothing counts by being due today. */
const ON = 'least(c.due_on, coalesce(k.closed_on, c.due_on))';
/**
 * A pause that began in time and goes on: the clock can't run out under it. `endPause` says the new due day, so that the
 * days in between never saw the demand overdue; no expression needs to read the clock for it.
 */
const PAUSED = `exists (select from jsonb_array_elements(c.pauses) p where p ->> 'until' is null and (p ->> 'from')::timestamptz <= c.due_at)`;
/**
 * One row for each demand: open past its due day, closed in time, closed late, or excluded because it was withdrawn before
 * its due day was over. One withdrawn later stays what it was, open. None for what is open and paused.
 */
const CLOSING = `select case when d.withdrawn_on <= c.due_on then 'x' when k.closed_on is null then 'o' when k.closed_on <= c.due_on then 'i' else 'l' end::text as part,
             case when d.withdrawn_on <= c.due_on then d.withdrawn_on else ${ON} end as "on",
             case when d.withdrawn_on <= c.due_on then d.withdrawn_on else coalesce(k.closed_on, c.due_on + 1) end as since,
             case when d.withdrawn_on <= c.due_on then 'withdrawn' end::text as reason
       where k.closed_on is not null or d.withdrawn_on <= c.due_on or not ${PAUSED}`;

export const hotlineDemands = defineFactSource({
  code: 'demands-of-hotlines', of: 'demand', span: 'flow', columns: ['category', 'reason'], only: { channel: ['12345', '96611'], enterpriseFlag: [true] },
  parts: {
    o: { zh: '到期未办结', en: 'Open past its due day' }, i: { zh: '按时办结', en: 'Closed in time' }, l: { zh: '逾期办结', en: 'Closed late' },
    s: { zh: '满意', en: 'Satisfied' }, u: { zh: '不满意', en: 'Dissatisfied' }, x: { zh: '剔除', en: 'Excluded' },
  },
  sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, d.channel as category, p."on", p.since, p.reason
    ${closings('unit')}
    cross join lateral (
      ${CLOSING}
      union all select case when w.answer in ('very-satisfied', 'satisfied', 'basically-satisfied') then 's' else 'u' end, ${ON}, w.heard_on, null
       where k.closed_on is not null and w.answer is not null and not w.is_default) p
   where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and d.enterprise_flag and d.channel in ('12345', '96611')`,
});

export const promptDemands = defineFactSource({
  code: 'demands-as-received', of: 'demand', span: 'flow', columns: ['category', 'reason'],
  parts: {
    o: { zh: '到期未办结', en: 'Open past its due day' }, i: { zh: '限时办结', en: 'Closed in the limit' }, l: { zh: '超时办结', en: 'Closed late' },
    k: { zh: '已回访', en: 'Called back' }, n: { zh: '回访逾期', en: 'Callback overdue' }, h: { zh: '建议命中', en: 'Led by the suggested unit' }, m: { zh: '建议未中', en: 'Led by another unit' }, x: { zh: '剔除', en: 'Excluded' },
  },
  sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, coalesce(d.counted_complexity, 'general') as category, p."on", p.since, p.reason
    ${closings('citizen')}
    left join lateral (
      select b.due_on from record_clock b
       where b.record_id = coalesce(pr.id, r.id) and b.clock = 'callback' and k.closed_on is not null order by b.run desc limit 1) b on true
    cross join lateral (
      ${CLOSING}
      union all select 'k', least(b.due_on, w.heard_on), w.heard_on, null where b.due_on is not null and w.heard_on is not null
      union all select 'n', b.due_on, b.due_on + 1, null where b.due_on is not null and w.heard_on is null
      union all select case when d.suggested_unit_id = r.lead_unit_id then 'h' else 'm' end, k.closed_on, k.closed_on, null where k.closed_on is not null and d.suggested_unit_id is not null) p
   where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and not (d.demand_kind is not distinct from 'inquiry' and d.answered_at_once)`,
});

/**
 * Demands of an issue's kind since its fix is in effect, against those before. No clock is read: the demand of the n-th day
 * before is held against the n-th day after, so on every day both sides span as many days, sixty at most, and until the
 * fix is closed.
 */
export const repeatsOfFixes = defineFactSource({
  code: 'repeats-of-fixes', of: 'common-issue', span: 'flow', columns: ['sub'],
  parts: { a: { zh: '施行后同类诉求', en: 'Demands since the fix' }, b: { zh: '施行前同期诉求', en: 'Demands in as many days before' } },
  sql: `select p.part, r.id as record_id, x.lead_unit_id as unit, p."on", p."on" as since, m.demand_id::text as sub
     from record r
     join long_term_fix f on f.issue_id = r.id
     join record x on x.id = f.record_id and x.status in ('IN_FORCE', 'CLOSED')
     join common_issue_member m on m.record_id = r.id and m.left_on is null
     cross join lateral (
       select 'a'::text as part, m.registered_on as "on" where m.registered_on >= f.effect_from
       union all select 'b', f.effect_from + (f.effect_from - 1 - m.registered_on) where m.registered_on < f.effect_from) p
    where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and p."on" < f.effect_from + 60 and (f.closed_on is null or p."on" <= f.closed_on)`,
});

const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio' as const, numerator, denominator });
const percent = { unit: '%', better: 'higher' as const, attribution: BY_LEAD };

/** Measure 45: one number answers (一号应答). */
const hotline: Metric[] = [
  defineMetric({
    ...percent, code: 'm45.closing-rate', measure: 45, label: { zh: '涉企工单办结率', en: 'Closing rate of enterprise demands' }, source: hotlineDemands, aggregate: ratio('il', 'oil'), target: { op: '>=', value: 98, source: 'plan' },
    definition: { zh: '12345、96611渠道涉企工单中，已办结（已办结、已回访、已销号）的占应计工单的比例。工单自办结日与到期日次日两者较早之日起计入；重办期间按未办结计；到期日结束前撤回的剔除。', en: 'Of enterprise demands of the channels 12345 and 96611 those that are closed, over those that count. A demand counts from its closing or the day after its due day, whichever is earlier; while it is reworked it counts as open; one withdrawn before its due day is over is left out.' },
  }),
  defineMetric({
    ...percent, code: 'm45.in-time-rate', measure: 45, label: { zh: '按时办结率', en: 'Closed in time' }, source: hotlineDemands, aggregate: ratio('i', 'oil'),
    definition: { zh: '单位时限到期日（含批准的延期和暂停）当日及以前办结的占应计工单的比例。', en: 'Those closed by the due day of the unit\'s clock, approved extension and pauses included, over those that count.' },
  }),
  defineMetric({
    ...percent, code: 'm45.satisfaction', measure: 45, label: { zh: '满意率', en: 'Satisfaction' }, source: hotlineDemands, aggregate: ratio('s', 'su'), target: { op: '>=', value: 95, source: 'plan' },
    definition: { zh: '最后一次回访评价为非常满意、满意、基本满意的占有评价工单的比例；默认评价不计。', en: 'Those whose last answer is one of the first three levels, over those answered; default ratings never count.' },
  }),
  defineMetric({
    ...percent, code: 'm45.response-rate', measure: 45, label: { zh: '评价率', en: 'Response rate' }, source: hotlineDemands, aggregate: ratio('su', 'il'),
    definition: { zh: '回访得到评价的占已办结工单的比例。', en: 'Those answered over those closed.' },
  }),
  defineMetric({
    ...percent, code: 'm45.closing-rate-96611', measure: 45, label: { zh: '秦汉96611办结率', en: 'Closing rate, Qinhan 96611' }, source: hotlineDemands, aggregate: ratio('il', 'oil'), category: '96611', target: { op: '>=', value: 98, source: 'plan' },
    definition: { zh: '秦汉新城96611试点渠道的涉企工单办结率，口径同上。', en: 'The closing rate of the pilot channel 96611 of Qinhan, defined alike.' },
  }),
  defineMetric({
    ...percent, code: 'm45.satisfaction-96611', measure: 45, label: { zh: '秦汉96611满意率', en: 'Satisfaction, Qinhan 96611' }, source: hotlineDemands, aggregate: ratio('s', 'su'), category: '96611', target: { op: '>=', value: 95, source: 'plan' },
    definition: { zh: '秦汉新城96611试点渠道的满意率，口径同上。', en: 'Satisfaction in the pilot channel 96611 of Qinhan, defined alike.' },
  }),
];

/** Measure 47: answered as received (接诉即办). The plan's limits become limits; the target is that each keeps its limit. */
const prompt: Metric[] = [
  defineMetric({
    ...percent, code: 'm47.general-same-day', measure: 47, label: { zh: '一般诉求当日办结率', en: 'General demands closed the same day' }, source: promptDemands, aggregate: ratio('i', 'oil'), category: 'general', limit: { count: 0, unit: 'workdays' },
    target: { op: '>=', value: 100, source: 'wording' },
    definition: { zh: '一般诉求中在诉求人时限到期日（登记所计的工作日当日）及以前办结的占应计的比例；即问即答的咨询不计入。', en: 'Of general demands those closed by the due day of the citizen\'s clock, the working day of registration; inquiries answered at once are left out.' },
  }),
  defineMetric({
    ...percent, code: 'm47.complex-in-limit', measure: 47, label: { zh: '复杂诉求3个工作日办结率', en: 'Complex demands closed in 3 working days' }, source: promptDemands, aggregate: ratio('i', 'oil'), category: 'complex', limit: { count: 3, unit: 'workdays' },
    target: { op: '>=', value: 100, source: 'plan' },
    definition: { zh: '复杂诉求中在三个工作日内办结的占应计的比例；时限不因延期、暂停、退单而顺延。', en: 'Of complex demands those closed within three working days; no extension, pause or return moves this limit.' },
  }),
  defineMetric({
    ...percent, code: 'm47.called-back', measure: 47, label: { zh: '回访率', en: 'Called back' }, source: promptDemands, aggregate: ratio('k', 'kn'), target: { op: '>=', value: 100, source: 'proposed' },
    definition: { zh: '已办结诉求中已回访（含三次两日联系不上）的占已回访或回访时限已过的比例。', en: 'Of closed demands those called back, or unreachable in three tries on two days, over those called back or past their callback day.' },
  }),
  defineMetric({
    ...percent, code: 'm47.suggestion-hit-rate', measure: 47, label: { zh: '分办建议命中率', en: 'Hit rate of suggested units' }, source: promptDemands, aggregate: ratio('h', 'hm'), target: { op: '>=', value: 90, source: 'proposed' },
    definition: { zh: '办结时主办单位即为交办前系统建议单位的占有建议诉求的比例。', en: 'Of closed demands with a suggestion kept before the choice those that the suggested unit led.' },
  }),
  defineMetric({
    code: 'm47.repeats-after-fix', measure: 47, label: { zh: '长效机制施行后同类诉求重复率', en: 'Repeats after a long-term fix' }, unit: '%', better: 'lower', source: repeatsOfFixes, aggregate: ratio('a', 'b'), target: { op: '<', value: 100, source: 'proposed' },
    attribution: { zh: '长效机制的责任单位', en: 'The unit that owns the fix' },
    definition: { zh: '共性问题的长效机制生效以来的同类诉求数，与生效前同样天数（最多60天）的同类诉求数之比；低于100%即重复诉求下降。', en: 'Demands of the kinds that a long-term fix is in effect for, since its day, over those of as many days before it, sixty at most. Below 100 % they repeat less often.' },
  }),
];

export const demandMetrics: readonly Metric[] = [...hotline, ...prompt];
