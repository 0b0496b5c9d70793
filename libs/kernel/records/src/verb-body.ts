import type { Type } from '@nestjs/common';
import { Fact } from './fact.js';
import type { VerbDeclaration } from './kind.js';

const bodies = new Map<string, Type<unknown>>();

/**
 * The body of a verb: its input, and beside it the reason and, where the verb allows it, the effective time. Made once,
 * so that validation and documents see one class.
 */
export function verbBodyOf(verb: VerbDeclaration, name: string): Type<unknown> {
  let made = bodies.get(name);
  if (!made) {
    const base = (verb.input ?? class {}) as Type<object>;
    class Body extends base {}
    Object.defineProperty(Body, 'name', { value: name });
    const put = (property: string, options: Parameters<typeof Fact>[0]) => {
      Reflect.defineMetadata('design:type', String, Body.prototype, property);
      Fact(options)(Body.prototype, property);
    };
    put('reason', { zh: '理由', en: 'Reason', is: verb.reason === 'required' ? 'Why; demanded.' : 'Why, where there is something to say.', type: 'longText', max: 2_000, required: verb.reason === 'required' });
    if (verb.backdate) put('effectiveAt', { zh: '发生时间', en: 'Effective at', is: `When it happened, if not now: at most ${verb.backdate.workdays} working days back.`, type: 'instant', example: '2024-05-09T01:30:00Z' });
    bodies.set(name, (made = Body));
  }
  return made;
}

/** Parts the body, which a verb without input may do without, into the verb's own input and what belongs to every verb. */
export function splitBody(body: Record<string, unknown> | undefined): { input: object; reason: string | null; effectiveAt: Date | null } {
  const { reason, effectiveAt, ...input } = body ?? {};
  return { input, reason: (reason as string | undefined) ?? null, effectiveAt: effectiveAt ? new Date(effectiveAt as string) : null };
}
