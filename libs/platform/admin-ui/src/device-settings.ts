import { useCallback, useSyncExternalStore } from 'react';

/**
 * The one place that touches the browser's storage. What is kept here belongs to the device (language, colours), not to a person.
 * Storage may be full or forbidden: a setting is then kept until the page is closed.
 */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
const PREFIX = 'haobang:device:';

export function readDeviceSetting(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

export function writeDeviceSetting(name: string, value: string): void {
  memory.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // The copy in memory serves until the page is closed.
  }
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A setting of the device, as text. */
export function useDeviceSetting(name: string, fallback: string): [string, (next: string) => void] {
  const text = useSyncExternalStore(subscribe, () => readDeviceSetting(name));
  return [text ?? fallback, useCallback((next: string) => writeDeviceSetting(name, next), [name])];
}
