import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedHeaders } from './aws-signature.rules.js';
import { S3Storage } from './s3-storage.js';

const KEYS = { accessKeyId: 'test-key', secretAccessKey: 'test-secret', region: 'cn-northwest-1' };
const shaOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** A small storage that checks what S3 checks: signature, age, hash and length of the body. */
class SmallS3 {
  readonly objects = new Map<string, Buffer>();
  /** Answered instead, first to last; `cut` hangs up. */
  readonly instead: (number | 'cut')[] = [];
  readonly seen: string[] = [];
  private readonly server = http.createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((ok) => this.server.listen(0, '127.0.0.1', ok));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((ok) => void this.server.close(() => ok()));
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    this.seen.push(request.method!);
    const instead = this.instead.shift();
    if (instead === 'cut') return void request.socket.destroy();
    const say = (status: number, code?: string, content?: Buffer) => void response.writeHead(status).end(content ?? (code ? `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` : undefined));
    if (instead) return say(instead, 'SlowDown');
    const fault = this.faultOf(request, body);
    if (fault) return say(403, fault);
    const key = request.url!;
    if (request.method === 'PUT') {
      this.objects.set(key, body);
      return say(200);
    }
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return say(204);
    }
    const found = this.objects.get(key);
    return found ? say(200, undefined, request.method === 'HEAD' ? Buffer.alloc(0) : found) : say(404, 'NoSuchKey');
  }

  private faultOf({ headers, method, url }: http.IncomingMessage, body: Buffer): string | undefined {
    const stamp = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    if (!(Math.abs(Date.now() - Date.parse(stamp)) < 900_000)) return 'RequestTimeTooSkewed';
    if (headers['x-amz-content-sha256'] !== shaOf(body)) return 'XAmzContentSHA256Mismatch';
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization!)![1]!.split(';');
    const given = Object.fromEntries(names.filter((name) => !['host', 'x-amz-date', 'x-amz-content-sha256'].includes(name)).map((name) => [name, String(headers[name])]));
    const expected = signedHeaders({ method: method!, url: new URL(url!, `http://${headers.host}`), headers: given, payloadSha256: shaOf(body) }, KEYS, new Date(stamp)).authorization;
    return headers.authorization === expected ? undefined : 'SignatureDoesNotMatch';
  }
}

describe('files in a bucket', () => {
  const s3 = new SmallS3();
  let endpoint: string;
  let folder: string;
  let storage: S3Storage;
  beforeAll(async () => {
    endpoint = await s3.start();
    folder = await mkdtemp(path.join(tmpdir(), 's3-storage-'));
    storage = new S3Storage(folder, { endpoint, bucket: 'haobang', ...KEYS });
    await mkdir(storage.incoming, { recursive: true });
  });
  beforeEach(() => void s3.seen.splice(0));
  afterAll(async () => {
    await s3.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function received(content: Buffer): Promise<{ sha256: string; file: string }> {
    const sha256 = shaOf(content);
    const file = path.join(storage.incoming, `${sha256}-${randomBytes(4).toString('hex')}`);
    await writeFile(file, content);
    return { sha256, file };
  }
  const read = async (sha256: string) => {
    const pieces: Buffer[] = [];
    for await (const piece of await storage.open(sha256)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  };

  it.each([['of some bytes', 12], ['empty', 0], ['larger than a packet', 700_000]])('one that is %s is put, opened as it was, and removed', async (_, size) => {
    const content = randomBytes(size);
    const { sha256, file } = await received(content);
    await storage.put(sha256, file);
    expect(existsSync(file)).toBe(false);
    expect([...s3.objects.keys()]).toEqual([`/haobang/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`]);
    expect((await read(sha256)).equals(content)).toBe(true);
    await storage.remove(sha256);
    await storage.remove(sha256);
    await expect(storage.open(sha256)).rejects.toThrow(/refused GET .*404 NoSuchKey/);
  });

  it('put twice is one; put again after the file was taken over is no failure, and never put is', async () => {
    const { sha256, file } = await received(Buffer.from('twice'));
    await storage.put(sha256, file);
    await storage.put(sha256, file);
    await storage.put(sha256, (await received(Buffer.from('twice'))).file);
    expect(s3.objects.size).toBe(1);
    await storage.remove(sha256);
    await expect(storage.put(sha256, file)).rejects.toThrow(/was never stored/);
  });

  it('is tried again where the storage is busy or hangs up, and told where it stays so', async () => {
    const content = Buffer.from('busy');
    const { sha256, file } = await received(content);
    s3.instead.push(503, 'cut', 500);
    await storage.put(sha256, file);
    expect(s3.seen).toEqual(['PUT', 'PUT', 'PUT', 'PUT']);
    s3.instead.push('cut', 503);
    expect((await read(sha256)).equals(content)).toBe(true);
    s3.instead.push(503, 503, 503, 503);
    await expect(storage.open(sha256)).rejects.toThrow(/503 SlowDown/);
    s3.instead.push('cut', 'cut', 'cut', 'cut');
    await expect(storage.open(sha256)).rejects.toThrow(new RegExp(`at ${endpoint} does not answer`));
  });

  it('is refused with other keys, and where the bytes are not those of the name; the received file stays', async () => {
    const { sha256, file } = await received(Buffer.from('mine'));
    await expect(new S3Storage(folder, { endpoint, bucket: 'haobang', ...KEYS, secretAccessKey: 'another' }).put(sha256, file)).rejects.toThrow(/403 SignatureDoesNotMatch/);
    await expect(storage.put(shaOf(Buffer.from('yours')), file)).rejects.toThrow(/403 XAmzContentSHA256Mismatch/);
    expect(existsSync(file)).toBe(true);
    await expect(storage.open('../../etc/passwd')).rejects.toThrow(/Not a SHA-256/);
  });

  it('what was received and never put is removed after its time', async () => {
    const [old, fresh] = [await received(Buffer.from('old')), await received(Buffer.from('fresh'))];
    await utimes(old.file, new Date(0), new Date(0));
    await storage.tidy(3_600_000);
    expect([existsSync(old.file), existsSync(fresh.file)]).toEqual([false, true]);
  });
});
