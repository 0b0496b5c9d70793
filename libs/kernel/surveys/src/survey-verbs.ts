import { uuidV7 } from '@haobang/database';
import { type Effects, type Refusal, type Situation, verb } from '@haobang/records';
import { publishedRows } from './publication.rules.js';
import type { CellRow, SurveyFields, TargetRow } from './survey.js';
import { type Cleaned, type Closed, type Drawn, DrawSample, type Frozen, type Invited, type Published } from './survey-inputs.js';
import { weightOf, weightsHash } from './weights.rules.js';

export type SurveyStatus = 'DRAFT' | 'SAMPLED' | 'RUNNING' | 'CLOSED' | 'CLEANED' | 'PUBLISHED' | 'VOIDED';
export type SurveySituation = Situation<SurveyFields>;
type S = SurveySituation;

const refusal = (code: string, detail: string): Refusal => ({ code, detail });
const byNo = (a: CellRow, b: CellRow): number => a.no - b.no;
export const cellsOf = (record: { parts: Record<string, unknown[]> }): CellRow[] => [...((record.parts['cells'] ?? []) as CellRow[])].sort(byNo);
export const targetsOf = (record: { parts: Record<string, unknown[]> }): TargetRow[] => (record.parts['targets'] ?? []) as TargetRow[];

const noResult = { hidden: null, valid: null, satisfiedWeight: null, totalWeight: null, share: null, low: null, high: null, effective: null };

/** A new frame takes the place of an earlier one: rows of parts are kept by their id, so the ids are used again. */
function frozen(s: S, { frame }: Frozen): Effects<SurveyFields> {
  const [oldCells, oldTargets] = [cellsOf(s.record), targetsOf(s.record)];
  const cells = frame.cells.map(({ no, targetId, cell, size }, at): CellRow => ({ id: oldCells[at]?.id ?? uuidV7(s.at.getTime()), no, targetId, cell, frameSize: size, drawn: null, weight: null, hidden: null, valid: null, satisfied: null }));
  const sizes = new Map<number, number>();
  for (const { targetId, size } of frame.cells) sizes.set(targetId, (sizes.get(targetId) ?? 0) + size);
  const targets = frame.targets.map((targetId, at): TargetRow => ({ id: oldTargets[at]?.id ?? uuidV7(s.at.getTime()), targetId, frameSize: sizes.get(targetId) ?? 0, drawn: null, ...noResult }));
  return { fields: { frameHash: frame.hash, frameSize: frame.size }, parts: { cells, targets } };
}

function drawn(s: S, input: Drawn): Effects<SurveyFields> {
  const counts = new Map(input.drawn.map(({ no, count }) => [no, count]));
  const cells = cellsOf(s.record).map((cell) => ({ ...cell, drawn: counts.get(cell.no) ?? 0 }));
  const targets = targetsOf(s.record).map((target) => ({ ...target, drawn: cells.filter((cell) => cell.targetId === target.targetId).reduce((sum, cell) => sum + cell.drawn, 0) }));
  return { fields: { seed: input.seed, seedOrigin: input.seedOrigin, drawn: cells.reduce((sum, cell) => sum + cell.drawn, 0) }, parts: { cells, targets } };
}

function weighed(s: S): Effects<SurveyFields> {
  const cells = cellsOf(s.record).map((cell) => ({ ...cell, weight: weightOf({ frameSize: cell.frameSize, drawn: cell.drawn! }) }));
  const weights = cells.map(({ no, weight }) => ({ no, weight }));
  return { fields: { weighedOn: s.on, weightsHash: weightsHash(weights) }, parts: { cells }, notes: { weights } };
}

function published(s: S, input: Published): Effects<SurveyFields> {
  const { cells, targets, overall } = publishedRows(cellsOf(s.record), targetsOf(s.record), input.cells);
  const scores = targets.map(({ targetId, hidden, share, low, high, valid }) => ({ targetId, hidden, share, low, high, valid }));
  return { fields: { publishedOn: s.on, share: overall?.share ?? null }, parts: { cells, targets }, notes: { scores } };
}

