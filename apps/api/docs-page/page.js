/* global SwaggerUIBundle */
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Puts in what the browser client sends too: the session's CSRF token, and a key that makes a repeated click harmless. */
async function withSession(request) {
  const method = (request.method ?? 'GET').toUpperCase();
  if (request.loadSpec || !WRITES.includes(method) || request.headers.Authorization) return request;
  const session = await fetch('/api/v1/session', { credentials: 'same-origin' });
  if (session.ok) request.headers['X-CSRF-Token'] = (await session.json()).csrfToken;
  if (method === 'POST' && !request.headers['Idempotency-Key']) request.headers['Idempotency-Key'] = `docs-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  return request;
}

SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#documents', deepLinking: true, docExpansion: 'none', filter: true, defaultModelsExpandDepth: 0, showExtensions: true, validatorUrl: null, requestInterceptor: withSession,
});
