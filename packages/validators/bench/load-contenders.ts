import type { Contender } from './contender.ts'
import type { Modules } from './peers/modules.ts'

export async function loadContenders(modules: readonly Modules[]): Promise<readonly Contender[]> {
  return Promise.all(
    modules.map(async ({ name, callback, request }) => ({
      name,
      callback: await import(callback),
      request: await import(request),
    })),
  )
}
