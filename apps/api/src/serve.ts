import { existsSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem, sendProblem } from '@haobang/http';
import { CLIENT_FOLDER, DOCS_FOLDER, openApiDocument, swaggerUiFolder } from './documents.js';

const SERVER_PATHS = /^\/(\.well-known|api|oauth2|docs|openapi\.json|healthz|readyz|metrics)(\/|\?|$)/;

const DOCS_FILES = new Set(['/index.html', '/page.css', '/page.js', '/swagger-ui.css', '/swagger-ui-bundle.js']);

/** Where a program finds the API's document that knows this host only (RFC 9727, RFC 9264). */
const CATALOG = JSON.stringify({
  linkset: [{ anchor: '/api/v1', 'service-desc': [{ href: '/openapi.json', type: 'application/json' }], 'service-doc': [{ href: '/docs/', type: 'text/html' }], status: [{ href: '/readyz', type: 'application/json' }] }],
});

/** The client at `/`, the API's document at `/openapi.json`, a page that shows it at `/docs`, and the catalogue that names both. */
export async function serveFiles(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(openApiDocument()));
  fastify.get('/.well-known/api-catalog', (_request, reply) => reply.type('application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"').header('link', '</.well-known/api-catalog>; rel="api-catalog"').send(CATALOG));
  fastify.get('/docs', (_request, reply) => reply.header('cache-control', 'no-cache').redirect('/docs/'));
  await fastify.register(fastifyStatic, { root: [DOCS_FOLDER, swaggerUiFolder()], prefix: '/docs/', decorateReply: !existsSync(CLIENT_FOLDER), maxAge: '1h', allowedPath: (file) => file === '/' || DOCS_FILES.has(file) });
  if (!existsSync(CLIENT_FOLDER)) return;
  await fastify.register(fastifyStatic, { root: CLIENT_FOLDER, wildcard: false, index: ['index.html'], maxAge: '1y', immutable: true, setHeaders: (response, file) => void (file.endsWith('.html') && response.header('cache-control', 'no-cache')) });
  fastify.get('/*', (request, reply) =>
    SERVER_PATHS.test(request.url) ? sendProblem(request, reply, Problem.notFound('There is no such address.')) : reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false }),
  );
}
