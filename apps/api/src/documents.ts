import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { composeDocument } from './openapi-files.js';
import type { OpenApi } from './openapi-schema.js';

/** The checked-in API document, one file per area; the working folder of every process is the project's. */
export const OPENAPI_FOLDER = path.resolve('apps/api/openapi');
/** The page at /docs, and Swagger UI, which comes with @nestjs/swagger: nothing of it is fetched from elsewhere. */
export const DOCS_FOLDER = path.resolve('apps/api/docs-page');
export const swaggerUiFolder = (): string => path.dirname(createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger')).resolve('swagger-ui-dist/package.json'));
/** The built client. */
export const CLIENT_FOLDER = path.resolve('dist/admin');

let composed: string | undefined;

/** The whole document as text, put together once. */
export function openApiDocument(): string {
  composed ??= JSON.stringify(composeDocument(readdirSync(OPENAPI_FOLDER).map((name) => JSON.parse(readFileSync(path.join(OPENAPI_FOLDER, name), 'utf8')) as OpenApi)));
  return composed;
}
