import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig, readDemoSettings } from './config.js';

const folder = mkdtempSync(path.join(tmpdir(), 'haobang-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEY = Buffer.alloc(32, 7).toString('base64');
const GOOD = { DATABASE_URL: 'postgres://app:secret@db.example:5432/haobang', PERSONAL_KEY: KEY, INDEX_KEY: KEY, SIGNING_KEY: KEY, DATA_DIR: folder };

function mistakesOf(env: Record<string, string | undefined>): string[] {
  try {
    readConfig({ ...GOOD, ...env });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map((line) => line.trim());
  }
}

describe('readConfig', () => {
  it('has a default for whatever is not set, or set to nothing', () => {
    const bare = readConfig(GOOD);
    expect(bare).toMatchObject({ port: 3000, host: '127.0.0.1', dataFolder: folder, demo: false, trustProxy: false, poolSize: 10, accessLog: false, allowedOrigins: [], passwordMaxAgeDays: 180, oidc: undefined });
    expect(readConfig({ ...GOOD, PORT: '', HOST: '', TRUST_PROXY: '', DATABASE_POOL: '', ALLOWED_ORIGINS: '', DEMO: '', ACCESS_LOG: '' })).toEqual(bare);
  });

  it.each([
    ['DATABASE_URL', undefined, 'is not set'],
    ['DATABASE_URL', 'mysql://app@db/haobang', 'is not an address of the form'],
    ['DATABASE_URL', 'postgres://db.example/haobang', 'is not an address of the form'],
    ['DATABASE_URL', 'postgres://app:secret@db.example', 'is not an address of the form'],
    ['PORT', '80a', 'must be a whole number from 1 to 65535, not "80a"'],
    ['PORT', '70000', 'must be a whole number from 1 to 65535, not "70000"'],
    ['HOST', 'http://0.0.0.0', 'must be an address or a name of this machine'],
    ['DEMO', 'yes', 'must be on or off, not "yes"'],
    ['TRUST_PROXY', 'true', 'must be on or off, not "true"'],
    ['ACCESS_LOG', '1', 'must be on or off, not "1"'],
    ['DATABASE_POOL', '0', 'must be a whole number from 1 to 200, not "0"'],
    ['PASSWORD_MAX_AGE_DAYS', '-1', 'must be a whole number from 0 to 3650, not "-1"'],
    ['ALLOWED_ORIGINS', 'https://a.example, b.example', '"b.example" is none'],
    ['ALLOWED_ORIGINS', 'https://a.example/path', '"https://a.example/path" is none'],
    ['PERSONAL_KEY', undefined, 'is not set'],
    ['PERSONAL_KEY', `${KEY},short`, 'must be 32 bytes in base64'],
    ['INDEX_KEY', 'short', 'must be 32 bytes in base64'],
    ['SIGNING_KEY', '', 'is not set'],
  ])('%s = %s: %s', (name, value, message) => {
    const mistakes = mistakesOf({ [name]: value });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(name);
    expect(mistakes[0]).toContain(message);
  });

  it('names a data folder that can not be written to', () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    expect(mistakesOf({ DATA_DIR: path.join(file, 'data') })).toEqual([expect.stringMatching(/^DATA_DIR: uploaded files are kept in .*a-file\/data, which this process can not write to \(ENOTDIR\)$/)]);
  });

  describe('a provider for the sign-in', () => {
    const PROVIDER = { OIDC_ISSUER: 'https://id.example.gov.cn/realms/staff', OIDC_CLIENT_ID: 'haobang', OIDC_CLIENT_SECRET: 'secret', PUBLIC_URL: 'https://haobang.example.gov.cn/' };

    it('is told by four settings, with a name in both languages', () => {
      const { oidc } = readConfig({ ...GOOD, ...PROVIDER });
      expect(oidc).toEqual({ issuer: PROVIDER.OIDC_ISSUER, clientId: 'haobang', clientSecret: 'secret', label: { zh: '统一身份认证', en: 'single sign-on' }, redirectUri: 'https://haobang.example.gov.cn/api/v1/session/oidc/callback' });
      expect(readConfig({ ...GOOD, ...PROVIDER, OIDC_LABEL_ZH: '秦政通', OIDC_LABEL_EN: 'Qinzhengtong' }).oidc!.label).toEqual({ zh: '秦政通', en: 'Qinzhengtong' });
      expect(readConfig({ ...GOOD, PUBLIC_URL: PROVIDER.PUBLIC_URL }).oidc).toBeUndefined();
    });

    it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'])('is not half told: without %s nothing starts', (name) => {
      expect(mistakesOf({ ...PROVIDER, [name]: '' })).toEqual([`${name}: is not set; signing in by a provider needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL`]);
    });

    it.each([['http://id.example.gov.cn', 1], ['id.example.gov.cn', 1], ['ftp://id.example.gov.cn', 1], ['http://127.0.0.1:9000', 0], ['http://localhost:9000/x', 0], ['http://localhost.example', 1]])('is reached at %s only where nobody can read along', (issuer, count) => {
      expect(mistakesOf({ ...PROVIDER, OIDC_ISSUER: issuer })).toHaveLength(count);
    });
  });

  describe('a bucket for files', () => {
    const BUCKET = { S3_ENDPOINT: 'http://minio.internal:9000', S3_BUCKET: 'haobang-files', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };

    it('is told by four settings, and a region where the storage has some', () => {
      expect(readConfig({ ...GOOD, ...BUCKET }).s3).toEqual({ endpoint: 'http://minio.internal:9000', bucket: 'haobang-files', accessKeyId: 'id', secretAccessKey: 'secret', region: 'us-east-1' });
      expect(readConfig({ ...GOOD, ...BUCKET, S3_REGION: 'cn-north-4' }).s3!.region).toBe('cn-north-4');
      expect(readConfig(GOOD).s3).toBeUndefined();
    });

    it.each([['S3_ENDPOINT', '', 'is not set'], ['S3_BUCKET', '', 'is not set'], ['S3_ACCESS_KEY_ID', '', 'is not set'], ['S3_SECRET_ACCESS_KEY', '', 'is not set'], ['S3_ENDPOINT', 'minio:9000', 'must be an address'], ['S3_ENDPOINT', 'https://x.example/haobang', 'without a path'], ['S3_BUCKET', 'My Files', 'must be the name of a bucket']])('%s = "%s": %s', (name, value, message) => {
      expect(mistakesOf({ ...BUCKET, [name]: value })).toEqual([expect.stringContaining(message)]);
    });
  });

  it('tells every mistake at once', () => {
    expect(mistakesOf({ DATABASE_URL: undefined, PORT: 'x', DEMO: 'x', PERSONAL_KEY: undefined, INDEX_KEY: undefined, SIGNING_KEY: undefined })).toHaveLength(6);
  });

  it('never repeats a secret', () => {
    expect(mistakesOf({ DATABASE_URL: 'http://app:secret@db', PERSONAL_KEY: 'secret' }).join()).not.toContain('secret');
  });
});

describe('readDemoSettings', () => {
  it('has a default for each', () => expect(readDemoSettings({ DEMO_SCALE: '', DEMO_PASSWORD: '' })).toEqual({ scale: 1, today: undefined, password: undefined }));

  it.each([
    ['DEMO_SCALE', 'much'], ['DEMO_SCALE', '0'], ['DEMO_SCALE', '-1'], ['DEMO_SCALE', '11'],
    ['DEMO_TODAY', 'tomorrow'], ['DEMO_TODAY', '2026-02-30'], ['DEMO_TODAY', '2023-12-31'],
    ['DEMO_PASSWORD', 'short'],
  ])('%s = %s is a mistake', (name, value) => expect(() => readDemoSettings({ [name]: value })).toThrow(name));
});
