import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'contract', include: ['{,report/}*.test.ts'], globalSetup: 'prism.setup.ts', testTimeout: 20_000 },
})
