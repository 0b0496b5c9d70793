import { useMemo } from 'react';
import { useShortcuts } from '@haobang/admin-ui';

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row-link]')];

/** Moves the focus along the rows: the link of a row is its place, so Enter opens it. */
function move(by: 1 | -1): void {
  const all = links();
  const at = all.findIndex((link) => link === document.activeElement);
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
}

interface Actions {
  previous: (() => void) | null;
  next: (() => void) | null;
  create: (() => void) | null;
  toggle(id: string): void;
}

/** `/` search, `j` `k` rows, `x` select, `[` `]` pages, `n` new. */
export function useListKeys({ previous, next, create, toggle }: Actions): void {
  useShortcuts(
    useMemo(
      () => ({
        '/': () => document.querySelector<HTMLInputElement>('[data-list-search] input, input[data-list-search]')?.focus(),
        j: () => move(1),
        k: () => move(-1),
        x: () => {
          const id = (document.activeElement as HTMLElement | null)?.dataset['rowLink'];
          if (id) toggle(id);
        },
        '[': () => previous?.(),
        ']': () => next?.(),
        n: () => create?.(),
      }),
      [previous, next, create, toggle],
    ),
  );
}
