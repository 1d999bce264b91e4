import { defineConfig } from 'vitest/config'

// Needs curl, Python and Go: `.ci/run` runs it, `npm test` does not. Go compiles its standard library the first time.
export default defineConfig({
  test: {
    name: 'samples',
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // A sample is a process: no more at once than the smallest machine has cores.
    maxConcurrency: 2,
    fileParallelism: false,
  },
})
