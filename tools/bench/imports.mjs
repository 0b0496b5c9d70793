// The import of a file through the product, against COPY and one INSERT … SELECT into a table like the record's, its indexes included.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { startProduct } from './stage.mjs';
import { timed } from './load.mjs';

const CONTENT = '企业反映园区内道路照明设施损坏多日，夜间货车进出存在安全隐患，希望主管部门尽快核实并明确修复时限。';

export async function imports(product, stage, dist, size, say, flags = []) {
  const client = await stage.as();
  const headers = await product.signIn('clerk.city-operation-centre');
  // Ids of the other system are taken once only; a kept database has those of the run before.
  const run = Date.now().toString(36);
  const worker = await startProduct(stage, dist, { entry: 'worker', flags });
  try {
    // A few rows first: the worker is up then, and its statements are planned.
    await taken(product, headers, fileOf(linesOf(`${run}W`, 200)));
    const lines = linesOf(`${run}B`, size.import);
    const file = fileOf(lines);
    const { rows: before } = await client.query('select count(*)::int as n from record');
    const ours = await timed([product.pid, worker.pid], stage.postmaster, () => taken(product, headers, file));
    const { rows: after } = await client.query('select count(*)::int as n from record');
    if (after[0].n - before[0].n !== size.import) throw new Error(`${after[0].n - before[0].n} of ${size.import} rows came in: ${JSON.stringify(ours.result).slice(0, 500)}`);

    await client.query('drop table if exists bench_record');
    await client.query('create table bench_record (like record including all)');
    const floor = await timed([process.pid], stage.postmaster, async () => {
      await client.query('begin');
      await client.query('create temporary table taken (title text, content text, channel text, place text, system text, external_id text) on commit drop');
      await pipeline(Readable.from(lines.map((line) => `${line}\n`)), client.query(copyFrom('copy taken from stdin (format csv)')));
      await client.query(`insert into bench_record (id, kind, no, title, status, open, version, root_id, external_system, external_id, registered_at, created_at, last_event_at)
        select id, 'demand', 'B-' || n, title, 'COLLECTED', true, 1, id, system, external_id, now(), now(), now() from (select gen_random_uuid() as id, row_number() over () as n, * from taken) t`);
      await client.query('commit');
    });
    await client.query('drop table bench_record');
    const result = { rows: size.import, oursMs: ours.wallMs, floorMs: floor.wallMs, share: floor.wallMs / ours.wallMs, cpuShare: (floor.nodeMs + floor.databaseMs) / (ours.nodeMs + ours.databaseMs) };
    const each = (side) => `${((side.nodeMs / size.import) * 1000).toFixed(0)}+${((side.databaseMs / size.import) * 1000).toFixed(0)} µs`;
    say(`import of ${size.import}: ${(result.oursMs / 1000).toFixed(1)} s against ${(result.floorMs / 1000).toFixed(2)} s, ${(result.share * 100).toFixed(0)} % of the floor's speed; CPU of a row ${each(ours)} against ${each(floor)}`);
    return result;
  } finally {
    await worker.stop();
  }
}

const linesOf = (mark, count) => Array.from({ length: count }, (_, i) => `道路照明损坏第${i + 1}处,${CONTENT},12345,沣渭大道${i % 900}号,bench,${mark}${i}`);
const fileOf = (lines) => new Blob([`title,content,channel,place,externalSystem,externalId\n${lines.join('\n')}\n`], { type: 'text/csv' });

/** Hands a file in and waits until all of it is in. */
async function taken(product, headers, file) {
  const form = new FormData();
  form.append('file', file, 'demands.csv');
  const { 'content-type': _, ...rest } = headers;
  const response = await fetch(`${product.url}/api/v1/complaints/demands/import`, { method: 'POST', headers: { ...rest, 'idempotency-key': randomUUID() }, body: form });
  const answer = await response.json();
  if (!response.ok) throw new Error(`The import was refused: ${JSON.stringify(answer)}`);
  for (const begun = performance.now(); ; await new Promise((ok) => setTimeout(ok, 100))) {
    const operation = await (await fetch(product.url + answer.operation, { headers })).json();
    if (operation.status !== 'running') return operation;
    if (performance.now() - begun > 600_000) throw new Error('The import took longer than ten minutes');
  }
}
