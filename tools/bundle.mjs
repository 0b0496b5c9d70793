// Bundles server entries from TypeScript, with the decorator metadata that Nest and TypeORM read. Packages stay outside.
import path from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Input and output options of rolldown; the watcher of `npm run dev` uses the same as the build and the tests.
 * @param {{root: string, input: Record<string, string>, dir: string}} o entry name → file; writes `<name>.mjs`
 */
export function serverBundle({ root, input, dir }) {
  return {
    cwd: root,
    input,
    platform: 'node',
    tsconfig: path.join(root, 'tsconfig.json'),
    // The helpers of @oxc-project are the compiler's own and no package of ours.
    external: (id) => !/^[./\0]/.test(id) && !id.startsWith('@haobang/') && !id.startsWith('@oxc-project/') && !path.isAbsolute(id),
    transform: { target: 'node20', assumptions: { setPublicClassFields: true }, decorator: { legacy: true, emitDecoratorMetadata: true } },
    onLog: (level, log, next) => (log.code === 'CONFIGURATION_FIELD_CONFLICT' ? undefined : next(level, log)),
    output: { dir, format: 'esm', sourcemap: true, keepNames: true, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  };
}

export async function bundleServer(options) {
  const { output, ...input } = serverBundle(options);
  const bundle = await rolldown(input);
  await bundle.write(output);
  await bundle.close();
}
