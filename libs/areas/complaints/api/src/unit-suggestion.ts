import { Inject, Injectable } from '@nestjs/common';
import type { DemandFields } from '@haobang/demands';
import type { RequestContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { type Kind, Records } from '@haobang/records';
import type { SuggestionResponse, UnitName } from './demand-insights.dto.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { demandWords, stretchesOf } from './demand-words.rules.js';
import { demand } from './demand.kind.js';
import { UnitLearning } from './unit-learning.js';
import { categoryWord, suggestUnits, wordsFor } from './unit-suggestion.rules.js';

const ALTERNATIVES = 4;
const WORDS_NAMED = 4;

/** How sure a unit has to be for its commonest category to be taken. */
const SURE = 0.5;
const NO_CATEGORY = 'other';

/** Which unit should lead a demand, by the directory of duties and by the units that led demands like it. */
@Injectable()
export class UnitSuggestion {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Units) private readonly units: Units,
    @Inject(UnitLearning) private readonly learning: UnitLearning,
  ) {}

  /** @throws Problem 403, 404. */
  async suggest(ctx: RequestContext, id: string): Promise<SuggestionResponse> {
    const { title, fields } = await this.records.read(ctx, demand as Kind, id);
    const { content, place, category } = fields as unknown as DemandFields;
    const words = demandWords(title, content, place);
    const [snapshot, counts] = await Promise.all([this.units.snapshot(), this.learning.counts(category === null ? words : [...words, categoryWord(category)])]);
    const today = this.units.today();
    const names = snapshot.labelsOn(today);
    const filed = DEMAND_CATEGORIES.find(({ code }) => code === category);
    const directoryUnitId = (filed && snapshot.unitsOn(today).find((unit) => unit.code === filed.unit)?.id) ?? null;
    // A unit that ended since leads nothing any more, whatever it led before.
    const ranked = suggestUnits(words, category, directoryUnitId, counts).filter(({ unitId }) => snapshot.lives(unitId, today));
    const [best, ...others] = ranked;
    if (!best) return { unitId: null, unit: null, score: 0, because: [], alternatives: [] };
    const nameOf = (unitId: number): UnitName => ({ zh: names.get(unitId)?.zh ?? String(unitId), en: names.get(unitId)?.en ?? String(unitId) });
    const because: UnitName[] = [];
    if (best.unitId === directoryUnitId && filed) because.push({ zh: `职责目录：${filed.label.zh}由该单位承办`, en: `Directory of duties: ${filed.label.en} is this unit's` });
    const led = category === null ? 0 : (counts.of.get(categoryWord(category))?.get(best.unitId) ?? 0);
    if (led > 0 && filed) because.push({ zh: `该单位近期主办“${filed.label.zh}”类诉求${led}件`, en: `It led ${led} demands filed under ${filed.label.en}` });
    const speaking = stretchesOf(`${title}\n${content}\n${place ?? ''}`, wordsFor(best.unitId, words, counts), WORDS_NAMED);
    if (speaking.length) because.push({ zh: `其主办过的诉求常见用词：${speaking.join('、')}`, en: `Words common in demands that it led: ${speaking.join(', ')}` });
    const rounded = (score: number) => Math.round(score * 1000) / 1000;
    return {
      unitId: best.unitId, unit: nameOf(best.unitId), score: rounded(best.score), because,
      alternatives: others.slice(0, ALTERNATIVES).map(({ unitId, score }) => ({ unitId, unit: nameOf(unitId), score: rounded(score) })),
    };
  }

  /**
   * The matter and the unit of a text that nobody has classified: the category that is known, else the one that the likeliest unit
   * led most; without past demands like it, none.
   */
  async guess(text: string, known: string | null): Promise<{ category: string; unitId: number | null }> {
    const words = demandWords(text);
    const codes = DEMAND_CATEGORIES.map(({ code }) => code);
    const [snapshot, counts] = await Promise.all([this.units.snapshot(), this.learning.counts([...words, ...codes.map(categoryWord)])]);
    const today = this.units.today();
    const likeliest = (category: string | null) => {
      const unit = DEMAND_CATEGORIES.find(({ code }) => code === category)?.unit;
      const directory = unit === undefined ? null : (snapshot.unitsOn(today).find(({ code }) => code === unit)?.id ?? null);
      return suggestUnits(words, category, directory, counts).find(({ unitId }) => snapshot.lives(unitId, today));
    };
    const led = (code: string, unitId: number): number => counts.of.get(categoryWord(code))?.get(unitId) ?? 0;
    const first = known === null && words.some((word) => counts.of.has(word)) ? likeliest(null) : undefined;
    const learnt = first && first.score >= SURE ? codes.reduce((best, code) => (led(code, first.unitId) > led(best, first.unitId) ? code : best), NO_CATEGORY) : NO_CATEGORY;
    const category = known ?? learnt;
    return { category, unitId: likeliest(category)?.unitId ?? null };
  }
}
