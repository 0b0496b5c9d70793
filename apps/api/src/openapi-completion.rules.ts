import { type Kind, urlOf } from '@haobang/records';
import { exampleOf, problemExample, usualRefusal, wrongState, type WrongCall } from './openapi-examples.rules.js';
import type { Answer, OpenApi, Operation, Parameter, Schema } from './openapi-schema.js';

/** What an operation's document takes from elsewhere than its own decorators. */
export interface Declared {
  kinds: readonly Kind[];
  /** A figure and the kind of record whose changes move it. */
  figures: readonly { code: string; of: string }[];
  /** Every role there is, for what is open to everyone signed in. */
  everyRole: readonly string[];
  rolesOf: (permission: string) => readonly string[];
}

const PROBLEM = 'application/problem+json';

/**
 * Says of every operation what an auditor asks: who may call it, which states, clocks and figures it touches, an example of its
 * body and of a call that is refused. All of it comes from the declarations that run. Changes the document given.
 */
export function completeDocument(document: OpenApi, declared: Declared): OpenApi {
  spellNullableCodes(document);
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      tellRights(operation, declared);
      const kind = declared.kinds.find((known) => path === urlOf(known) || path.startsWith(`${urlOf(known)}/`));
      if (kind && method !== 'get') tellFigures(operation, kind, declared);
      describe(operation);
      giveBodyExamples(operation, document.components.schemas);
      giveWrongCall(path, method, operation, kind);
    }
  shareProblems(document);
  shareParameters(document);
  return document;
}

/** JSON Schema wants the null of a code beside its list of codes; an example that is null says nothing. */
function spellNullableCodes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Schema;
  if (schema.example === null) delete schema.example;
  if (Array.isArray(schema.enum) && (schema.enum.includes(null) || (Array.isArray(schema.type) && schema.type.includes('null')))) {
    const codes = schema.enum.filter((code) => code !== null);
    delete schema.enum;
    delete schema.type;
    schema.anyOf = [{ type: 'string', enum: codes }, { type: 'null' }];
  }
  for (const member of Object.values(value)) spellNullableCodes(member);
}

function tellRights(operation: Operation, { rolesOf, everyRole }: Declared): void {
  const permission = operation['x-permission'] as string;
  operation['x-roles'] = permission === 'public' ? ['public'] : permission === 'signed-in' ? [...everyRole] : [...rolesOf(permission)].sort();
}

function tellFigures(operation: Operation, kind: Kind, { figures }: Declared): void {
  const codes = figures.filter((figure) => figure.of === kind.kind).map((figure) => figure.code);
  if (codes.length) operation['x-figures'] = codes;
}

const RELATIONS: Readonly<Record<string, string>> = {
  any: 'any record that they see', lead: 'their unit leads', co: 'their unit helps', part: 'their unit leads or helps', registered: 'their unit registered it', callback: 'their unit calls back',
};

