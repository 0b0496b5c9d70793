// Installs what package-lock.json asks for, where it isn't there yet. Plain Node without a dependency, since nothing can be
// imported before it ran; plain syntax too, so that an old Node reaches the message instead of a syntax error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST = [20, 19];

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Node.js ${OLDEST.join('.')} or later is needed; this is ${process.versions.node}. 需要 Node.js ${OLDEST.join('.')} 或更高版本。`);
  process.exit(1);
}

/** Installs the locked packages unless the stamp says that just these are installed. Ends the process where it can't. */
export function bootstrap() {
  refuseOldNode();
  process.chdir(root);
  const wanted = createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
  const stamp = path.join('node_modules', '.stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (about a minute) … 正在安装依赖');
  // --include=dev: with NODE_ENV=production npm would leave out the build tools. npm ci removes node_modules first, the
  // stamp with it, so an interrupted installation is begun again.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run = { stdio: ['ignore', 'inherit', 'inherit'] };
  const r = npm && npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm].concat(args), run)
    : spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, run));
  if (r.status !== 0) {
    console.error('The packages could not be installed (npm ci failed, see above). 依赖安装失败。');
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) bootstrap();
