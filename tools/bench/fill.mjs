// Makes a large database of a small one: every record is copied with all that belongs to it, set-based, under new ids that keep
// the time in front. Hashes of copied events are those of their originals, so nothing here is for `verify`.

/** Tables of a record: the columns that name it or that must stay unique. All others are copied as they are. */
const TABLES = {
  record: { id: 'bench_id(s.id, k)', parent_id: 'bench_id(s.parent_id, k)', root_id: 'bench_id(s.root_id, k)', no: `s.no || '-' || k`, external_id: `s.external_id || '-' || k`, registered_at: 's.registered_at + k * interval \'1 second\'' },
  demand: { record_id: 'bench_id(s.record_id, k)' },
  demand_caller: { id: 'bench_id(s.id, k)', record_id: 'bench_id(s.record_id, k)', origin_id: 'bench_id(s.origin_id, k)' },
  record_event: { id: 'bench_id(s.id, k)', record_id: 'bench_id(s.record_id, k)', xid: null },
  record_owner: { record_id: 'bench_id(s.record_id, k)' },
  record_unit: { record_id: 'bench_id(s.record_id, k)', registered_at: 's.registered_at + k * interval \'1 second\'' },
  record_clock: { record_id: 'bench_id(s.record_id, k)' },
  record_search: { record_id: 'bench_id(s.record_id, k)' },
  metric_fact: { id: null, record_id: 'bench_id(s.record_id, k)' },
};

const SUMS = ['metric_delta', 'metric_unit_day', 'metric_area_day', 'metric_area_month', 'metric_value_day', 'metric_value_month'];

