// Builds both sides into dist: the API by rolldown, the client by Vite. What is built already is known by a hash over its
// sources, so that a second start doesn't load a build tool at all.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap, root } from './bootstrap.mjs';

const STAMP = 'dist/.stamp';
const CLIENT = /^(apps\/admin|libs\/(areas|kernel)\/[^/]+\/admin|libs\/platform\/(admin-ui|api-client))\//;
const SHARED = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs', 'tools/bundle.mjs'];
const CLIENT_CONFIG = 'apps/admin/vite.config.mts';

/** Every source below a folder, sorted; tests and documents change no build. */
function* sources(folder) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(file);
    else if (!/\.(e2e-)?spec\.[cm]?tsx?$|\.md$/.test(entry.name)) yield file;
  }
}

/** @returns {{api: string, admin: string}} one hash per side, over names and contents */
export function sourceHashes() {
  const api = createHash('sha256');
  const admin = createHash('sha256');
  for (const file of [...SHARED, 'tsconfig.json', 'tsconfig.admin.json', ...sources('apps/api'), ...sources('apps/admin'), ...sources('libs')]) {
    const text = fs.readFileSync(file);
    // The API documents are checked in beside the server, and the client's types are made from them.
    const client = CLIENT.test(file) || file.startsWith('apps/api/openapi/') || SHARED.includes(file) || file === 'tsconfig.admin.json';
    const server = !CLIENT.test(file) && file !== 'tsconfig.admin.json';
    if (client) admin.update(`${file}\0${text.length}\0`).update(text);
    if (server) api.update(`${file}\0${text.length}\0`).update(text);
  }
  return { api: api.digest('hex'), admin: admin.digest('hex') };
}

/** Entry name → file: the server, the worker and every command below cli/. */
export function apiEntries() {
  const entries = {};
  for (const name of ['main', 'worker']) if (fs.existsSync(`apps/api/src/${name}.ts`)) entries[name] = `apps/api/src/${name}.ts`;
  if (fs.existsSync('apps/api/src/cli'))
    for (const file of fs.readdirSync('apps/api/src/cli'))
      if (file.endsWith('.ts') && !file.endsWith('spec.ts')) entries[file.slice(0, -3)] = `apps/api/src/cli/${file}`;
  return entries;
}

async function buildApi() {
  const { bundleServer } = await import('./bundle.mjs');
  fs.rmSync('dist/.api-next', { recursive: true, force: true });
  await bundleServer({ root, input: apiEntries(), dir: 'dist/.api-next' });
  // The old bundle goes only when the new one is whole: a failed build leaves something that starts.
  fs.rmSync('dist/api', { recursive: true, force: true });
  fs.renameSync('dist/.api-next', 'dist/api');
}

async function buildAdmin() {
  const vite = await import('vite');
  await vite.build({ configFile: path.resolve(CLIENT_CONFIG), logLevel: 'warn' });
}

/** The hash of the sources from which the server in dist was built. */
export const builtFrom = () => JSON.parse(fs.readFileSync(STAMP, 'utf8')).api;

/** Builds what changed since the last build. @returns the sides that were built */
export async function build({ force = false, only = ['api', 'admin'] } = {}) {
  const wanted = sourceHashes();
  let have = {};
  try {
    have = JSON.parse(fs.readFileSync(STAMP, 'utf8'));
  } catch {
    // No build yet, or an unreadable stamp: both sides are built.
  }
  const sides = [
    { name: 'api', there: Object.keys(apiEntries()).length > 0, out: 'dist/api', run: buildApi },
    { name: 'admin', there: fs.existsSync(CLIENT_CONFIG), out: 'dist/admin', run: buildAdmin },
  ];
  const built = [];
  for (const { name, there, out, run } of sides) {
    if (!only.includes(name) || !there || (!force && have[name] === wanted[name] && fs.existsSync(out))) continue;
    const begun = Date.now();
    await run();
    have[name] = wanted[name];
    fs.mkdirSync('dist', { recursive: true });
    fs.writeFileSync(STAMP, JSON.stringify(have));
    built.push(name);
    console.log(`Built ${name} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  }
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bootstrap();
  process.chdir(root);
  await build({ force: process.argv.includes('--force') });
}
