import { type Kind, statesOf, type VerbDeclaration } from '@haobang/records';

const BEGIN = '<!-- life cycles: made from the declarations by "npm run openapi"; change those, not this -->';
const END = '<!-- end of the life cycles -->';

interface Step {
  from: string;
  to: string;
  verbs: string[];
}

/**
 * The README of an area with the life cycles of its kinds between two markers; where there are none yet, they come to its
 * end. The rest of the text stays as it is.
 */
export function withLifeCycles(readme: string, kinds: readonly Kind[]): string {
  const made = [BEGIN, ...kinds.map(lifeCycle), END].join('\n\n');
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin >= 0 && end > begin) return readme.slice(0, begin) + made + readme.slice(end + END.length);
  return `${readme.trimEnd()}\n\n${made}\n`;
}

/** A kind as a diagram of what changes its state (Mermaid), and a table of all its verbs. */
function lifeCycle(kind: Kind): string {
  const name = `${kind.label.zh} ${kind.label.en}`;
  return [`### Life cycle: ${name} (\`${kind.kind}\`)`, '```mermaid\n' + stateDiagram(kind) + '\n```', `<details><summary>Verbs</summary>\n\n${verbTable(kind)}\n\n</details>`].join('\n\n');
}

const verbsOf = (kind: Kind): [string, VerbDeclaration][] => Object.entries(kind.verbs as Record<string, VerbDeclaration>);

/** A verb that is open in every open state, or in every state but VOIDED, leaves one node that stands for all of them. */
function origins(kind: Kind, verb: VerbDeclaration): string[] {
  const { from } = statesOf(kind, verb);
  if (verb.from === 'any') return ['ANY_STATE'];
  const open = Object.keys(kind.states).filter((state) => kind.states[state]!.open);
  return from.length > 1 && from.length === open.length && open.every((state) => from.includes(state)) ? ['ANY_OPEN'] : from;
}

/** Every change of state; verbs between the same two states share an arrow, and those that change none are left to the table. */
export function stateDiagram(kind: Kind): string {
  const steps = new Map<string, Step>();
  for (const [name, verb] of verbsOf(kind))
    if (verb.to !== 'same')
      for (const from of origins(kind, verb))
        for (const to of verb.to)
          if (from !== to) {
            const step = steps.get(`${from} ${to}`) ?? { from, to, verbs: [] };
            steps.set(`${from} ${to}`, { ...step, verbs: [...step.verbs, name] });
          }
  const drawn = [...steps.values()];
  const all: Record<string, string> = { ANY_OPEN: 'any open state', ANY_STATE: 'any state' };
  const left = new Set(drawn.map((step) => step.from));
  const last = Object.keys(kind.states).filter((state) => !left.has(state) && !(kind.states[state]!.open && left.has('ANY_OPEN')));
  return [
    'stateDiagram-v2',
    ...Object.entries(kind.states).map(([state, { label }]) => `  state "${state} ${label.zh}" as ${state}`),
    ...Object.keys(all).filter((node) => left.has(node)).map((node) => `  state "${all[node]}" as ${node}`),
    `  [*] --> ${kind.create.to}: register`,
    ...drawn.map(({ from, to, verbs }) => `  ${from} --> ${to}: ${verbs.join(', ')}`),
    ...last.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

/** Every verb: from where, to where, by whom, which clocks it may touch, and what it rests on. */
export function verbTable(kind: Kind): string {
  const rows = verbsOf(kind).map(([name, verb]) => [
    `\`${name}\` ${verb.label.zh}`,
    origins(kind, verb).map((state) => ({ ANY_OPEN: 'any open', ANY_STATE: 'any' })[state] ?? state).join(', '),
    verb.to === 'same' ? 'stays' : verb.to.join(', '),
    whoOf(verb),
    verb.clocks?.join(', ') ?? '',
    verb.basis ?? '',
  ]);
  const first = [`\`register\` 登记`, '', kind.create.to, rolesOf(kind.create.by), kind.create.clocks?.join(', ') ?? '', ''];
  const head = ['verb', 'from', 'to', 'by (where they must stand)', 'clocks', 'basis'];
  const shown = [head, head.map(() => '---'), first, ...rows];
  // A column that says nothing of any verb is left out.
  const told = head.map((_, column) => shown.slice(2).some((row) => row[column]));
  return shown.map((row) => `| ${row.filter((_, column) => told[column]).join(' | ')} |`).join('\n');
}

function whoOf(verb: VerbDeclaration): string {
  if (verb.by === 'system') return 'the system';
  return `${rolesOf(verb.by)}${verb.notBy ? `; not who did ${verb.notBy.join(' or ')}` : ''}`;
}

const rolesOf = (roles: Readonly<Partial<Record<string, string>>>): string =>
  Object.entries(roles).map(([role, relation]) => (relation === 'any' ? role : `${role} (${relation})`)).join(', ');
