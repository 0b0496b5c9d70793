import type { Page } from '@playwright/test';
import { person } from '../people';
import { expect, test } from '../story';

/** Each role once, as somebody who has it; the administrator grants and keeps, everybody else works. Between them they open nearly every page in either language. */
const PEOPLE: readonly (readonly [who: string, language: 'zh' | 'en'])[] = [
  ['clerk.hall-new-area', 'zh'], ['dispatcher.city-operation-centre', 'zh'], ['handler.tax', 'zh'], ['unithead.tax', 'zh'], ['supervisor.city-operation-centre', 'zh'], ['leader.new-area', 'zh'],
  ['planoffice.business-environment-office', 'en'], ['auditor.new-area', 'en'], ['securityadmin.new-area', 'en'], ['thirdparty.third-party-evaluator', 'en'], ['admin', 'en'],
];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 900 };

/** Whatever the client or the server says went wrong, with the page on which it did. */
function listen(page: Page): { troubles: string[]; quiet(): Promise<void>; at(path: string): void } {
  const troubles: string[] = [];
  const flying = new Set<unknown>();
  let here = '';
  page.on('pageerror', (error) => troubles.push(`${here}: ${error.message}`));
  page.on('console', (line) => {
    // A refused request is told below, with its address.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) troubles.push(`${here}: ${line.text()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) troubles.push(`${here}: ${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
  page.on('request', (request) => flying.add(request));
  page.on('requestfinished', (request) => flying.delete(request));
  page.on('requestfailed', (request) => flying.delete(request));
  return {
    troubles,
    at: (path) => (here = path),
    // Nothing is on its way, and what came has been drawn.
    quiet: () => expect.poll(async () => {
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      return flying.size;
    }, { intervals: [20] }).toBe(0),
  };
}

/** Opens every group of the navigation. @returns the pages that it leads to */
async function entries(page: Page): Promise<string[]> {
  const navigation = page.getByRole('navigation').first();
  await expect(navigation.getByRole('link').first()).toBeVisible();
  const closed = navigation.getByRole('menuitem', { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
  const found = await navigation.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  return [...new Set(found)];
}

/** Goes there as a click in the navigation does, without loading the client again. */
async function go(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname === path) return;
  await page.evaluate((to) => {
    document.querySelector('#content > *')?.setAttribute('data-left', '');
    window.history.pushState({ key: to }, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: { key: to } }));
  }, path);
  // The page before stays until the next one is fetched.
  await expect(page.locator('[data-left]')).toHaveCount(0);
}

/** What a reader must never see, found in the page itself. */
const blemishes = (page: Page, language: 'zh' | 'en') => page.evaluate((en) => {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  // What a box that scrolls by itself holds may be wider; what the frame cuts off may not.
  const scrolls = (element: Element): boolean => {
    for (let box = element.parentElement; box && box.id !== 'content'; box = box.parentElement) if (getComputedStyle(box).overflowX !== 'visible') return true;
    return false;
  };
  const cut = [...document.querySelectorAll('#content *')].find((element) => {
    const { width, height, right } = element.getBoundingClientRect();
    return width > 0 && height > 0 && right > wide + 1 && !element.closest('svg') && !scrolls(element);
  });
  if (document.documentElement.scrollWidth > wide || cut) found.push(`wider than the screen: ${cut?.textContent?.trim().slice(0, 40) ?? 'the page'}`);

  const ROLES = /^(clerk|dispatcher|handler|unithead|supervisor|planoffice|leader|auditor|securityadmin|thirdparty)\./;
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.nodeValue!.trim();
    const holder = node.parentElement!;
    if (/^[a-z]\w*(\.[a-z]\w*)+$/i.test(text) && !ROLES.test(text) && !holder.closest('code, script, style')) found.push(`a key instead of a text: ${text}`);
    if (/\b(undefined|NaN|Invalid Date)\b|\[object |\{\{/.test(text) && !holder.closest('script, style')) found.push(`no text at all: ${text}`);
    if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text) && !holder.closest('code, script')) found.push(`an id instead of a name: ${text}`);
    // Titles and names are in the language of those who wrote them, and say so.
    if (en && /[\u4e00-\u9fff]/.test(text) && holder.closest('nav, h1, h2, h3, th, button, label, legend, [role=tab]') && !holder.closest('[lang|=zh]')) found.push(`Chinese: ${text}`);
  }
  return [...new Set(found)];
}, language === 'en');

for (const [who, language] of PEOPLE)
  test(`every page of ${who} is whole in ${language}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await person(browser, who);
    await page.addInitScript((locale) => localStorage.setItem('haobang:device:locale', locale), language);
    const heard = listen(page);
    await page.setViewportSize(DESK);
    await page.goto('/');
    const paths = await entries(page);
    expect(paths.length).toBeGreaterThan(1);
    // Column heads stand on a wide screen, and little room is tested on a narrow one: one language each.
    if (language === 'zh') await page.setViewportSize(PHONE);
    const found: string[] = [];
    for (const path of paths) {
      heard.at(path);
      await go(page, path);
      await heard.quiet();
      await expect(page.getByRole('heading').first()).toBeVisible();
      await heard.quiet();
      found.push(...(await blemishes(page, language)).map((what) => `${path}: ${what}`));
    }
    expect([...heard.troubles, ...found]).toEqual([]);
  });