/** Verbs of every survey. Those by hand read or write what stands beside the record, and are done by `Surveys`. */
export const surveyVerbs = {
  freeze: verb({
    label: { zh: '冻结样本框', en: 'Freeze the frame' }, is: 'Takes everybody served in the period into the frame and fixes it by its hash; may be repeated until the draw.', from: ['DRAFT'], to: 'same', by: { planOffice: 'any' }, byHand: true,
    guard: (_s: S, { frame }: Frozen) => (frame.size === 0 ? refusal('frame-empty', 'Nobody was served in this period.') : undefined),
    does: frozen,
  }),
  draw: verb({
    label: { zh: '抽样', en: 'Draw' }, is: 'Draws from the frozen frame by a public seed. Another person than whoever froze the frame does it.', from: ['DRAFT'], to: ['SAMPLED'], by: { planOffice: 'any' }, notBy: ['freeze'], input: DrawSample, byHand: true,
    allowed: (s: S) => (s.record.fields.frameHash === null ? refusal('frame-not-frozen', 'Freeze the frame first.') : undefined),
    does: (s: S, input: DrawSample) => drawn(s, input as Drawn),
  }),
  weigh: verb({
    label: { zh: '公布权重', en: 'Publish the weights' }, is: 'Fixes and publishes the weight of each cell, frame size over drawn size, before anybody is asked. Once only.', from: ['SAMPLED'], to: 'same', by: { planOffice: 'any' }, times: { most: 1, per: 'record' },
    does: weighed,
  }),
  invite: verb({
    label: { zh: '签发答卷链接', en: 'Issue the links' }, is: 'Issues one link for each entry drawn, shown once. Repeated while nobody has answered, it makes the earlier links void.', from: ['SAMPLED', 'RUNNING'], to: ['RUNNING'], by: { thirdParty: 'any' }, byHand: true,
    allowed: (s: S) =>
      s.record.fields.weighedOn === null ? refusal('weights-not-published', 'The weights have to be published before anybody is asked.')
      : s.on > s.record.fields.closesOn ? refusal('survey-over', `The last day for answers was ${s.record.fields.closesOn}.`)
      : undefined,
    guard: (_s: S, { answered }: Invited) => (answered > 0 ? refusal('answers-arrived', 'Somebody has answered: new links would let them answer twice.') : undefined),
  }),
  close: verb({
    label: { zh: '结束回收', en: 'Close' }, is: 'Ends the field work once its last day is over; links that were not used lapse.', from: ['RUNNING'], to: ['CLOSED'], by: { thirdParty: 'any', planOffice: 'any' }, byHand: true,
    allowed: (s: S) => (s.on <= s.record.fields.closesOn ? refusal('survey-still-open', `Answers are taken until ${s.record.fields.closesOn}: whoever could end it early could end it when the figure is good.`) : undefined),
    does: (_s: S, { answers }: Closed) => ({ fields: { answers } }),
  }),
  clean: verb({
    label: { zh: '清洗', en: 'Clean' }, is: 'Leaves out answers that do not count, by the published rules alone, and counts them by reason.', from: ['CLOSED'], to: ['CLEANED'], by: { thirdParty: 'any' }, byHand: true,
    does: (_s: S, { valid, invalid }: Cleaned) => ({ fields: { valid, notConcerned: invalid['not-concerned'], contradictory: invalid.contradictory, duplicate: invalid.duplicate } }),
  }),
  publish: verb({
    label: { zh: '公布评分', en: 'Publish the scores' }, is: 'Publishes the score of each target with its interval. Numbers under 5, and those that would tell them by subtraction, stay hidden.', from: ['CLEANED'], to: ['PUBLISHED'], by: { planOffice: 'any' }, byHand: true,
    does: published,
  }),
  void: verb({
    label: { zh: '作废', en: 'Void' }, is: 'Voids a survey; its links lapse and its scores count no longer.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, byHand: true,
  }),
};
