import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_VERSION, ProblemResponse } from '@haobang/http';
import type { OpenApi } from './openapi-files.js';

const DESCRIPTION = `Records of government work, their clocks and their figures. Every operation names the right that it demands (\`x-permission\`), the measures of the plan that it serves (\`x-measures\`), and, for verbs, the states before and after (\`x-states\`) and the roles (\`x-roles\`).

Times are RFC 3339 in UTC, days are days in Asia/Shanghai, money is a decimal string. Refusals are problem details (RFC 9457) with a stable \`code\`. Lists are keyset lists: pass \`next\` on as \`cursor\`. Send an \`Idempotency-Key\` with every POST, and the ETag as \`If-Match\` with every PATCH.`;

/** Tags, in the order of the documents. */
const TAGS: Readonly<Record<string, string>> = {
  session: 'Sign-in, sessions, own password and second factor.',
  complaints: 'Action 8: demands of enterprises, measures 45 to 51.',
  desk: 'Worklist, scoreboard, measures, figures and search over all areas.',
};

/** The whole document, from the decorators of the running code. */
export function describeApi(app: NestFastifyApplication): OpenApi {
  const builder = new DocumentBuilder()
    .setTitle('镐帮手 Haobang API')
    .setDescription(DESCRIPTION)
    .setVersion(API_VERSION)
    .setOpenAPIVersion('3.1.0')
    .setContact('Haobang maintainers', 'https://haobang.example.org', 'maintainers@haobang.example.org')
    .setLicense('MulanPSL-2.0', 'https://license.coscl.org.cn/MulanPSL2')
    .addServer('/', 'This server')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie', name: 'haobang_session', description: 'Staff sign in with POST /api/v1/session; writes carry X-CSRF-Token.' }, 'session')
    .addOAuth2({ type: 'oauth2', description: 'Systems use OAuth 2 client credentials; scopes are the permissions.', flows: { clientCredentials: { tokenUrl: '/oauth2/token', scopes: {} } } }, 'machine');
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [ProblemResponse] }) as unknown as OpenApi;
  const used = new Set(Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, { tags?: string[] }>).flatMap((operation) => operation.tags ?? [])));
  document.tags = [...used].sort().map((name) => ({ name, description: TAGS[name] ?? `Operations of ${name}.` }));
  return document;
}
