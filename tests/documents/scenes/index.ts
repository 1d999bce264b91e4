import type { Scene } from '../scene.ts'
import { client } from './client.ts'
import { commands } from './commands.ts'
import { guides } from './guides.ts'
import { packages } from './packages.ts'
import { redis } from './redis.ts'
import { root } from './root.ts'
import { sandbox } from './sandbox.ts'

/** How each program is run, by its key. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...root,
  ...client,
  ...commands,
  ...guides,
  ...packages,
  ...redis,
  ...sandbox,
}
