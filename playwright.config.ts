import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunchOptions, firefoxPath, wantedBrowsers, webkitFiles } from './tools/browsers.mjs'

const port = Number(process.env.PORT || 4174)
const baseURL = `http://localhost:${port}`
const ci = Boolean(process.env.CI)
const wanted = wantedBrowsers()
const firefox = firefoxPath()
/** Told by their own runner: see `e2e/webkit/world.ts`. */
const webkitStories = '**/e2e/webkit/**'

export default defineConfig({
  testDir: 'e2e',
  // The folder is emptied at each start, the reports beside it are not.
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Pictures are compared where browser and fonts are the same: their names need say neither.
  snapshotPathTemplate: '{testDir}/gallery/__screenshots__/{arg}{ext}',
  workers: 2,
  // A story that needs its second try is reported as flaky, and is a bug to find: it does not hold up a landing.
  retries: ci ? 1 : 0,
  forbidOnly: ci,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/e2e.json' }]],
  use: {
    baseURL,
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node tools/serve.mjs',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: !ci,
    timeout: 30_000,
  },
  projects: [
    ...(wanted.includes('chromium')
      ? [
          {
            name: 'chromium',
            testIgnore: webkitStories,
            use: { ...devices['Desktop Chrome'], launchOptions: await chromiumLaunchOptions() },
          },
        ]
      : []),
    ...(wanted.includes('firefox') && firefox
      ? [
          {
            name: 'firefox',
            testIgnore: webkitStories,
            grepInvert: /@chromium-only/,
            // The channel drives a stock Firefox over WebDriver BiDi; without it Playwright waits for its own build.
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
              // Over WebDriver BiDi, what a trace notes of each step takes several times as long as the step.
              trace: 'on-first-retry' as const,
            },
          },
        ]
      : []),
    // A stock WebKit over WebDriver, which is none of Playwright's browsers: it runs the stories and reports them.
    ...(wanted.includes('webkit') && webkitFiles()
      ? [{ name: 'webkit', testDir: 'e2e/webkit', expect: { timeout: 10_000 } }]
      : []),
  ],
})
