import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

type Options = TestProjectInlineConfiguration['test']

function project(name: string, files: string, options: Options = {}): TestProjectInlineConfiguration {
  // Generous, because a machine may be busy: no test is about time.
  return { test: { name, include: [files], testTimeout: 60_000, ...options } }
}

export default defineConfig({
  test: {
    projects: [
      project('description', 'spec/{lint,test}/**/*.test.ts'),
      project('scripts', 'scripts/**/*.test.ts'),
      project('types', 'packages/types/test/**/*.test.ts'),
      project('validators', 'packages/validators/test/**/*.test.ts'),
      project('client', 'packages/client/test/**/*.test.ts'),
      project('webhooks', 'packages/webhooks/test/**/*.test.ts'),
      project('redis', 'packages/redis/test/**/*.test.ts'),
      project('docs', 'apps/docs/test/*.test.ts'),
      project('sandbox', 'apps/sandbox/test/**/*.test.ts', {
        exclude: ['apps/sandbox/test/{messages,page}/**', '**/*.heavy.test.ts'],
      }),
      'tests/contract',
      'tests/sandbox',
      'tests/conformance/vitest.differential.config.ts',
      'tests/documents',
      // What follows needs Chromium, other languages or downloads: `.ci/run` runs it, `npm test` does not.
      'tests/conformance/vitest.suite.config.ts',
      'tests/foreign',
      'tests/samples',
      'tests/documents/vitest.heavy.config.ts',
      'tests/sandbox/vitest.heavy.config.ts',
      'tests/types',
      'apps/sandbox/test/messages',
      'apps/sandbox/test/page',
      project('browser', 'apps/docs/test/browser/*.test.ts', { testTimeout: 120_000, hookTimeout: 60_000 }),
    ],
  },
})
