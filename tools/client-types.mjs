// Makes the client's types from the checked-in API documents, into one file. With --check nothing is written, and a difference
// to the file in git ends with 1.
import fs from 'node:fs';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { root } from './bootstrap.mjs';

const FOLDER = path.join(root, 'apps/api/openapi');
const FILE = path.join(root, 'libs/platform/api-client/src/schema.d.ts');
const HEAD = '// Made from apps/api/openapi by tools/client-types.mjs; change the server, not this file.\n';

/** Refusals are thrown by the transport and texts stand in the documents: the types need neither. */
const WORDS = new Set(['description', 'summary', 'example', 'examples', 'externalDocs']);

/** A schema or operation without its words; what is called like one of them inside `properties` is a field and stays. */
function bare(value, named = false) {
  if (Array.isArray(value)) return value.map((member) => bare(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => named || !WORDS.has(name)).map(([name, member]) => [name, bare(member, !named && (name === 'properties' || name === 'schemas'))]));
}

/** @returns the whole document, answers below 400 only */
export function clientDocument(parts) {
  const document = { openapi: '3.1.0', info: { title: 'Haobang', version: '1' }, paths: {}, components: { schemas: {}, parameters: {} } };
  for (const { paths, components } of parts) {
    Object.assign(document.components.schemas, components.schemas);
    Object.assign(document.components.parameters, components.parameters);
    for (const [address, operations] of Object.entries(paths))
      document.paths[address] = Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [method, { ...operation, responses: Object.fromEntries(Object.entries(operation.responses).filter(([status]) => status < '4')) }]),
      );
  }
  return bare(document);
}

if (process.argv[1] === path.join(root, 'tools/client-types.mjs')) {
  const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();
  const text = HEAD + astToString(await openapiTypes(clientDocument(names.map((name) => JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8'))))));
  const stale = !fs.existsSync(FILE) || fs.readFileSync(FILE, 'utf8') !== text;
  if (stale && process.argv.includes('--check')) {
    console.error('The client\'s types are not those of the API documents. Run "node tools/client-types.mjs".');
    process.exitCode = 1;
  } else if (stale) fs.writeFileSync(FILE, text);
}
