import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { permissions, ROLE_NAMES } from '@haobang/auth';
import { API_VERSION, ProblemResponse } from '@haobang/http';
import { kinds, metrics } from './areas.js';
import { completeDocument, describedTags } from './openapi-completion.rules.js';
import type { OpenApi } from './openapi-schema.js';

const DESCRIPTION = `Records of government work, their clocks and their figures. Each operation says, from the declarations that run:

- \`x-permission\`: the right that it demands, which is also the OAuth scope; \`x-roles\`: the roles that have it; \`x-relations\`: how the role's unit must stand to the record;
- \`x-measures\`: the measures of the plan that it serves; \`x-figures\`: the figures that it moves; \`x-basis\`: the law or rule that it follows;
- for verbs \`x-states\`: the states before and after; \`x-clocks\`: the clocks that it may begin, end, pause or move; \`x-not-by\`: verbs whose last doer may not do this one (four eyes);
- an example of its body, and of a call that is refused.

Times are RFC 3339 in UTC, days are days in Asia/Shanghai, money is a decimal string. Refusals are problem details (RFC 9457) with a stable \`code\`. Lists are keyset lists: pass \`next\` on as \`cursor\`. Send an \`Idempotency-Key\` with every POST, and the ETag as \`If-Match\` with every PATCH.`;

/** Tags, in the order of the documents. */
const TAGS: Readonly<Record<string, string>> = {
  session: 'Sign-in of staff, own sessions, own password and second factor; the log of sign-ins (`/session`, `/sessions`, `/audit/sign-ins`).',
  token: 'Access tokens of machine clients (`/oauth2/token`).',
  complaints: 'Action 8: demands of enterprises from intake to strike-off, measures 45 to 51 (`/complaints`).',
  desk: 'Over all areas: worklist, search, kinds of records, scoreboard, the sixty measures, figures with their records, targets and plan years (`/worklist`, `/search`, `/kinds`, `/scoreboard`, `/measures`, `/metrics`, `/targets`, `/plan-years`).',
  enterprises: 'Enterprises and their people: values with sources over time, contacts masked and opened with a purpose (`/enterprises`).',
  documents: 'Files by their content, in versions (`/documents`).',
  calendar: 'Working days, holiday notices and deadlines explained day by day (`/calendar`).',
  organisation: 'Units, people, posts, stand-ins, groups and working hours, all of them dated (`/organisation`).',
  rules: 'Decision tables in versions, and the receipts of what they decided (`/rules`).',
  operations: 'Long work and its progress: imports, undone or resumed (`/operations`).',
  jobs: 'The queue, for the system administrator (`/jobs`).',
  users: 'Accounts, roles and who holds them (`/users`, `/roles`).',
  clients: 'Machine clients, their scopes and keys (`/clients`).',
  audit: 'Who did what outside of records, and who opened personal values (`/audit`).',
};

/** The whole document, from the decorators of the running code and the declarations of the areas. */
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
    .addOAuth2({ type: 'oauth2', description: 'Systems use OAuth 2 client credentials; scopes are the permissions, tokens are opaque and last 15 minutes.', flows: { clientCredentials: { tokenUrl: '/oauth2/token', scopes: scopes() } } }, 'machine');
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [ProblemResponse] }) as unknown as OpenApi;
  completeDocument(document, {
    kinds, figures: metrics.map((metric) => ({ code: metric.code, of: metric.source.of })), everyRole: [...ROLE_NAMES, 'machine'], rolesOf: (permission) => permissions.rolesOf(permission),
  });
  document.tags = describedTags(document, TAGS);
  return document;
}

/** Every scope that a client may be given, with the roles of staff that may do the same. */
const scopes = () => Object.fromEntries(permissions.scopes().map((scope) => [scope, `As ${permissions.rolesOf(scope).filter((role) => role !== 'machine').join(', ') || 'no member of staff'}.`]));
