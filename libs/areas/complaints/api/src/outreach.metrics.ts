import { coverageSource, gapDaysSource } from '@haobang/assignments';
import { CHANNELS } from '@haobang/demands';
import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';
import type { Kind } from '@haobang/records';
import { keyEnterprise } from './key-enterprise.kind.js';
import { liaison } from './liaison.kind.js';

const ENTERPRISES = { targets: keyEnterprise as Kind, by: liaison as Kind, since: 'since_on', until: 'until_on' };
export const liaisonCoverage = coverageSource({ code: 'key-enterprises-with-liaison', ...ENTERPRISES });
export const liaisonGaps = gapDaysSource({ code: 'days-without-liaison', ...ENTERPRISES });

/** The visit of each month: it counts from the day on which it was made, one that was not made from the day after its month. */
export const monthlyVisits = defineFactSource({
  code: 'monthly-visits', of: 'firm-visit', span: 'flow', columns: ['reason'],
  parts: { v: { zh: '当月已走访', en: 'Visited in its month' }, o: { zh: '当月未走访', en: 'Not visited in its month' }, x: { zh: '剔除', en: 'Excluded' } },
  sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, p."on", p.since, p.reason
     from record r
     join firm_visit f on f.record_id = r.id
     cross join lateral (select (f.month + interval '1 month')::date as next) m
     cross join lateral (
       select case when r.status = 'CANCELLED' then 'x' when r.status = 'VISITED' then 'v' else 'o' end::text as part,
              case when r.status = 'VISITED' then f.visited_on else m.next - 1 end as "on",
              case r.status when 'VISITED' then f.visited_on when 'CANCELLED' then m.next - 1 else m.next end as since,
              case when r.status = 'CANCELLED' then 'unmarked' end::text as reason) p
    where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and f.planned`,
});

/** One letter for each channel, so that a share is a part over all parts. */
const LETTERS: Readonly<Record<string, string>> = { '12345': 'h', '96611': 'q', window: 'w', visit: 'v', liaison: 'l', haobang: 'b', shanqitong: 't', supervisor: 'u', forum: 'f', grid: 'g' };
const ALL_CHANNELS = Object.values(LETTERS).join('');
const letterOf = `case d.channel ${Object.entries(LETTERS).map(([channel, letter]) => `when '${channel}' then '${letter}'`).join(' ')} end::text`;

/**
 * Demands of enterprises by the channel on which they came, at the unit that took them down; and whether they are struck
 * off, at the unit that leads, from the day of that or the day after the citizen's due day. A merged one is struck off
 * with its parent.
 */
export const enterpriseDemands = defineFactSource({
  code: 'enterprise-demands-by-channel', of: 'demand', span: 'flow', columns: ['category', 'reason'], only: { enterpriseFlag: [true] },
  parts: {
    ...Object.fromEntries(CHANNELS.map(({ code, label }) => [LETTERS[code]!, label])),
    s: { zh: '已销号', en: 'Struck off' }, o: { zh: '到期未销号', en: 'Due and not struck off' }, x: { zh: '剔除', en: 'Excluded' },
  },
  sql: `select p.part, r.id as record_id, p.unit, d.channel as category, p."on", p.since, p.reason
     from record r
     join demand d on d.record_id = r.id
     join record_clock c on c.record_id = r.id and c.clock = 'citizen' and c.run = 1
     left join record pr on pr.id = r.parent_id and r.status = 'MERGED'
     left join lateral (
       select (max(e.effective_at) at time zone 'Asia/Shanghai')::date as struck_on from record_event e
        where e.record_id = coalesce(pr.id, r.id) and e.verb = 'strikeOff') k on coalesce(pr.status, r.status) = 'STRUCK_OFF'
     cross join lateral (select (r.registered_at at time zone 'Asia/Shanghai')::date as registered_on) g
     cross join lateral (
       select ${letterOf} as part, coalesce(r.registered_unit_id, r.lead_unit_id) as unit, g.registered_on as "on", g.registered_on as since, null::text as reason
       union all
       select case when d.withdrawn_on <= c.due_on then 'x' when k.struck_on is null then 'o' else 's' end, coalesce(r.lead_unit_id, r.registered_unit_id),
              case when d.withdrawn_on <= c.due_on then d.withdrawn_on else least(c.due_on, coalesce(k.struck_on, c.due_on)) end,
              case when d.withdrawn_on <= c.due_on then d.withdrawn_on else coalesce(k.struck_on, c.due_on + 1) end,
              case when d.withdrawn_on <= c.due_on then 'withdrawn' end) p
    where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and d.enterprise_flag`,
});

const BY_SERVING = { zh: '归属重点企业的服务单位', en: 'The unit that serves the key enterprise' };
const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio' as const, numerator, denominator });

/** Measure 48: demands are solved without obstacles (诉求解决畅通无阻). */
export const outreachMetrics: Metric[] = [
  defineMetric({
    code: 'm48.liaison-coverage', measure: 48, label: { zh: '配备联络员的重点企业', en: 'Key enterprises with a liaison officer' }, unit: '%', better: 'higher', source: liaisonCoverage, aggregate: ratio('n', 'd'), target: { op: '>=', value: 100, source: 'plan' }, attribution: BY_SERVING,
    definition: { zh: '统计日在册重点企业中，有在任联络员的占比。交接当日由继任者计；移出名单之日起不计。', en: 'Of the key enterprises of the day those that have a liaison officer. On the day of a hand-over the successor counts; from the day on which the mark is taken the enterprise counts no longer.' },
  }),
  defineMetric({
    code: 'm48.without-liaison', measure: 48, label: { zh: '联络员空缺企业数', en: 'Key enterprises without a liaison officer' }, unit: 'count', better: 'lower', source: liaisonCoverage, aggregate: { kind: 'count', parts: 'm' }, attribution: BY_SERVING,
    definition: { zh: '统计日在册而没有在任联络员的重点企业数。', en: 'Key enterprises of the day that have no liaison officer.' },
  }),
  defineMetric({
    code: 'm48.liaison-gap-days', measure: 48, label: { zh: '联络员空缺天数', en: 'Days without a liaison officer' }, unit: 'days', better: 'lower', source: liaisonGaps, aggregate: { kind: 'sum', parts: 'g' }, attribution: BY_SERVING,
    definition: { zh: '在册重点企业没有在任联络员的天数。空缺结束时计入；未结束的，每月结束后计入该月天数。', en: 'Days on which key enterprises had no liaison officer. A gap counts when it has ended; one that goes on counts month by month, when the month is over.' },
  }),
  defineMetric({
    code: 'm48.visited-in-month', measure: 48, label: { zh: '当月走访率', en: 'Visited in the month' }, unit: '%', better: 'higher', source: monthlyVisits, aggregate: ratio('v', 'vo'), target: { op: '>=', value: 100, source: 'proposed' },
    attribution: { zh: '归属走访任务所在单位', en: 'The unit that the visit is with' },
    definition: { zh: '重点企业每月应走访一次：当月走访的，占已走访和当月结束仍未走访的之和。月中列入的自次月起计；走访前移出名单的剔除。', en: 'A key enterprise is due once a month: those visited in their month, over these and those whose month is over without a visit. Who is marked during a month is due from the next; who is unmarked before the visit is left out.' },
  }),
  defineMetric({
    code: 'm48.struck-off', measure: 48, label: { zh: '诉求销号率', en: 'Struck off' }, unit: '%', better: 'higher', source: enterpriseDemands, aggregate: ratio('s', 'so'),
    attribution: { zh: '归属统计日的主办单位', en: 'The lead unit on the day asked' },
    definition: { zh: '各渠道涉企诉求中，已销号的占已销号与到期未销号之和。自销号日与诉求人时限到期日次日两者较早之日起计入；并单的随主诉求销号；到期日结束前撤回的剔除。', en: 'Of the demands of enterprises on all channels those struck off, over these and those due and not struck off. A demand counts from its striking off or the day after the citizen\'s due day, whichever is earlier; a merged one is struck off with its parent; one withdrawn before its due day is over is left out.' },
  }),
  ...CHANNELS.map(({ code, label }) =>
    defineMetric({
      code: `m48.via-${code}`, measure: 48, label: { zh: `渠道占比：${label.zh}`, en: `Share of the channel ${label.en}` }, unit: '%', better: 'higher', source: enterpriseDemands, aggregate: ratio(LETTERS[code]!, ALL_CHANNELS),
      attribution: { zh: '归属登记单位', en: 'The unit that registered it' },
      definition: { zh: `涉企诉求中经${label.zh}渠道登记的占比，按登记日计。`, en: `Of the demands of enterprises those that came by ${label.en}, by the day of registration.` },
    }),
  ),
];
