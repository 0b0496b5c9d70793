import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type AwsCredentials, EMPTY_SHA256, signedHeaders } from './aws-signature.rules.js';
import { contentPath, FileStorage, tidyFolder } from './file-storage.js';

export interface S3Options extends AwsCredentials {
  /** Of the storage, without the bucket, e.g. `https://minio.example:9000`. */
  endpoint: string;
  bucket: string;
}

interface Sending {
  method: 'PUT' | 'GET' | 'HEAD' | 'DELETE';
  sha256: string;
  /** Sent as the body; its SHA-256 is the content's name. */
  file?: { path: string; size: number };
}

const TRIES = 4;
const SILENT_AFTER_MS = 20_000;
/** What another try may mend: the storage is busy, restarts, or the connection broke. */
const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Files in an S3-compatible storage (MinIO, Ceph, OBS, OSS …), for several servers without a shared folder. Objects are named
 * as files in the folder are, so that either can be copied into the other. The name is the hash that is signed: the storage
 * itself refuses bytes that arrive as others.
 */
export class S3Storage extends FileStorage {
  readonly incoming: string;
  private readonly agent: http.Agent;

  /** @param folder where files are received before they are sent on; need not be shared */
  constructor(
    folder: string,
    private readonly options: S3Options,
  ) {
    super();
    this.incoming = path.join(folder, 'incoming');
    this.agent = new (options.endpoint.startsWith('https:') ? https : http).Agent({ keepAlive: true, maxSockets: 16 });
  }

  async put(sha256: string, file: string): Promise<void> {
    const known = await stat(file).catch(() => undefined);
    if (!known) {
      // A transaction that is run again after a deadlock has sent the file already.
      const there = await this.send({ method: 'HEAD', sha256 });
      there.resume();
      if (there.statusCode === 200) return;
      throw new Error(`The received file of ${sha256} is gone and was never stored`);
    }
    const answer = await this.send({ method: 'PUT', sha256, file: { path: file, size: known.size } });
    if (answer.statusCode !== 200) throw await refusal('PUT', sha256, answer);
    answer.resume();
    await rm(file, { force: true });
  }

  async open(sha256: string): Promise<Readable> {
    const answer = await this.send({ method: 'GET', sha256 });
    if (answer.statusCode !== 200) throw await refusal('GET', sha256, answer);
    return answer;
  }

  async remove(sha256: string): Promise<void> {
    const answer = await this.send({ method: 'DELETE', sha256 });
    if (answer.statusCode !== 204 && answer.statusCode !== 200 && answer.statusCode !== 404) throw await refusal('DELETE', sha256, answer);
    answer.resume();
  }

  tidy(olderThanMs: number): Promise<number> {
    return tidyFolder(this.incoming, olderThanMs);
  }

  private async send(sending: Sending): Promise<IncomingMessage> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.once(sending);
        if (!PASSING.has(answer.statusCode ?? 0) || attempt === TRIES) return answer;
        answer.resume();
      } catch (error) {
        if (attempt === TRIES) throw new Error(`The storage of files at ${this.options.endpoint} does not answer: ${(error as Error).message}`, { cause: error });
      }
      await pause(100 * 3 ** (attempt - 1));
    }
  }

  private async once({ method, sha256, file }: Sending): Promise<IncomingMessage> {
    const { endpoint, bucket } = this.options;
    const url = new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}/${contentPath(sha256)}`);
    const body: Record<string, string> = file ? { 'content-length': String(file.size), 'content-type': 'application/octet-stream' } : {};
    // The storage compares it with its own clock: this is technical time, and no business day hangs on it.
    const headers = signedHeaders({ method, url, headers: body, payloadSha256: file ? sha256 : EMPTY_SHA256 }, this.options, new Date());
    const request = (url.protocol === 'https:' ? https : http).request(url, { method, headers, agent: this.agent });
    request.setTimeout(SILENT_AFTER_MS, () => request.destroy(new Error(`silent for ${SILENT_AFTER_MS / 1000} seconds`)));
    const answered = new Promise<IncomingMessage>((resolve, reject) => request.once('response', resolve).once('error', reject));
    answered.catch(() => undefined);
    if (file) {
      // A storage that refuses may answer and hang up before it has everything: then the answer counts.
      await pipeline(createReadStream(file.path), request).catch(async (error: unknown) => {
        await Promise.race([answered, pause(500).then(() => Promise.reject(error as Error))]);
      });
    } else request.end();
    return answered;
  }
}

async function refusal(method: string, sha256: string, answer: IncomingMessage): Promise<Error> {
  let text = '';
  for await (const piece of answer) if (text.length < 2_000) text += String(piece);
  const code = /<Code>([^<]{1,100})<\/Code>/.exec(text)?.[1];
  return new Error(`The storage of files refused ${method} ${sha256}: ${answer.statusCode}${code ? ` ${code}` : ''}`);
}
