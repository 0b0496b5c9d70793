import { describe, expect, it } from '@jest/globals';
import { holdsText, measureNumberOf, recordNumberOf } from './search.rules.js';

describe('what was typed', () => {
  it.each([
    ['SQ-2024-000123', 'SQ-2024-000123'], ['sq-2024-123', 'SQ-2024-000123'], ['SQ2024000123', 'SQ-2024-000123'], [' sq 2024 123 ', 'SQ-2024-000123'], ['ＳＱ－２０２４－１２３', 'SQ-2024-000123'],
    ['SQ-2024-1234567', 'SQ-2024-1234567'], ['2024-123', undefined], ['退税2024', undefined], ['SQ-24-1', undefined], ['', undefined],
  ])('%j is the record %j', (q, no) => {
    expect(recordNumberOf(q)).toBe(no);
  });

  it.each([['45', 45], ['m45', 45], ['M45', 45], ['措施45', 45], ['measure 45', 45], ['第45条', 45], ['4五', undefined], ['2024', undefined], ['m', undefined]])('%j is the measure %j', (q, no) => {
    expect(measureNumberOf(q)).toBe(no);
  });

  it.each([['一号应答', true], ['HOTLINE', true], ['ｈｏｔ', true], ['应', false], ['退税', false]])('%j is in the title: %j', (q, held) => {
    expect(holdsText({ zh: '深化“一号应答”', en: 'One hotline' }, q)).toBe(held);
  });
});
