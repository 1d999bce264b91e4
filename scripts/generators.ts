import type { GeneratedFile } from './description/generated-file.ts'
import type { Descriptions } from './description/load.ts'

interface Generator {
  /** Holds what the generator returns and nothing else; relative to the repository's root. */
  readonly folder: string
  readonly generate: (descriptions: Descriptions) => Promise<readonly GeneratedFile[]>
}

/** Each is loaded when it is asked for: openapi-typescript brings a whole compiler along. */
export const generators = {
  types: {
    folder: 'packages/types/src/generated',
    generate: async (descriptions) => (await import('./types/index.ts')).generateTypes(descriptions),
  },
  validators: {
    folder: 'packages/validators/src/generated',
    generate: async ({ api }) => (await import('./validators/index.ts')).generateValidators(api),
  },
  client: {
    folder: 'packages/client/src/generated',
    generate: async ({ api }) => (await import('./client/index.ts')).generateClient(api),
  },
} as const satisfies Record<string, Generator>

export function isGeneratorName(name: string): name is keyof typeof generators {
  return Object.hasOwn(generators, name)
}
