import { beforeAll, describe, expect, it } from '@jest/globals';
import { Definitions, Figures } from '@haobang/measures';
import { sampleAreaMetrics } from './sample-area.metrics.js';
import { useSampleArea } from './sample-area.testing.js';
import { givenSpecimenCard } from './specimen-card.testing.js';

describe('m01.specimen-card-in-time', () => {
  const t = useSampleArea();
  const on = async (asOf: string) => {
    const { numerator, denominator } = await t.app.get(Figures).figure('m01.specimen-card-in-time', { period: { year: 2024 }, asOf });
    return `${Number(numerator)}/${Number(denominator)}`;
  };
  beforeAll(async () => {
    await t.app.get(Definitions).sync(sampleAreaMetrics, { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' });
  });

  it('counts what is finished, and what is open from the day after its due day', async () => {
    await givenSpecimenCard(t, { status: 'DONE' });
    const late = await givenSpecimenCard(t, { status: 'IN_PROGRESS' });
    const voided = await givenSpecimenCard(t, { status: 'DONE' });
    t.clock.set('2024-05-10T09:00+08:00');
    await t.does(await t.as('supervisor'), voided.id, 'void', { reason: '误录' });
    t.clock.set('2024-05-17T09:00+08:00');
    await t.does(await t.as('handler'), late.id, 'finish', { outcome: 'done' });
    t.clock.set('2024-05-18T09:00+08:00');
    expect(await on('2024-05-08')).toBe('0/0');
    expect(await on('2024-05-09')).toBe('2/2');
    expect(await on('2024-05-10')).toBe('1/1');
    expect(await on('2024-05-15')).toBe('1/1');
    expect(await on('2024-05-16')).toBe('1/2');
    expect(await on('2024-05-18')).toBe('1/2');
  });
});
