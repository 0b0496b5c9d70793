import { Pools1765140000000 } from './migrations/pools-1765140000000.js';
import './pools.problems.js';

export { COACHING_MODES, PoolCoaching, type PoolCodes, type PoolEntryFields } from './pool-entry.js';
export { poolTrait, type PoolOptions, type PoolStatus } from './pool-trait.js';
export { COACHED, coachedSource, IN_POOL, MOVES, movesSource, type PoolCategory } from './pool-sources.js';
export const poolsMigrations = [Pools1765140000000];
