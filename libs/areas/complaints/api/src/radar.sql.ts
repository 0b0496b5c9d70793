import { statement } from '@haobang/database';

/** A closing so soon after the work was begun can't have been work. */
const TOO_QUICK = `interval '10 minutes'`;
/** What can't be a finding under any threshold that makes sense is not counted out. */
const FEWEST = 2;
const FEWEST_OF_ONE_PHONE = 3;

const MONTH = `date_trunc('month', e.effective_at at time zone 'Asia/Shanghai')::date`;
const DAY = `(e.effective_at at time zone 'Asia/Shanghai')::date`;
const TRACES = `jsonb_agg(jsonb_build_object('demandId', e.record_id, 'eventId', e.id, 'at', e.effective_at) order by e.effective_at, e.id)`;

/**
 * All patterns of all units in the months from `$2::date` on, in one pass over the events recorded since: $1 the least id of an
 * event of then (ids grow with the time of recording, so that the primary key finds them), $3 the last working day of each
 * month. A unit is the one in whose name a thing was done; of ratings and phones, the one that leads the demand.
 */
export const CANDIDATES = statement(
  'complaints.radar.candidates',
  `with e as materialized (
     select e.id, e.record_id, e.seq, e.verb, e.unit_id, e.effective_at, e.recorded_at, e.payload, ${MONTH} as month, ${DAY} as day, r.lead_unit_id, r.enterprise_id, r.batch_id is not null and e.recorded_at = r.created_at as brought
       from record_event e join record r on r.id = e.record_id
      where e.id >= $1::uuid and r.kind = 'demand' and r.status <> 'VOIDED' and e.verb in ('resolve', 'pause', 'rework', 'callBack', 'return', 'start', 'resume') and ${MONTH} >= $2::date),
   closed as (select * from e where verb = 'resolve'),
   -- Each closing with what let its work begin, and whether the next thing was a reopening: told by windows, for a join of the events with themselves would grow with their square.
   begun as (select e.*, max(effective_at) filter (where verb in ('start', 'resume', 'rework')) over (partition by record_id order by seq rows between unbounded preceding and 1 preceding) as begun_at from e),
   turned as (select b.*, lead(verb) over (partition by record_id order by seq) as next_verb from begun b where verb in ('resolve', 'rework')),
   closings as (select unit_id, month, count(*)::int as n from closed group by unit_id, month),
   found as (
     select 'bulk-closing' as pattern, e.unit_id, null::int as other, e.month, count(*)::int as cases, ${TRACES} as traces from closed e where e.day = any($3::date[]) group by e.unit_id, e.month
     union all
     select 'late-pause', e.unit_id, null, e.month, count(*), ${TRACES} from e where e.verb = 'pause' and e.payload like '%"afterDue":true%' group by e.unit_id, e.month
     union all
     select 'close-and-reopen', e.unit_id, null, e.month, count(*), ${TRACES} from turned e
      where e.verb = 'resolve' and e.next_verb = 'rework' and e.effective_at < e.begun_at + ${TOO_QUICK} group by e.unit_id, e.month
     union all
     select 'default-ratings', e.lead_unit_id, null, e.month, count(*), ${TRACES} from e where e.verb = 'callBack' and e.payload like '%"isDefault":true%' group by e.lead_unit_id, e.month
     union all
     select 'one-phone', p.lead_unit_id, null, p.month, max(p.n), jsonb_agg(t.trace) from (
       select e.lead_unit_id, e.month, w.phone_index, count(distinct e.record_id)::int as n, ${TRACES} as traces
         from e join demand_caller w on w.record_id = e.record_id and w.phone_index is not null and w.answer is not null and not w.is_default
        where e.verb = 'callBack' group by e.lead_unit_id, e.month, w.phone_index
       having count(distinct e.record_id) >= ${FEWEST_OF_ONE_PHONE} and count(distinct coalesce(e.enterprise_id, e.record_id)) >= ${FEWEST_OF_ONE_PHONE}) p cross join lateral jsonb_array_elements(p.traces) as t(trace)
      group by p.lead_unit_id, p.month
     union all
     -- What an import brings is no back-dating; what is done later with an imported demand may be.
     select 'back-dated', e.unit_id, null, e.month, count(*), ${TRACES} from closed e where (e.recorded_at at time zone 'Asia/Shanghai')::date > e.day and not e.brought group by e.unit_id, e.month
     union all
     -- Back and forth between two units is one pattern, whichever began; it is with the one that began it more often.
     select 'ping-pong', mode() within group (order by x.first_unit), x.one + x.two - mode() within group (order by x.first_unit), x.month, count(*)::int, jsonb_agg(x.traces -> 0) || jsonb_agg(x.traces -> 1) from (
       select u.units[1] as first_unit, least(u.units[1], u.units[2]) as one, greatest(u.units[1], u.units[2]) as two, u.month, u.traces from (
         select array_agg(e.unit_id order by e.seq) as units, max(e.month) as month, ${TRACES} as traces from e where e.verb = 'return' group by e.record_id having count(distinct e.unit_id) >= 2) u) x
      group by x.one, x.two, x.month)
   select f.pattern, f.unit_id as "unitId", f.other as "otherUnitId", f.month, f.cases::int as cases, case when f.pattern in ('bulk-closing', 'close-and-reopen', 'back-dated') then n.n end as total, f.traces
     from found f left join closings n on n.unit_id = f.unit_id and n.month = f.month
    where f.cases >= ${FEWEST} and f.unit_id is not null
    order by f.month, f.pattern, f.unit_id, f.other`,
);

/** What is known already of the patterns `$1`, with the events that it rests on. */
export const KNOWN = statement(
  'complaints.radar.known',
  `select f.pattern_key as key, f.record_id as id, r.status, f.cases, coalesce((select array_agg(t.event_id) from radar_trace t where t.record_id = f.record_id), '{}') as events
     from radar_finding f join record r on r.id = f.record_id where f.pattern_key = any($1::text[])`,
);

/** Of units `$1` that are no more on `$2`: the unit that has their work by now, by successors of successors. */
export const HEIRS = statement(
  'complaints.radar.heirs',
  `with recursive line(unit, heir) as (
     select g.unit, s.successor_id from unnest($1::int[]) g(unit) join unit_successor s on s.unit_id = g.unit
     union select l.unit, s.successor_id from line l join unit_successor s on s.unit_id = l.heir)
   select l.unit, min(l.heir) as heir from line l join unit u on u.id = l.heir and (u.valid_to is null or u.valid_to > $2::date) group by l.unit`,
);

/** Evidence of a finding within the caller's rows ($2 units, $3 masks; null: all). */
export const EVIDENCE = statement(
  'complaints.radar.evidence',
  `select t.demand_id as "demandId", r.no, r.title, r.status, t.event_id as "eventId", e.verb, e.effective_at as "effectiveAt", e.recorded_at as "recordedAt", e.unit_id as "unitId"
     from radar_trace t join record r on r.id = t.demand_id join record_event e on e.id = t.event_id
    where t.record_id = $1 and ($2::int[] is null or exists (select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))
    order by t.at, t.id limit 500`,
);
