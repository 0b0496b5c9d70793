import type { IncomingHttpHeaders } from 'node:http';

/** English where it is asked for first; Chinese in every other case. */
export const localeOf = (headers: IncomingHttpHeaders): 'zh' | 'en' => (/^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh');
