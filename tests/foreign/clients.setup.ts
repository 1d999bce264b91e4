import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { generateClients, type Generation } from './generate-clients.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Made from the bundled description. */
    clients: Generation
    /** Made from a description with everything that the tests look for. */
    faultyClients: Generation
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-clients-'))
  const remove = (): void => rmSync(folder, { recursive: true })
  try {
    project.provide('clients', await generateClients('spec/dist/openapi.yaml', join(folder, 'clients')))
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
