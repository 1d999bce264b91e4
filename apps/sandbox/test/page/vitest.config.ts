import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Generous, because a machine may be busy: no test is about time.
  test: {
    name: 'chat-page',
    include: ['*.test.ts'],
    globalSetup: 'build-page.setup.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
