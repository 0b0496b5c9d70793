import fs from 'node:fs';
import path from 'node:path';
import { tagsOf } from './projects.mjs';

const folders = (dir) => (fs.existsSync(dir) ? fs.readdirSync(dir, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name) : []);

/** Folders that Nx would not take for a project, or would take without tags: no README.md, or outside the known groups. */
export function untaggedFolders(root) {
  const roots = [
    ...folders(path.join(root, 'apps')).map((app) => `apps/${app}`),
    ...folders(path.join(root, 'libs')).flatMap((group) => folders(path.join(root, 'libs', group)).map((name) => `libs/${group}/${name}`)),
  ];
  return roots.filter((folder) => tagsOf(folder).length === 0 || !fs.existsSync(path.join(root, folder, 'README.md'))).sort();
}
