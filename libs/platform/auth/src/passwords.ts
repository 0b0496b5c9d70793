import { hash, verify, type Algorithm } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import type { Queryable } from '@haobang/database';
import { Problem } from '@haobang/http';
import { FAULT_TEXTS, passwordFaults } from './password.rules.js';

/** Argon2id with the parameters of OWASP's cheat sheet: 19 MiB, two passes, one lane. */
const ARGON2ID = 2 as Algorithm.Argon2id;
const ARGON2 = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const REMEMBERED = 5;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), ARGON2);

/** Hash of a password that nobody has: an unknown name costs as much time as a wrong password. */
let nobody: Promise<string> | undefined;

export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(oneTimePassword());
  const fits = await verify(stored ?? (await nobody), password.normalize('NFC'));
  return fits && Boolean(stored);
}

/** Letters and digits that can't be taken for one another, read out in groups of four. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const oneTimePassword = (): string => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join('-');

/** @throws 422 `password-too-weak` with one error per rule */
export function assertPasswordPolicy(password: string, username: string, pointer: string): void {
  const faults = passwordFaults(password, username);
  if (faults.length)
    throw Problem.unprocessable('password-too-weak', 'This password is not safe enough.', faults.map((code) => ({ pointer, code, detail: FAULT_TEXTS[code] })));
}

/** @throws 422 `password-reused` where it is the current one or one of the last five */
export async function assertNotUsedBefore(db: Queryable, accountId: string, current: string | null, next: string, pointer: string): Promise<void> {
  const old = await db.query<{ password_hash: string }>('select password_hash from password_history where account_id = $1 order by set_at desc limit $2', [accountId, REMEMBERED]);
  for (const stored of new Set([current, ...old.map((row) => row.password_hash)]))
    if (stored && (await passwordFits(stored, next)))
      throw Problem.unprocessable('password-reused', 'This password was used before.', [{ pointer, code: 'used-before', detail: `Not one of the last ${REMEMBERED}.` }]);
}

/** Keeps passwords for `assertNotUsedBefore`; those that are kept already stay as they are. */
export async function rememberPasswords(tx: Queryable, accountId: string, chosen: readonly { hash: string; setAt: Date }[]): Promise<void> {
  await tx.query('insert into password_history (account_id, set_at, password_hash) select $1, n.set_at, n.hash from unnest($2::timestamptz[], $3::text[]) as n (set_at, hash) on conflict do nothing', [
    accountId, chosen.map((one) => one.setAt), chosen.map((one) => one.hash),
  ]);
}
