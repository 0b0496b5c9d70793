import path from 'node:path';
import { type Keyring, loadKeys } from '@haobang/auth';

export interface Config {
  databaseUrl: string;
  port: number;
  host: string;
  dataFolder: string;
  keys: Keyring;
  demo: boolean;
  trustProxy: boolean;
  poolSize: number;
  allowedOrigins: string[];
  /** Whether each request is a line of JSON on standard output. */
  accessLog: boolean;
}

type Environment = Record<string, string | undefined>;

/** Reads the configuration. Every mistake is told at once, one line each, before anything is started. */
export function readConfig(env: Environment = process.env): Config {
  const mistakes: string[] = [];
  const take = <T>(name: string, read: (value: string | undefined) => T): T | undefined => {
    try {
      return read(env[name]);
    } catch (error) {
      mistakes.push(`${name}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const dataFolder = path.resolve(env.DATA_DIR ?? '.data');
  const config = {
    databaseUrl: take('DATABASE_URL', databaseUrl),
    port: take('PORT', (value) => whole(value ?? '3000', 1, 65_535)),
    host: env.HOST ?? '127.0.0.1',
    dataFolder,
    demo: take('DEMO', (value) => onOff(value ?? 'off')),
    trustProxy: take('TRUST_PROXY', (value) => onOff(value ?? 'off')),
    poolSize: take('DATABASE_POOL', (value) => whole(value ?? '10', 1, 200)),
    accessLog: take('ACCESS_LOG', (value) => onOff(value ?? 'off')),
    allowedOrigins: (env.ALLOWED_ORIGINS ?? '').split(',').filter(Boolean),
    keys: take('keys', () => loadKeys({ env, file: env.EMBEDDED === 'on' ? path.join(dataFolder, 'keys', 'personal.json') : undefined })),
  };
  if (mistakes.length) throw new Error(`The configuration has ${mistakes.length} mistake(s):\n  ${mistakes.join('\n  ')}`);
  return config as Config;
}

function databaseUrl(value: string | undefined): string {
  if (!value) throw new Error('is not set; it is the address of the application\'s login, postgres://user:password@host:port/database');
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) throw new Error('is not an address of the form postgres://user:password@host:port/database');
  return value;
}

function whole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) throw new Error(`must be a whole number from ${least} to ${most}, not "${value}"`);
  return number;
}

function onOff(value: string): boolean {
  if (value !== 'on' && value !== 'off') throw new Error(`must be on or off, not "${value}"`);
  return value === 'on';
}
