import { plant } from './plant.ts'
import type { Seed } from './seed.ts'
import type { World } from '../world.ts'

/** The tenant as it was at first. The app and its tokens stay: a bot that runs goes on with the credentials that it has. */
export function resetTenant(world: World, seed: Seed): void {
  const { tenant, blobs } = world
  for (const { fileId } of tenant.files.values()) blobs.delete(fileId)
  const { apps: _, accessTokens: __, refreshTokens: ___, counters, ...rest } = tenant
  for (const collection of Object.values(rest)) collection.clear()
  // Other numbers go on, so that nothing old is taken for something new. Bots get the IDs that they had.
  counters.delete('bot')
  plant(world, seed)
}
