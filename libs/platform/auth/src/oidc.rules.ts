/** What a browser carries from the start of a sign-in to its end, encrypted. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  begunAt: string;
}

export const ATTEMPT_MINUTES = 10;

/** Only a page of this client: whoever links to the sign-in must not send people elsewhere by it. */
export const returnPathOf = (asked: string | undefined): string => (asked && /^\/(?![/\\])[^\\\s]{0,499}$/.test(asked) && !/^\/(api|oauth2|docs)(\/|\?|$)/.test(asked) ? asked : '/');

/** Whether an attempt is still to be ended: begun not in the future, and not too long ago. */
export function isCurrent({ begunAt }: Pick<Attempt, 'begunAt'>, now: Date): boolean {
  const age = now.getTime() - new Date(begunAt).getTime();
  return age >= 0 && age <= ATTEMPT_MINUTES * 60_000;
}

/** Where a browser is told of a refusal: the sign-in page, which has the words for the code. */
export function refusalPage(code: string, subject?: string): string {
  const query = new URLSearchParams({ 'sign-in': code });
  if (subject) query.set('subject', subject);
  return `/?${query.toString()}`;
}

/** What somebody who came back from the provider may have decided there. */
const DECLINED = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required', 'account_selection_required']);
const AWAY = new Set(['OAUTH_TIMEOUT', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET']);

/** Why the provider's answer was no sign-in (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
export function failureOf(error: unknown): 'declined' | 'away' | 'refused' {
  for (let at = error as Failure | undefined, depth = 0; at && depth < 5; at = at.cause as Failure | undefined, depth++) {
    if (at.error !== undefined && DECLINED.has(at.error)) return 'declined';
    if (AWAY.has(at.code ?? '') || at.name === 'TimeoutError' || at.message === 'fetch failed' || (at.status !== undefined && at.status >= 500)) return 'away';
  }
  return 'refused';
}

interface Failure {
  name?: string;
  message?: string;
  code?: string;
  /** The provider's own word. */
  error?: string;
  status?: number;
  cause?: unknown;
}
