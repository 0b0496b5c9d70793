// Page 5,000 against page 1 of one list, as a caller who sees every row: no unit's list is as long.
import { timed, median } from './load.mjs';

const LIST = '/api/v1/complaints/demands?sort=-registeredAt';
const PER_PAGE = 20;
const DEEP_PAGE = 5_000;
const ASKED = 300;

export async function deepPages(product, stage, size, say) {
  const headers = await product.signIn('supervisor.city-operation-centre');
  const ask = async (query) => {
    const response = await fetch(`${product.url}${LIST}${query}`, { headers });
    if (!response.ok) throw new Error(`${query}: ${await response.text()}`);
    return response.json();
  };
  // A cursor says where a page begins, whatever the size of the pages before it.
  const rowsBefore = Math.min((DEEP_PAGE - 1) * PER_PAGE, Math.floor(size.demands / 2 / 100) * 100);
  let cursor = '';
  for (let row = 0; row < rowsBefore; row += 100) cursor = `&cursor=${(await ask(`&limit=100${cursor}`)).next}`;
  const queries = { first: `&limit=${PER_PAGE}`, deep: `&limit=${PER_PAGE}${cursor}` };
  const cpu = { first: [], deep: [] };
  const round = (name) => timed([product.pid], stage.postmaster, async () => {
    for (let i = 0; i < ASKED; i++) await ask(queries[name]);
  });
  for (const name of ['first', 'deep']) await round(name);
  for (let i = 0; i < size.rounds; i++)
    for (const name of i % 2 ? ['deep', 'first'] : ['first', 'deep']) {
      const { nodeMs, databaseMs } = await round(name);
      cpu[name].push((nodeMs + databaseMs) / ASKED);
    }
  const result = { page: Math.floor(rowsBefore / PER_PAGE) + 1, firstMs: median(cpu.first), deepMs: median(cpu.deep), ratio: median(cpu.deep.map((ms, i) => ms / cpu.first[i])) };
  say(`page ${result.page}: ${result.ratio.toFixed(2)} x page 1 (${result.deepMs.toFixed(2)} against ${result.firstMs.toFixed(2)} ms)`);
  return result;
}
