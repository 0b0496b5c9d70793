import fs from 'node:fs';
import path from 'node:path';
import { hasText, registerTexts, textGaps } from '@haobang/admin-ui';
import '@haobang/records/admin';
import { areas } from './areas';

const ROOT = path.resolve(__dirname, '../../..');

/** Every client source: the frame, the kernels' and the areas' client sides. */
function sources(): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (/\.tsx?$/.test(entry.name) && !/\.spec\./.test(entry.name)) found.push(full);
    }
  };
  walk(path.join(ROOT, 'libs/platform/admin-ui/src'));
  for (const group of ['libs/kernel', 'libs/areas']) {
    const folder = path.join(ROOT, group);
    for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
      const admin = path.join(folder, name, 'admin/src');
      if (fs.existsSync(admin)) walk(admin);
    }
  }
  return found;
}

/** `const t = useTexts('records')` binds a name; `t('list.search')` uses a key of it. Keys put together at run time are beyond this. */
function usedKeys(text: string): { prefix: string; key: string }[] {
  const bound = [...text.matchAll(/const (\w+) = useTexts\('([\w-]+)'\)/g)];
  return [...new Map(bound.map((match) => [`${match[1]} ${match[2]}`, { name: match[1]!, prefix: match[2]! }])).values()].flatMap(({ name, prefix }) =>
    [...text.matchAll(new RegExp(`\\b${name}\\('([\\w.-]+)'`, 'g'))].map((match) => ({ prefix, key: match[1]! })),
  );
}

/** Pages are fetched when they are opened and bring their texts along: here all of them are taken in at once. */
beforeAll(() => {
  for (const file of sources()) if (file.endsWith('.texts.ts')) jest.requireActual(file);
});

describe('texts', () => {
  it('stand in both languages', () => {
    expect(areas).toBeDefined();
    expect(textGaps()).toEqual([]);
  });

  it('are there for every key that the code names', () => {
    const missing = sources().flatMap((file) => {
      const text = fs.readFileSync(file, 'utf8');
      const bindings = new Map([...text.matchAll(/const (\w+) = useTexts\('([\w-]+)'\)/g)].map((match) => [match[1]!, new Set<string>()]));
      for (const match of text.matchAll(/const (\w+) = useTexts\('([\w-]+)'\)/g)) bindings.get(match[1]!)?.add(match[2]!);
      // One name may be bound to two prefixes in two components of a file: either may hold the key.
      return usedKeys(text)
        .filter(({ prefix, key }) => {
          const names = [...bindings.entries()].filter(([, prefixes]) => prefixes.has(prefix));
          return !names.some(([, prefixes]) => [...prefixes].some((one) => hasText(one, key)));
        })
        .map(({ prefix, key }) => `${path.relative(ROOT, file)}: ${prefix}:${key}`);
    });
    expect(missing).toEqual([]);
    expect(sources().length).toBeGreaterThan(40);
  });

  it('reports a key that one language lacks or leaves blank', () => {
    const half = { zh: { here: '在', blank: ' ' }, en: { here: 'here', blank: 'blank' } };
    registerTexts('spec', half);
    registerTexts('spec-half', { zh: { only: '只有' }, en: {} as { only: string } });
    expect(textGaps()).toEqual(['spec-half:only (en)', 'spec:blank (zh)']);
  });
});
