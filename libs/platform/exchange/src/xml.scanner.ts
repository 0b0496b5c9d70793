/** What a scanner tells; names come without their prefix. `tag` is the raw tag, for `attribute`. */
export interface XmlHandler {
  open?(name: string, tag: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

const LONGEST_TAG = 64 * 1024;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The parts of workbooks are plain XML; anything that could reach outside or grow (a DTD) is refused. */
export class XmlRefused extends Error {}

/**
 * Reads XML chunk by chunk and keeps no more than the unfinished tag. It checks what a table needs, not that the
 * document is well-formed: unbalanced tags lose cells, never memory.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  write(chunk: string): void {
    const text = this.rest + chunk;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag !== at) {
        const end = tag === -1 ? this.endOfText(text, at) : tag;
        if (end > at) this.handler.text?.(decodeEntities(text.slice(at, end)));
        at = end;
        if (tag === -1) break;
      }
      const next = this.markup(text, at);
      if (next === -1) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new XmlRefused('a tag never ends');
  }

  /** An entity that is cut by the end of the chunk waits for its rest. */
  private endOfText(text: string, from: number): number {
    const cut = text.lastIndexOf('&');
    return cut >= from && cut > text.length - 12 && !text.includes(';', cut) ? cut : text.length;
  }

  /** @returns where the markup that begins at `at` ends, or -1 where its end is not here yet */
  private markup(text: string, at: number): number {
    if (text[at + 1] === '!' || text[at + 1] === '?') {
      if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
      if (text.startsWith('<![CDATA[', at)) {
        const end = text.indexOf(']]>', at + 9);
        if (end !== -1) this.handler.text?.(text.slice(at + 9, end));
        return end === -1 ? -1 : end + 3;
      }
      if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
      if ('<!--'.startsWith(text.slice(at)) || '<![CDATA['.startsWith(text.slice(at))) return -1;
      throw new XmlRefused('declarations are not taken');
    }
    const end = endOfTag(text, at + 1);
    if (end === -1) return -1;
    const raw = text.slice(at + 1, end);
    if (raw[0] === '/') this.handler.close?.(localName(raw.slice(1)));
    else {
      const closed = raw.endsWith('/');
      const name = localName(raw);
      this.handler.open?.(name, raw);
      if (closed) this.handler.close?.(name);
    }
    return end + 1;
  }
}

const after = (text: string, mark: string, from: number) => {
  const end = text.indexOf(mark, from);
  return end === -1 ? -1 : end + mark.length;
};

/** The `>` of a tag; one inside a quoted attribute is none. */
function endOfTag(text: string, from: number): number {
  const end = text.indexOf('>', from);
  if (end === -1) return -1;
  const quote = text.slice(from, end).search(/["']/);
  if (quote === -1) return end;
  let inside = '';
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (inside) {
      if (char === inside) inside = '';
    } else if (char === '"' || char === "'") inside = char;
    else if (char === '>') return i;
  }
  return -1;
}

function localName(tag: string): string {
  const name = /^[^\s/>]+/.exec(tag)?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
}

const patterns = new Map<string, RegExp>();

/** An attribute's value; `name` is its name with prefix, or a pattern of it, e.g. `r:id`. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(tag);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : undefined;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
