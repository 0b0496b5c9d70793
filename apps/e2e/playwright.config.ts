import { defineConfig } from '@playwright/test';

/** Chromium runs without its sandbox as root, and asks nobody outside for anything. */
const CHROMIUM = {
  executablePath: process.env['CHROMIUM_PATH'],
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=zh-CN'],
};

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../../test-results/journeys',
  globalSetup: './product.ts',
  // The journeys share one product, and each makes its own records: two at once are enough for two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', trace: 'retain-on-failure', screenshot: 'only-on-failure', launchOptions: CHROMIUM },
  projects: [
    { name: 'desk', use: { browserName: 'chromium', viewport: { width: 1366, height: 900 } } },
    { name: 'phone', use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, grep: /@phone/ },
  ],
});
