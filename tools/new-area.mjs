// npm run new-area NAME: a working area in libs/areas/NAME with one kind, its pages and its tests, known to both apps.
// Plain Node without a dependency. Everything is checked and made in memory first; a refusal leaves no file behind.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bootstrap.mjs';

const TEMPLATE = path.join(root, 'tools/templates/area');
const TRAIT_TEMPLATES = path.join(root, 'tools/templates/traits');
/** Traits that a kind may stand on; `all` has what they share. */
const TRAITS = fs.readdirSync(TRAIT_TEMPLATES).filter((name) => name !== 'all').sort();
const USAGE = `npm run new-area NAME -- [options]

NAME is the area's one word: folder, address, tag, permission, table prefix. Small letters, words joined by hyphens.

  --kind WORD      the kind of record it begins with (NAME-entry)
  --plural WORD    the kind in addresses (the kind with an s)
  --prefix LETTERS two to four capitals before its numbers (taken from the kind)
  --zh, --en       labels of the kind (登记事项, the kind's word)
  --en-plural      its English plural
  --area-zh, --area-en  labels of the area (those of the plan where it has such an action)
  --measure NO     the measure that it serves; gives it a first figure (none)
  --trait TRAIT    the trait that the kind stands on (a table and three states of its own):
                   ${TRAITS.join(', ')}

  npm run new-area library -- --kind loan --zh 借书 --en Loan --prefix LN
  npm run new-area nursery -- --trait pools --zh 培育企业 --measure 11`;

class Refused extends Error {}
const refuse = (why) => {
  throw new Refused(why);
};

const WORD = /^[a-z]+(-[a-z]+)*$/;
const camel = (word) => word.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const pascal = (word) => camel(`-${word}`);
const snake = (word) => word.replaceAll('-', '_');
const words = (word) => word.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
const plural = (word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
/** As it stands within a sentence; what is written in capitals stays so. */
const lower = (label) => label.replace(/[A-Z][a-z]+/g, (word) => word.toLowerCase());

/** Every file below a folder, by its path from there. */
const filesIn = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/')).sort() : []);
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const TEMPLATES = filesIn(TEMPLATE);
const OF_TRAITS = filesIn(TRAIT_TEMPLATES);
/** What a kind of its own writes and one on a trait does not. */
const OWN_KIND = /^README\.md$|\/specimen-card\.(kind|rules|rules\.spec|testing|problems)\.ts$|\/specimen-cards\.e2e-spec\.ts$|\.metrics\.|\/migrations\//;

/** Words that the generated code uses for something else, and those of the language itself. */
const WORDS_OF_THE_LANGUAGE = 'await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof interface let new null package private protected public return static super switch this throw true try type typeof undefined var void while with yield areas kinds metrics tables app body clock db http path request session';
function takenIdentifiers() {
  const sources = [...TEMPLATES.map((file) => path.join(TEMPLATE, file)), ...OF_TRAITS.map((file) => path.join(TRAIT_TEMPLATES, file))].filter((file) => /\.tsx?$/.test(file));
  const imported = sources.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) => names.split(',').map((name) => name.replace(/^\s*type /, '').trim())));
  return new Set([...WORDS_OF_THE_LANGUAGE.split(' '), ...imported.filter((name) => !/specimenCard|sampleArea/i.test(name))]);
}

/** What the areas already declare: kinds and prefixes are unique in the whole product. */
function declared() {
  const sources = filesIn(path.join(root, 'libs/areas')).filter((file) => /\/api\/src\/[^/]+\.ts$/.test(file) && !/(spec|testing)\.ts$/.test(file)).map((file) => read(`libs/areas/${file}`));
  const all = (pattern) => new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word]) => word)));
  return { kinds: all(/\bkind: '([a-z-]+)',\s*plural:/g), prefixes: all(/\bprefix: '([A-Z]+)'/g) };
}

