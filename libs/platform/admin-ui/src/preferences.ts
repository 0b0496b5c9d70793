import { useCallback, useSyncExternalStore } from 'react';

/**
 * The one place that touches the browser's storage. Settings of a person (columns, saved views) are kept under the account,
 * so that two people at one window do not share them; settings of the device (locale, colours) are not.
 * Storage may be full or forbidden: a setting is then kept until the page is closed.
 */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
const PREFIX = 'haobang:';
let owner = '';

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // The copy in memory serves until the page is closed.
  }
  listeners.forEach((listener) => listener());
}

export const readDeviceSetting = (name: string): string | null => read(`device:${name}`);
export const writeDeviceSetting = (name: string, value: string): void => write(`device:${name}`, value);

/** Settings read and written from now on are this account's. */
export function setPreferenceOwner(accountId: string): void {
  owner = accountId;
  listeners.forEach((listener) => listener());
}

function parse<T>(text: string | null, fallback: T): T {
  if (text === null) return fallback;
  try {
    return JSON.parse(text) as T;
  } catch {
    return fallback;
  }
}

export const readPreference = <T>(name: string, fallback: T): T => parse(read(`${owner}:${name}`), fallback);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A personal setting, kept as JSON. Setting `undefined` goes back to the fallback. */
export function usePreference<T>(name: string, fallback: T): [T, (next: T | undefined) => void] {
  const text = useSyncExternalStore(subscribe, () => read(`${owner}:${name}`));
  const set = useCallback(
    (next: T | undefined) => write(`${owner}:${name}`, next === undefined ? null : JSON.stringify(next)),
    [name],
  );
  return [parse(text, fallback), set];
}

/** A setting of the device, as text. */
export function useDeviceSetting(name: string, fallback: string): [string, (next: string) => void] {
  const text = useSyncExternalStore(subscribe, () => read(`device:${name}`));
  return [text ?? fallback, useCallback((next: string) => writeDeviceSetting(name, next), [name])];
}
