import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

const BY_HALL = { zh: '首接负责：受理的大厅', en: 'The hall that received it first' };

/** The demands of the counters: `w` is the visitor, `k` its closing, a merged demand's by its parent; `s` the entry of a case that could not get done, where it came with one. `$1` are the roots. */
const OF_COUNTERS = `
     from record r
     join demand d on d.record_id = r.id and d.channel = 'window'
     join demand_caller w on w.origin_id = r.id
     join record_clock c on c.record_id = r.id and c.clock = 'citizen' and c.run = 1
     left join record pr on pr.id = r.parent_id and r.status = 'MERGED'
     left join demand pd on pd.record_id = pr.id
     left join stuck_case s on s.demand_id = r.id and exists (select from record e where e.id = s.record_id and e.status not in ('VOIDED', 'WITHDRAWN'))
     cross join lateral (
       select coalesce(pr.id, r.id) as id, coalesce(pr.status, r.status) as status, case when coalesce(pr.status, r.status) in ('RESOLVED', 'CALLED_BACK', 'STRUCK_OFF') then coalesce(pd.closed_on, d.closed_on) end as closed_on,
              coalesce(pd.answered_at_once, d.answered_at_once) and coalesce(pd.rework_count, d.rework_count) = 0 as at_once, (r.registered_at at time zone 'Asia/Shanghai')::date as registered_on) k`;

/** Struck off or not, from the day of receipt on; `z` is the day on which the demand was. One withdrawn after its due day stays what it was, open. */
export const counterDemands = defineFactSource({
  code: 'demands-of-counters', of: 'demand', span: 'flow', columns: ['reason'], only: { channel: ['window'] }, parts: { s: { zh: '已化解销号', en: 'Settled' }, r: { zh: '已受理未销号', en: 'Received, not settled' }, x: { zh: '剔除', en: 'Excluded' } },
  sql: `select p.part, r.id as record_id, r.registered_unit_id as unit, k.registered_on as "on", p.since, case when p.part = 'x' then 'withdrawn' end::text as reason${OF_COUNTERS}
     left join lateral (
       select (max(e.effective_at) at time zone 'Asia/Shanghai')::date as struck_off_on from record_event e where e.record_id = k.id and e.verb = 'strikeOff' and k.status = 'STRUCK_OFF') z on true
     cross join lateral (
       select case when d.withdrawn_on <= c.due_on then 'x' when k.status = 'STRUCK_OFF' and (s.record_id is null or s.struck_off_on is not null) then 's' else 'r' end::text as part,
              case when d.withdrawn_on <= c.due_on then d.withdrawn_on when k.status = 'STRUCK_OFF' and (s.record_id is null or s.struck_off_on is not null) then greatest(z.struck_off_on, s.struck_off_on) else k.registered_on end as since) p
    where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`,
});

/** Whether a closed demand went through all four steps; `b` is its callback clock. What was answered at once and then reworked counts like any other. */
export const counterSteps = defineFactSource({
  code: 'steps-of-counter-demands', of: 'demand', span: 'flow', columns: ['reason'], only: { channel: ['window'] }, parts: { f: { zh: '四环节齐全', en: 'All four steps' }, g: { zh: '环节缺失', en: 'A step is missing' }, x: { zh: '剔除', en: 'Excluded' } },
  sql: `select p.part, r.id as record_id, r.registered_unit_id as unit, k.closed_on as "on", p.since, case when p.part = 'x' then 'answered-at-once' end::text as reason${OF_COUNTERS}
     left join lateral (select b.due_on from record_clock b where b.record_id = k.id and b.clock = 'callback' order by b.run desc limit 1) b on true
     cross join lateral (select w.answer is not null and not w.is_default as rated) a
     cross join lateral (
       select case when k.at_once then 'x' when a.rated and exists (select from record_event e where e.record_id = k.id and e.verb in ('assign', 'reassign')) then 'f' else 'g' end::text as part,
              case when k.at_once then k.closed_on when a.rated then w.heard_on else least(w.heard_on, b.due_on + 1) end as since) p
    where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and k.closed_on is not null`,
});

