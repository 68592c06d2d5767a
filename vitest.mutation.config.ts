import { defineConfig } from 'vitest/config'

/** For `npm run mutation`: each room is judged by its own tests, not by what happens to pass through it. */
export default defineConfig({
  define: { __DEV__: 'true', __VERSION__: '"0.0.0"' },
  test: {
    include: ['test/{consent,storage,gate,signals,config}/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
})
