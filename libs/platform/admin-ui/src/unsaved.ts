import { useEffect, useMemo } from 'react';

/** Forms in which something was typed that was not sent yet. */
const unsaved = new Set<object>();

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

function mark(form: object, typed: boolean): void {
  if (typed) unsaved.add(form);
  else unsaved.delete(form);
  // Pages that listen for this are kept out of the browser's cache of pages, so nobody listens without need.
  if (unsaved.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}

export const anythingUnsaved = (): boolean => unsaved.size > 0;

/** For a form: says whether leaving the page now would lose what was typed. A form that is gone has nothing to lose. */
export function useUnsaved(): (typed: boolean) => void {
  const form = useMemo(() => ({}), []);
  useEffect(() => () => mark(form, false), [form]);
  return useMemo(() => (typed: boolean) => mark(form, typed), [form]);
}
