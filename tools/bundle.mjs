// Bundles server entries from TypeScript, with the decorator metadata that Nest and TypeORM read. Packages stay outside.
import path from 'node:path';
import { rolldown } from 'rolldown';

/** @param {{root: string, input: Record<string, string>, dir: string}} o entry name → file; writes `<name>.mjs` */
export async function bundleServer({ root, input, dir }) {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    tsconfig: path.join(root, 'tsconfig.json'),
    external: (id) => !/^[./\0]/.test(id) && !id.startsWith('@haobang/') && !id.startsWith('@oxc-project/') && !path.isAbsolute(id),
    transform: { target: 'node20', assumptions: { setPublicClassFields: true }, decorator: { legacy: true, emitDecoratorMetadata: true } },
    onLog: (level, log, next) => (log.code === 'CONFIGURATION_FIELD_CONFLICT' ? undefined : next(level, log)),
  });
  await bundle.write({ dir, format: 'esm', sourcemap: true, keepNames: true, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
}
