import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The built API document beside the bundle; made by `openapi`, checked in by area. */
export function openApiDocument(): string {
  return readFileSync(path.join(here, 'openapi.json'), 'utf8');
}

/** The built client beside the bundle. */
export const clientFolder = (): string => path.resolve(here, '../admin');
