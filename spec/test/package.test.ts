import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { files, sha256, version } from '@lineworks-bot/openapi'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

test('the package tells the version and the identity of its description', async () => {
  expect(version).toBe(manifest.version)
  expect(sha256).toBe(files['openapi.json'].sha256)
})

test.each(Object.entries(files))('%s is there, unchanged, and has an export', async (name, file) => {
  const bytes = await readFile(file.url)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
  expect(manifest.exports).toHaveProperty([`./${name}`], `./dist/${name}`)
})

test('the OpenAPI 3.0 form has every operation and schema, and lists what it lacks', async () => {
  const [full, converted, losses] = await Promise.all(
    (['openapi.json', 'openapi-3.0.json', 'openapi-3.0-losses.json'] as const).map(read),
  )
  expect(converted?.openapi).toMatch(/^3\.0\./)
  expect(Object.keys(converted?.paths ?? {})).toEqual(Object.keys(full?.paths ?? {}))
  expect(Object.keys(converted?.components?.schemas ?? {})).toEqual(Object.keys(full?.components?.schemas ?? {}))
  expect(JSON.stringify(converted)).not.toMatch(/"(?:if|then|else|const|webhooks|pathItems)":/)
  const rules = Object.entries(full?.components?.schemas ?? {}).filter(([, schema]) => 'if' in schema)
  expect(rules.length).toBeGreaterThan(0)
  for (const [schema] of rules) expect(losses).toContain(`/components/schemas/${schema}: the rule of if, then and else`)
})

interface Description {
  readonly openapi?: string
  readonly paths?: object
  readonly components?: { readonly schemas?: Readonly<Record<string, object>> }
}

async function read(name: keyof typeof files): Promise<Description> {
  return JSON.parse(await readFile(files[name].url, 'utf8')) as Description
}
