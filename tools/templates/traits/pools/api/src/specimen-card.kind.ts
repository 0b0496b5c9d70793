import { poolTrait } from '@haobang/pools';
import { defineKind } from '@haobang/records';

const POOLS = [{ code: 'first', label: { zh: '培育库', en: 'Pool' } }];
const TIERS = [{ code: 'starting', label: { zh: '起步', en: 'Starting' } }, { code: 'growing', label: { zh: '成长', en: 'Growing' } }];
const EXIT_REASONS = [{ code: 'moved', label: { zh: '迁出', en: 'Moved away' } }, { code: 'closed', label: { zh: '停业', en: 'Closed down' } }];

/** 样本: an enterprise in a pool, once, from candidate to graduation or exit. Change the codes to what the trade says. */
export const specimenCard = defineKind({
  ...poolTrait({ kind: 'specimen-card', pools: POOLS, tiers: TIERS, exitReasons: EXIT_REASONS }),
  plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
});