/** The first and a later letter of the kind, such as are not taken. */
function freePrefix(kind, taken) {
  const [first, ...rest] = kind.replaceAll('-', '').toUpperCase();
  for (const letter of [...kind.split('-').slice(1).map((word) => word[0].toUpperCase()), ...rest.filter((l) => !'AEIOU'.includes(l)), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])
    if (!taken.has(first + letter)) return first + letter;
  return refuse('No prefix of two letters is free; give one by --prefix.');
}

/** Whole and checked: what is asked for, with everything that was left out. */
function asked(argv) {
  const { values, positionals } = parse(argv);
  const [name, ...more] = positionals;
  if (!name || more.length) refuse(USAGE);
  const word = (what, value) => (WORD.test(value) ? value : refuse(`${what} "${value}" is not of small letters, words joined by hyphens.`));
  const label = (option, value, pattern) => (pattern.test(value) && value.length <= 40 ? value : refuse(`--${option} "${value}" is not a label: at most 40 letters, without signs that end a text in code.`));
  const zh = (option, value) => label(option, value, /^[\p{Script=Han}\p{L}\p{N}（）、·“” -]+$/u);
  const en = (option, value) => label(option, value, /^[A-Za-z][A-Za-z0-9 -]*$/);

  const area = word('The area', name);
  if (fs.existsSync(path.join(root, 'libs/areas', area))) refuse(`libs/areas/${area} is there already.`);
  for (const [group, folders] of Object.entries({ kernel: 'libs/kernel', platform: 'libs/platform' })) if (fs.existsSync(path.join(root, folders, area))) refuse(`"${area}" is the name of a ${group} project.`);
  const known = declared();
  const kind = word('The kind', values.kind ?? `${area}-entry`);
  if (known.kinds.has(kind)) refuse(`There is a kind "${kind}" already; kinds are told apart by their word alone.`);
  const taken = takenIdentifiers();
  for (const identifier of [camel(kind), pascal(kind), camel(area)]) if (taken.has(identifier)) refuse(`"${identifier}" means something else in the code; choose another word.`);
  const kinds = word('The plural', values.plural ?? plural(kind));
  if (kinds === kind) refuse('The plural has to differ from the kind; give it by --plural.');
  const prefix = values.prefix ?? freePrefix(kind, known.prefixes);
  if (!/^[A-Z]{2,4}$/.test(prefix)) refuse(`The prefix "${prefix}" is not of two to four capitals.`);
  if (known.prefixes.has(prefix)) refuse(`The prefix ${prefix} is taken.`);
  const measure = values.measure === undefined ? null : Number(values.measure);
  const plan = JSON.parse(read('apps/api/src/seed/plan-2024.json'));
  if (measure !== null && !plan.actions.some((action) => action.measures.some(({ no }) => no === measure))) refuse(`The plan has no measure ${values.measure}.`);
  const trait = values.trait ?? null;
  if (trait !== null && !TRAITS.includes(trait)) refuse(`There is no trait "${trait}"; there are ${TRAITS.join(', ')}.`);
  if (trait !== null && measure !== null && !OF_TRAITS.includes(`${trait}/api/src/sample-area.metrics.ts`)) refuse(`A figure over ${trait} needs to know more than its kind; leave --measure out and write it after libs/kernel/${trait}/README.md.`);
  const action = plan.actions.find(({ slug }) => slug === area);
  const kindZh = zh('zh', values.zh ?? '登记事项');
  const kindEn = en('en', values.en ?? words(kind));
  return {
    area, kind, kinds, prefix, measure, trait, zh: kindZh, en: kindEn, enPlural: en('en-plural', values['en-plural'] ?? plural(kindEn)),
    areaZh: zh('area-zh', values['area-zh'] ?? action?.title.zh ?? `${kindZh}管理`), areaEn: en('area-en', values['area-en'] ?? action?.title.en ?? words(area)),
    table: kind === area || kind.startsWith(`${area}-`) ? snake(kind) : snake(`${area}-${kind}`), time: nextTime(),
  };
}

