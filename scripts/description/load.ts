import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenApiDocument } from './document.ts'
import { readAreas } from './areas.ts'
import { locate, type Pointer } from './locate.ts'
import { repositoryRoot } from './repository.ts'

/** The bundled description, its identity, and where its parts stand in `spec/`. */
export interface Description {
  readonly document: OpenApiDocument
  readonly version: string
  /** Of the bundle as JSON, in hex: the description's identity. */
  readonly sha256: string
  /** Schema name to area, the folder of its file under `spec/components/schemas/`. */
  readonly areas: Readonly<Record<string, string>>
  /** The file in `spec/` and the place in it that a pointer of the bundle stands for. */
  locate(pointer: Pointer): string
}

/** The Bot API, and the OAuth 2.0 endpoints and file transfer, which have other hosts. */
export interface Descriptions {
  readonly api: Description
  readonly auth: Description
}

export function loadDescriptions(): Descriptions {
  return { api: loadDescription('openapi'), auth: loadDescription('auth') }
}

export function loadDescription(name: 'openapi' | 'auth' = 'openapi'): Description {
  const bytes = readFileSync(join(repositoryRoot, `spec/dist/${name}.json`))
  // The bundle was linted and written by `bundle.ts`; what the generators rely on beyond that they check themselves.
  const document = JSON.parse(bytes.toString('utf8')) as OpenApiDocument
  return {
    document,
    version: document.info.version,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    areas: readAreas(),
    locate: (pointer) => locate(pointer, name),
  }
}
