import { useEffect } from 'react';

/** Between the windows of one browser: that whoever is signed in may have changed. What it is now, each asks the server. */
const CHANNEL = 'haobang:session';
let channel: BroadcastChannel | null = null;

function opened(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells the other windows that somebody signed in or out in this one. */
export const tellWindows = (): void => opened()?.postMessage(null);

/** Calls `changed` whenever another window tells so. */
export function useOtherWindows(changed: () => unknown): void {
  useEffect(() => {
    const listened = opened();
    const listener = (): void => void changed();
    listened?.addEventListener('message', listener);
    return () => listened?.removeEventListener('message', listener);
  }, [changed]);
}
