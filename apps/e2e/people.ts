import type { Browser, Page } from '@playwright/test';
import { expect, passwordOf } from './story';

export const CLERK = 'clerk.hall-new-area';
export const DISPATCHER = 'dispatcher.city-operation-centre';
export const SUPERVISOR = 'supervisor.city-operation-centre';

/** A person at a machine of their own, beside the others of the story: signed in already, since the page for that has stories of its own. */
export async function person(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext();
  const answer = await context.request.post('/api/v1/session', { data: { username, password: passwordOf(username) } });
  expect(answer.status(), `${username} signs in`).toBe(201);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Types what is looked for and takes the first that fits, as the keyboard does. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(text);
  await expect(page.getByTitle(text, { exact: true }).last()).toBeVisible();
  await box.press('Enter');
}

/** Does a verb of the page: its button, or its entry under "more" where the screen is narrow. */
export async function act(page: Page, verb: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  const button = page.getByRole('button', { name: verb, exact: true });
  const more = page.getByRole('button', { name: '更多操作' });
  await expect(button.or(more).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: verb, exact: true }).click();
  }
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill();
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toBeHidden();
}

export const isIn = (page: Page, state: string) => expect(page.locator('h1 + *').filter({ hasText: state })).toBeVisible();

/** At the counter: a call of the hotline is written down. @returns the address of the demand's page */
export async function register(page: Page, title: string): Promise<string> {
  await page.goto('/complaints/demands/new');
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel('内容', { exact: true }).fill('企业三月提交的退税申请至今未到账，请说明进度。');
  await choose(page, '渠道', '12345热线');
  await page.getByLabel('涉企', { exact: true }).click();
  await page.getByLabel('来电人', { exact: true }).fill('王小明');
  await page.getByLabel('电话', { exact: true }).fill('13812345678');
  await page.getByRole('button', { name: '登记诉求' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await isIn(page, '已收集');
  // The name is shown masked, and the whole number nowhere.
  await expect(page.getByText('138****5678')).toBeVisible();
  await expect(page.getByText('13812345678')).toHaveCount(0);
  return new URL(page.url()).pathname;
}

/** At the dispatch desk: kind, category, unit, done; the queue goes on by itself. */
export async function dispatch(page: Page, demand: string, title: string, unit: string, classify: boolean): Promise<void> {
  await page.goto(`/complaints/dispatch?id=${demand.split('/').pop()}`);
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  if (classify) {
    await page.getByRole('radiogroup', { name: '诉求类型' }).getByText(/^求助/).click();
    await choose(page, '诉求类别', '税务');
    await expect(page.getByRole('region', { name: '建议单位' })).toBeVisible();
  }
  await choose(page, '主办单位', unit);
  await page.getByRole('button', { name: classify ? '分类并交办' : '交办', exact: false }).click();
  await expect(page.getByText(`已交办${unit}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
}
