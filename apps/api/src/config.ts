import { accessSync, constants, mkdirSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { type Keyring, loadKeys, type OidcOptions } from '@haobang/auth';
import type { FileStorageOptions, S3Options } from '@haobang/documents';

export interface Config {
  databaseUrl: string;
  port: number;
  host: string;
  dataFolder: string;
  /** A bucket for uploaded files; undefined for the data folder. */
  s3?: S3Options | undefined;
  keys: Keyring;
  /** The provider by which staff may sign in too; undefined where none is set up. */
  oidc?: OidcOptions | undefined;
  /** 0 for never. */
  passwordMaxAgeDays: number;
  demo: boolean;
  trustProxy: boolean;
  poolSize: number;
  allowedOrigins: string[];
  /** Whether each request is a line of JSON on standard output. */
  accessLog: boolean;
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the configuration. A variable that is empty counts as not set, since compose files and shells pass such on.
 * @throws Error that tells every mistake at once, one line each
 */
export function readConfig(env: Environment = process.env): Config {
  const mistakes: string[] = [];
  const take = <T>(name: string, read: (value: string | undefined) => T): T | undefined => {
    try {
      return read(env[name] || undefined);
    } catch (error) {
      mistakes.push(`${name}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const dataFolder = path.resolve(env.DATA_DIR || '.data');
  const config = {
    databaseUrl: take('DATABASE_URL', databaseUrl),
    port: take('PORT', (value) => whole(value ?? '3000', 1, 65_535)),
    host: take('HOST', host),
    dataFolder: take('DATA_DIR', () => writable(dataFolder)),
    demo: take('DEMO', (value) => onOff(value ?? 'off')),
    trustProxy: take('TRUST_PROXY', (value) => onOff(value ?? 'off')),
    poolSize: take('DATABASE_POOL', (value) => whole(value ?? '10', 1, 200)),
    accessLog: take('ACCESS_LOG', (value) => onOff(value ?? 'off')),
    allowedOrigins: take('ALLOWED_ORIGINS', origins),
    oidc: readOidc(env, mistakes),
    s3: readS3(env, mistakes),
    passwordMaxAgeDays: take('PASSWORD_MAX_AGE_DAYS', (value) => whole(value ?? '180', 0, 3_650)),
    keys: readKeys(env, dataFolder, mistakes),
  };
  refuse(mistakes);
  return config as Config;
}

/** All of the first four, or none. @returns undefined where none is set, or one is wrong */
function readOidc(env: Environment, mistakes: string[]): OidcOptions | undefined {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'] as const;
  const [issuer, clientId, clientSecret, publicUrl] = names.map((name) => env[name]?.trim());
  if (!issuer && !clientId && !clientSecret) return undefined;
  const before = mistakes.length;
  for (const name of names) if (!env[name]) mistakes.push(`${name}: is not set; signing in by a provider needs ${names.join(', ')}`);
  for (const [name, value] of [['OIDC_ISSUER', issuer], ['PUBLIC_URL', publicUrl]] as const)
    if (value && !isSafeAddress(value)) mistakes.push(`${name}: must be an address that begins with https:// (http:// only on this machine itself), not "${value}"`);
  if (mistakes.length > before) return undefined;
  return {
    issuer: issuer!, clientId: clientId!, clientSecret: clientSecret!, label: { zh: env.OIDC_LABEL_ZH || '统一身份认证', en: env.OIDC_LABEL_EN || 'single sign-on' },
    redirectUri: `${publicUrl!.replace(/\/+$/, '')}/api/v1/session/oidc/callback`,
  };
}

/** Where files are kept, for commands that need no more of the configuration. @throws Error that tells every mistake at once */
export function readStorage(env: Environment = process.env): FileStorageOptions {
  const mistakes: string[] = [];
  const s3 = readS3(env, mistakes);
  refuse(mistakes);
  return { dataFolder: path.resolve(env.DATA_DIR || '.data'), s3 };
}

/** All of the four, or none; the region is one that storages of one's own take. */
function readS3(env: Environment, mistakes: string[]): S3Options | undefined {
  const names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const [endpoint, bucket, accessKeyId, secretAccessKey] = names.map((name) => env[name]?.trim());
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  const before = mistakes.length;
  for (const name of names) if (!env[name]) mistakes.push(`${name}: is not set; keeping files in a bucket needs ${names.join(', ')}`);
  if (endpoint && !(/^https?:\/\//.test(endpoint) && URL.canParse(endpoint) && new URL(endpoint).pathname === '/')) mistakes.push(`S3_ENDPOINT: must be an address without a path, such as https://minio.example:9000, not "${endpoint}"`);
  if (bucket && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) mistakes.push(`S3_BUCKET: must be the name of a bucket, 3 to 63 small letters, digits, dots and lines, not "${bucket}"`);
  if (mistakes.length > before) return undefined;
  return { endpoint: endpoint!, bucket: bucket!, accessKeyId: accessKeyId!, secretAccessKey: secretAccessKey!, region: env.S3_REGION || 'us-east-1' };
}

/** What a browser and a secret are sent to must not be read on the way. */
function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

export interface DemoSettings {
  scale: number;
  today: string | undefined;
  password: string | undefined;
}

/** Reads what the filling of the demo is told. @throws Error that tells every mistake at once */
export function readDemoSettings(env: Environment = process.env): DemoSettings {
  const mistakes: string[] = [];
  const scale = Number(env.DEMO_SCALE || '1');
  if (!(scale > 0 && scale <= 10)) mistakes.push(`DEMO_SCALE: must be a number above 0 and up to 10, not "${env.DEMO_SCALE}"`);
  const today = env.DEMO_TODAY || undefined;
  // The demo begins with the plan's own year; days that do not exist would otherwise become others.
  if (today !== undefined && !(isDay(today) && today >= '2024-02-01')) mistakes.push(`DEMO_TODAY: must be a day from 2024-02-01 on, YYYY-MM-DD, not "${today}"`);
  const password = env.DEMO_PASSWORD || undefined;
  if (password !== undefined && password.length < 10) mistakes.push('DEMO_PASSWORD: must have at least 10 characters');
  refuse(mistakes);
  return { scale, today, password };
}

function refuse(mistakes: readonly string[]): void {
  if (mistakes.length) throw new Error(`The configuration has ${mistakes.length} mistake(s):\n  ${mistakes.join('\n  ')}`);
}

/** Each key is tried alone first, so that three missing ones are three mistakes and not the first of them. */
function readKeys(env: Environment, dataFolder: string, mistakes: string[]): Keyring | undefined {
  const file = env.EMBEDDED === 'on' ? path.join(dataFolder, 'keys', 'personal.json') : undefined;
  const before = mistakes.length;
  if (!file) for (const name of ['PERSONAL_KEY', 'INDEX_KEY', 'SIGNING_KEY']) tell(() => loadKeys({ env: { PERSONAL_KEY: WELL_FORMED, INDEX_KEY: WELL_FORMED, SIGNING_KEY: WELL_FORMED, [name]: env[name] } }));
  if (mistakes.length > before) return undefined;
  return tell(() => loadKeys({ env, file }));

  function tell(read: () => Keyring): Keyring | undefined {
    try {
      return read();
    } catch (error) {
      mistakes.push((error as Error).message);
      return undefined;
    }
  }
}

/** Stands for the keys that are not being looked at. */
const WELL_FORMED = Buffer.alloc(32).toString('base64');

/** @throws Error where it is no address of a PostgreSQL database */
export function databaseUrl(value: string | undefined): string {
  if (!value) throw new Error('is not set; it is the address of the application\'s login, postgres://user:password@host:port/database');
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value) || !new URL(value).username || new URL(value).pathname.length < 2) throw new Error('is not an address of the form postgres://user:password@host:port/database (other characters than letters and digits in a password are written as %xx)');
  return value;
}

/** @throws Error with one sentence that names the variable */
export function addressOf(name: 'DATABASE_URL' | 'MIGRATE_DATABASE_URL', env: Environment = process.env): string {
  try {
    return databaseUrl(env[name]);
  } catch (error) {
    throw new Error(`${name} ${(error as Error).message}.`);
  }
}

function host(value = '127.0.0.1'): string {
  if (!isIP(value) && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) throw new Error(`must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0, not "${value}"`);
  return value;
}

function origins(value = ''): string[] {
  const listed = value.split(',').map((part) => part.trim()).filter(Boolean);
  for (const origin of listed) if (!URL.canParse(origin) || new URL(origin).origin !== origin) throw new Error(`must list origins such as https://office.example, by comma; "${origin}" is none`);
  return listed;
}

function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`uploaded files are kept in ${folder}, which this process can not write to (${(error as { code?: string }).code})`);
  }
  return folder;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

function whole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) throw new Error(`must be a whole number from ${least} to ${most}, not "${value}"`);
  return number;
}

function onOff(value: string): boolean {
  if (value !== 'on' && value !== 'off') throw new Error(`must be on or off, not "${value}"`);
  return value === 'on';
}
