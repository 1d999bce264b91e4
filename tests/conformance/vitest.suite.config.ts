import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'suite', include: ['suite/*.test.ts'], testTimeout: 20_000 },
})
