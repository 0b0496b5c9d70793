import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const libs = path.resolve(import.meta.dirname, '../../libs');
const FIRST_SCREEN_KIB = 350;

/** Sums the scripts that load before anyone has clicked, and fails above the budget of the first screen. */
function firstScreenBudget(): Plugin {
  return {
    name: 'first-screen-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      const names = new Set<string>();
      const visit = (name: string): void => {
        const file = bundle[name];
        if (names.has(name) || file?.type !== 'chunk') return;
        names.add(name);
        file.imports.forEach(visit);
      };
      if (entry) visit(entry.fileName);
      const sizes = [...names].map((name) => {
        const file = bundle[name]!;
        return { name, kib: file.type === 'chunk' ? gzipSync(file.code).length / 1024 : 0 };
      });
      const sum = sizes.reduce((total, { kib }) => total + kib, 0);
      for (const { name, kib } of sizes.sort((a, b) => b.kib - a.kib)) this.info(`${kib.toFixed(1).padStart(7)} KiB gzip  ${name}`);
      this.info(`${sum.toFixed(1).padStart(7)} KiB gzip  first screen, of ${FIRST_SCREEN_KIB}`);
      if (sum > FIRST_SCREEN_KIB) this.error(`The first screen loads ${sum.toFixed(1)} KiB of script; the budget is ${FIRST_SCREEN_KIB}.`);
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstScreenBudget()],
  // The aliases of tsconfig.base.json, as far as the browser may use them: server sides have none, so they can't slip in.
  resolve: {
    alias: [
      { find: /^@haobang\/areas\/([^/]+)\/admin$/, replacement: `${libs}/areas/$1/admin/src/index.ts` },
      { find: /^@haobang\/([^/]+)\/admin$/, replacement: `${libs}/kernel/$1/admin/src/index.ts` },
      { find: /^@haobang\/(admin-ui|api-client)$/, replacement: `${libs}/platform/$1/src/index.ts` },
    ],
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000' } } },
  preview: { host: '127.0.0.1', proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000' } } },
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // Only texts and styles act by being imported; without saying so, a door would drag every page behind it into the first screen.
      treeshake: { moduleSideEffects: [{ test: /[\\/]libs[\\/].*(\.texts\.ts|\.css)$/, sideEffects: true }, { test: /[\\/]libs[\\/]/, sideEffects: false }] },
      output: {
        // antd is split by use: one chunk of it would load tables and date pickers before the sign-in.
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/ }] },
      },
    },
  },
});
