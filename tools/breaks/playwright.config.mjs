/** The stories as they always are, but that a red one is not waited for: what is broken stays broken. */
import all from '../../playwright.config.ts'

const { PORT } = process.env

/** @type {import('@playwright/test').PlaywrightTestConfig} */
const config = {
  ...all,
  testDir: '../../e2e/matrix',
  outputDir: '../../test-results/breaks',
  expect: { timeout: 4000 },
  reporter: 'json',
  use: {
    ...all.use,
    baseURL: `http://localhost:${PORT}`,
    actionTimeout: 4000,
    trace: 'off',
    screenshot: 'off',
  },
  // `run.mjs` serves.
  webServer: undefined,
}

export default config
