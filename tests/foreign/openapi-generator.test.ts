// The generator of more languages than any other reads the published description as it is.
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { run } from '../../scripts/processes/run.ts'
import { type OpenapiGenerator, openapiGenerator } from './programs/openapi-generator.ts'
import { needed } from './needed.ts'

let generator: OpenapiGenerator
beforeAll(async () => {
  generator = await openapiGenerator()
}, 180_000)

test.for(['openapi.yaml', 'openapi-3.0.json'])('openapi-generator finds no fault in %s', async (file, context) => {
  const { jar } = needed(context, generator)
  const input = join(inject('packed').description, file)
  const { exitCode, output } = await run('java', ['-jar', jar, 'validate', '--input-spec', input])
  expect(exitCode, output).toBe(0)
})
