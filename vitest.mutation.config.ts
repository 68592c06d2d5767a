import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes seconds, dearest last: a mutant that another test kills need not meet these. */
const SLOW = ['encode', 'resolve', 'strictest', 'record', 'properties']
const costOf = ({ moduleId }: TestSpecification) =>
  SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))

/** Stryker stops at the first test that fails. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((one, other) => costOf(one) - costOf(other))
  }
}

/** For `npm run mutation`: each room is judged by its own tests, not by what happens to pass through it. */
export default defineConfig({
  define: { __DEV__: 'true', __VERSION__: '"0.0.0"' },
  test: {
    include: ['test/{consent,storage,gate,signals,config}/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
    sequence: { sequencer: CheapestFirst },
  },
})
