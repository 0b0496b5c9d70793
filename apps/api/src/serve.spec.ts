import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveFiles } from './serve.js';

@Module({})
class Nothing {}

describe('the documents of the API', () => {
  let app: NestFastifyApplication;
  const ask = (url: string) => app.inject({ method: 'GET', url });

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(), { logger: false });
    await serveFiles(app);
    await app.init();
  });
  afterAll(() => app.close());

  it('are one document, put together from the files of the areas', async () => {
    const answer = await ask('/openapi.json');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const document = answer.json<{ openapi: string; paths: Record<string, unknown> }>();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/v1/complaints/demands/{id}/sign', '/api/v1/calendar/deadline', '/oauth2/token']));
  });
  it('are found by the catalogue that every host has at the same address', async () => {
    const catalog = await ask('/.well-known/api-catalog');
    expect(catalog.headers['content-type']).toMatch(/^application\/linkset\+json; profile=/);
    const [api] = catalog.json<{ linkset: Record<string, { href: string }[]>[] }>().linkset;
    for (const relation of ['service-desc', 'service-doc']) expect([relation, (await ask(api![relation]![0]!.href)).statusCode]).toEqual([relation, 200]);
  });
  it('are shown by a page that asks nobody else for anything', async () => {
    expect((await ask('/docs')).headers.location).toBe('/docs/');
    const page = (await ask('/docs/')).body;
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(asked.filter((address) => !address.startsWith('/'))).toEqual([]);
    for (const address of asked.filter((each) => each.startsWith('/docs/'))) expect([address, (await ask(address)).statusCode]).toEqual([address, 200]);
  });
  it.each(['/docs/swagger-initializer.js', '/docs/package.json', '/docs/..%2f..%2fpackage.json'])('come without %s', async (address) => {
    expect((await ask(address)).statusCode).toBe(404);
  });
});
