import { Documents } from '@haobang/documents';
import { spoolFile } from '@haobang/exchange';
import type { WriteContext } from '@haobang/http';
import type { DemoWorld } from './complaints.demo.js';

const FILES = 6;

/** A few files that stand for all proofs of a chapter, kept as any upload is. @returns their ids */
export async function demoFiles(world: DemoWorld, w: WriteContext, name: string): Promise<string[]> {
  const documents = world.app.get(Documents);
  const ids: string[] = [];
  for (let i = 1; i <= FILES; i++) {
    const file = await spoolFile((async function* () { yield `${name}（演示样例 ${i}）\n本文件仅用于演示，不是真实凭证。\n`; })(), { maxBytes: 10_000 });
    try {
      ids.push((await documents.keep(w, file, `${name}${i}.txt`)).id);
    } finally {
      await file.dispose();
    }
  }
  return ids;
}
