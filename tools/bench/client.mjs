// The first screen of the client: what script it fetches, gzip'd, and when its largest part is painted.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../chromium.mjs';
import { median } from './load.mjs';

const LOADS = 5;

/** @param url of a running product, with an account to sign in with */
export async function firstScreen(url, username, password, say) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const screens = {};
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    for (const [name, path, ready] of [['signIn', '/', 'input[type=password]'], ['workbench', '/', 'nav, header']]) {
      const paints = [];
      let script = 0;
      if (name === 'workbench') {
        const response = await context.request.post(`${url}/api/v1/session`, { data: { username, password } });
        if (!response.ok()) throw new Error(await response.text());
      }
      for (let i = 0; i < LOADS; i++) {
        // A page without the cache of the one before, but with its session.
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Network.setCacheDisabled', { cacheDisabled: true });
        const scripts = [];
        page.on('response', (response) => void (response.request().resourceType() === 'script' && scripts.push(response.body().catch(() => Buffer.alloc(0)))));
        await page.goto(url + path);
        await page.waitForSelector(ready, { timeout: 20_000 });
        await page.waitForLoadState('networkidle');
        paints.push(await page.evaluate(() => new Promise((ok) => new PerformanceObserver((list) => ok(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))));
        script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0);
        await page.close();
      }
      screens[name] = { paintMs: median(paints), scriptKB: script / 1000 };
      say(`${name}: ${screens[name].scriptKB.toFixed(0)} KB of script, largest paint after ${screens[name].paintMs.toFixed(0)} ms`);
    }
    return screens;
  } finally {
    await browser.close();
  }
}
