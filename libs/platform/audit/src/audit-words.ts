/** What an action or a sort of subject is called: Chinese, English. */
export type AuditWords = readonly [zh: string, en: string];

export interface AuditLabel {
  zh: string;
  en: string;
}

const actions = new Map<string, AuditLabel>();
const subjects = new Map<string, AuditLabel>();

function register(into: Map<string, AuditLabel>, what: string, given: Readonly<Record<string, AuditWords>>): void {
  for (const [code, [zh, en]] of Object.entries(given)) {
    const known = into.get(code);
    if (known && (known.zh !== zh || known.en !== en)) throw new Error(`The ${what} ${code} has two names`);
    into.set(code, { zh, en });
  }
}

/**
 * Names what a library writes into the audit chain, once, beside its sources (`<library>.audit.ts`): its actions by their code,
 * and a group of them by the beginning of the code up to the colon.
 *
 * @throws Error where a code has another name already
 */
export const registerAuditActions = (given: Readonly<Record<string, AuditWords>>): void => register(actions, 'action', given);
/** Names the sorts of things that entries and readings are about. @throws Error where one has another name already */
export const registerAuditSubjects = (given: Readonly<Record<string, AuditWords>>): void => register(subjects, 'subject', given);

/** Null for a code that nobody names: one of an earlier version. */
export const auditActionLabel = (code: string): AuditLabel | null => actions.get(code) ?? null;
export const auditSubjectLabel = (type: string): AuditLabel | null => subjects.get(type) ?? null;

/** Every action that has a name, and every group (its code ends with a colon), by code. */
export const auditActions = (): { code: string; label: AuditLabel }[] => [...actions].map(([code, label]) => ({ code, label })).sort((a, b) => (a.code < b.code ? -1 : 1));