function parse(argv) {
  try {
    const text = { type: 'string' };
    return parseArgs({ args: argv, allowPositionals: true, options: { kind: text, plural: text, prefix: text, zh: text, en: text, 'en-plural': text, 'area-zh': text, 'area-en': text, measure: text, trait: text } });
  } catch (error) {
    return refuse(`${error.message}\n\n${USAGE}`);
  }
}

/** The time in a migration's name orders it: now, but after every other one. */
function nextTime() {
  const times = ['apps', 'libs'].flatMap((top) => filesIn(path.join(root, top)).flatMap((file) => /\/migrations\/[^/]*-(\d{13})\.ts$/.exec(file)?.[1] ?? []));
  return String(Math.max(Date.now(), ...times.map((time) => Number(time) + 1)));
}

/** One pass over a text, longest words first, so that no replacement is replaced again. */
function rendering(o) {
  const to = new Map([
    ['sample_area_specimen_card', o.table], ['sample-area', o.area], ['sampleArea', camel(o.area)], ['SampleArea', pascal(o.area)],
    ['specimen-cards', o.kinds], ['SPECIMEN_CARDS', snake(o.kinds).toUpperCase()], ['specimen-card', o.kind], ['specimenCard', camel(o.kind)], ['SpecimenCard', pascal(o.kind)],
    ['Sample copies', o.enPlural], ['Sample copy', o.en], ['sample copy', lower(o.en)], ['样本', o.zh], ['Sample field', o.areaEn], ['样例领域', o.areaZh],
    ["'ZZ'", `'${o.prefix}'`], ['ZZ-2', `${o.prefix}-2`], ['1700000000000', o.time],
    ['measures: [1]', `measures: [${o.measure ?? ''}]`], ['measure: 1,', `measure: ${o.measure},`], ['m01.', `m${String(o.measure).padStart(2, '0')}.`],
  ]);
  const any = new RegExp([...to.keys()].sort((a, b) => b.length - a.length).map((text) => text.replace(/[.[\]]/g, '\\$&')).join('|'), 'g');
  return (text) => text.replace(any, (found) => to.get(found));
}

/** Lines of a template that speak of figures, and of tables; an area without a measure, or without a table of its own, has none. */
const SPEAKS_OF_FIGURES = /sampleAreaMetrics|\*\*Figures\.\*\*/;
const SPEAKS_OF_TABLES = /sampleAreaMigrations|\/migrations\//;

/** Where each file of the area is taken from: what a trait brings stands in place of what a kind of its own writes. */
function templatesOf({ trait, measure }) {
  const own = TEMPLATES.filter((file) => trait === null || !OWN_KIND.test(file)).map((file) => [file, path.join(TEMPLATE, file)]);
  const brought = trait === null ? [] : ['all', trait].flatMap((of) => OF_TRAITS.filter((file) => file.startsWith(`${of}/`)).map((file) => [file.slice(of.length + 1), path.join(TRAIT_TEMPLATES, file)]));
  return [...new Map([...own, ...brought])].filter(([file]) => measure !== null || !/\.metrics\./.test(file));
}

