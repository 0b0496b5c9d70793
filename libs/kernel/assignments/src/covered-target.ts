import { type ClockChange, clockOf, type Effects, Fact, type Label, type RecordState, type Situation, verb, type VerbDeclaration } from '@haobang/records';

export interface CoverOptions {
  /** What the target is to have: a liaison officer, a steward. */
  role: Label;
  /** Working days within which somebody has to stand, from its registration and from each gap. */
  withinWorkdays: number;
}

export class Cover {
  @Fact({ zh: '担任单位', en: 'Unit', is: 'The unit of whoever stands for it now.', type: 'unit', required: true }) unitId: number;
  @Fact({ zh: '担任人', en: 'Assignee', is: 'Who stands for it now.', type: 'person' }) accountId?: string | null;
  @Fact({ zh: '前任单位', en: 'Former unit', is: 'The unit of whoever stood for it before.', type: 'unit' }) formerUnitId?: number;
  @Fact({ zh: '编号', en: 'Number', is: 'The number of the assignment.', required: true }) no: string;
}
export class Uncover {
  @Fact({ zh: '前任单位', en: 'Former unit', is: 'The unit of whoever stood for it until now.', type: 'unit', required: true }) formerUnitId: number;
  @Fact({ zh: '编号', en: 'Number', is: 'The number of the assignment.', required: true }) no: string;
}

/** Whether an open target is without anybody now. */
export const isUncovered = (record: { open: boolean; clocks: RecordState['clocks'] }): boolean => record.open && clockOf(record, 'cover')?.stoppedAt === null;

/**
 * What a kind of records adds to be covered: a clock that runs while nobody stands for it, and the system's two verbs.
 * While covered its handler is the assignee, and the assignee's unit takes part in it. The verb of the kind that closes
 * the target stops the clock.
 */
export function coveredTarget<F extends object>({ role, withinWorkdays }: CoverOptions) {
  const within = (s: Situation<F>, unitId: number | null): ClockChange => ({ start: 'cover', limit: { workdays: withinWorkdays }, from: s.on, unitId });
  const one = <I extends object>(declaration: VerbDeclaration<never, F, I>) => verb(declaration);
  return {
    clocks: { cover: { label: { zh: `配备${role.zh}`, en: `${role.en} within` } } },
    /** For the registration of the target: the unit that has to find somebody. */
    begin: within,
    verbs: {
      cover: one({
        label: { zh: `${role.zh}到任`, en: `${role.en} stands` }, is: `A ${role.en.toLowerCase()} stands for it from this day on.`, from: 'open', to: 'same', by: 'system', clocks: ['cover'], input: Cover,
        does: (s, { unitId, accountId, formerUnitId, no }: Cover): Effects<F> => {
          const moves = formerUnitId !== unitId;
          return {
            handlerId: accountId ?? null, ...(moves && formerUnitId !== undefined ? { removeCoUnits: [formerUnitId] } : {}), ...(moves && unitId !== s.record.leadUnitId ? { addCoUnits: [unitId] } : {}),
            clocks: [{ stop: 'cover' }], notes: { by: no },
          };
        },
      }),
      uncover: one({
        label: { zh: `${role.zh}空缺`, en: `Without ${role.en.toLowerCase()}` }, is: `Nobody stands for it from this day on; the clock for the next ${role.en.toLowerCase()} begins.`, from: 'open', to: 'same', by: 'system', clocks: ['cover'], input: Uncover,
        does: (s, { formerUnitId, no }: Uncover): Effects<F> => ({ handlerId: null, removeCoUnits: [formerUnitId], clocks: [within(s, s.record.leadUnitId)], notes: { by: no } }),
      }),
    },
  };
}
