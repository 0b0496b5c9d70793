import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Queryable } from '@haobang/database';

/** A key of 256 bits with its public name: the first 8 hex digits of its hash. */
export interface Key {
  id: string;
  bytes: Buffer;
}

/** The keys of one installation. */
export interface Keyring {
  /** Master keys of personal values, the current one first; older ones only open. */
  personal: readonly Key[];
  /** Blind index and keyed hashes; changing it would make every index useless. */
  index: Key;
  /** Cursors and signed links. */
  signing: Key;
}

const NAMES = ['PERSONAL_KEY', 'INDEX_KEY', 'SIGNING_KEY'] as const;
type KeyName = (typeof NAMES)[number];

export interface KeySource {
  env: Record<string, string | undefined>;
  /** Where keys are kept that the environment doesn't name; made once, readable by its owner alone. Embedded mode only. */
  file?: string;
}

/**
 * Reads the keys. Each is 32 bytes in base64; PERSONAL_KEY may list several, separated by commas, the current one first.
 * @throws Error that says which key is missing or malformed and what to do
 */
export function loadKeys({ env, file }: KeySource): Keyring {
  const kept = file ? keptKeys(file, NAMES.filter((name) => !env[name])) : {};
  const keysOf = (name: KeyName): Key[] => {
    const text = env[name] ?? kept[name];
    if (!text) throw new Error(`${name} is not set. Make one with "openssl rand -base64 32", keep it safe, and put it into the environment of every process.`);
    return text.split(',').map((part) => keyOf(name, part.trim()));
  };
  return { personal: keysOf('PERSONAL_KEY'), index: keysOf('INDEX_KEY')[0]!, signing: keysOf('SIGNING_KEY')[0]! };
}

function keyOf(name: string, text: string): Key {
  const bytes = Buffer.from(text, 'base64');
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text) || bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64 (44 characters), as "openssl rand -base64 32" makes them.`);
  return { id: fingerprintOf(bytes), bytes };
}

const fingerprintOf = (bytes: Buffer) => createHash('sha256').update('key id\n').update(bytes).digest('hex').slice(0, 8);

/** A keyring of random keys, for tests and tools that keep nothing. */
export function randomKeys(): Keyring {
  const make = (name: string) => keyOf(name, randomBytes(32).toString('base64'));
  return { personal: [make('PERSONAL_KEY')], index: make('INDEX_KEY'), signing: make('SIGNING_KEY') };
}

function keptKeys(file: string, wanted: readonly KeyName[]): Partial<Record<KeyName, string>> {
  const kept = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const missing = wanted.filter((name) => !kept[name]);
  if (missing.length) {
    for (const name of missing) kept[name] = randomBytes(32).toString('base64');
    mkdirSync(path.dirname(file), { recursive: true });
    const text = `# Keys of this installation. Whoever loses them loses every personal value; keep a copy elsewhere.\n${NAMES.filter((name) => kept[name]).map((name) => `${name}=${kept[name]}\n`).join('')}`;
    writeFileSync(file, text, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return kept;
}

const parse = (text: string) => Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(\S+)$/gm)].map(([, name, value]) => [name, value])) as Partial<Record<KeyName, string>>;

/** The keys as lines NAME=value, as `loadKeys` reads them from a file. */
export function writtenKeys({ personal, index, signing }: Keyring): string {
  const text = (keys: readonly Key[]) => keys.map((key) => key.bytes.toString('base64')).join(',');
  return `PERSONAL_KEY=${text(personal)}\nINDEX_KEY=${text([index])}\nSIGNING_KEY=${text([signing])}\n`;
}

/** What `writtenKeys` wrote. */
export const readKeys = (text: string): Keyring => loadKeys({ env: parse(text) });

/** A key without which some values of a database can't be read, by its public name. */
export interface NeededKey {
  name: 'INDEX_KEY' | 'PERSONAL_KEY';
  fingerprint: string;
}

export function neededKeys(db: Queryable): Promise<NeededKey[]> {
  return db.query<NeededKey>(
    `select f.name, f.fingerprint from key_fingerprint f where f.name = 'INDEX_KEY'
     union select 'PERSONAL_KEY', k.key_id from personal_key k where k.wrapped is not null
     union select 'PERSONAL_KEY', encode(substring(a.otp_secret from 2 for 4), 'hex') from account a where a.otp_secret is not null
     order by 1, 2`,
  );
}

/** Those that the keyring lacks. */
export const lostKeys = (needed: readonly NeededKey[], keys: Keyring): NeededKey[] =>
  needed.filter(({ name, fingerprint }) => (name === 'INDEX_KEY' ? keys.index.id !== fingerprint : keys.personal.every((key) => key.id !== fingerprint)));

/**
 * Compares the keys with those that the database was written under, and notes the first index key. Run at each start,
 * before anything is served.
 * @throws Error where values were written under a key that is not there any more
 */
export async function assertKeysFit(db: Queryable, keys: Keyring, now: Date): Promise<void> {
  await db.query(`insert into key_fingerprint (name, fingerprint, first_used_at) values ('INDEX_KEY', $1, $2) on conflict (name) do nothing`, [keys.index.id, now]);
  const lost = lostKeys(await neededKeys(db), keys);
  if (lost.length)
    throw new Error(
      `The database holds values written under ${lost.map((k) => `${k.name} ${k.fingerprint}`).join(' and ')}, which this process doesn't have. ` +
        'Put the old key back into the environment or into .data/keys (older PERSONAL_KEYs behind the current one, separated by a comma). Without it the values can not be read.',
    );
}

const VERSION = 1;

/** AES-256-GCM: version (1 byte), key id (4), nonce (12), tag (16), text. `place` is bound to it, so that a value can't be moved. */
export function encrypt(key: Key, plain: Buffer, place: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), Buffer.from(key.id, 'hex'), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error where the key is another, or the value was altered or moved */
export function decrypt(keys: readonly Key[], sealed: Buffer, place: string): Buffer {
  const id = sealed.subarray(1, 5).toString('hex');
  const key = keys.find((k) => k.id === id);
  if (sealed[0] !== VERSION || !key) throw new Error(`No key ${id} to open ${place} with`);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(5, 17)).setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(17, 33));
  return Buffer.concat([decipher.update(sealed.subarray(33)), decipher.final()]);
}
