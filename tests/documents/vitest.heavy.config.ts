import { defineConfig } from 'vitest/config'

// Needs Redis and curl: `.ci/run` runs it, `npm test` does not.
export default defineConfig({
  test: { name: 'documents-heavy', include: ['*.heavy.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
})
