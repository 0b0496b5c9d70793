export { FrozenClock } from './frozen-clock.js';
export { useTestDatabase, type TestDatabase } from './test-database.js';
