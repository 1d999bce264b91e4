import { readFile } from 'node:fs/promises'
import { files } from '@lineworks-bot/openapi'
import type { SendMessageRequest } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { sendChannelMessage } from '../../src/operations/messages/index.ts'
import { testWorld } from '../test-world.ts'
import { putBot, putRoom } from './test-bot.ts'

interface Bundle {
  readonly paths: Readonly<Record<string, { post: { requestBody: { content: Media } } }>>
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: SendMessageRequest }>> }
}
interface Media {
  readonly 'application/json': { readonly examples: Readonly<Record<string, unknown>> }
}

// What is read of the bundle is asserted by the number of kinds below.
const { paths, components } = JSON.parse(await readFile(files['openapi.json'].url, 'utf8')) as Bundle
const { content } = paths['/bots/{botId}/channels/{channelId}/messages']!.post.requestBody
const examples = Object.keys(content['application/json'].examples).map(
  (name) => [name, components.examples[name]!.value] as const,
)

test('the description has an example of every kind of message', () => {
  expect(new Set(examples.map(([, value]) => value.content.type)).size).toBe(13)
})

test.for(examples)('%s: what the description shows can be sent', ([, value]) => {
  const { world, run } = testWorld()
  const { botId } = putBot(world)
  for (const [fileId] of JSON.stringify(value).matchAll(/\bjp1\.[\d.]+/g)) {
    const file = { fileId, botId, fileName: 'a.png', contentType: 'image/png', size: 10, origin: 'bot' } as const
    world.tenant.files.set(fileId, { ...file, expiresAt: world.clock.now() + 1 })
  }
  const params = { botId: '2000001', channelId: putRoom(world) }
  expect(run(sendChannelMessage, { params, body: value })).toEqual({ status: 201 })
})
