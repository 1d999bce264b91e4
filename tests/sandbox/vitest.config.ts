import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'provider', include: ['*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
