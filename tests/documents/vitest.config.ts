import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'documents', include: ['*.test.ts'], exclude: ['*.heavy.test.ts'], testTimeout: 60_000 },
})
