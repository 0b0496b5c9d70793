export * from './api';
export { client, type Shapes } from './client';
export * from './idempotency';
export * from './problem';
export { queryString, type Query, type QueryValue } from './query-string';
export { onSignedOut, onStaleToken, setApiLocale, setCsrfToken } from './transport';
export * from './wire';
