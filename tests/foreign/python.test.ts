// The Python client sends messages to Prism.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { startPrism } from '../../scripts/processes/prism.ts'
import { operations, variant } from './described.ts'
import { refuse } from './needed.ts'
import { pythonEnvironment } from '../../scripts/processes/python-environment.ts'
import { run } from '../../scripts/processes/run.ts'

/** What python/send.py prints for each request. */
interface Exchange {
  readonly class: string
  readonly method: string
  readonly path: string
  readonly authorization: string
  readonly body: unknown
  readonly status: number
  /** Of Prism; null when nothing is wrong. */
  readonly violations: string | null
  readonly error: unknown
}

const requirements = join(import.meta.dirname, 'python/requirements.txt')

const sendUserMessage = operations.find(({ id }) => id === 'sendUserMessage')
const { botId, userId } = Object.fromEntries(
  sendUserMessage?.pathParameters.map(({ name, example }) => [name, example]) ?? [],
)
// Each is a `SendMessageRequest`; the lint holds it against that schema.
const examples = Object.entries(sendUserMessage?.requestBody?.examples ?? {}) as [
  string,
  { readonly content: { readonly type: string } },
][]
const contentOf = (example: string): object | undefined => examples.find(([name]) => name === example)?.[1].content
const bothWays = { content: { ...contentOf('imageMessageByUrl'), ...contentOf('imageMessageByFileId') } }

let missing: string | undefined
let exchanges: Readonly<Record<string, Exchange>> = {}

beforeAll(async () => {
  const environment = await pythonEnvironment({ requirements, module: 'httpx', python: '3.10' })
  if ('missing' in environment) {
    missing = environment.missing
    return
  }
  const { folder } = inject('clients')
  const task = join(folder, 'send.json')
  writeFileSync(task, JSON.stringify({ botId, userId, requests: { ...Object.fromEntries(examples), bothWays } }))
  const prism = await startPrism('spec/dist/openapi.yaml', 4130)
  try {
    const script = join(import.meta.dirname, 'python/send.py')
    const { exitCode, output } = await run(environment.python, [script, prism.url, task], { PYTHONPATH: folder })
    if (exitCode !== 0) throw new Error(`send.py: ${exitCode}\n${output}`)
    // Printed by send.py.
    exchanges = JSON.parse(output) as Record<string, Exchange>
  } finally {
    await prism.stop()
  }
}, 120_000)

test('the description has images by URL and by file ID, and flex messages', () => {
  const wanted = ['imageMessageByUrl', 'imageMessageByFileId', 'flexMessageBubble', 'flexMessageCarousel']
  expect(examples.map(([name]) => name)).toEqual(expect.arrayContaining(wanted))
})

describe('the Python client sends, and Prism finds nothing wrong', () => {
  test.for(examples)('%s', ([name, body], context) => {
    if (missing !== undefined) refuse(context, missing)
    expect(exchanges[name]).toEqual({
      class: variant('MessageContent', body.content.type),
      method: 'POST',
      path: `/bots/${botId}/users/${userId}/messages`,
      authorization: 'Bearer foreign-test-token',
      body,
      status: 201,
      violations: null,
      error: null,
    })
  })
})

test('Prism refuses an image by file ID and by URL at once', (context) => {
  if (missing !== undefined) refuse(context, missing)
  expect(exchanges['bothWays']).toMatchObject({ status: 400, violations: expect.stringContaining('previewImageUrl') })
})
