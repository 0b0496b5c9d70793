import type { HistoryItem, KindMeta } from '@haobang/api-client';
import { callbackVerb } from './callback-dialog';
import type { Caller, Category, Proposal } from './demand.queries';
import { filesOf } from './demand-files';
import { completeKind } from './demand-kind';
import { categoryOf, dispatchSteps } from './dispatch.rules';
import { choicesOf } from './merge-dialog';
import { neighbourOf, successorOf } from './use-queue';

const label = { zh: '字段', en: 'field' };
const text = (name: string) => ({ name, label, type: 'text' as const, required: false, maxLength: 60 });
const META: KindMeta = {
  kind: 'demand', area: 'library', url: '/api/v1/library/demands', label, plural: label, prefix: 'SQ', states: [], create: [], amend: [], clocks: [], columns: [], sorts: [],
  fields: [text('category'), text('place'), { ...text('complexityReceiptId'), type: 'record' }], filters: [text('category')],
  verbs: [{ name: 'classify', label, from: ['COLLECTED'], to: ['CLASSIFIED'], by: [], input: [text('category'), text('mentionIds'), text('suggestedUnitId')], batch: false, danger: false }],
};
const CATEGORIES: Category[] = [{ code: 'utilities', zh: '水电', en: 'Utilities', unitId: 7 }, { code: 'arrears', zh: '拖欠', en: 'Arrears', unitId: 7 }, { code: 'tax', zh: '税务', en: 'Tax', unitId: 9 }];
const caller = (id: string, change: Partial<Caller> = {}): Caller => ({ id, originId: 'd', originNo: 'SQ-1', name: '王*', phone: '138****5678', answer: null, heardOn: null, isDefault: false, tries: 0, unreachable: false, ...change });

describe('a kind with the categories of its area', () => {
  const meta = completeKind(META, CATEGORIES);
  it('asks for a category by its name wherever one is asked for, and filters by one at a time', () => {
    for (const fields of [meta.fields, meta.filters, meta.verbs[0]!.input]) {
      const category = fields.find((field) => field.name === 'category')!;
      expect([category.type, category.single, category.options?.map((option) => option.code)]).toEqual(['code', true, ['utilities', 'arrears', 'tax']]);
    }
  });
  it('links to no receipt and asks for no accounts, and leaves the rest alone', () => {
    expect(meta.fields.map((field) => field.name)).toEqual(['category', 'place']);
    expect(meta.verbs[0]!.input.map((field) => field.name)).toEqual(['category']);
    expect(meta.fields[1]).toEqual(META.fields[1]);
  });
});

describe('a decision at the dispatch desk', () => {
  const decision = { demandKind: 'help', category: 'tax', leadUnitId: 9, coUnitIds: [9, 4], suggestedUnitId: 7 };
  it.each([
    ['COLLECTED', ['classify', 'assign']],
    ['CLASSIFIED', ['assign']],
  ])('of a demand that is %s takes %j', (status, verbs) => {
    const steps = dispatchSteps(status, decision);
    expect(steps.map((step) => step.verb)).toEqual(verbs);
    expect(steps.at(-1)!.body).toEqual({ leadUnitId: 9, coUnitIds: [4], suggestedUnitId: 7 });
  });
  it('keeps no suggestion where none was shown', () => {
    expect(dispatchSteps('CLASSIFIED', { ...decision, coUnitIds: [], suggestedUnitId: null })).toEqual([{ verb: 'assign', body: { leadUnitId: 9 } }]);
  });
  it('guesses the category from a learnt unit alone', () => {
    const proposal: Proposal = { unitId: 7, because: [], alternatives: [], by: 'learnt' };
    expect(categoryOf(CATEGORIES, proposal)).toBe('utilities');
    expect(categoryOf(CATEGORIES, { ...proposal, by: 'directory' })).toBeNull();
    expect(categoryOf(CATEGORIES, { ...proposal, unitId: 1 })).toBeNull();
    expect(categoryOf(CATEGORIES, null)).toBeNull();
  });
});

describe('a queue', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it.each([['a', 'b'], ['b', 'c'], ['c', 'b']])('goes on from %s to %s', (from, to) => expect(successorOf(rows, from)).toBe(to));
  it('ends with its last', () => expect(successorOf([{ id: 'a' }], 'a')).toBeNull());
  it.each([[null, 1, 'a'], ['a', 1, 'b'], ['a', -1, 'a'], ['c', 1, 'c'], ['c', -1, 'b']] as const)('moves from %s by %i to %s', (from, by, to) => expect(neighbourOf(rows, from, by)).toBe(to));
});

describe('demands', () => {
  it('to merge into never include the demand itself, nor one twice', () => {
    const one = (id: string) => ({ id, no: id, title: id, status: 'ASSIGNED' });
    expect(choicesOf('own', [one('a'), one('own')], [one('b'), one('a')]).map((choice) => choice.id)).toEqual(['b', 'a']);
  });
});

describe('the form of a callback', () => {
  const verb = { name: 'callBack', label, from: ['RESOLVED'], to: ['CALLED_BACK'], by: [], batch: false, danger: false, input: [{ ...text('callerId'), type: 'record' as const }, { ...text('answer'), required: true }, { ...text('isDefault'), type: 'boolean' as const }] };
  it('asks who answered only where several wait, and never for a rating that nobody gave', () => {
    expect(callbackVerb(verb, [caller('1')], '未留姓名').input.map((field) => field.name)).toEqual(['answer']);
    const [who, answer] = callbackVerb(verb, [caller('1'), caller('2', { name: null })], '未留姓名').input;
    expect([who!.type, who!.required, who!.options?.map((option) => option.label.zh)]).toEqual(['code', true, ['王* · 138****5678 · SQ-1', '未留姓名 · 138****5678 · SQ-1']]);
    expect(answer!.name).toBe('answer');
  });
});

describe('the files of a demand', () => {
  it('come from its history, the newest first, each once', () => {
    const item = (seq: number, value: unknown) => ({ id: String(seq), seq, verb: 'report', facts: [{ name: 'documentIds', label, value }, { name: 'text', label, value: 'x' }] }) as unknown as HistoryItem;
    expect(filesOf([item(1, ['f1']), item(2, ['f2', 'f1']), item(3, null)]).map((file) => [file.id, file.item.seq])).toEqual([['f2', 2], ['f1', 2]]);
  });
});