/** Copies the records of a table of ids, each as often as there are numbers from `from` to `to`. */
async function copies(client, source, from, to) {
  await client.query('begin');
  // Foreign keys hold by construction; checking two million of them would only take time.
  await client.query('set local session_replication_role = replica');
  for (const [table, given] of Object.entries(TABLES)) {
    const { rows } = await client.query(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`, [table]);
    const columns = rows.map((row) => row.name).filter((name) => given[name] !== null);
    const key = table === 'record' ? 'id' : table === 'demand_caller' ? 'origin_id' : 'record_id';
    await client.query(
      `insert into ${table} (${columns.map((c) => `"${c}"`).join(', ')})
       select ${columns.map((c) => given[c] ?? `s."${c}"`).join(', ')} from generate_series(${from}, ${to}) k cross join ${table} s where s.${key} in (select id from ${source})`,
    );
  }
  await client.query('commit');
}

/** Copies until there are `demands` records, and gives `prepared` a further number of copies of each of its ids. */
export async function fillDemands(client, demands, prepared, signs, say) {
  await client.query(`create or replace function bench_id(id uuid, k integer) returns uuid language sql immutable parallel safe as $$
    select (left(id::text, 14) || '7' || substr(h, 1, 3) || '-8' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid from md5(id::text || k) h $$`);
  const ids = prepared.map((id) => `'${id}'`).join(', ');
  await client.query(`create temporary table originals as select id from record where id not in (${ids})`);
  await client.query(`create temporary table to_sign as select id from record where id in (${ids})`);
  const { rows: [{ n }] } = await client.query('select count(*)::int as n from originals');
  const times = Math.max(0, Math.round(demands / n) - 1);
  const AT_ONCE = Math.max(1, Math.round(20_000 / n));
  for (let k = 1; k <= times; k += AT_ONCE) {
    await copies(client, 'originals', k, Math.min(times, k + AT_ONCE - 1));
    say(`${Math.min(times, k + AT_ONCE - 1) * n + n} demands`);
  }
  await copies(client, 'to_sign', 1, Math.ceil(signs / prepared.length));
}

/** Prepares further assigned demands of a unit where an earlier run on this database has used them up. */
export async function topUpSigns(client, unitId, signs) {
  const { rows: [{ left, all }] } = await client.query(`select count(*) filter (where status = 'ASSIGNED')::int as left, count(*)::int as all from record where lead_unit_id = $1`, [unitId]);
  if (left === 0 || left >= signs * 0.9) return;
  await client.query(`create temporary table to_sign as select id from record where lead_unit_id = ${unitId} and status = 'ASSIGNED' limit 20`);
  const { rows: [{ n }] } = await client.query('select count(*)::int as n from to_sign');
  await copies(client, 'to_sign', all, all + Math.ceil((signs - left) / n));
}

/** Adds facts of records that exist only as facts until there are `facts`, spread over the days, units and categories of those that are there. */
export async function fillFacts(client, facts, say) {
  await client.query('create temporary table fact_source_rows as select * from metric_fact where retracted_at is null');
  const { rows: [{ have, base }] } = await client.query('select (select count(*)::int from metric_fact) as have, (select count(*)::int from fact_source_rows) as base');
  const columns = '"source", "version", "part", "sub", "unit", "place", "category", "on", "since", "until", "qty", "key", "value", "reason", "recorded_at", "recorded_by"';
  const STEP = 500_000;
  for (let made = 0; made < facts - have; made += STEP) {
    const count = Math.min(STEP, facts - have - made);
    await client.query(
      `insert into metric_fact (record_id, ${columns})
       select (left(s.record_id::text, 14) || '7' || substr(h, 1, 3) || '-9' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid, ${columns}
         from (select *, row_number() over () as at from fact_source_rows) s, generate_series(0, $1::int / $2::int) k, md5(s.record_id::text || $3 || k) h
        where k * $2::int + s.at <= $1::int`,
      [count, base, String(made)],
    );
    say(`${have + made + count} facts`);
  }
  await client.query('drop table fact_source_rows');
}

/** Makes the sums of all facts anew, by the same grouping as the folder's. */
export async function fillSums(client) {
  await client.query('begin');
  await client.query(`truncate ${SUMS.join(', ')}`);
  await client.query(`create temporary table moves on commit drop as
    with move as (
      select source, part, unit, category, value, "on", since as day, recorded_at as moment, qty, 1 as n from metric_fact
      union all select source, part, unit, category, value, "on", until, recorded_at, -qty, -1 from metric_fact where until < 'infinity'
      union all select source, part, unit, category, value, "on", since, retracted_at, -qty, -1 from metric_fact where retracted_at is not null
      union all select source, part, unit, category, value, "on", until, retracted_at, qty, 1 from metric_fact where retracted_at is not null and until < 'infinity')
    select source, part, unit, category, value, "on", day as effective_on, (moment at time zone 'Asia/Shanghai')::date as recorded_on, sum(qty) as qty, sum(n) as n
      from move group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0 or sum(qty) <> 0`);
  await client.query(`insert into metric_unit_day (source, part, unit, category, value, "on", effective_on, recorded_on, qty, n) select source, part, unit, category, value, "on", effective_on, recorded_on, qty, n from moves`);
  for (const [grain, value, where] of [['area', '', ''], ['value', ' value,', ' where value is not null']]) {
    const groups = (n) => Array.from({ length: n + (value ? 1 : 0) }, (_, i) => i + 1).join(', ');
    await client.query(`insert into metric_${grain}_day (source, part, category,${value} on_month, effective_on, recorded_on, qty, n)
      select source, part, category,${value} date_trunc('month', "on")::date, effective_on, recorded_on, sum(qty), sum(n) from moves${where} group by ${groups(6)}`);
    await client.query(`insert into metric_${grain}_month (source, part, category,${value} on_month, effective_month, recorded_month, qty, n)
      select source, part, category,${value} date_trunc('month', "on")::date, date_trunc('month', effective_on)::date, date_trunc('month', recorded_on)::date, sum(qty), sum(n) from moves${where} group by ${groups(6)}`);
  }
  await client.query('commit');
}

/** The floor of a write: ten columns, a text of about 300 characters and four indexes, holding as many rows as there are demands. */
export async function fillFloor(client) {
  await client.query(`create table bench_floor (
    id uuid primary key, no text not null, title text not null, content text not null, status text not null, unit_id integer not null, category text, created_by uuid, created_at timestamptz not null, due_on date)`);
  await client.query(`insert into bench_floor select r.id, r.no, r.title, d.content, r.status, coalesce(r.lead_unit_id, 0), d.category, r.created_by, r.registered_at, r.due_on from record r join demand d on d.record_id = r.id`);
  await client.query('create index on bench_floor (status, created_at desc, id desc)');
  await client.query('create index on bench_floor (unit_id, created_at desc, id desc)');
  await client.query('create index on bench_floor (created_at desc, id desc)');
  await client.query('grant select, insert on bench_floor to haobang_app');
}
