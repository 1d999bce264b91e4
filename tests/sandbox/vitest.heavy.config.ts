import { defineConfig } from 'vitest/config'

// Needs Python, or takes long: `.ci/run` runs it, `npm test` does not.
export default defineConfig({
  test: {
    name: 'provider-heavy',
    include: ['schemathesis/*.test.ts', '../../apps/sandbox/test/**/*.heavy.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 180_000,
  },
})
