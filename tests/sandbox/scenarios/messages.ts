import type { MessageContent } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { loadDescription } from '../../../scripts/description/load.ts'
import { readOperations } from '../../../scripts/description/operations.ts'
import { alice, hanako, lastMessage, newBot, type Context } from './context.ts'
import { picture } from './picture.ts'

const sendOperations = ['sendUserMessage', 'sendChannelMessage'] as const

/** Members that hold a file ID: those of the description's examples were never uploaded here. */
const fileMembers = new Set(['fileId', 'backgroundFileId', 'imageResourceId'])

function examplesOf(operationId: (typeof sendOperations)[number]): [string, MessageContent][] {
  const operation = readOperations(loadDescription()).find(({ id }) => id === operationId)
  return Object.entries(operation?.requestBody?.examples ?? {}).map(([name, body]) => {
    // The lint holds every example against the schema of the request.
    return [name, (body as { content: MessageContent }).content]
  })
}

function withFile<T>(content: T, fileId: string): T {
  // A copy with some strings replaced by strings is still a T.
  return JSON.parse(JSON.stringify(content), (name, value: unknown) => (fileMembers.has(name) ? fileId : value)) as T
}

/** Markup that names people of the official pages becomes markup that names one of ours. */
function withPeople<T>(content: T): T {
  return JSON.parse(JSON.stringify(content).replaceAll(/userId=\\"(?!all)[^"\\]*\\"/g, `userId=\\"${hanako}\\"`)) as T
}

export function messages(context: () => Context): void {
  test.each(examplesOf('sendUserMessage'))('the example %s reaches a user', async (_, content) => {
    const { works } = context()
    const botId = await newBot(context())
    const { fileId } = await works.uploadAttachment({ botId, fileName: 'picture.png', file: picture(100, 100) })
    await works.sendUserMessage({ botId, userId: alice, content: withPeople(withFile(content, fileId)) })
    expect(lastMessage(context(), { botId, userId: alice }, alice)?.type).toBe(content.type)
  })

  test.each(examplesOf('sendChannelMessage'))('the example %s reaches a room', async (_, content) => {
    const { works } = context()
    const botId = await newBot(context(), { enableGroupJoin: true })
    const { fileId } = await works.uploadAttachment({ botId, fileName: 'picture.png', file: picture(100, 100) })
    const { channelId } = await works.createChannel({ botId, members: [hanako, alice] })
    await works.sendChannelMessage({ botId, channelId, content: withPeople(withFile(content, fileId)) })
    expect(lastMessage(context(), { channelId }, hanako)?.type).toBe(content.type)
  })

  test('each person sees the text of their language', async () => {
    const { works } = context()
    const botId = await newBot(context())
    const content: MessageContent = {
      type: 'text',
      text: 'Hello',
      i18nTexts: [{ language: 'ja_JP', text: 'こんにちは' }],
    }
    await works.sendUserMessage({ botId, userId: hanako, content })
    await works.sendUserMessage({ botId, userId: 'alice@example.com', content })
    expect(lastMessage(context(), { botId, userId: hanako }, hanako)).toEqual({ type: 'text', text: 'こんにちは' })
    expect(lastMessage(context(), { botId, userId: alice }, alice)).toEqual({ type: 'text', text: 'Hello' })
  })
}
