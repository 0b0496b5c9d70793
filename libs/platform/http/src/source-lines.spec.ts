import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { inSources } from './source-lines.js';

describe('inSources', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'source-lines-'));
  const built = path.join(folder, 'dist');
  mkdirSync(built);
  // "AAEE": the first column of the first line comes from the third line of the source, third column.
  writeFileSync(path.join(built, 'a.mjs.map'), JSON.stringify({ version: 3, sources: ['../src/a.ts'], names: [], mappings: 'AAEE' }));
  afterAll(() => rmSync(folder, { recursive: true }));
  const url = (name: string) => pathToFileURL(path.join(built, name)).href;

  it('names the line of the source', () => {
    const source = path.relative(process.cwd(), path.join(folder, 'src/a.ts'));
    expect(inSources(`Error: no\n    at work (${url('a.mjs')}:1:1)\n    at async ${url('a.mjs')}:1:9`)).toBe(`Error: no\n    at work (${source}:3:3)\n    at async ${source}:3:3`);
  });

  it('leaves a frame that no map tells of', () => {
    const stack = `Error: no\n    at work (${url('b.mjs')}:1:1)\n    at node:internal/process/task_queues:95:5`;
    expect(inSources(stack)).toBe(stack);
  });
});
