// Load on one side, and the processor time that it takes: of the Node process that answers and of every process of PostgreSQL.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import autocannon from 'autocannon';

const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Fields of /proc/PID/stat from the third on; the second is a name that may hold spaces. */
const statOf = (pid) => {
  const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** Milliseconds of processor time that a process has had. */
function ownMs(pid) {
  const stat = statOf(pid);
  return (Number(stat[11]) + Number(stat[12])) * TICK_MS;
}

/** The same for a postmaster with all its children, those that have ended included. */
function serverMs(postmaster) {
  const stat = statOf(postmaster);
  let ticks = Number(stat[11]) + Number(stat[12]) + Number(stat[13]) + Number(stat[14]);
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const child = statOf(pid);
      if (Number(child[1]) === postmaster) ticks += Number(child[11]) + Number(child[12]);
    } catch {
      // It ended meanwhile; its time is the postmaster's now.
    }
  return ticks * TICK_MS;
}

/** Processor time of a piece of work, in milliseconds. @returns what the work gave, with `nodeMs` and `databaseMs` */
export async function timed(pids, postmaster, work) {
  const before = { node: pids.map(ownMs), database: serverMs(postmaster), at: performance.now() };
  const result = await work();
  return { result, wallMs: performance.now() - before.at, nodeMs: pids.reduce((sum, pid, i) => sum + ownMs(pid) - before.node[i], 0), databaseMs: serverMs(postmaster) - before.database };
}

export const residentMiB = (pid) => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * One round: ten connections, one request each at a time, for some seconds or until `amount` requests are answered.
 * @param side {url, pid, headers?, next: () => {method?, path, headers?, body?}} where `next` tells each request
 */
async function round(side, postmaster, { seconds, amount }) {
  const request = { setupRequest: (given) => ({ ...given, ...told(side) }) };
  const run = () => autocannon({ url: side.url, connections: 10, ...(amount ? { amount } : { duration: seconds }), requests: [request], timeout: 20 });
  const { result, nodeMs, databaseMs, wallMs } = await timed([side.pid], postmaster, run);
  if (result.non2xx || result.errors) throw new Error(`${side.url}: ${result.non2xx} refusals and ${result.errors} errors among ${result.requests.total} requests`);
  const count = result.requests.total;
  return { perSecond: (count / wallMs) * 1000, nodeMs: nodeMs / count, databaseMs: databaseMs / count, p50: result.latency.p50, p99: result.latency.p99, count };
}

const told = (side) => {
  const { headers, ...rest } = side.next();
  return { ...rest, headers: { ...side.headers, ...headers } };
};

/** Rounds of product and floor in turn, after so many requests of both that their code is compiled and their statements are planned. Each figure is the median of its rounds. */
export async function compare(product, floor, postmaster, { rounds, seconds, amount, warm }) {
  const sides = { product, floor };
  const all = { product: [], floor: [] };
  for (const side of Object.values(sides)) await round(side, postmaster, { amount: warm });
  for (let i = 0; i < rounds; i++) for (const name of i % 2 ? ['floor', 'product'] : ['product', 'floor']) all[name].push(await round(sides[name], postmaster, { seconds, amount }));
  const figure = (name) => Object.fromEntries(['perSecond', 'nodeMs', 'databaseMs', 'p50', 'p99'].map((key) => [key, median(all[name].map((r) => r[key]))]));
  const [a, b] = [figure('product'), figure('floor')];
  const cpu = (r) => r.nodeMs + r.databaseMs;
  return {
    product: a, floor: b,
    // The ratio of each pair of rounds, so that a noisy minute strikes both sides alike.
    cpuRatio: median(all.product.map((r, i) => cpu(r) / cpu(all.floor[i]))),
    rateRatio: median(all.product.map((r, i) => r.perSecond / all.floor[i].perSecond)),
    spread: [Math.min(...all.product.map((r, i) => cpu(r) / cpu(all.floor[i]))), Math.max(...all.product.map((r, i) => cpu(r) / cpu(all.floor[i])))],
  };
}
