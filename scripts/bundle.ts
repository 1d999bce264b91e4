// Joins the files of spec/ into spec/dist: the one input of everything else.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printEntryPoint } from './bundle/entry-point.ts'
import { toOpenApi30 } from './bundle/openapi-3-0.ts'
import { redoclyBundle } from './bundle/redocly-bundle.ts'
import type { OpenApiDocument } from './description/document.ts'
import { DescriptionError } from './description/errors.ts'
import { explain } from './description/explain.ts'
import { packageVersion } from './description/package-version.ts'
import { repositoryRoot } from './description/repository.ts'

const dist = join(repositoryRoot, 'spec/dist')
const published = new Map<string, string>()

async function bundle(name: 'openapi' | 'auth'): Promise<OpenApiDocument> {
  const source = `spec/${name}.yaml`
  const { yaml, document } = await redoclyBundle(source)
  // Redocly has parsed and joined it as OpenAPI; the lint judges the rest.
  const description = document as OpenApiDocument
  checkVersion(source, description)
  publish(`${name}.yaml`, yaml)
  publish(`${name}.json`, json(description))
  return description
}

async function bundleJapanese(name: 'openapi' | 'auth', overlay: string): Promise<void> {
  const { yaml, document } = await redoclyBundle(`spec/${name}.yaml`, `spec/overlays/${overlay}`)
  publish(`${name}.ja.yaml`, yaml)
  publish(`${name}.ja.json`, json(document))
}

function checkVersion(source: string, document: OpenApiDocument): void {
  const version = packageVersion()
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

function publish(name: string, text: string): void {
  published.set(name, text)
  write(name, text)
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
  publish('openapi-3.0.json', json(document))
  publish('openapi-3.0-losses.json', json(lost))
  // In the order of their names, whichever bundle was ready first.
  const files = new Map([...published].sort(([a], [b]) => (a < b ? -1 : 1)))
  const { js, dts } = printEntryPoint(description.info.version, files)
  write('index.js', js)
  write('index.d.ts', dts)
})
