import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{adapters,hostile,durable}/*.test.ts'],
    globalSetup: ['copy-examples.setup.ts'],
    // The suites measure memory and kill processes: one at a time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
