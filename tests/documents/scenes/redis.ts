import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import type { Scene, Stage } from '../scene.ts'

/** Token, lock and pacing stand below the prefix of the program. */
function checkKeys({ redisUrl }: Stage): void {
  const keys = execFileSync('redis-cli', ['-u', redisUrl, 'keys', 'fire-drill-bot:*'], { encoding: 'utf8' })
  expect(keys).toContain('token')
}

export const redis: Readonly<Record<string, Scene>> = {
  'packages/redis/README.md#@lineworks-bot/redis 2': {
    calls: ['issueToken 200', 'getBot 200'],
    prints: ['Echo'],
    check: checkKeys,
  },
  'apps/docs/guides/en/16-processes.md': {
    calls: ['issueToken 200', 'listBots 200'],
    prints: ['Echo'],
    check: checkKeys,
  },
}
