// Validates one OpenAPI document against the schema of its version, then lints it with Redocly and Spectral.
// node tools/lint-openapi.mjs dist/openapi.json
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { root } from './bootstrap.mjs';

const file = process.argv[2];
if (!file || !fs.existsSync(file)) {
  console.error(`There is no OpenAPI document at "${file ?? ''}".`);
  process.exit(1);
}
const { valid, errors } = await new Validator().validate(JSON.parse(fs.readFileSync(file, 'utf8')));
if (!valid) console.error(`Not a valid OpenAPI document: ${JSON.stringify(errors, null, 2)}`);

const run = (script, args, env) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
const redocly = run('@redocly/cli/bin/cli.js', ['lint', file, '--config', path.join(root, 'tools/openapi/redocly.yaml'), '--format', 'stylish', '--max-problems', '50'], {
  REDOCLY_TELEMETRY: 'off', // nothing about this project leaves the machine
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
});
const spectral = run('@stoplight/spectral-cli/dist/index.js', ['lint', file, '--ruleset', path.join(root, 'tools/openapi/spectral.yaml'), '--fail-severity', 'error', '--display-only-failures', '--quiet']);
process.exit(valid && redocly && spectral ? 0 : 1);