const hasTable = (o) => templatesOf(o).some(([file]) => /\/migrations\//.test(file));

const onTrait = (text, trait) => text.replaceAll('TRAIT_NAME', trait);

function areaFiles(o) {
  const render = rendering(o);
  const unspoken = [...(o.measure === null ? [SPEAKS_OF_FIGURES] : []), ...(hasTable(o) ? [] : [SPEAKS_OF_TABLES])];
  return templatesOf(o).map(([file, from]) => {
    const text = fs.readFileSync(from, 'utf8');
    const kept = unspoken.length ? text.split('\n').filter((line) => !unspoken.some((pattern) => pattern.test(line))).join('\n').replace(/\n{3,}/g, '\n\n').trimStart() : text;
    return { file: `libs/areas/${o.area}/${render(file)}`, text: render(o.trait === null ? kept : onTrait(kept, o.trait)) };
  });
}

/** Changes a text at one place that has to be there. */
function edited(file, ...changes) {
  let text = read(file);
  for (const [pattern, replacement] of changes) {
    if (!pattern.test(text)) refuse(`${file} does not look as expected: nothing matches ${pattern}. Add the area there by hand, or mend tools/new-area.mjs.`);
    text = text.replace(pattern, replacement);
  }
  return { file, text };
}

/** The last import from a door of an area, or the last import of all. */
const AFTER_IMPORTS = /(^import [^\n]*'@haobang\/areas\/[^\n]*\n|^import [^\n]*\n)(?![\s\S]*^import [^\n]*'@haobang\/areas\/)/m;

/** The places that list the areas. */
function listings(o) {
  const [Area, area, kind] = [pascal(o.area), camel(o.area), camel(o.kind)];
  const names = [`${Area}Module`, ...(o.measure === null ? [] : [`${area}Metrics`]), kind].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const line = `{ name: '${o.area}', module: ${Area}Module, kinds: [${kind} as Kind], metrics: ${o.measure === null ? '[]' : `${area}Metrics`}, tables: [] }`;
  const address = `/${o.area}`;
  const told = `${o.areaEn}: ${lower(o.enPlural)}, from registration to outcome${o.measure === null ? '' : `; measure ${o.measure}`} (\`${address}\`).`;
  const files = [
    edited('apps/api/src/areas.ts',
      [AFTER_IMPORTS, (found) => `${found}import { ${names.join(', ')} } from '@haobang/areas/${o.area}/api';\n`],
      [/(export const areas: readonly Area\[\] = \[)([\s\S]*?)(\n?\];)/, (_, open, inside, close) => (inside.startsWith('\n') ? `${open}${inside.replace(/,?$/, ',')}\n  ${line},${close}` : `${open}\n  ${inside},\n  ${line},\n];`)]),
    edited('apps/api/src/openapi.ts', [/(\nconst TAGS[^\n]*\n)([\s\S]*?)(\n {2}desk: )/, (_, open, inside, desk) => `${open}${inside}\n  ${camel(o.area) === o.area ? o.area : `'${o.area}'`}: '${told}',${desk}`]),
    edited('apps/admin/src/areas.ts',
      [AFTER_IMPORTS, (found) => `${found}import { ${area} } from '@haobang/areas/${o.area}/admin';\n`],
      [/\n( *)administration,\n/, (_, indent) => `\n${indent}${area},\n${indent}administration,\n`]),
  ];
  if (!hasTable(o)) return files;
  files.push(edited('apps/api/src/migrations.ts',
    [AFTER_IMPORTS, (found) => `${found}import { ${area}Migrations } from '@haobang/areas/${o.area}/api';\n`],
    [/(export const migrations[^=]*= \[[\s\S]*?),?(\n\];)/, (_, list, close) => `${list},\n  ...${area}Migrations,${close}`]));
  const lock = 'apps/api/migrations.lock';
  if (fs.existsSync(path.join(root, lock))) files.push({ file: lock, text: `${read(lock).trimEnd()}\n${Area}${o.time}\n` });
  return files;
}

try {
  const o = asked(process.argv.slice(2));
  const files = [...areaFiles(o), ...listings(o)];
  for (const { file, text } of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  console.log(`${files.map(({ file }) => `  ${file}`).join('\n')}

The area ${o.area} has the kind ${o.kind} (${o.prefix}-…) at /api/v1/${o.area}/${o.kinds}. Next:
  npx jest --testPathPatterns libs/areas/${o.area}
      its tests, which pass
  npm run openapi, then node tools/client-types.mjs
      write its part of the API documents, apps/api/openapi/${o.area}.json, and the client's types
  libs/areas/${o.area}/README.md
      say what it is for, then change states, fields and rules to what the trade says${o.measure === null ? "; name in the kind's `measures` what it serves" : ''}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
