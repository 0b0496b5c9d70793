import { useEffect } from 'react';

/** `mod+k` (Ctrl, or ⌘ on a Mac), `/`, `j`, `shift+?` …, each with what it does. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** A key as written in a table of shortcuts. Letters are lower case; shift is only named where no other sign shows it. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${key}`;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Plain keys are silent while one types or a dialog stands open; those with Ctrl or ⌘ always work. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = keyName(event);
      const action = shortcuts[name];
      if (!action || event.defaultPrevented) return;
      if (!name.startsWith('mod+') && (isTyping(event.target) || dialogIsOpen())) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}
