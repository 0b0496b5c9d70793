/** Days of Shanghai as the instants that bound them; `to` is the first instant that is not meant. */
export const boundsOf = (from: string, to: string): Record<string, string> => ({
  ...(from ? { from: `${from}T00:00:00+08:00` } : {}),
  ...(to ? { to: new Date(Date.parse(`${to}T00:00:00+08:00`) + 86_400_000).toISOString() } : {}),
});
