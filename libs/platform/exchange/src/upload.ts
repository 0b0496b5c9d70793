import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '@haobang/http';
import { fileTooLarge, spoolFile, type SpooledFile } from './spool.js';

/** A file that came by form, on disk. The caller disposes of it. */
export interface Upload extends SpooledFile {
  /** As the sender named it; not yet fit to be shown. */
  filename: string;
  /** As the sender said; not to be believed. */
  mimetype: string;
  fields: Record<string, string>;
}

export interface UploadOptions {
  maxBytes: number;
  /** Names of the fields that may come with the file. */
  fields?: readonly string[];
  /** Where the file is put until it is disposed of or moved. */
  folder?: string;
}

const FIELD_BYTES = 10_000;
/** What boundaries, headers and fields may add to the file. */
const FORM_BYTES = 64 * 1024;

const registered = new WeakSet<object>();

/**
 * Lets an application take multipart forms; the second call for one application does nothing. It is not waited for: that
 * would begin to boot the application before its handler of errors is set, and a malformed body would be answered by
 * the framework. The plugin is there when the application is ready.
 */
export function registerMultipart(fastify: FastifyInstance): void {
  if (registered.has(fastify)) return;
  registered.add(fastify);
  void fastify.register(multipart, { throwFileSizeLimit: true });
}

/**
 * Takes one file and its fields from a multipart request.
 * @throws 400 `file-missing`, `multipart-malformed`, `unknown-field`, `too-many-files`; 413 `file-too-large`, before the
 *   body is read where its length is given; 415 where the body is no form
 */
export async function receiveUpload(request: FastifyRequest, options: UploadOptions): Promise<Upload> {
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) throw new Problem(415, 'content-type-not-taken', 'The file comes as multipart/form-data.');
  if (Number(request.headers['content-length'] ?? 0) > options.maxBytes + FORM_BYTES) throw closing(fileTooLarge(options.maxBytes));
  let file: (SpooledFile & { filename: string; mimetype: string }) | undefined;
  const fields: Record<string, string> = {};
  try {
    // One byte more than allowed is let through, so that the limit is told from the exact size.
    for await (const part of request.parts({ limits: { fileSize: options.maxBytes + 1, files: 2, fields: 20, fieldSize: FIELD_BYTES, parts: 30 } })) {
      if (part.type === 'file') {
        if (file) throw Problem.badRequest('too-many-files', 'One file at a time.');
        file = await taken(part, options);
      } else {
        if (!options.fields?.includes(part.fieldname)) throw Problem.badRequest('request-invalid', 'Some fields are unknown.', [{ pointer: `/${part.fieldname.slice(0, 100)}`, code: 'unknown-field', detail: 'This form has no such field.' }]);
        fields[part.fieldname] = String(part.value);
      }
    }
    if (!file) throw Problem.badRequest('file-missing', 'The form has no file.', [{ pointer: '/file', code: 'file-missing', detail: 'Send the file in the part "file".' }]);
    return { ...file, fields };
  } catch (error) {
    await file?.dispose();
    // Nobody reads the rest; a paused socket would never see that its peer is gone.
    request.raw.unpipe();
    request.raw.resume();
    throw closing(asProblem(error, options.maxBytes));
  }
}

async function taken(part: MultipartFile, options: UploadOptions): Promise<SpooledFile & { filename: string; mimetype: string }> {
  const spooled = await spoolFile(part.file as AsyncIterable<Buffer>, options);
  return { ...spooled, filename: part.filename ?? '', mimetype: part.mimetype };
}

/** The answer ends the connection, since the rest of the body is not wanted. */
function closing(error: unknown): unknown {
  return error instanceof Problem ? new Problem(error.status, error.code, error.detail, { ...error.more, headers: { ...error.more.headers, connection: 'close' } }) : error;
}

function asProblem(error: unknown, maxBytes: number): unknown {
  if (error instanceof Problem) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge(maxBytes);
  if (code.startsWith('FST_') && code.endsWith('_LIMIT')) return Problem.badRequest('form-too-large', 'The form has too many or too long fields.');
  if (code === 'FST_PROTO_VIOLATION' || /Unexpected end|Malformed part|Multipart|terminated early|premature close/i.test(message) || code === 'ERR_STREAM_PREMATURE_CLOSE') return Problem.badRequest('multipart-malformed', 'The form can not be read to its end.');
  return error;
}
