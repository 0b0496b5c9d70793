import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type request from 'supertest';
import { describeApi } from './openapi.js';
import { parametersOf, type Schema } from './openapi-schema.js';
import type { Headers } from './product.testing.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What the API's document says of an operation, as far as rights and rows go. */
export interface Described {
  id: string;
  method: Method;
  path: string;
  permission: string;
  roles: string[];
  /** Of verbs: how the role's unit must stand to the record. */
  relations: Record<string, string> | undefined;
  states: { from: string[]; to: string[] | 'same' } | undefined;
  parameters: { in: string; name: string; required?: boolean; schema?: Schema }[];
  body: { example: Record<string, unknown>; properties: Record<string, Schema> } | undefined;
}

/** Every operation of the running product. */
export function describedOperations(app: NestFastifyApplication): Described[] {
  const document = describeApi(app);
  const { paths, components } = document;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, o]) => {
      const media = o.requestBody?.content['application/json'];
      const ref = media?.schema?.$ref?.split('/').at(-1);
      const schema = ref ? components.schemas[ref] : media?.schema;
      const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
      return {
        id: o.operationId, method: method as Method, path, permission: o['x-permission'] as string, roles: o['x-roles'] as string[],
        relations: o['x-relations'] as Described['relations'], states: o['x-states'] as Described['states'], parameters: parametersOf(o, document),
        body: media ? { example: (example ?? {}) as Record<string, unknown>, properties: schema?.properties ?? {} } : undefined,
      };
    }),
  );
}

/** The verbs of records: POST to a record's own address, with the states before and after. */
export const isVerb = (o: Described): boolean => o.method === 'post' && o.states !== undefined && o.relations !== undefined && /\{id\}\/[A-Za-z]+$/.test(o.path);
export const verbOf = (o: Described): string => o.path.split('/').at(-1)!;
/** The address of the list that a record stands in. */
export const listOf = (o: Described): string => o.path.split('/{id}')[0]!;

/** The address with its parameters filled in; what is not given leads to nothing that exists. */
export function addressOf(o: Described, given: Record<string, string> = {}): string {
  return o.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = o.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema;
    return given[name] ?? (schema?.format === 'uuid' ? randomUUID() : schema?.type === 'integer' || schema?.type === 'number' ? '987654' : 'nothing-here');
  });
}

/** Sends what the document shows as an example, to nothing that exists unless `address` says where. */
export function call(http: ReturnType<typeof request>, o: Described, by: Headers, address = addressOf(o), body: object | undefined = o.body?.example): request.Test {
  const asked = http[o.method](address).set(by);
  return body === undefined ? asked : asked.send(body);
}

/** What moves a record in time or binds it to something else has no place in a body for a new record. */
const NOT_SENT = ['effectiveAt', 'registeredAt', 'enterpriseId', 'externalSystem', 'externalId'];

/** The example of the body, with members that must name something that exists. */
export function bodyOf(o: Described, values: Record<string, unknown> = {}): Record<string, unknown> {
  const { example = {}, properties = {} } = o.body ?? {};
  const named = Object.fromEntries(Object.entries(values).filter(([name]) => name in properties));
  return { ...Object.fromEntries(Object.entries(example).filter(([name]) => !NOT_SENT.includes(name))), ...named };
}
