import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from '@lineworks-bot/sandbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedBodies, expectedUrl, kinds, operationOf, operations } from './expected.ts'
import { toolsOf } from './languages/tools.ts'
import { refuse } from '../foreign/needed.ts'
import { runSample } from './run-sample.ts'
import { newFolder } from './new-folder.ts'
import { languages, samplesOf } from './sample.ts'
import { pages, readSite, shownDescription } from './site.ts'
import { followUps, transferred } from './transferred.ts'
import { fileContent, worldFor } from './world.ts'

const samples = samplesOf(shownDescription('index.html'))
const names = [...operations.map(({ id }) => id), ...kinds.map((kind) => `message-${kind}`)]

test('every operation and every kind of message has a sample in each language, and there is no other', () => {
  const wanted = names.flatMap((name) => languages.map((language) => `${name} ${language}`))
  expect(samples.map(({ name, language }) => `${name} ${language}`).toSorted()).toEqual(wanted.toSorted())
})

test.each(pages)('%s has the samples that are run here', (page) => {
  expect(samplesOf(shownDescription(page))).toEqual(samples)
})

test.each(['', 'ja/'])('the Markdown files below /%s have the samples that are run here', (folder) => {
  for (const { name, operationId, source } of samples) {
    if (name === operationId) expect(readSite(`${folder}operations/${name}.md`)).toContain(`\n${source}\n`)
  }
})

describe.each(languages)('%s', (label) => {
  const language = toolsOf[label]
  const own = samples.filter((sample) => sample.language === label)
  const sandboxes = new Map<string, Sandbox>()
  let folder: string
  let missing: string | undefined
  let ran = 0

  beforeAll(async () => {
    missing = await language.missing()
    if (missing !== undefined) return
    folder = newFolder(label)
    for (const { name, operationId } of own) {
      sandboxes.set(name, await worldFor(operationId, join(folder, `${name}.sqlite`)))
    }
    const programs = own.map(({ name, source }) => ({ name, source: language.at(source, sandboxOf(name).api) }))
    await language.prepare(programs, folder)
  })

  afterAll(async () => {
    console.info(`${label}: ${ran} of ${own.length} samples run`)
    for (const sandbox of sandboxes.values()) await sandbox.stop()
    if (missing === undefined) rmSync(folder, { recursive: true, force: true })
  })

  function sandboxOf(name: string): Sandbox {
    const sandbox = sandboxes.get(name)
    if (sandbox === undefined) throw new Error(`${name} has no sandbox`)
    return sandbox
  }

  test.concurrent.for(own)('$name', async ({ name, operationId }, context) => {
    if (missing !== undefined) refuse(context, missing)
    const sandbox = sandboxOf(name)
    const operation = operationOf(operationId)
    const outcome = await runSample(sandbox, language.command(name, folder), join(folder, 'runs', name))
    context.expect(outcome.exitCode, outcome.output).toBe(0)
    ran += 1
    const [first, ...others] = outcome.exchanges
    context.expect(first).toMatchObject({
      method: operation.method.toUpperCase(),
      url: `${new URL(sandbox.api).pathname}${expectedUrl(operation)}`,
      operationId,
      status: operation.success.status,
      issues: 0,
    })
    const bodies = expectedBodies(name, operation)
    const sent = first?.request.body ?? ''
    if (bodies.length === 0) context.expect(sent).toBe('')
    else context.expect(bodies).toContainEqual(JSON.parse(sent))
    const followUp = followUps[operationId]
    context
      .expect(others.map((exchange) => [exchange.operationId, exchange.status]))
      .toEqual(followUp === undefined ? [] : [followUp])
    if (followUp === undefined) return
    const file = await transferred(operationId, sandbox, outcome)
    context.expect(Buffer.from(file)).toEqual(Buffer.from(await fileContent.bytes()))
  })

  test.for(['getBot', 'createAttachment', 'getAttachment'])('%s with a wrong token fails', async (name, context) => {
    if (missing !== undefined) refuse(context, missing)
    const runs = join(folder, 'refused', name)
    const outcome = await runSample(sandboxOf(name), language.command(name, folder), runs, 'wrong')
    expect(outcome.exitCode).not.toBe(0)
    expect(outcome.exchanges.at(-1)).toMatchObject({ operationId: name, status: 401 })
  })
})
