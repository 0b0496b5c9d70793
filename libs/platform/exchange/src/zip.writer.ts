import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

type Piece = string | Buffer;

export interface ZipPart {
  name: string;
  content: Iterable<Piece> | AsyncIterable<Piece>;
}

export interface ZipOptions {
  /** Whether parts or the whole may pass 4 GiB, or parts be more than 65,535 (ZIP64). What is opened in an office program stays without. */
  large?: boolean;
}

const VERSION = 20;
const VERSION_LARGE = 45;
/** Sizes follow the data, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1980-01-01, the first day of the format: equal rows make equal files. */
const DAY = 0x0021;
/** Also says in ZIP64 that the true number stands elsewhere. */
const LARGEST = 0xffffffff;
const MOST_PARTS = 0xffff;

/** An archive written as it is read, part after part; holds no part in memory. Up to 4 GiB, unless `large`. */
export async function* zip(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>, { large = false }: ZipOptions = {}): AsyncGenerator<Buffer> {
  const index: Buffer[] = [];
  let offset = 0;
  for await (const { name, content } of parts) {
    const local = header(name, large);
    yield local;
    const start = offset;
    offset += local.length;
    const sum = { crc: 0, size: 0, packed: 0 };
    const packed = pipeline(Readable.from(measured(content, sum), { objectMode: false, highWaterMark: 64 * 1024 }), createDeflateRaw({ level: 6 }), () => undefined);
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      sum.packed += chunk.length;
      yield chunk;
    }
    const tail = descriptor(sum, large);
    yield tail;
    offset += sum.packed + tail.length;
    if (!large && (offset > LARGEST || sum.size > LARGEST)) throw new RangeError('The archive grew beyond 4 GiB');
    index.push(entry(name, sum, start, large));
  }
  const directory = Buffer.concat(index);
  yield directory;
  yield end(index.length, directory.length, offset, large);
}

interface Sum {
  crc: number;
  size: number;
  packed: number;
}

async function* measured(content: ZipPart['content'], sum: Sum): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    sum.crc = crc32(bytes, sum.crc);
    sum.size += bytes.length;
    yield bytes;
  }
}

/** Sizes of 8 bytes, which ZIP64 keeps behind the name. */
function sizes64(...numbers: number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, i) => extra.writeBigUInt64LE(BigInt(number), 4 + 8 * i));
  return extra;
}

function header(name: string, large: boolean): Buffer {
  const bytes = Buffer.from(name);
  const extra = large ? sizes64(0, 0) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(large ? VERSION_LARGE : VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  if (large) head.fill(0xff, 18, 26);
  head.writeUInt16LE(bytes.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, bytes, extra]);
}

function descriptor({ crc, packed, size }: Sum, large: boolean): Buffer {
  const tail = Buffer.alloc(large ? 24 : 16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  if (large) {
    tail.writeBigUInt64LE(BigInt(packed), 8);
    tail.writeBigUInt64LE(BigInt(size), 16);
  } else {
    tail.writeUInt32LE(packed, 8);
    tail.writeUInt32LE(size, 12);
  }
  return tail;
}

function entry(name: string, { crc, packed, size }: Sum, start: number, large: boolean): Buffer {
  const bytes = Buffer.from(name);
  const extra = large ? sizes64(size, packed, start) : Buffer.alloc(0);
  const version = large ? VERSION_LARGE : VERSION;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(version, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DAY, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(large ? LARGEST : packed, 20);
  head.writeUInt32LE(large ? LARGEST : size, 24);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(large ? LARGEST : start, 42);
  return Buffer.concat([head, bytes, extra]);
}

function end(parts: number, length: number, offset: number, large: boolean): Buffer {
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(large ? MOST_PARTS : parts, 8);
  last.writeUInt16LE(large ? MOST_PARTS : parts, 10);
  last.writeUInt32LE(large ? LARGEST : length, 12);
  last.writeUInt32LE(large ? LARGEST : offset, 16);
  if (!large) return last;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(VERSION_LARGE, 12);
  record.writeUInt16LE(VERSION_LARGE, 14);
  for (const [at, number] of [[24, parts], [32, parts], [40, length], [48, offset]] as const) record.writeBigUInt64LE(BigInt(number), at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, last]);
}
