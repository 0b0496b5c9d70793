import type { DynamicModule, Provider } from '@nestjs/common';
import type { Keyring } from './keys.js';

export interface AuthOptions {
  keys: Keyring;
  /** Whether the data are made up; told by the session's answer. */
  demo: boolean;
  /** Origins beside the own one from which a browser may write, e.g. a development server. */
  allowedOrigins: readonly string[];
  sessionHours: number;
  sessionIdleMinutes: number;
  /** After this many days a password must be changed (GB/T 22239 asks for a limit). */
  passwordMaxAgeDays: number;
}

export interface AuthModuleOptions extends Partial<Omit<AuthOptions, 'keys'>> {
  keys: Keyring;
  /** Provides `UnitTree`; left out where a global module does. */
  unitTree?: Provider;
  /** Modules that provide `UnitTree`, where they are not global. */
  imports?: DynamicModule[];
}

export const AUTH_OPTIONS = Symbol('auth options');

export function withDefaults({ keys, demo = false, allowedOrigins = [], sessionHours = 12, sessionIdleMinutes = 120, passwordMaxAgeDays = 180 }: AuthModuleOptions): AuthOptions {
  return { keys, demo, allowedOrigins, sessionHours, sessionIdleMinutes, passwordMaxAgeDays };
}
