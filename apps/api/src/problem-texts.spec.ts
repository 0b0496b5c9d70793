import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { problemTitle, registerProblems, titled } from '@haobang/http';

const LIBS = path.resolve(__dirname, '../../../libs');
/** A mistake of the code that no caller meets in a release, and a fault that `verify` prints. */
const NOT_SENT = ['endpoint-undeclared', 'rows-by-unit'];
const CODE = `'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'`;
/** Every way in which the sources name a code: a problem, a refusal of a rule, a wrong field or cell, and the helpers that make them. */
const RAISED = [
  `Problem\\.(?:badRequest|unauthorized|forbidden|conflict|unprocessable)\\(\\s*${CODE}`, `new Problem\\(\\s*[^,()]+,\\s*${CODE}`, `code: ${CODE},\\s*(?:pointer: '[^']*',\\s*)?detail`,
  `\\b(?:refused|refuse|wrong|bad|fault|refusal|fail)\\((?:[^()'\\n]*,\\s*)?(?:['\`?/\\w$.{}]+,\\s*)?${CODE}`, `\\[\\s*'[0-9A-Z]{5}', ${CODE}`,
].map((pattern) => new RegExp(pattern, 'g'));

function serverSources(folder = LIBS): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['admin', 'admin-ui', 'api-client', 'node_modules'].includes(entry.name) ? [] : serverSources(full);
    return entry.name.endsWith('.ts') && !/\.(spec|e2e-spec|toy|testing|texts)\.ts$/.test(entry.name) ? [full] : [];
  });
}

const sources = serverSources();
const declaresTexts = (file: string) => file.endsWith('.problems.ts');

describe('the texts of problems', () => {
  const raised = new Map<string, string>();
  for (const file of sources.filter((one) => !declaresTexts(one))) {
    const text = readFileSync(file, 'utf8');
    for (const pattern of RAISED) for (const [, code] of text.matchAll(pattern)) if (!NOT_SENT.includes(code!)) raised.set(code!, path.relative(LIBS, file));
  }

  // Also of libraries that no part of the product uses yet.
  beforeAll(async () => {
    for (const file of sources.filter(declaresTexts)) await import(file);
  });

  it('stand in both languages for every code that the sources raise', () => {
    expect(raised.size).toBeGreaterThan(200);
    expect(raised.get('wrong-state')).toBeDefined();
    const missing = [...raised].filter(([code]) => !/\p{Script=Han}/u.test(problemTitle(code, 'zh') ?? '') || !/[a-z]{2}/.test(problemTitle(code, 'en') ?? '')).map(([code, file]) => `${code} (${file})`);
    expect(missing).toEqual([]);
  });

  it('are the title of a problem and of its fields; a code without one is told by its status', () => {
    const problem = { status: 422, code: 'reason-required', more: { errors: [{ pointer: '/reason', code: 'reason-required', detail: 'Say why.' }, { pointer: '/x', code: 'no-such-code', detail: 'No.' }] } };
    expect(titled(problem, 'zh')).toEqual({ title: '请填写理由', errors: [{ pointer: '/reason', code: 'reason-required', detail: 'Say why.', title: '请填写理由' }, { pointer: '/x', code: 'no-such-code', detail: 'No.' }] });
    expect(titled(problem, 'en')).toMatchObject({ title: 'A reason is needed' });
    expect([titled({ status: 409, code: 'no-such-code', more: {} }, 'zh'), titled({ status: 418, code: 'no-such-code', more: {} }, 'en')]).toEqual([{ title: '与当前状态冲突' }, { title: 'Refused' }]);
  });

  it('are one for each code', () => {
    expect(() => registerProblems({ 'reason-required': ['请填写理由', 'A reason is needed'] })).not.toThrow();
    expect(() => registerProblems({ 'reason-required': ['请说明', 'Say why'] })).toThrow('two texts');
  });
});
