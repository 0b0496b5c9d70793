import type { Type } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { fieldsOf } from './fact.js';

let key: Buffer | undefined;

/** Set once at start: the key of the hashes that stand in events in place of personal values. */
export function setEventHashKey(given: Buffer): void {
  key = given;
}

/** The input as an event may hold it: of a personal value only a keyed hash, so that equal values can be seen to be equal. */
export function loggedInput(type: Type<unknown> | undefined, input: object | undefined): object | undefined {
  if (!input) return undefined;
  const values = { ...(input as Record<string, unknown>) };
  for (const field of fieldsOf(type)) {
    const value = values[field.name];
    if (field.personal && value !== undefined && value !== null) {
      if (!key) throw new Error('The key for hashes in events is not set');
      values[field.name] = { hmac: createHmac('sha256', key).update(`${field.name}\n${JSON.stringify(value)}`).digest('base64url') };
    }
  }
  return values;
}
