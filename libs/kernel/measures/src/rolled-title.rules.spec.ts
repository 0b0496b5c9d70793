import { describe, expect, it } from '@jest/globals';
import { rolledTitle } from './rolled-title.rules.js';

describe('the title of a plan that was rolled over', () => {
  it('names its own year and the one that it comes from, also the second time', () => {
    const once = rolledTitle({ zh: '2024年行动方案', en: 'Action plan of 2024' }, 2024, 2025);
    expect(once).toEqual({ zh: '2025年行动方案（由2024年结转）', en: 'Action plan of 2025 (carried over from 2024)' });
    expect(rolledTitle(once, 2025, 2026)).toEqual({ zh: '2026年行动方案（由2025年结转）', en: 'Action plan of 2026 (carried over from 2025)' });
  });

  it('says so where the title names no year', () => {
    expect(rolledTitle({ zh: '图书馆计划', en: 'Plan of the library' }, 2024, 2025)).toEqual({ zh: '图书馆计划（由2024年结转）', en: 'Plan of the library (carried over from 2024)' });
  });
});
