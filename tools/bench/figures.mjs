// The scoreboard of sixty measures at many facts and at few, and as it was known earlier.
import { startProduct } from './stage.mjs';
import { median, timed } from './load.mjs';

const ASKED = 40;

/** Median time of an answer, and the processor time that the database takes for one, which is what its statements cost. */
async function measured(product, stage, headers, query, rounds) {
  const times = [];
  const ask = async () => {
    const at = performance.now();
    const response = await fetch(`${product.url}/api/v1/scoreboard${query}`, { headers });
    const board = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(board));
    times.push(performance.now() - at);
    return board;
  };
  for (let i = 0; i < 15; i++) await ask();
  times.length = 0;
  const database = [];
  const node = [];
  for (let i = 0; i < rounds; i++) {
    const { nodeMs, databaseMs } = await timed([product.pid], stage.postmaster, async () => {
      for (let k = 0; k < ASKED; k++) await ask();
    });
    database.push(databaseMs / ASKED);
    node.push(nodeMs / ASKED);
  }
  return { ms: median(times), databaseMs: median(database), nodeMs: median(node) };
}

export async function scoreboards(product, stage, dist, username, size, say) {
  const headers = await product.signIn(username);
  const small = await startProduct(stage, dist, { database: 'haobang_small' });
  try {
    const smallHeaders = await small.signIn(username);
    const { rows: [{ day }] } = await (await stage.as()).query(`select (max(recorded_at) at time zone 'Asia/Shanghai')::date - 40 as day from metric_fact`);
    const earlier = `&recordedAsOf=${day.toISOString().slice(0, 10)}`;
    const result = {
      many: await measured(product, stage, headers, '?year=2024', size.rounds),
      few: await measured(small, stage, smallHeaders, '?year=2024', size.rounds),
      earlier: await measured(product, stage, headers, `?year=2024${earlier}`, size.rounds),
    };
    say(`scoreboard: ${result.many.ms.toFixed(1)} ms (database ${result.many.databaseMs.toFixed(2)} ms, at 50,000 facts ${result.few.databaseMs.toFixed(2)} ms), known earlier ${result.earlier.ms.toFixed(1)} ms`);
    return result;
  } finally {
    await small.stop();
  }
}
