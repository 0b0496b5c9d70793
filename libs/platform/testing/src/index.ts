export { FrozenClock } from './frozen-clock.js';
export { useTestApp, type TestApp, type TestAppOptions, type TestHeaders, type TestUnit } from './test-app.js';
export { useTestDatabase, type TestDatabase } from './test-database.js';
