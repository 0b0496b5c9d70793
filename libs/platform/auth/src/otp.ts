import { Secret, TOTP } from 'otpauth';
import { decrypt, encrypt, type Keyring } from './keys.js';

const STEP_SECONDS = 30;
const ISSUER = 'Haobang';

const totpOf = (secret: Secret, label: string) => new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS, secret });
const placeOf = (accountId: string) => `account:${accountId}:otp`;

/** A new secret (RFC 6238): what the authenticator app takes, and what is stored. */
export function newOtp(keys: Keyring, accountId: string, username: string): { secret: string; uri: string; sealed: Buffer } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, uri: totpOf(secret, username).toString(), sealed: encrypt(keys.personal[0]!, Buffer.from(secret.base32), placeOf(accountId)) };
}

/** The time step that a code belongs to, one step of tolerance either way; undefined where it is wrong. */
export function otpStepOf(keys: Keyring, accountId: string, sealed: Buffer, code: string, now: Date): number | undefined {
  const secret = Secret.fromBase32(decrypt(keys.personal, sealed, placeOf(accountId)).toString());
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}
