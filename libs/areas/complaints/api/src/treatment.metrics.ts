import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';
import { CREW_WITHIN_MINUTES, RESTORED_WITHIN_HOURS } from './supply-cut.rules.js';

const DAY_OF = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;

/**
 * A supply cut against one of its limits in clock time, from its end: it belongs to the earlier of its end and its due day; an
 * open one counts from the day after, so that nothing counts by being due today. An explanation in time leaves it out, with
 * its code; one after the due time is late like any other, so that explaining helps nobody who was late.
 */
const against = (clock: 'restore' | 'crew', endedAt: string, explained: string) => `
    select case when k.excluded then 'x' when k.ended_at is null then 'o' when k.ended_at <= c.due_at then 'i' else 'l' end::text as part, r.id as record_id,
           coalesce(r.lead_unit_id, r.registered_unit_id) as unit, t.supply as category,
           case when k.excluded then t.explained_on else least(c.due_on, ${DAY_OF('k.ended_at')}) end as "on",
           case when k.excluded then t.explained_on else coalesce(${DAY_OF('k.ended_at')}, c.due_on + 1) end as since,
           case when k.excluded then t.explanation end::text as reason
      from record r
      join supply_cut t on t.record_id = r.id
      join record_clock c on c.record_id = r.id and c.clock = '${clock}' and c.run = 1
      cross join lateral (select ${explained} and c.stopped_at <= c.due_at as excluded, ${endedAt} as ended_at) k
     where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`;

const restorations = defineFactSource({
  code: 'supply-cuts-restored', of: 'supply-cut', span: 'flow', columns: ['category', 'reason'],
  parts: { i: { zh: '时限内恢复', en: 'Restored in the limit' }, l: { zh: '超时恢复或说明', en: 'Restored or explained late' }, o: { zh: '超时未恢复', en: 'Out past the limit' }, x: { zh: '时限内说明结案', en: 'Explained in time' } },
  // What the caller says is still out has no end any more, though its clock was stopped once.
  sql: against('restore', `coalesce(t.restored_at, case when t.explanation is not null then c.stopped_at end)`, 't.explanation is not null'),
});

const crews = defineFactSource({
  code: 'supply-cuts-crews', of: 'supply-cut', span: 'flow', columns: ['category', 'reason'],
  parts: { i: { zh: '时限内到场', en: 'Crew in the limit' }, l: { zh: '超时到场', en: 'Crew late' }, o: { zh: '超时未到场', en: 'No crew past the limit' }, x: { zh: '到场前说明结案', en: 'Explained before a crew came' } },
  sql: against('crew', 'c.stopped_at', 't.explanation is not null and t.on_site_at is null'),
});

/** Every finding from the day on which it was registered; fixed from the day on which somebody else verified it. */
const findings = defineFactSource({
  code: 'campaign-findings', of: 'campaign-finding', span: 'flow', columns: ['category', 'reason'],
  parts: { f: { zh: '已整改', en: 'Fixed' }, o: { zh: '未整改', en: 'Not fixed' }, x: { zh: '剔除', en: 'Excluded' } },
  sql: `select case when t.explained_on is not null then 'x' when t.fixed_on is not null then 'f' else 'o' end::text as part, r.id as record_id, r.lead_unit_id as unit, c.topic as category,
               t.found_on as "on", coalesce(t.explained_on, t.fixed_on, t.found_on) as since, case when t.explained_on is not null then 'explained' end::text as reason
      from record r
      join campaign_finding t on t.record_id = r.id
      join campaign c on c.record_id = r.parent_id
     where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`,
});

const percent = { measure: 50, unit: '%', better: 'higher' } as const;
const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio' as const, numerator, denominator });
const CREW_UNIT = { zh: '统计日的抢修单位；派单之前归城市运行中心', en: 'The unit whose crew it is on the day asked; the city operation centre before one is sent' };

export const treatmentMetrics: readonly Metric[] = [
  defineMetric({
    ...percent, code: 'm50.outages-restored-in-limit', label: { zh: '断供时限内恢复率', en: 'Supply cuts restored in the limit' }, source: restorations, aggregate: ratio('i', 'ilo'), target: { op: '>=', value: 100, source: 'proposed' },
    limit: { count: RESTORED_WITHIN_HOURS, unit: 'hours' }, attribution: CREW_UNIT,
    definition: {
      zh: '水电气暖网断供中，自发现起24小时（拟定）内恢复的占应计的比例。自恢复日与到期日两者较早之日计入，未恢复的自到期日次日起计入；时限内由抢修单位以外的人说明结案的剔除并列明理由，超时说明的按超时计；回访仍未恢复的重新按未恢复计。',
      en: 'Of supply cuts those restored within 24 clock hours (proposed) of the detection, over those that count. One counts from its restoration or the day after its due day; explained in time by somebody outside the crew it is left out with the reason, explained later it is late; one that is still out at the callback counts as out again.',
    },
  }),
  defineMetric({
    ...percent, code: 'm50.crew-in-30-minutes', label: { zh: '断供30分钟到场率', en: 'Crews on site in 30 minutes' }, source: crews, aggregate: ratio('i', 'ilo'), target: { op: '>=', value: 100, source: 'proposed' },
    limit: { count: CREW_WITHIN_MINUTES, unit: 'minutes' }, attribution: CREW_UNIT,
    definition: { zh: '自发现起30分钟（钟表时间，拟定）内抢修人员到场或已恢复的占应计的比例；到场之前已在时限内说明结案的不计。', en: 'Of supply cuts those with a crew on site, or supply back, within 30 clock minutes (proposed) of the detection; what was explained in time before a crew came does not count.' },
  }),
  defineMetric({
    ...percent, code: 'm50.findings-fixed', label: { zh: '专项行动问题整改率', en: 'Findings of campaigns fixed' }, source: findings, aggregate: ratio('f', 'fo'), target: { op: '>=', value: 100, source: 'proposed' },
    attribution: { zh: '整改责任单位', en: 'The unit that has to fix it' },
    definition: { zh: '专项行动发现的问题中，经他人核实已整改的占全部的比例，自登记日起计入；经督查说明结案的剔除并列明理由。', en: 'Of what campaigns found that which was fixed and verified by another person, over all, from the day of registration; what a supervisor explained is left out with the reason.' },
  }),
];
