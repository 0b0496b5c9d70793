import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { auditActionLabel, auditActions, auditSubjectLabel, registerAuditActions } from '@haobang/audit';

const ROOTS = ['../../../libs', '.'].map((folder) => path.resolve(__dirname, folder));
/** An action as the sources write it: group and verb, mostly with a subject between. */
const ACTION = /(?:action: '([a-z][a-z-]*:[a-zA-Z.-]+)'|'([a-z][a-z-]*:[a-z][a-z-]*\.[a-zA-Z]+)')/g;
/** Only told through a template string, and what is given to the helper that tells it. */
const BY_TEMPLATE: readonly [RegExp, (...found: string[]) => string][] = [[/entryOf\('([a-z-]+)'/g, (type) => `measures:${type}.define`]];
/** Of the entry's subject: beside an action, or from a function that makes it. */
const SUBJECT = /subject(?:Of = [^\n]*=> \(|: |= )\{ type: '([a-z-]+)'/g;

function serverSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['admin', 'admin-ui', 'api-client', 'node_modules'].includes(entry.name) ? [] : serverSources(full);
    return entry.name.endsWith('.ts') && !/\.(spec|e2e-spec|toy|testing|permissions|controller|dto)\.ts$/.test(entry.name) ? [full] : [];
  });
}

describe('the words of the audit chain', () => {
  const told = new Map<string, string>();
  const subjects = new Map<string, string>();
  const sources = ROOTS.flatMap(serverSources);
  const names = (file: string) => file.endsWith('.audit.ts');
  for (const file of sources.filter((one) => !names(one))) {
    const text = readFileSync(file, 'utf8');
    if (!/\bAudit\b|AuditEntry/.test(text)) continue;
    // A right that is asked for by the same file is no action.
    for (const [, named, code = named] of text.replace(/(?:permission: |may\(|allows\([^)]*?)'[^']+'/g, '').matchAll(ACTION)) told.set(code!, path.basename(file));
    for (const [pattern, code] of BY_TEMPLATE) for (const [, ...found] of text.matchAll(pattern)) told.set(code(...found), path.basename(file));
    for (const [, type] of text.matchAll(SUBJECT)) subjects.set(type!, path.basename(file));
  }

  beforeAll(async () => {
    for (const file of sources.filter(names)) await import(file);
  });

  const missing = (codes: ReadonlyMap<string, string>, labelOf: typeof auditActionLabel) =>
    [...codes].filter(([code]) => !/\p{Script=Han}|LPR/u.test(labelOf(code)?.zh ?? '') || !/[a-z]{2}/.test(labelOf(code)?.en ?? '')).map(([code, file]) => `${code} (${file})`);

  it('name every action that the sources tell, in both languages', () => {
    expect(told.size).toBeGreaterThan(45);
    expect([told.get('auth:role.grant'), told.get('measures:metric.define'), told.get('operation:restore')]).toEqual(['grants.service.ts', 'definitions.ts', 'restore.ts']);
    expect(missing(told, auditActionLabel)).toEqual([]);
  });

  it('name what each is about', () => {
    expect(subjects.size).toBeGreaterThan(10);
    expect(missing(subjects, auditSubjectLabel)).toEqual([]);
  });

  it('name nothing that no source tells, and the group of each', () => {
    const listed = auditActions().map(({ code }) => code);
    expect(listed.filter((code) => !code.endsWith(':') && !told.has(code))).toEqual([]);
    expect([...told.keys()].filter((code) => !listed.includes(`${code.split(':')[0]!}:`))).toEqual([]);
  });

  it('are one for each code', () => {
    expect(() => registerAuditActions({ 'auth:role.grant': ['授予角色', 'Grant a role'] })).not.toThrow();
    expect(() => registerAuditActions({ 'auth:role.grant': ['给予角色', 'Give a role'] })).toThrow('two names');
  });
});
