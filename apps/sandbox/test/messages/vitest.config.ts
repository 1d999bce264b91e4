import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Generous, because a machine may be busy: no test is about time.
  test: {
    name: 'messages',
    include: ['*.test.ts'],
    globalSetup: 'gallery.setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
