import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, UnitTree, type TestSession } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { writeXlsx } from '@haobang/exchange';
import { Clock, createApp, HttpModule, systemContext, Writes, type Actor, type RequestContext } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { DocumentAccess } from './document-access.js';
import { Documents } from './documents.js';
import { DocumentsModule } from './documents.module.js';
import { FileStorage } from './file-storage.js';

class NoUnits extends UnitTree {
  subtree(): Promise<number[]> {
    return Promise.resolve([]);
  }
}

/** Library cards that everyone of unit 2 sees, and whose files a leader may replace. */
class CardAccess extends DocumentAccess {
  readonly cards = new Set<string>();

  maySee(ctx: RequestContext, subjects: readonly string[]): Promise<boolean> {
    return Promise.resolve(ctx.actor.unitId === 2 && subjects.some((s) => this.cards.has(s)));
  }

  override mayReplace(ctx: RequestContext): Promise<boolean> {
    return Promise.resolve(ctx.actor.name === 'colleague');
  }
}

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(64)]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const sha = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('documents', () => {
  const t = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const access = new CardAccess();
  let app: NestFastifyApplication;
  let documents: Documents;
  let folder: string;
  let uploader: TestSession;
  let colleague: TestSession;
  let stranger: TestSession;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: t.url, poolSize: 8 }),
        HttpModule.forRoot({ provide: Clock, useValue: clock }),
        AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: NoUnits } }),
        JobsModule,
        DocumentsModule.forRoot({ dataFolder: folder, maxBytes: 1 << 20 }),
      ],
    })
    class TestModule {}
    app = await createApp(TestModule);
    await app.listen(0, '127.0.0.1');
    documents = app.get(Documents);
    documents.register(access);
    uploader = await openTestSession(t.database, { username: 'uploader', roles: [{ role: 'handler', unitId: 1 }] });
    colleague = await openTestSession(t.database, { username: 'colleague', roles: [{ role: 'handler', unitId: 2 }] });
    stranger = await openTestSession(t.database, { username: 'stranger', roles: [{ role: 'systemAdmin' }] });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const http = () => request(app.getHttpServer());
  const get = (url: string, session = uploader) => http().get(`/api/v1/documents/${url}`).set(session.headers);
  const send = (content: Buffer | string, name: string, session = uploader, to = '') =>
    http().post(`/api/v1/documents${to}`).set(session.headers).attach('file', Buffer.from(content), { filename: name, contentType: 'application/octet-stream' });
  const ctxOf = (session: TestSession, name: string, unitId: number): RequestContext => {
    const actor: Actor = { kind: 'staff', id: session.accountId, name, unitId, roles: [], scopes: null, units: [unitId] };
    return { ...systemContext(clock.now()), actor };
  };
  const link = (id: string, subject: string, session = uploader) => app.get(Writes).run(ctxOf(session, 'uploader', 1), (write) => documents.link(write, [id], subject));
  const linked = async (content: Buffer | string, name: string) => {
    const { body } = await send(content, name).expect(201);
    const card = randomUUID();
    access.cards.add(card);
    await link(body.id as string, card);
    return body as { id: string; sha256: string };
  };
  const stored = async () => (await readdir(path.join(folder, 'files'), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name)).map((name) => path.basename(name));

  describe('upload', () => {
    it('keeps the bytes, the name and the sniffed type', async () => {
      const { body } = await send(PDF, '营业执照 副本.pdf').expect(201);
      expect(body).toEqual({ id: expect.any(String), version: 1, name: '营业执照 副本.pdf', size: PDF.length, type: 'application/pdf', sha256: sha(PDF), uploadedAt: '2024-05-09T01:00:00.000Z', uploaderName: 'uploader' });
      expect((await get(body.id).expect(200)).body).toEqual(body);
      const content = await get(`${body.id}/content`).expect(200);
      expect(Buffer.compare(content.body as Buffer, PDF)).toBe(0);
      expect(content.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(PDF.length),
        'x-content-type-options': 'nosniff',
        'content-disposition': `inline; filename="____ __.pdf"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20%E5%89%AF%E6%9C%AC.pdf`,
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cache-control': 'no-store',
      });
    });

    it('stores the same bytes once', async () => {
      const [one, two] = [await send(PNG, 'a.png').expect(201), await send(PNG, 'b.png', colleague).expect(201)];
      expect(one.body.id).not.toBe(two.body.id);
      expect((await stored()).filter((name) => name === sha(PNG))).toHaveLength(1);
    });

    it('keeps one content for many at once', async () => {
      const content = Buffer.concat([PNG, Buffer.from('at once')]);
      const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => send(content, `${i}.png`)));
      expect(answers.map((a) => a.status)).toEqual(Array.from({ length: 12 }, () => 201));
      expect((await stored()).filter((name) => name === sha(content))).toHaveLength(1);
    });

    it.each<[string, string, Buffer | string, number, string]>([
      ['a program under the name of a PDF', 'a.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 415, 'file-type-not-allowed'],
      ['an image under the name of a PDF', 'a.pdf', PNG, 415, 'file-type-differs'],
      ['HTML', 'a.html', '<html><script>alert(1)</script></html>', 415, 'file-type-not-allowed'],
      ['SVG', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 415, 'file-type-not-allowed'],
      ['XML under the name of text', 'a.txt', '<?xml version="1.0"?><a/>', 415, 'file-type-not-allowed'],
      ['zero bytes in text', 'a.txt', Buffer.from([65, 0, 66]), 415, 'file-type-not-allowed'],
      ['a broken archive', 'a.docx', Buffer.from('PK\x03\x04nothing'), 415, 'file-type-not-allowed'],
      ['no ending', 'readme', 'text', 415, 'file-type-not-allowed'],
      ['nothing', 'a.txt', '', 422, 'file-empty'],
      ['too much', 'a.txt', 'x'.repeat((1 << 20) + 1), 413, 'file-too-large'],
    ])('refuses %s', async (_, name, content, status, code) => {
      const answer = await send(content, name).expect(status);
      expect(answer.body.code).toBe(code);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(await readdir(path.join(folder, 'files/incoming'))).toEqual([]);
    });

    it('takes exactly the limit, text in GBK, and a workbook', async () => {
      await send('x'.repeat(1 << 20), 'a.txt').expect(201);
      await send(Buffer.from('b1eaccc22cc8d5c6da0d0a', 'hex'), 'a.csv').expect(201);
      const chunks: Buffer[] = [];
      for await (const chunk of writeXlsx([{ name: 'a', label: 'A' }], [{ a: '1' }])) chunks.push(chunk as Buffer);
      expect((await send(Buffer.concat(chunks), 'a.xlsx').expect(201)).body.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      expect((await send(Buffer.concat(chunks), 'a.docx').expect(415)).body.code).toBe('file-type-differs');
    });

    it('cleans names', async () => {
      const { body } = await send('text', '../..\\evil\u202Etxt.exe\u0007.txt').expect(201);
      expect(body.name).toBe('eviltxt.exe.txt');
    });

    it('answers a repeated key with the first answer, and another file under it with 422', async () => {
      const key = randomUUID();
      const first = await send('one', 'a.txt').set('idempotency-key', key).expect(201);
      expect((await send('one', 'a.txt').set('idempotency-key', key).expect(201)).body).toEqual(first.body);
      expect((await send('two', 'a.txt').set('idempotency-key', key).expect(422)).body.code).toBe('idempotency-key-reused');
      expect(await stored()).not.toContain(sha(Buffer.from('two')));
    });

    it.each([
      ['JSON', { 'content-type': 'application/json' }, '{}', 415],
      ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x', 400],
      ['a form that breaks off', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\ntext', 400],
      ['a form without a file', { 'content-type': 'multipart/form-data; boundary=b' }, '--b--\r\n', 400],
      ['an unknown field', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\ncontent-disposition: form-data; name="colour"\r\n\r\nred\r\n--b--\r\n', 400],
    ])('refuses %s with %s', async (_, headers, body, status) => {
      const answer = await http().post('/api/v1/documents').set(uploader.headers).set(headers).send(body);
      expect([answer.status, answer.body.status]).toEqual([status, status]);
    });

    it('refuses two files, and forgets the first', async () => {
      const answer = await http().post('/api/v1/documents').set(uploader.headers).attach('file', Buffer.from('a'), 'a.txt').attach('file', Buffer.from('b'), 'b.txt');
      expect([answer.status, answer.body.code]).toEqual([400, 'too-many-files']);
      expect(await readdir(path.join(folder, 'files/incoming'))).toEqual([]);
    });

    it('refuses a body of 80 MB by its length, without reading it', async () => {
      const { port } = app.getHttpServer().address() as { port: number };
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => {
          const headers = Object.entries(uploader.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
          socket.write(`POST /api/v1/documents HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}content-type: multipart/form-data; boundary=b\r\ncontent-length: ${80 << 20}\r\n\r\n--b\r\n`);
        });
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.destroy();
        });
        socket.once('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('file-too-large');
    });

    it('stops reading a body without a length once it is too large', async () => {
      const { port } = app.getHttpServer().address() as { port: number };
      let sent = 0;
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => {
          const headers = Object.entries(uploader.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
          socket.write(`POST /api/v1/documents HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}content-type: multipart/form-data; boundary=b\r\ntransfer-encoding: chunked\r\n\r\n`);
          const chunk = (text: string) => socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
          chunk('--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
          const more = () => {
            while (!socket.destroyed && sent < 80 << 20) {
              sent += 65_536;
              if (!chunk('x'.repeat(65_536))) return void socket.once('drain', more);
            }
          };
          more();
        });
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.destroy();
        });
        socket.once('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(await readdir(path.join(folder, 'files/incoming'))).toEqual([]);
    });
  });

  describe('content', () => {
    it('is an attachment in a sandbox unless a browser can show it safely', async () => {
      const { body } = await send('<script>alert(1)</script>', 'note.txt').expect(201);
      const { headers } = await get(`${body.id}/content`).expect(200);
      expect(headers).toMatchObject({ 'content-type': 'text/plain', 'content-disposition': expect.stringMatching(/^attachment/), 'content-security-policy': expect.stringMatching(/^sandbox;/), 'x-content-type-options': 'nosniff' });
    });
  });

  describe('who sees', () => {
    it('the uploader alone, until it is linked; then whom the subject lets', async () => {
      const { body } = await send('secret', 'a.txt').expect(201);
      for (const url of [body.id, `${body.id}/content`, `${body.id}/versions`]) await get(url as string, colleague).expect(404);
      const card = randomUUID();
      access.cards.add(card);
      await link(body.id as string, card);
      for (const url of [body.id, `${body.id}/content`, `${body.id}/versions`]) {
        await get(url as string, colleague).expect(200);
        await get(url as string, stranger).expect(404);
        await get(url as string, uploader).expect(200);
      }
      await http().get(`/api/v1/documents/${body.id}`).expect(401);
    });

    it.each(['1', randomUUID()])('answers for the unknown id %s as for a hidden one', async (id) => {
      await get(id).expect(id === '1' ? 400 : 404);
    });
  });

  describe('link', () => {
    it('takes only what the caller has, and says which is not there', async () => {
      const mine = (await send('mine', 'a.txt').expect(201)).body.id as string;
      const foreign = (await send('foreign', 'a.txt', stranger).expect(201)).body.id as string;
      await expect(app.get(Writes).run(ctxOf(uploader, 'uploader', 1), (write) => documents.link(write, [mine, foreign, randomUUID()], randomUUID()))).rejects.toMatchObject({
        status: 422, code: 'document-unknown', more: { errors: [{ pointer: '/files/1' }, { pointer: '/files/2' }] },
      });
      const subject = randomUUID();
      await link(mine, subject);
      await link(mine, subject);
      expect(await documents.ofSubjects(t.database, [subject])).toMatchObject([{ id: mine, subject, name: 'a.txt', version: 1 }]);
    });

    it('can not be erased by the application', async () => {
      await expect(t.database.query('delete from document_link')).rejects.toMatchObject({ code: '42501' });
    });
  });

  describe('versions', () => {
    it('stand beside each other, each with its bytes', async () => {
      const { body } = await send('first', 'a.txt').expect(201);
      const second = (await send('second', 'b.txt', uploader, `/${body.id}/versions`).expect(201)).body;
      expect(second).toMatchObject({ id: body.id, version: 2, name: 'b.txt' });
      expect((await get(`${body.id}/versions`)).body.items.map((v: { version: number; name: string }) => [v.version, v.name])).toEqual([[2, 'b.txt'], [1, 'a.txt']]);
      expect((await get(`${body.id}/content`)).text).toBe('second');
      expect((await get(`${body.id}/content?version=1`)).text).toBe('first');
      await get(`${body.id}/content?version=3`).expect(404);
      await get(`${body.id}/content?version=0`).expect(400);
      await get(`${body.id}/content?colour=red`).expect(400);
    });

    it('of a linked document come from whom its subject lets', async () => {
      const { id } = await linked('first', 'a.txt');
      expect((await send('second', 'a.txt', uploader, `/${id}/versions`).expect(422)).body.code).toBe('document-linked');
      await send('second', 'a.txt', stranger, `/${id}/versions`).expect(404);
      await send('second', 'a.txt', colleague, `/${id}/versions`).expect(201);
    });

    it('get one number each, also at once', async () => {
      const { body } = await send('0', 'a.txt').expect(201);
      await Promise.all(Array.from({ length: 5 }, (_, i) => send(`version ${i}`, 'a.txt', uploader, `/${body.id}/versions`).expect(201)));
      expect((await get(`${body.id}/versions`)).body.items.map((v: { version: number }) => v.version)).toEqual([6, 5, 4, 3, 2, 1]);
    });
  });

  describe('delete', () => {
    it('removes an own file with its bytes, but not bytes that another has', async () => {
      const content = Buffer.from('to be deleted');
      const [one, two] = [(await send(content, 'a.txt').expect(201)).body.id as string, (await send(content, 'b.txt', colleague).expect(201)).body.id as string];
      await http().delete(`/api/v1/documents/${one}`).set(colleague.headers).expect(404);
      await http().delete(`/api/v1/documents/${one}`).set(uploader.headers).expect(204);
      await get(one).expect(404);
      expect((await get(`${two}/content`, colleague)).text).toBe('to be deleted');
      await http().delete(`/api/v1/documents/${two}`).set(colleague.headers).expect(204);
      expect(await stored()).not.toContain(sha(content));
    });

    it('leaves what a record has', async () => {
      const { id } = await linked('evidence', 'a.txt');
      expect((await http().delete(`/api/v1/documents/${id}`).set(uploader.headers).expect(422)).body.code).toBe('document-linked');
      await http().delete(`/api/v1/documents/${id}`).set(colleague.headers).expect(404);
    });
  });

  describe('orphans', () => {
    it('go after a day, with their bytes; what is linked or young stays', async () => {
      clock.set('2024-06-01T09:00+08:00');
      const orphan = (await send('orphan', 'a.txt').expect(201)).body;
      const kept = await linked('kept', 'a.txt');
      clock.set('2024-06-02T08:59+08:00');
      await documents.removeOrphans(clock.now(), 24);
      await get(orphan.id as string).expect(200);
      clock.set('2024-06-02T09:01+08:00');
      expect(await documents.removeOrphans(clock.now(), 24)).toBe(1);
      await get(orphan.id as string).expect(404);
      await get(kept.id).expect(200);
      expect(await stored()).not.toContain(orphan.sha256);
      expect(await stored()).toContain(kept.sha256);
    });

    it('that are linked at the same time are either linked or gone, never linked to nothing', async () => {
      clock.set('2024-07-01T09:00+08:00');
      const ids = await Promise.all(Array.from({ length: 20 }, async (_, i) => (await send(`race ${i}`, 'a.txt').expect(201)).body.id as string));
      clock.set('2024-07-03T09:00+08:00');
      const links = Promise.allSettled(ids.map((id) => link(id, randomUUID())));
      await documents.removeOrphans(clock.now(), 24);
      const outcome = await links;
      for (const [i, id] of ids.entries()) await get(`${id}/content`).expect(outcome[i]!.status === 'fulfilled' ? 200 : 404);
    });

    it('leave no bytes of an upload that failed at its end', async () => {
      const storage = app.get(FileStorage);
      const content = Buffer.from('never committed');
      await t.owner.query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create trigger refuse before insert on document_version for each row when (new.name = 'refused.txt') execute function refuse()`);
      await send(content, 'refused.txt').expect(500);
      await expect(storage.open(sha(content))).rejects.toMatchObject({ code: 'ENOENT' });
    });
  });
});
