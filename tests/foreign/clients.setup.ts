import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { generateClients, type Generation } from './generate-clients.ts'
import { packedBundle, type Packed } from './programs/packed-bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed
    /** Made from the published description. */
    clients: Generation
    /** Made from a description with everything that the tests look for. */
    faultyClients: Generation
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-clients-'))
  const remove = (): void => rmSync(folder, { recursive: true })
  try {
    const packed = await packedBundle(join(folder, 'packed'))
    project.provide('packed', packed)
    const description = join(packed.description, 'openapi.yaml')
    project.provide('clients', await generateClients(description, join(folder, 'clients')))
    project.provide(
      'faultyClients',
      await generateClients('tests/foreign/fixtures/faulty.yaml', join(folder, 'faulty')),
    )
  } catch (error) {
    remove()
    throw error
  }
  return remove
}
