import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

/**
 * Counts from the earlier of finishing and due day; an open one from the day after, so that nothing counts by being due
 * today. `$1` are the records.
 */
const handled = defineFactSource({
  code: 'specimen-cards-handled', of: 'specimen-card', span: 'flow', columns: [],
  parts: { i: { zh: '按时办结', en: 'Finished in time' }, l: { zh: '逾期办结', en: 'Finished late' }, o: { zh: '到期未办结', en: 'Open past its due day' } },
  sql: `select case when t.finished_on is null then 'o' when t.finished_on <= c.due_on then 'i' else 'l' end::text as part,
               r.id as record_id, r.lead_unit_id as unit, least(c.due_on, coalesce(t.finished_on, c.due_on)) as "on", coalesce(t.finished_on, c.due_on + 1) as since
          from record r
          join sample_area_specimen_card t on t.record_id = r.id
          join record_clock c on c.record_id = r.id and c.clock = 'handling' and c.run = 1
         where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`,
});

export const sampleAreaMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm01.specimen-card-in-time', measure: 1, label: { zh: '样本按时办结率', en: 'Sample copies finished in time' }, unit: '%', better: 'higher', source: handled, aggregate: { kind: 'ratio', numerator: 'i', denominator: 'ilo' },
    attribution: { zh: '主办单位', en: 'The lead unit' },
    definition: { zh: '到期日当日及以前办结的占已办结和到期未办结的比例。', en: 'Those finished by their due day, over those finished and those open past it.' },
  }),
];
