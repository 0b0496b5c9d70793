import type { DynamicModule, Provider } from '@nestjs/common';
import type { Keyring } from './keys.js';

/** A provider by which staff may sign in beside the password (OpenID Connect). */
export interface OidcOptions {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Name of the provider on the sign-in page. */
  label: { zh: string; en: string };
  /** Where it sends browsers back to; registered there word for word. */
  redirectUri: string;
}

export interface AuthOptions {
  keys: Keyring;
  /** Whether the data are made up; told by the session's answer. */
  demo: boolean;
  /** Origins beside the own one from which a browser may write, e.g. a development server. */
  allowedOrigins: readonly string[];
  sessionHours: number;
  sessionIdleMinutes: number;
  /** After this many days a password must be changed (GB/T 22239 asks for a limit); 0 for never, as where the provider signs everybody in. */
  passwordMaxAgeDays: number;
  oidc?: OidcOptions;
}

export interface AuthModuleOptions extends Partial<Omit<AuthOptions, 'keys'>> {
  keys: Keyring;
  /** Provides `UnitTree`; left out where a global module does. */
  unitTree?: Provider;
  /** Modules that provide `UnitTree`, where they are not global. */
  imports?: DynamicModule[];
}

export const AUTH_OPTIONS = Symbol('auth options');

export function withDefaults({ keys, demo = false, allowedOrigins = [], sessionHours = 12, sessionIdleMinutes = 120, passwordMaxAgeDays = 180, oidc }: AuthModuleOptions): AuthOptions {
  return { keys, demo, allowedOrigins, sessionHours, sessionIdleMinutes, passwordMaxAgeDays, ...(oidc ? { oidc } : {}) };
}