/** The same facts as sentences, for whoever reads the page. */
function describe(operation: Operation): void {
  const permission = operation['x-permission'] as string;
  const relations = operation['x-relations'] as Record<string, string> | undefined;
  const states = operation['x-states'] as { from: string[]; to: string[] | 'same' } | undefined;
  const roles = operation['x-roles'] as string[];
  const who = relations
    ? `${Object.entries(relations).map(([role, relation]) => `${role} (${RELATIONS[relation]})`).join(', ')}; systems with the scope \`${permission}\``
    : permission === 'public' ? 'everybody' : permission === 'signed-in' ? 'everyone signed in' : `${roles.map((role) => (role === 'machine' ? `systems with the scope \`${permission}\`` : role)).join(', ')}`;
  const list = (name: string) => (operation[name] as unknown[] | undefined)?.join(', ');
  const lines = [
    `**Who**: ${who}.`,
    states && `**States**: ${states.from.length ? states.from.join(', ') : 'none, the record is new'} → ${states.to === 'same' ? 'the same' : states.to.join(' or ')}.`,
    operation['x-not-by'] ? `**Another person** than the one who did ${list('x-not-by')} last.` : undefined,
    operation['x-clocks'] ? `**Clocks**: ${list('x-clocks')}.` : undefined,
    list('x-measures') ? `**Measures**: ${list('x-measures')}.` : undefined,
    operation['x-figures'] ? `**Figures**: ${list('x-figures')}.` : undefined,
  ].filter(Boolean);
  operation.description = [operation.description === operation.summary ? undefined : operation.description, lines.join('  \n')].filter(Boolean).join('\n\n');
}

function giveBodyExamples(operation: Operation, schemas: Record<string, Schema>): void {
  for (const media of Object.values(operation.requestBody?.content ?? {})) if (media.schema && media.example === undefined && !media.examples) media.example = exampleOf(media.schema, schemas);
}

function giveWrongCall(path: string, method: string, operation: Operation, kind: Kind | undefined): void {
  const verb = kind && path.startsWith(`${urlOf(kind)}/{id}/`) && method === 'post' ? path.slice(`${urlOf(kind)}/{id}/`.length) : undefined;
  const wrong: WrongCall =
    kind && verb && kind.verbs[verb]
      ? wrongState(kind, verb)
      : usualRefusal({ list: !!kind && path === urlOf(kind) && method === 'get', body: 'application/json' in (operation.requestBody?.content ?? {}), statuses: Object.keys(operation.responses), public: operation['x-permission'] === 'public' });
  const media = operation.responses[String(wrong.status)]?.content?.[PROBLEM];
  if (!media) throw new Error(`${operation.operationId} does not declare the problem ${wrong.status}`);
  media.examples = { wrongCall: { summary: wrong.summary, value: problemExample(path, wrong) } };
}

/** A problem that says nothing of its own operation stands once, among the shared answers. */
function shareProblems(document: OpenApi): void {
  const shared: Record<string, Answer> = {};
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations))
      for (const [status, answer] of Object.entries(operation.responses)) {
        const media = answer.content?.[PROBLEM];
        if (!media || media.examples) continue;
        const name = `Problem${status}`;
        shared[name] ??= answer;
        if (shared[name].description === answer.description) operation.responses[status] = { $ref: `#/components/responses/${name}` };
      }
  document.components.responses = shared;
}

/** So often a parameter is taken in the same words before it stands among the shared ones. */
const OFTEN = 5;

/** A parameter that many operations take stands once, under its name; where operations say it in other words, the commonest does. */
function shareParameters(document: OpenApi): void {
  const uses = new Map<string, { parameter: Parameter; count: number }>();
  const operations = Object.values(document.paths).flatMap((byMethod) => Object.values(byMethod));
  for (const { parameters = [] } of operations)
    for (const parameter of parameters as Parameter[]) {
      const words = JSON.stringify(parameter);
      uses.set(words, { parameter, count: (uses.get(words)?.count ?? 0) + 1 });
    }
  const names = new Map<string, string>();
  const shared: Record<string, Parameter> = {};
  for (const [words, { parameter, count }] of [...uses].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))) {
    const name = parameter.name.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    if (count < OFTEN || name in shared) continue;
    shared[name] = parameter;
    names.set(words, name);
  }
  for (const operation of operations)
    if (operation.parameters) operation.parameters = operation.parameters.map((parameter) => { const name = names.get(JSON.stringify(parameter)); return name ? { $ref: `#/components/parameters/${name}` } : parameter; });
  document.components.parameters = shared;
}

/** Words that nobody described, so that a new area can't be forgotten. @throws Error */
export function describedTags(document: OpenApi, words: Readonly<Record<string, string>>): { name: string; description: string }[] {
  const used = new Set(Object.values(document.paths).flatMap((operations) => Object.values(operations).flatMap((operation) => operation.tags ?? [])));
  const unknown = [...used].filter((name) => !(name in words));
  if (unknown.length) throw new Error(`Nobody described the tag ${unknown.join(', ')} in openapi.ts`);
  return Object.entries(words).filter(([name]) => used.has(name)).map(([name, description]) => ({ name, description }));
}

