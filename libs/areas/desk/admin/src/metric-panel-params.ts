import { useSearchParams } from 'react-router';

/** Sets some parameters of the address and leaves the rest; an empty value takes its parameter away. */
export function useParamSetter(): (changes: Record<string, string>) => void {
  const [, setParams] = useSearchParams();
  return (changes) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    }, { replace: true });
}
