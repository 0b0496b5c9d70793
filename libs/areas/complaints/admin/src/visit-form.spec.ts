import { describe, expect, it } from '@jest/globals';
import { emptyFinding, isComplete, withoutEmpty } from './visit-form.rules';

describe('findings of a visit', () => {
  const typed = (title: string, content: string, category?: string) => ({ ...emptyFinding(), title, content, category });

  it('are sent trimmed, without those in which nothing was typed', () => {
    expect(withoutEmpty([typed(' 东门积水 ', '雨后积水 '), typed(' ', ''), typed('续贷', '下月到期', 'finance')])).toEqual([{ title: '东门积水', content: '雨后积水' }, { title: '续贷', content: '下月到期', category: 'finance' }]);
  });

  it('are complete with a title and a content; half a one is kept, and not sent', () => {
    const halves = withoutEmpty([typed('东门积水', ''), typed('', '雨后积水'), typed('东门积水', '雨后积水')]);
    expect(halves.map(isComplete)).toEqual([false, false, true]);
  });

  it('keep their place while others are taken out', () => {
    expect(new Set([emptyFinding(), emptyFinding(), emptyFinding()].map(({ key }) => key)).size).toBe(3);
  });
});
