import { describe, expect, it } from '@jest/globals';
import { Definitions, Figures } from '@haobang/measures';
import { sampleAreaMetrics } from './sample-area.metrics.js';
import { useSampleArea } from './sample-area.testing.js';

describe('the figures', () => {
  const t = useSampleArea();

  it('are stored with their expressions, and nothing counts where there is nothing', async () => {
    await t.app.get(Definitions).sync([...sampleAreaMetrics], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' });
    for (const { code } of sampleAreaMetrics) expect(Number((await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf: '2024-05-09' })).numerator)).toBe(0);
  });
});
