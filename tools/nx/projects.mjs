// Infers every Nx project from its path alone, so that no folder can exist without tags.
import path from 'node:path';
import { createNodesFromFiles } from '@nx/devkit';

/** The folder tells the tags: layer, name and, where an area or kernel has two, the side of the wire. */
export function tagsOf(root) {
  const [top, group, name] = root.split('/');
  if (top === 'apps') return ['layer:app', `name:${group}`];
  if (group === 'areas') return ['layer:area', `name:${name}`];
  if (group === 'kernel') return ['layer:kernel', `name:${name}`];
  if (group === 'platform') return ['layer:platform', `name:${name}`];
  return [];
}

const inputs = ['default', '^default'];

function projectOf(root) {
  const [top, group, name] = root.split('/');
  const project = top === 'apps' ? group : group === 'areas' ? `area-${name}` : name;
  const targets =
    root === 'apps/e2e'
      ? {}
      : { test: { command: `node tools/jest.mjs ${root}`, cache: true, inputs, outputs: [] } };
  return { name: project, root, sourceRoot: root, projectType: top === 'apps' ? 'application' : 'library', tags: tagsOf(root), targets };
}

export const createNodesV2 = [
  '{apps/*/README.md,libs/{areas,kernel,platform}/*/README.md}',
  (files, options, context) =>
    createNodesFromFiles(
      (file) => {
        const root = path.posix.dirname(file);
        return { projects: { [root]: projectOf(root) } };
      },
      files,
      options,
      context,
    ),
];
