import { newUuid } from './idempotency';
import { isProblem, networkError, problemFrom } from './problem';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

let csrfToken: string | null = null;
let locale: 'zh' | 'en' = 'zh';
const signedOutListeners = new Set<() => void>();

/** The token that the session answered with; null when signed out. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** The language in which the server writes labels, titles and details. */
export function setApiLocale(next: 'zh' | 'en'): void {
  locale = next;
}

/** Called when an answer says that the session is over. Returns the function that ends the listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Asks who is signed in by now and takes up the token; false where it is nobody, or another person. */
type Renewal = () => Promise<boolean>;
let renewal: Renewal | null = null;
let renewing: Promise<boolean> | null = null;

/** Says how a token is renewed that another window made stale by signing in anew. Returns the function that takes it back. */
export function onStaleToken(renew: Renewal): () => void {
  renewal = renew;
  return () => {
    if (renewal === renew) renewal = null;
  };
}

/** Several requests at once find the token stale together; it is asked for once. */
function renewed(): Promise<boolean> {
  renewing ??= (renewal?.() ?? Promise.resolve(false)).finally(() => {
    renewing = null;
  });
  return renewing;
}

/** Asking who one is, and a wrong password, answer 401 too; neither ends a session that was there. */
const concernsSignIn = (url: string): boolean => /\/api\/v1\/session(\?|$)/.test(url);

function headersOf(method: string, given: HeadersInit | undefined): Headers {
  const headers = new Headers(given);
  headers.set('Accept-Language', locale);
  if (WRITES.has(method) && csrfToken) headers.set('X-CSRF-Token', csrfToken);
  if (method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newUuid());
  return headers;
}

async function answerOf(url: string, sent: Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await sent;
  } catch (error) {
    throw networkError(error);
  }
  if (response.ok || response.status === 304) return response;
  if (response.status === 401 && !concernsSignIn(url)) signedOutListeners.forEach((listener) => listener());
  throw await problemFrom(response);
}

/** Nothing was done by a request with a stale token: with the new one it is sent again, so that nobody has to. */
async function withFreshToken(sent: () => Promise<Response>): Promise<Response> {
  try {
    return await sent();
  } catch (error) {
    if (!isProblem(error, 'csrf-token-wrong') || !(await renewed())) throw error;
    return sent();
  }
}

/**
 * Sends one request with the session's headers.
 * @throws ProblemError for every answer that is not 2xx, and when the server can't be reached
 */
export function send(url: string, init: RequestInit = {}): Promise<Response> {
  const method = (init.method ?? 'GET').toUpperCase();
  return withFreshToken(() => answerOf(url, fetch(url, { ...init, method, headers: headersOf(method, init.headers), credentials: 'same-origin' })));
}

/** The same for a request that is already made, as openapi-fetch makes them. */
export function sendRequest(request: Request): Promise<Response> {
  return withFreshToken(() => answerOf(request.url, fetch(new Request(request.clone(), { headers: headersOf(request.method, request.headers), credentials: 'same-origin' }))));
}
