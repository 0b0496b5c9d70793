/** What may be said on the sign-in page: an address that somebody made up says nothing. */
const SAID = new Set(['sign-in-cancelled', 'sign-in-provider-away', 'sign-in-provider-refused', 'sign-in-stale', 'sign-in-way-unknown', 'identity-not-linked', 'account-disabled', 'too-many-requests', 'database-away']);

/** The refusal that the server wrote into the address. */
export function refusalIn(search: string): { code: string; subject: string | null } | undefined {
  const params = new URLSearchParams(search);
  const code = params.get('sign-in');
  return code !== null && SAID.has(code) ? { code, subject: code === 'identity-not-linked' ? params.get('subject') : null } : undefined;
}

/** The page that was asked for, without the words of a refusal. */
export function pageToReturnTo({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const params = new URLSearchParams(search);
  if (!params.has('sign-in')) return `${pathname}${search}${hash}`;
  params.delete('sign-in');
  params.delete('subject');
  const rest = params.toString();
  return `${pathname}${rest ? `?${rest}` : ''}${hash}`;
}
