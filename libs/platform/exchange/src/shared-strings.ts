import type { Archive } from './workbook.js';
import { scanAll } from './workbook.js';

const BLOCK_BYTES = 1 << 20;

/** The texts of a workbook, packed as UTF-8 in blocks: hundreds of thousands of small strings would cost many times their length. */
export class SharedStrings {
  private readonly blocks: Buffer[] = [];
  private readonly at: number[] = [];
  private used = BLOCK_BYTES;

  get count(): number {
    return this.at.length;
  }

  add(text: string): void {
    const bytes = Buffer.from(text);
    const size = bytes.length + 4;
    if (this.used + size > BLOCK_BYTES) {
      this.blocks.push(Buffer.alloc(Math.max(BLOCK_BYTES, size)));
      this.used = 0;
    }
    const block = this.blocks.at(-1)!;
    this.at.push((this.blocks.length - 1) * BLOCK_BYTES + this.used);
    block.writeUInt32LE(bytes.length, this.used);
    bytes.copy(block, this.used + 4);
    this.used += size;
  }

  get(index: number): string | undefined {
    const at = this.at[index];
    if (at === undefined) return undefined;
    const block = this.blocks[Math.floor(at / BLOCK_BYTES)]!;
    const from = at % BLOCK_BYTES;
    return block.toString('utf8', from + 4, from + 4 + block.readUInt32LE(from));
  }
}

/** Reads the table of texts; formatting runs are joined, phonetic guides left out. */
export async function readSharedStrings(archive: Archive, longest: number): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const part = ['xl/sharedStrings.xml', 'xl/SharedStrings.xml'].find((name) => archive.has(name));
  if (!part) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await scanAll(archive, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(piece) {
      // One character beyond the cap is kept, so that the cell is reported as too long.
      if (inText && text.length <= longest) text = (text + piece).slice(0, longest + 1);
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.add(unescapeCell(text));
    },
  });
  return strings;
}

/** `_x000D_` stands for a character that XML can't hold (ECMA-376, 22.9.2.19). */
export function unescapeCell(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
