// Finds Chromium for the journeys, or installs it where that is possible.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = () => [process.env.CHROMIUM_PATH, ...KNOWN].find((file) => file && fs.existsSync(file));
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** @returns the path of a Chromium or Chrome. @throws Error that says what to do where there is none and none can be installed */
export function ensureChromium() {
  if (process.env.CHROMIUM_PATH && !fs.existsSync(process.env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH points to nothing: ${process.env.CHROMIUM_PATH}`);
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log('Installing chromium and a Chinese font by apt-get …');
    // Without a Chinese font every screenshot would show boxes.
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-wqy-microhei']) && find()) return find();
  }
  throw new Error('The journeys need Chromium or Chrome: install one, or say where it is by CHROMIUM_PATH=/path/to/chrome. 端到端测试需要 Chromium 或 Chrome。');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium());
