import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

interface Story {
  /** Signs in by the sign-in page, as `admin` or one of the demo's accounts. */
  signIn(page: Page, username: string, password?: string): Promise<void>;
  /** Saves a screenshot to be looked at; fails on serious accessibility findings and on sideways scrolling. */
  look(page: Page, name: string): Promise<void>;
}

/** Of `admin`, or of every account of the demo. */
export const passwordOf = (username: string): string => (username === 'admin' ? process.env['ADMIN_PASSWORD'] : process.env['DEMO_PASSWORD']) ?? '';

export const test = base.extend<Story>({
  baseURL: async ({}, use) => use(process.env['BASE_URL']),
  signIn: async ({}, use) => {
    await use(async (page, username, password = passwordOf(username)) => {
      await page.goto('/');
      await page.getByLabel('用户名', { exact: true }).fill(username);
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.getByRole('button', { name: /登\s*录/ }).click();
      // On a phone the navigation is folded away; the account stands on every page.
      await expect(page.getByRole('button', { name: /^账户菜单/ })).toBeVisible();
    });
  },
  look: async ({}, use, info) => {
    await use(async (page, name) => {
      await page.screenshot({ path: `test-results/looks/${info.project.name}-${name}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      expect.soft(serious, `accessibility of ${name}`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(sideways, `pixels of sideways scrolling on ${name}`).toBeLessThanOrEqual(0);
    });
  },
});

export { expect };
