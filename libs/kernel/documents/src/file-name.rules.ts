const LONGEST = 120;
// Controls, bidi marks and overrides, zero-width characters, variation selectors, halves of surrogate pairs.
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that can be shown and saved anywhere: no path, nothing invisible, nothing that a shell or file system reads as more. */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(INVISIBLE, '').replaceAll(/[<>:"|?*]/g, '_').replaceAll(/\s+/g, ' ').replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
  const { stem, ending } = splitName(plain);
  const name = `${[...stem].slice(0, LONGEST).join('') || 'file'}${ending}`;
  return RESERVED.test(name) ? `_${name}` : name;
}

function splitName(name: string): { stem: string; ending: string } {
  const match = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(name)!;
  return { stem: match[1]!, ending: match[2] ?? '' };
}

/** Lower case, without the dot; empty where the name has none. */
export function extensionOf(name: string): string {
  return splitName(name).ending.slice(1).toLowerCase();
}

/** RFC 6266 with the name in UTF-8 (RFC 8187) and an ASCII stand-in for what can't read that. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
