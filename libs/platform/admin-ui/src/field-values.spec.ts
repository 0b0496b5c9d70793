import type { FieldMeta } from '@haobang/api-client';
import { ProblemError } from '@haobang/api-client';
import { bodyOf, changesOf, inputsOf, toInput, toWire } from './field-values';
import { shanghaiTime, weekdayOf } from './instants';
import { permits } from './permissions';
import { refusalsOf } from './problems';

const field = (name: string, type: FieldMeta['type']): FieldMeta => ({ name, type, label: { zh: name, en: name }, required: false });

describe('field values', () => {
  it('keep an instant to the second on the way to the input and back, whatever the zone of the machine', () => {
    const at = field('at', 'instant');
    for (const instant of ['2026-03-02T01:00:00.000Z', '2024-12-31T16:00:00.000Z', '2024-02-28T23:59:59.000Z']) {
      expect(toWire(at, toInput(at, instant))).toBe(instant);
    }
  });

  it('show an instant as Shanghai reads it', () => {
    expect(shanghaiTime('2024-12-31T16:00:00Z')).toBe('2025-01-01 00:00');
    expect(shanghaiTime('nonsense')).toBe('');
    expect(weekdayOf('2026-11-23', 'en')).toBe('Mon');
  });

  it.each([
    ['text', '  ', undefined],
    ['text', ' a ', 'a'],
    ['decimal', '0.10', '0.10'],
    ['integer', 0, 0],
    ['boolean', false, false],
    ['units', [], undefined],
    ['uscc', ' 91350100m000100y43 ', '91350100M000100Y43'],
    ['files', [{ id: 'a', name: 'a.pdf', size: 1, type: '' }], ['a']],
  ] as const)('send %s %j as %j', (type, input, wire) => {
    expect(toWire(field('f', type), input)).toEqual(wire);
  });

  it('leave empty fields out of a new body, and send null for an emptied one in a change', () => {
    const fields = [field('title', 'text'), field('amount', 'decimal'), field('on', 'date')];
    const before = { title: 'old', amount: '1.50', on: '2026-01-02' };
    expect(bodyOf(fields, { title: 'x', amount: undefined })).toEqual({ title: 'x' });
    expect(changesOf(fields, before, inputsOf(fields, before))).toEqual({});
    expect(changesOf(fields, before, { ...inputsOf(fields, before), title: '', amount: '2' })).toEqual({ title: null, amount: '2' });
  });
});

describe('refusals', () => {
  it('land on their fields by pointer, nested ones too; the rest is kept', () => {
    const error = new ProblemError({
      title: 'Invalid', status: 422, code: 'request-invalid',
      errors: [
        { pointer: '/title', code: 'too-long', detail: 'A' },
        { pointer: '/input/coUnits/0', code: 'unknown', detail: 'B' },
        { pointer: '/a~1b', code: 'x', detail: 'C' },
        { pointer: '', code: 'whole', detail: 'D' },
      ],
    });
    expect(refusalsOf(error, ['title', 'coUnits', 'a/b'])).toEqual({ byField: { title: ['A'], coUnits: ['B'], 'a/b': ['C'] }, others: ['D'] });
    expect(refusalsOf(new Error('bug'), ['title'])).toEqual({ byField: {}, others: [] });
  });
});

describe('permissions', () => {
  it.each([
    [['complaints:demand.sign'], 'complaints:demand.sign', true],
    [['complaints:demand.sign'], 'complaints:demand.start', false],
    [['complaints:*'], 'complaints:demand.start', true],
    [['complaints:demand.*'], 'complaints:demand.start', true],
    [['complaints:demand.sign'], 'complaints:*', true],
    [['complaints:demand.sign'], 'complaints:demand.*', true],
    [['finance:read'], 'complaints:*', false],
    [[], 'complaints:read', false],
  ])('%j and %s: %s', (held, wanted, expected) => {
    expect(permits(held, wanted)).toBe(expected);
  });
});
