import type { LineWorks } from '@lineworks-bot/client'
import type { MessageView, RoomOf, Sandbox } from '@lineworks-bot/sandbox'

/** What a scenario plays with. */
export interface Context {
  readonly sandbox: Sandbox
  /** Through Prism, which judges every request and answer. */
  readonly works: LineWorks
  /** Straight to the sandbox: Prism would follow the redirect of `getAttachment` and take the token along. */
  readonly direct: LineWorks
}

export const domainId = 10000001
export const otherDomainId = 10000002
export const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
export const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'
/** Of the other domain. */
export const meiling = 'a94be3f7-16c8-4d52-b7e0-4f28c1905d3a'

export const botSettings = {
  botName: 'Helpdesk',
  photoUrl: 'https://bot.example.com/helpdesk.png',
  description: 'Answers questions',
  administrators: [hanako],
}

/** A bot that everybody of the first domain may use. */
export async function newBot({ works }: Context, settings: object = {}): Promise<number> {
  const { botId } = await works.addBot({ ...botSettings, ...settings })
  await works.addBotDomain({ botId, domainId, visible: true })
  return botId
}

/** What stands last in the 1:1 room of a bot and a person, or in a room, as that person sees it. */
export function lastMessage({ sandbox }: Context, room: RoomOf, as: string): MessageView['content'] | undefined {
  return sandbox.messages(room, { as }).at(-1)?.content
}
