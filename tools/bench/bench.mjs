// npm run bench: the product against a floor of the same work in the same run, on a database of its own. See README.md.
//   --rows list,get,create,verb,scoreboard,page,import,memory,start,client   (all)
//   --demands 200000   --facts 5000000   --import 100000   --signs 20000   --rounds 5   --seconds 4
//   --dist dist/api    a server that is built already; else the sources are built first
//   --folder FOLDER  works there, and leaves the database for the next run, which need not fill it again
//   --profile FOLDER   leaves CPU profiles of the product there, and of the worker that imports
//   --write            writes docs/performance.md
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, root } from '../bootstrap.mjs';

bootstrap();
process.chdir(root);
const { values: o } = parseArgs({
  options: {
    rows: { type: 'string' }, demands: { type: 'string', default: '200000' }, facts: { type: 'string', default: '5000000' }, import: { type: 'string', default: '100000' }, signs: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '4' }, dist: { type: 'string' }, profile: { type: 'string' }, write: { type: 'boolean', default: false }, folder: { type: 'string' },
  },
});
const ROWS = ['list', 'get', 'create', 'verb', 'page', 'memory', 'scoreboard', 'import', 'start', 'client'];
const wanted = o.rows?.split(',') ?? ROWS;
for (const row of wanted) if (!ROWS.includes(row)) throw new Error(`No row is named ${row}; there are ${ROWS.join(', ')}`);
const size = { demands: Number(o.demands), facts: Number(o.facts), import: Number(o.import), signs: Number(o.signs), rounds: Number(o.rounds), seconds: Number(o.seconds) };
const any = (...rows) => rows.some((row) => wanted.includes(row));

if (!o.dist) await (await import('../build.mjs')).build();
const dist = o.dist ?? 'dist/api';
const SMALL_FACTS = 50_000;
const begun = performance.now();
const say = (line) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const { openStage, password, seed, startProduct, startNode, freePort, temporaryFolder } = await import('./stage.mjs');
const { fillDemands, fillFacts, fillFloor, fillSums, topUpSigns } = await import('./fill.mjs');
const { compare, residentMiB } = await import('./load.mjs');
const { once, prepareAssigned, requests } = await import('./requests.mjs');
const { describeMachine, present } = await import('./report.mjs');

const folder = o.folder ? path.resolve(o.folder) : temporaryFolder();
fs.mkdirSync(folder, { recursive: true });
const results = {};
const stops = [() => (o.folder ? undefined : fs.rmSync(folder, { recursive: true, force: true }))];
const end = async () => {
  for (const stop of stops.reverse()) await stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(130)));

try {
  if (any('list', 'get', 'create', 'verb', 'page', 'memory', 'scoreboard', 'import', 'client')) {
    const stage = await openStage(folder);
    stops.push(() => stage.stop());
    const { rows: [{ filled }] } = await (await stage.as()).query(`select to_regclass('bench_floor') is not null as filled`);
    if (!filled) await seed(stage, dist, 0.05);
    say('Seeded');
    await big(stage, filled);
  }
  if (any('start')) results.start = await (await import('./start.mjs')).secondStart(say);
} catch (error) {
  // What was measured before is worth its page all the same.
  console.error(error);
  process.exitCode = 1;
} finally {
  await end();
}
const text = present(results, size, await describeMachine());
console.log(`\n${text}`);
if (o.write) fs.writeFileSync('docs/performance.md', text);
process.exit();

