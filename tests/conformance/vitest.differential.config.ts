import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'differential', include: ['differential/*.test.ts'], testTimeout: 60_000 },
})
