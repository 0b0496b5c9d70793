import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: Iterable<string> | AsyncIterable<string>;
}

const VERSION = 20;
/** Sizes follow the data, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1980-01-01, the first day of the format: equal rows make equal files. */
const DAY = 0x0021;
const LARGEST = 0xffffffff;

/** An archive written as it is read, part after part; holds no part in memory. Up to 4 GiB, without ZIP64. */
export async function* zip(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const index: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const local = header(name, 0x04034b50);
    yield local;
    const start = offset;
    offset += local.length;
    const sum = { crc: 0, size: 0, packed: 0 };
    const packed = pipeline(Readable.from(measured(content, sum), { objectMode: false, highWaterMark: 64 * 1024 }), createDeflateRaw({ level: 6 }), () => undefined);
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      sum.packed += chunk.length;
      yield chunk;
    }
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(0x08074b50, 0);
    writeSizes(tail, 4, sum);
    yield tail;
    offset += sum.packed + tail.length;
    if (offset > LARGEST || sum.size > LARGEST) throw new RangeError('The archive grew beyond 4 GiB');
    index.push(entry(name, sum, start));
  }
  const directory = Buffer.concat(index);
  yield directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(index.length, 8);
  end.writeUInt16LE(index.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

interface Sum {
  crc: number;
  size: number;
  packed: number;
}

async function* measured(content: ZipPart['content'], sum: Sum): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    sum.crc = crc32(bytes, sum.crc);
    sum.size += bytes.length;
    yield bytes;
  }
}

function writeSizes(into: Buffer, at: number, { crc, packed, size }: Sum): void {
  into.writeUInt32LE(crc, at);
  into.writeUInt32LE(packed, at + 4);
  into.writeUInt32LE(size, at + 8);
}

function header(name: string, signature: number): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([head, bytes]);
}

function entry(name: string, sum: Sum, start: number): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DAY, 14);
  writeSizes(head, 16, sum);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt32LE(start, 42);
  return Buffer.concat([head, bytes]);
}
