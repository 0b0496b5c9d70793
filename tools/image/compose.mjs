// Reads docker-compose.yml, the Dockerfile and nginx.conf for the tests beside it: what runs there without containers is taken
// from these files word for word, so the two can't come apart.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
// The reader of YAML that knip reads configurations with; the product itself reads none.
const yaml = createRequire(require.resolve('knip'))('yaml');

/**
 * The services of a compose file, merged and with the variables put in as Compose does it.
 * @returns {Record<string, {image?: string, build?: string, command?: string[], environment?: Record<string, string>, depends_on?: object, ports?: string[], volumes?: string[], restart?: string}>}
 * @throws Error with the file's own words where a variable that has to be given is missing
 */
export function readCompose(file, variables) {
  const { services } = yaml.parse(fs.readFileSync(file, 'utf8'), { merge: true });
  return interpolated(services, variables);
}

function interpolated(value, variables) {
  if (typeof value === 'string')
    return value.replaceAll(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_, name, sign, text) => {
      if (variables[name]) return variables[name];
      if (sign === '?') throw new Error(`${name}: ${text}`);
      return text ?? '';
    });
  if (Array.isArray(value)) return value.map((part) => interpolated(part, variables));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, interpolated(part, variables)]));
  return value;
}

/** @typedef {{instruction: string, words: string, list?: string[]}} Line  `list` where the words are in JSON form */

/** @returns {{name: string | undefined, base: string, lines: Line[]}[]} the stages of a Dockerfile */
export function readDockerfile(file) {
  const stages = [];
  const text = fs.readFileSync(file, 'utf8').replaceAll(/^#.*\n/gm, '').replaceAll(/\\\n/g, ' ');
  for (const line of text.split('\n').filter((part) => part.trim())) {
    const [, instruction, words] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (!instruction) throw new Error(`Not an instruction of a Dockerfile: ${line}`);
    if (instruction === 'FROM') {
      const [, base, name] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(words);
      stages.push({ name, base, lines: [] });
    } else stages.at(-1).lines.push({ instruction, words, ...(/\[.*\]$/.test(words) && { list: JSON.parse(words.slice(words.indexOf('['))) }) });
  }
  return stages;
}

/** The variables that a stage sets by ENV. */
export const environmentOf = (stage) => Object.fromEntries(stage.lines.filter((l) => l.instruction === 'ENV').flatMap((l) => l.words.split(/\s+/).map((pair) => pair.split('='))));

/** @returns {{from: string | undefined, sources: string[], target: string}[]} what a stage copies, in order */
export function copiesOf(stage) {
  return stage.lines
    .filter((line) => line.instruction === 'COPY')
    .map(({ words }) => {
      const parts = words.split(/\s+/);
      const from = parts[0].startsWith('--from=') ? parts.shift().slice('--from='.length) : undefined;
      return { from, target: parts.pop(), sources: parts };
    });
}

/**
 * Lays out below `folder` what the Dockerfile's last stage copies from the built project. The packages are linked: taking those away
 * that only builds need takes minutes, and what is imported from them is checked by itself.
 */
export function layOutImage(root, folder, stage) {
  for (const { sources, target } of copiesOf(stage))
    for (const source of sources.flatMap((pattern) => matching(root, pattern.replace(/^\/app\//, '')))) {
      const from = path.join(root, source);
      // COPY puts a folder's contents at the target, and several files into it.
      const to = path.join(folder, target.endsWith('/') ? path.join(target, path.basename(source)) : target);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      if (source === 'node_modules') fs.symlinkSync(from, to);
      else fs.cpSync(from, to, { recursive: true });
    }
}

/** Paths below `root` for a pattern whose last part may end in a star. */
function matching(root, pattern) {
  const [, head] = /^(.*)\*$/.exec(pattern) ?? [];
  const found = head === undefined
    ? [pattern].filter((file) => fs.existsSync(path.join(root, file)))
    : fs.readdirSync(path.join(root, path.dirname(head))).filter((name) => name.startsWith(path.basename(head))).map((name) => path.join(path.dirname(head), name));
  if (!found.length) throw new Error(`The Dockerfile copies ${pattern}, which isn't there.`);
  return found;
}

/** What nginx.conf says, as far as a proxy of a few lines can follow it. */
export function readProxy(file) {
  const text = fs.readFileSync(file, 'utf8').replaceAll(/#.*$/gm, '');
  return {
    upstreams: [...text.matchAll(/^\s*server\s+([\w-]+:\d+)/gm)].map(([, at]) => at),
    headers: Object.fromEntries([...text.matchAll(/proxy_set_header\s+(\S+)\s+([^;]+);/g)].map(([, name, value]) => [name.toLowerCase(), value.replaceAll(/^'|'$/g, '')])),
    denied: [...text.matchAll(/location\s+=\s+(\S+)\s*\{\s*deny all;\s*\}/g)].map(([, at]) => at),
    tries: Number(/proxy_next_upstream_tries\s+(\d+)/.exec(text)?.[1] ?? 1),
    connectMs: Number(/proxy_connect_timeout\s+(\d+)s/.exec(text)?.[1] ?? 60) * 1_000,
  };
}
