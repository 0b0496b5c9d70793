import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, loadKeys, randomKeys } from './keys.js';

describe('keys in a file', () => {
  it('are made once, for their owner alone, and those of the environment are left out', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'haobang-keys-'));
    try {
      const file = path.join(folder, 'data', 'keys');
      const INDEX_KEY = randomBytes(32).toString('base64');
      const first = loadKeys({ env: { INDEX_KEY }, file });
      expect(loadKeys({ env: { INDEX_KEY }, file })).toEqual(first);
      expect(first.index.bytes.toString('base64')).toBe(INDEX_KEY);
      expect(readFileSync(file, 'utf8')).not.toContain('INDEX_KEY');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const whole = loadKeys({ env: {}, file });
      expect([whole.personal, whole.signing]).toEqual([first.personal, first.signing]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('encrypt', () => {
  const [key] = randomKeys().personal;
  const [other] = randomKeys().personal;

  it('gives back what went in, at its place and under its key only, and never twice the same', () => {
    const plain = Buffer.from('长安区');
    const sealed = encrypt(key!, plain, 'person:1:address');
    expect(decrypt([other!, key!], sealed, 'person:1:address')).toEqual(plain);
    expect(() => decrypt([key!], sealed, 'person:2:address')).toThrow();
    expect(() => decrypt([other!], sealed, 'person:1:address')).toThrow(`No key ${key!.id}`);
    expect(encrypt(key!, plain, 'person:1:address').equals(sealed)).toBe(false);
  });
});
