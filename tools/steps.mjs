// Runs the steps of `npm test` and `npm run check`: some at once, each with its output in one piece.
import { spawn } from 'node:child_process';
import { root } from './bootstrap.mjs';

/** Programs of packages, run by this Node itself: npx and shells would only add time. */
export const BIN = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  jest: 'node_modules/jest/bin/jest.js',
  knip: 'node_modules/knip/bin/knip.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** What runs now. Each has a process group of its own, so that its workers and browsers can be ended with it. */
const groups = new Set();
const end = (child, signal) => {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It ended meanwhile.
  }
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    for (const child of groups) end(child, 'SIGTERM');
    setTimeout(() => process.exit(130), 2_000);
  });

/** Runs one command line of Node after the other until one fails, or runs longer than `minutes`. */
async function runCommands({ commands, env, minutes = 25 }) {
  let output = '';
  for (const args of commands) {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, CI: 'true', NX_NO_CLOUD: 'true', FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
    groups.add(child);
    // A loop without end would otherwise hang the whole run, and say nothing.
    const limit = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.`;
      end(child, 'SIGKILL');
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
    const code = await new Promise((ok) => child.once('error', (error) => ok((output += error.message))).once('close', ok));
    clearTimeout(limit);
    groups.delete(child);
    if (code !== 0) return { passed: false, output };
  }
  return { passed: true, output };
}

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands  arguments of Node, one list per command
 * @property {string} [needs]       a step that must have passed
 * @property {string} [after]       a step that must have ended, however
 * @property {boolean} [alone]      takes the whole machine: nothing else runs meanwhile
 * @property {string} [skip]        why it can't run here; it counts neither as passed nor as failed
 * @property {object} [env]
 * @property {number} [minutes]     after which it is ended and has failed
 * @property {number} [show]        last lines shown although it passed
 *
 * @param {Step[]} steps in the order in which they begin where they can
 * @returns {Promise<boolean>} whether none failed
 */
export async function runSteps(steps, { atOnce = 2 } = {}) {
  const state = new Map(); // name → 'running' | 'passed' | 'failed' | 'skipped'
  const ended = (name) => ['passed', 'failed', 'skipped', undefined].includes(state.get(name)) && (state.has(name) || !steps.some((s) => s.name === name));
  const report = (step, result, seconds, text) => {
    state.set(step.name, result);
    const mark = { passed: '✔', failed: '✖', skipped: '–' }[result];
    console.log(`${mark} ${step.name}${seconds === undefined ? '' : `  ${seconds.toFixed(1)} s`}${text ? `\n${text.trimEnd().replace(/^/gm, '    ')}` : ''}`);
  };

  let running = 0;
  await new Promise((done) => {
    const next = () => {
      for (const step of steps) {
        if (state.has(step.name)) continue;
        if (step.skip) {
          report(step, 'skipped', undefined, step.skip);
          continue;
        }
        if (![step.needs, step.after].every((name) => !name || ended(name))) continue;
        if (step.needs && state.get(step.needs) === 'failed') {
          report(step, 'failed', undefined, `not run, because "${step.needs}" failed`);
          continue;
        }
        const alone = steps.some((s) => s.alone && state.get(s.name) === 'running');
        if (alone || running >= (step.alone ? 1 : atOnce)) continue;
        running++;
        state.set(step.name, 'running');
        const begun = Date.now();
        void runCommands(step).then(({ passed, output }) => {
          running--;
          const shown = passed ? (step.show ? output.trimEnd().split('\n').slice(-step.show).join('\n') : '') : output;
          report(step, passed ? 'passed' : 'failed', (Date.now() - begun) / 1000, shown);
          next();
        });
      }
      if (steps.every((s) => state.has(s.name) && state.get(s.name) !== 'running')) done();
    };
    next();
  });

  const count = (result) => [...state.values()].filter((r) => r === result).length;
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${count('skipped') ? ` (${count('skipped')} skipped: ${steps.filter((s) => state.get(s.name) === 'skipped').map((s) => s.name).join(', ')})` : ''}`);
  return count('failed') === 0;
}
