import type { Readable, Writable } from 'node:stream';
import type { Submittable } from 'pg';
// @ts-expect-error The package ships no types.
import * as streams from 'pg-copy-streams';

type Copying<Stream> = (statement: string) => Stream & Submittable & { rowCount: number };

/** COPY … TO STDOUT and COPY … FROM STDIN as streams. */
export const { to, from } = streams as { to: Copying<Readable>; from: Copying<Writable> };
