import { expect, test } from 'vitest'
import { withRepository } from './with-repository.ts'

test('names the repository that it is given, and keeps the rest', () => {
  const manifest = '{"name": "x", "repository": "https://example.com/other"}'
  expect(JSON.parse(withRepository(manifest, 'https://github.com/someone/bots', 'packages/x'))).toEqual({
    name: 'x',
    repository: { type: 'git', url: 'git+https://github.com/someone/bots.git', directory: 'packages/x' },
    homepage: 'https://github.com/someone/bots/tree/main/packages/x#readme',
    bugs: 'https://github.com/someone/bots/issues',
  })
})
