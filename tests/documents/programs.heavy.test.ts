import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { stopChildren } from '../../scripts/processes/child.ts'
import type { RedisServer } from '../client/redis/redis-server.ts'
import { ownBlocks } from './own-blocks.ts'
import { play } from './play.ts'
import { programsOf } from './programs.ts'
import { createProject } from './project.ts'
import { startRedis } from './redis.ts'
import type { Stage } from './scene.ts'
import { scenes } from './scenes/index.ts'
import { setStage } from './stage.ts'

const project = createProject()
const runnable = programsOf(ownBlocks()).flatMap((program) => {
  const scene = scenes[program.key]
  // What has none is named by accounts.test.ts.
  return scene === undefined ? [] : [{ ...program, scene }]
})
let redis: RedisServer
let stage: Stage

beforeAll(async () => {
  redis = await startRedis()
})
afterEach(async () => {
  await stopChildren()
  await stage.sandbox.stop()
})
afterAll(async () => {
  await redis.stop()
  rmSync(project, { recursive: true })
})

test.each(runnable)('$key', async ({ scene, ...program }) => {
  stage = await setStage(redis.url, scene)
  await play(project, program, scene, stage)
  expect(stage.sandbox.exchanges().flatMap(({ validation }) => validation)).toEqual([])
})
