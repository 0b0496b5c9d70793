// Stops the server that the set-up started, unless another run still uses it.
const fs = require('node:fs');
const path = require('node:path');

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
};

module.exports = async () => {
  const started = globalThis.__testServer;
  if (!started) return;
  const runs = path.join(started.home, 'runs');
  fs.rmSync(path.join(runs, String(process.pid)), { force: true });
  const others = fs.readdirSync(runs).filter((pid) => alive(Number(pid)));
  if (others.length === 0) await started.server.stop();
};
