import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@haobang/testing';
import { migrations } from './migrations.js';

const root = path.resolve(__dirname, '../../..');
const lock = readFileSync(path.join(root, 'apps/api/migrations.lock'), 'utf8').split('\n').filter(Boolean);
const timeOf = (name: string) => Number(/(\d{13})$/.exec(name)?.[1]);

/** Every file in a folder called migrations below the sources. */
function migrationFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : migrationFiles(at);
    return path.basename(folder) === 'migrations' && entry.name.endsWith('.ts') ? [at] : [];
  });
}

describe('the order of migrations', () => {
  const t = useTestDatabase();

  it('is that of the times in their names, each of them used once', () => {
    expect(lock.filter((name) => Number.isNaN(timeOf(name)))).toEqual([]);
    expect(new Set(lock.map(timeOf)).size).toBe(lock.length);
    expect(lock).toEqual([...lock].sort((a, b) => timeOf(a) - timeOf(b)));
  });

  it('holds what the product composes; a new migration gets its line in apps/api/migrations.lock', () => {
    expect([...lock].sort()).toEqual(migrations.map((migration) => migration.name).sort());
  });

  it('leaves out no migration that lies in the tree', () => {
    const written = ['apps', 'libs'].flatMap((top) => migrationFiles(path.join(root, top))).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/export class (\w+\d{13})\b/g)].map((match) => match[1]!));
    expect(written.sort()).toEqual([...lock].sort());
  });

  it('is the order in which a fresh database got them', async () => {
    const applied = await t.owner.query<{ name: string }>('select name from schema_migration order by id');
    expect(applied.map((row) => row.name)).toEqual(lock);
  });
});
