import type { RequestContext, WriteContext } from '@haobang/http';
import { type Label, rowsOf } from '@haobang/records';
import type { Served } from './frame.rules.js';
import type { SurveyFields } from './survey.js';

/** Who belongs to the frame of a survey, and what is judged. */
export interface MadeOf {
  served: Served[];
  targets: readonly number[];
}

/** How whoever was drawn is found. */
export interface SubjectName {
  name: string;
  address: string | null;
}

/** What the area of a survey alone knows: who was served, what is judged, and how both are called. The area extends and provides it. */
export abstract class SurveyArea {
  /** Asked in the transaction that freezes the frame. @throws Problem 422 where the survey may not be made so */
  abstract frame(w: WriteContext, fields: SurveyFields): Promise<MadeOf>;

  /** Names for the third party, by id of the subject. */
  abstract subjects(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectName>>;

  /** What a target was called on a day, for the form; undefined where there was none. */
  abstract target(id: number, on: string): Promise<Label | undefined>;

  /** Targets whose published scores the caller sees, null for all. Targets are units unless the area says otherwise: each sees its own. */
  scoredFor(ctx: RequestContext): readonly number[] | null {
    return rowsOf(ctx.actor)?.units ?? null;
  }
}
