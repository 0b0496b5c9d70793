import 'reflect-metadata';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomKeys } from '@haobang/auth';
import { createApp } from '@haobang/http';
import { AppModule } from '../app.module.js';
import { areas } from '../areas.js';
import { withLifeCycles } from '../life-cycles.rules.js';
import { describeApi } from '../openapi.js';
import { composeDocument, splitByArea } from '../openapi-files.js';
import type { OpenApi } from '../openapi-schema.js';

/**
 * `openapi`: writes the API's document, one sorted file per area under apps/api/openapi, and the whole to --out; and the
 * life cycles of the kinds into the READMEs of their areas. With --check nothing is written but --out, and a difference to
 * the files in git ends with 1.
 */
const FOLDER = 'apps/api/openapi';
const outAt = process.argv.indexOf('--out');
const out = outAt > 0 ? process.argv[outAt + 1] : undefined;

const config = { databaseUrl: 'postgres://nobody@127.0.0.1/nothing', port: 0, host: '', dataFolder: '.', keys: randomKeys(), passwordMaxAgeDays: 180, demo: false, trustProxy: false, poolSize: 1, allowedOrigins: [], accessLog: false };
const app = await createApp(AppModule.forRoot(config), { preview: true });
const files = splitByArea(describeApi(app));

const stale = [...files].filter(([name, text]) => !existsSync(path.join(FOLDER, name)) || readFileSync(path.join(FOLDER, name), 'utf8') !== text).map(([name]) => name);
const gone = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => !files.has(name)) : [];
const readmes = areas.filter((area) => area.kinds.length > 0).map(({ name, kinds }) => {
  const file = `libs/areas/${name}/README.md`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name}\n`;
  return { file, text, wanted: withLifeCycles(text, kinds) };
});
const untold = readmes.filter(({ text, wanted }) => text !== wanted);
if (process.argv.includes('--check')) {
  if (untold.length) {
    console.error(`The life cycles are not those of the declarations: ${untold.map(({ file }) => file).join(', ')}. Run "npm run openapi" and read the difference.`);
    process.exitCode = 1;
  }
  if (stale.length || gone.length) {
    console.error(`The API's documents are not those of the code: ${[...stale, ...gone].join(', ')}. Run "npm run openapi" and read the difference.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) writeFileSync(path.join(FOLDER, name), files.get(name)!);
  for (const { file, wanted } of untold) writeFileSync(file, wanted);
  for (const name of gone) rmSync(path.join(FOLDER, name));
}
if (out) {
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, JSON.stringify(composeDocument([...files.values()].map((text) => JSON.parse(text) as OpenApi))));
}
await app.close();
