import { useEffect, useState } from 'react';

/** The value once it has not changed for a while, so that typing asks the server once. */
export function useSettled<T>(value: T, delayMilliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMilliseconds);
    return () => clearTimeout(timer);
  }, [value, delayMilliseconds]);
  return settled;
}