/** A hall is told by the first of its counters, the head of their family: covered while both stand open, lacking while one is to be opened or suspended. */
export const hallCounters = defineFactSource({
  code: 'halls-with-counters', of: 'counter', span: 'stock', columns: [], parts: { b: { zh: '两类专窗齐备', en: 'Both counters are open' }, m: { zh: '专窗不齐', en: 'A counter is lacking' } },
  sql: `select case when h.open = 2 then 'b' else 'm' end::text as part, r.id as record_id, c.hall_unit_id as unit, h.since as "on", h.since
     from record r
     join service_counter c on c.record_id = r.id
     cross join lateral (
       select count(distinct f.counter_type) filter (where m.status = 'OPEN') as open, max(f.status_on) as since
         from service_counter f join record m on m.id = f.record_id where f.hall_unit_id = c.hall_unit_id and f.live) h
    where r.id = any($1::uuid[]) and r.root_id = r.id and h.since is not null`,
});

export const turnedCases = defineFactSource({
  code: 'stuck-cases-turned', of: 'stuck-case', span: 'flow', columns: ['category'], parts: { t: { zh: '原办件办成', en: 'Turned into success' } },
  sql: `select 't'::text as part, r.id as record_id, r.registered_unit_id as unit, s.case_outcome as category, s.followed_up_on as "on", s.followed_up_on as since
     from record r join stuck_case s on s.record_id = r.id
    where r.id = any($1::uuid[]) and r.status in ('FOLLOWED_UP', 'STRUCK_OFF') and s.turned`,
});

const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio' as const, numerator, denominator });
const percent = { measure: 46, unit: '%', better: 'higher' as const };

/** Measure 46: counters (专窗办理). */
export const counterMetrics: readonly Metric[] = [
  defineMetric({
    ...percent, code: 'm46.halls-with-counter', label: { zh: '大厅专窗覆盖率', en: 'Halls with both counters' }, source: hallCounters, aggregate: ratio('b', 'bm'), target: { op: '>=', value: 100, source: 'wording' }, attribution: { zh: '所在大厅', en: 'The hall' },
    definition: { zh: '新区和各新城政务大厅中，企业诉求和意见反馈专窗、“办不成事”反映窗口均在大厅开放时间开放的占全部大厅的比例；待设、暂停的不算开放。', en: 'Of the service halls of the New Area and its new towns those whose two counters, for demands and for what could not get done, are open in hall hours; a counter that is to be opened or suspended is not open.' },
  }),
  defineMetric({
    ...percent, code: 'm46.all-four-steps', label: { zh: '四环节闭环率', en: 'Closed with all four steps' }, source: counterSteps, aggregate: ratio('f', 'fg'), target: { op: '>=', value: 100, source: 'proposed' }, attribution: BY_HALL,
    definition: { zh: '专窗渠道已办结诉求中，前台受理、后台分办、办理、企业评价四个环节齐全的占比；得到评价时或回访时限过后计入，默认评价和联系不上不算评价，当场答复的不经分办、不计入，其后重办的照常计入。', en: 'Of closed demands of the counters those that were accepted, dispatched, handled and rated. One counts once it is rated or its callback day is over; a default rating, or nobody met, is no rating; what was answered at once is dispatched to nobody and left out, unless it was reworked.' },
  }),
  defineMetric({
    ...percent, code: 'm46.settled', label: { zh: '专窗诉求化解率', en: 'Settled at the counters' }, source: counterDemands, aggregate: ratio('s', 'sr'), attribution: BY_HALL,
    definition: { zh: '专窗受理的诉求中已销号的占比，按受理日计；办不成事的还须经跟踪问效并销号；到期日结束前撤回的剔除。', en: 'Of demands received at the counters, by the day of receipt, those struck off; a stuck case has to be followed up and struck off too. One withdrawn before its due day is over is left out.' },
  }),
  defineMetric({
    measure: 46, unit: 'count', better: 'higher', code: 'm46.turned-to-success', label: { zh: '“办不成”变“办成”件数', en: 'Failed cases turned into successes' }, source: turnedCases, aggregate: { kind: 'count', parts: 't' }, attribution: BY_HALL,
    definition: { zh: '办不成事登记中，跟踪问效确认原办件最终办成并有办成编号或佐证的件数，按跟踪问效日计。', en: 'Stuck cases whose failed case was granted in the end, found by the follow-up with a number or a document that shows it; by the day of the follow-up.' },
  }),
];
