import { expect, it } from 'vitest'
import { addPersonFile } from '../../src/storage/files.ts'
import { plant } from '../../src/tenant/plant.ts'
import { resetTenant } from '../../src/tenant/reset.ts'
import { exampleSeed } from '../../src/tenant/seed.ts'
import { testWorld } from '../test-world.ts'

it('a reset leaves no file behind, and the one app that there was', () => {
  const { world } = testWorld()
  plant(world, exampleSeed)
  const [app] = world.tenant.apps.values()
  const file = { fileName: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([1]) }
  const { fileId } = addPersonFile(world, 2000001, file)
  resetTenant(world, exampleSeed)
  expect([...world.tenant.apps.values()]).toEqual([app])
  expect(world.tenant.files.size).toBe(0)
  expect(world.blobs.get(fileId)).toBeUndefined()
})
