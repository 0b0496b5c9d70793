import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_VERSION, ProblemResponse } from '@haobang/http';

type Json = Record<string, unknown>;
export interface OpenApi extends Json {
  paths: Record<string, Json>;
  components: { schemas: Record<string, Json>; securitySchemes?: Json };
  tags?: { name: string; description?: string }[];
}

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

/** Members in the order of their names, so that a change of the code shows as the same change of the file. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}

const areaOf = (path: string): string => /^\/api\/v1\/([a-z-]+)/.exec(path)?.[1] ?? 'root';

/** One file per first word of the address: its paths, and the schemas that no other file has; what several use is in common.json. */
export function splitByArea(document: OpenApi): Map<string, string> {
  const { paths, components, ...head } = document;
  const users = new Map<string, Set<string>>();
  const byArea = new Map<string, Record<string, Json>>();
  for (const [path, operations] of Object.entries(paths)) {
    const area = areaOf(path);
    byArea.set(area, { ...byArea.get(area), [path]: operations });
    for (const schema of schemasIn(operations, components.schemas)) users.set(schema, (users.get(schema) ?? new Set()).add(area));
  }
  const write = (content: unknown) => `${JSON.stringify(sorted(content), null, 1)}\n`;
  const files = new Map<string, string>();
  for (const [area, own] of byArea) {
    const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => users.get(name)?.size === 1 && users.get(name)!.has(area)));
    files.set(`${area}.json`, write({ paths: own, components: { schemas } }));
  }
  const shared = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => users.get(name)?.size !== 1));
  files.set('common.json', write({ ...head, paths: {}, components: { ...components, schemas: shared } }));
  return files;
}

/** The names of all schemas that something refers to, also through others. */
function schemasIn(value: unknown, schemas: Record<string, Json>, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    if (!found.has(name!)) {
      found.add(name!);
      schemasIn(schemas[name!] ?? {}, schemas, found);
    }
  return found;
}

/** The whole document from its files. */
export function composeDocument(parts: readonly OpenApi[]): OpenApi {
  const whole = { paths: {}, components: { schemas: {} } } as OpenApi;
  for (const { paths, components, ...head } of parts) {
    Object.assign(whole, head);
    Object.assign(whole.paths, paths);
    const { schemas, ...others } = components;
    Object.assign(whole.components.schemas, schemas);
    Object.assign(whole.components, others);
  }
  return sorted(whole) as OpenApi;
}