/** Everything that needs the large database. */
async function big(stage, filled) {
  if (!filled) await fill(stage);
  const client = await stage.as();
  const { rows: [unit] } = await client.query('select id, code from bench_unit');
  if (any('verb')) await topUpSigns(client, unit.id, size.signs);
  await stage.settle();
  const { rows: [counted] } = await client.query(`select (select count(*) from record)::int as records, (select count(*) from record_event)::int as events, (select count(*) from metric_fact)::int as facts,
      (select count(*) from record_unit where unit_id = $1 and kind = 'demand')::int as seen`, [unit.id]);
  // The list asks for the state of which the unit has some hundreds: a desk's everyday view.
  const { rows: [listed] } = await client.query(`select status as state, count(*)::int as n from record_unit where unit_id = $1 and kind = 'demand' group by 1 order by abs(count(*) - 300) limit 1`, [unit.id]);
  results.stage = { ...counted, unit: unit.code, ...listed };
  say(`Filled: ${JSON.stringify(results.stage)}`);

  const flags = o.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(o.profile)}`] : [];
  const product = await startProduct(stage, dist, { flags });
  stops.push(product.stop);
  const port = await freePort();
  const floorChild = startNode('tools/bench/floor.mjs', { ...stage.env(), PORT: String(port) });
  stops.push(floorChild.stop);
  const floor = { url: `http://127.0.0.1:${port}`, pid: floorChild.pid };
  const { rows: some } = await client.query(`select record_id as id from record_unit where unit_id = $1 and kind = 'demand' and status not in ('ASSIGNED', 'VOIDED') order by md5(record_id::text) limit 5000`, [unit.id]);
  await reachable(`${floor.url}/one/${some[0].id}`);
    const { rows: assigned } = await client.query(`select r.id from record r where r.status = 'ASSIGNED' and r.lead_unit_id = $1 order by md5(r.id::text)`, [unit.id]);
  const known = { unitId: unit.id, state: listed.state, some: some.map((row) => row.id), ids: once(assigned.map((row) => row.id)) };
  const headers = await product.signIn(`handler.${unit.code}`);

  for (const row of ['list', 'get', 'create', 'verb'].filter((name) => wanted.includes(name))) {
    const asks = requests[row](known);
    const { ['content-type']: type, ...reading } = headers;
    const sides = [{ ...product, headers: row === 'list' || row === 'get' ? reading : { ...reading, 'content-type': type }, next: asks.product }, { ...floor, next: asks.floor }];
    const warm = { list: 2_000, get: 8_000, create: 2_500, verb: Math.min(2_500, Math.floor(known.ids.left / 4)) }[row];
    const amount = row === 'verb' ? Math.floor((known.ids.left - warm) / (size.rounds + 0.5)) : undefined;
    results[row] = await compare(...sides, stage.postmaster, { rounds: size.rounds, seconds: size.seconds, amount, warm });
    const { cpuRatio, rateRatio, product: p, floor: f } = results[row];
    say(`${row}: CPU ${cpuRatio.toFixed(2)} x (${p.nodeMs.toFixed(3)}+${p.databaseMs.toFixed(3)} against ${f.nodeMs.toFixed(3)}+${f.databaseMs.toFixed(3)} ms), requests ${rateRatio.toFixed(2)} x (${p.perSecond.toFixed(0)} against ${f.perSecond.toFixed(0)})`);
    await client.query('checkpoint');
  }
  if (any('page')) results.page = await (await import('./pages.mjs')).deepPages(product, stage, size, say);
  if (any('memory')) results.memory = { afterLoadMiB: residentMiB(product.pid) };
  if (any('scoreboard')) results.scoreboard = await (await import('./figures.mjs')).scoreboards(product, stage, dist, `handler.${unit.code}`, size, say);
  if (any('client')) results.client = await (await import('./client.mjs')).firstScreen(product.url, `handler.${unit.code}`, password(), say);
  if (any('import')) results.import = await (await import('./imports.mjs')).imports(product, stage, dist, size, say, flags);
}

async function reachable(url) {
  for (let i = 0; i < 200; i++) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await new Promise((ok) => setTimeout(ok, 50));
  }
  throw new Error(`${url} does not answer`);
}

/** Fills the databases: the large one, and one of 50,000 facts to compare the scoreboard with. */
async function fill(stage) {
  if (any('scoreboard')) {
    await stage.copyDatabase('haobang', 'haobang_small');
    const small = await stage.as('haobang_small');
    await fillFacts(small, SMALL_FACTS, say);
    await fillSums(small);
    await stage.settle('haobang_small');
  }
  const client = await stage.as();
  // A unit of the middle: half of the units that handle demands have more of them.
  await client.query(
    `create table bench_unit as
     with led as (select lead_unit_id as id, count(*) as n from record where kind = 'demand' group by 1)
     select u.id, u.code from led join unit u using (id) join account a on a.username = 'handler.' || u.code
      order by led.n desc offset (select count(*) / 2 from led) - 1 limit 1`,
  );
  const { rows: [unit] } = await client.query('select id from bench_unit');
  const { rows: categories } = await client.query('select distinct category as code from demand where category is not null order by 1');
  const first = await startProduct(stage, dist);
  const prepared = await prepareAssigned(first, unit.id, categories.map((row) => row.code));
  await first.stop();
  await fillDemands(client, size.demands, prepared, size.signs, say);
  if (any('scoreboard')) await fillFacts(client, size.facts, say);
  await fillSums(client);
  await fillFloor(client);
}
