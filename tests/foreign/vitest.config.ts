import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Go compiles its standard library the first time.
  test: { name: 'foreign', include: ['{,programs/}*.test.ts'], globalSetup: 'clients.setup.ts', testTimeout: 180_000 },
})
