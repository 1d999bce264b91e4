// Joins the files of spec/ into spec/dist: the one input of everything else.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toOpenApi30 } from './bundle/openapi-3-0.ts'
import { redoclyBundle } from './bundle/redocly-bundle.ts'
import type { OpenApiDocument } from './description/document.ts'
import { DescriptionError } from './description/errors.ts'
import { explain } from './description/explain.ts'
import { repositoryRoot } from './description/repository.ts'

const spec = join(repositoryRoot, 'spec')
const dist = join(spec, 'dist')

async function bundle(name: 'openapi' | 'auth'): Promise<OpenApiDocument> {
  const source = `spec/${name}.yaml`
  const { yaml, document } = await redoclyBundle(source)
  // Redocly has parsed and joined it as OpenAPI; the lint judges the rest.
  const description = document as OpenApiDocument
  checkVersion(source, description)
  write(`${name}.yaml`, yaml)
  write(`${name}.json`, json(description))
  return description
}

async function bundleJapanese(name: 'openapi' | 'auth', overlay: string): Promise<void> {
  const { yaml, document } = await redoclyBundle(`spec/${name}.yaml`, `spec/overlays/${overlay}`)
  write(`${name}.ja.yaml`, yaml)
  write(`${name}.ja.json`, json(document))
}

/** The package's version is moved by changesets; the description must say the same. */
function checkVersion(source: string, document: OpenApiDocument): void {
  const { version } = JSON.parse(readFileSync(join(spec, 'package.json'), 'utf8')) as { version: string }
  if (document.info.version === version) return
  const place = `${source}: info.version`
  throw new DescriptionError(
    place,
    `is ${document.info.version}, but spec/package.json says ${version}; set both to the same`,
  )
}

function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Whole or not at all: another process may be reading. */
function write(name: string, text: string): void {
  const draft = join(dist, `${name}.draft`)
  writeFileSync(draft, text)
  renameSync(draft, join(dist, name))
}

await explain(async () => {
  mkdirSync(dist, { recursive: true })
  const [description] = await Promise.all([
    bundle('openapi'),
    bundle('auth'),
    bundleJapanese('openapi', 'ja.yaml'),
    bundleJapanese('auth', 'auth.ja.yaml'),
  ])
  const { document, lost } = toOpenApi30(description)
  write('openapi-3.0.json', json(document))
  write('openapi-3.0-losses.json', json(lost))
})
