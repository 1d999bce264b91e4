import type { ReceivedContent } from '@lineworks-bot/types'
import { impossible } from '../acts/act-error.ts'
import { personOf } from '../acts/find.ts'
import { perform } from '../acts/perform.ts'
import type { Callbacks } from '../callbacks/create-callbacks.ts'
import type { Changes } from '../control/changes.ts'
import type { Act, ActResult, Target } from '../control/protocol.ts'
import { addPersonFile } from '../storage/files.ts'
import type { World } from '../world.ts'
import type { ActOptions, Actor, PersonFile, TapOptions, TappedAction, TapResult } from './actor.ts'
import { awaitReply } from './await-reply.ts'
import { onlyBot } from './default-target.ts'
import { markNow, type Mark } from './marks.ts'
import { NoReplyError } from './no-reply-error.ts'
import { whatHappened } from './what-happened.ts'

export interface ActorParts {
  readonly world: World
  readonly callbacks: Callbacks
  readonly changes: Changes
}

export function createActor({ world, callbacks, changes }: ActorParts, userId: string): Actor {
  const person = personOf(world, userId)
  let mark: Mark = markNow(world)
  let last: Target | undefined

  function act(done: Act): ActResult {
    const before = markNow(world)
    const result = perform(world, person.userId, done)
    world.commit()
    mark = before
    return result
  }

  /** The room that was left or dissolved is no place to write to. */
  function targetOf({ to }: ActOptions): Target {
    if (to !== undefined) return to
    if (last !== undefined && (!('channelId' in last) || world.tenant.rooms.has(last.channelId))) return last
    return onlyBot(world, person)
  }

  function say(content: ReceivedContent, options: ActOptions): ActResult {
    const to = targetOf(options)
    const result = act({ act: 'send', to, content })
    last = to
    return result
  }

  async function sendFile(file: PersonFile, options: ActOptions): Promise<ActResult> {
    const bytes = new Uint8Array(await new Blob([file.content as BlobPart]).arrayBuffer())
    const contentType = file.contentType ?? (file.content instanceof Blob ? file.content.type : '')
    const to = targetOf(options)
    const [botId = 0] = 'botId' in to ? [to.botId] : (world.tenant.rooms.get(to.channelId)?.bots ?? [])
    const { fileId } = addPersonFile(world, botId, { bytes, contentType, fileName: file.fileName })
    return say({ type: file.kind ?? kindOf(contentType), fileId }, { to })
  }

  function postback(
    data: string,
    { displayText, ...options }: ActOptions & { displayText?: string | undefined },
  ): ActResult {
    const to = targetOf(options)
    const result = act({ act: 'postback', to, data, ...(displayText !== undefined && { displayText }) })
    last = to
    return result
  }

  async function tap(action: TappedAction, options: TapOptions): Promise<TapResult> {
    switch (action.type) {
      case 'postback':
        return { sent: postback(action.data, { ...options, displayText: action.displayText }) }
      case 'message': {
        const label = action.label ?? ''
        const text = options.says === 'label' ? label : (action.text ?? label)
        const said = action.postback === undefined ? { text } : { text, postback: action.postback }
        return { sent: say({ type: 'text', ...said }, options) }
      }
      case 'uri':
        return { opened: action.uri }
      case 'copy':
        return { copied: action.copyText }
      case 'location':
        if (options.location === undefined) throw impossible('A location action needs { location }.')
        return { sent: say({ type: 'location', ...options.location }, options) }
      case 'camera':
      case 'cameraRoll':
        if (options.file === undefined) throw impossible(`A ${action.type} action needs { file }.`)
        return { sent: await sendFile(options.file, options) }
    }
  }

  return {
    person,
    send: async (text, options = {}) => say({ type: 'text', text }, options),
    sendSticker: async (sticker, options = {}) => say({ type: 'sticker', ...sticker }, options),
    sendLocation: async (location, options = {}) => say({ type: 'location', ...location }, options),
    sendFile: (file, options = {}) => sendFile(file, options),
    postback: async (data, options = {}) => postback(data, options),
    tap: (action, options = {}) => tap(action, options),
    open: async (botId) => {
      const result = act({ act: 'open', botId })
      last = { botId }
      return result
    },
    createRoom: async (room) => {
      const result = act({ act: 'createRoom', ...room })
      last = { channelId: result.channelId }
      return result
    },
    invite: async (whom) => act({ act: 'invite', ...whom }),
    remove: async (whom) => act({ act: 'remove', ...whom }),
    leave: async (channelId) => act({ act: 'leave', channelId }),
    reply: async ({ timeoutMs = 5000 } = {}) => {
      const reply = await awaitReply(world, changes, person, mark.message, timeoutMs)
      if (reply === undefined) {
        const happened = whatHappened(world, callbacks, mark)
        throw new NoReplyError(`No bot wrote to ${person.name} within ${timeoutMs} ms. ${happened}`)
      }
      mark = { ...mark, message: reply.sequence }
      return reply
    },
  }
}

function kindOf(contentType: string): 'image' | 'audio' | 'video' | 'file' {
  const [family] = contentType.split('/')
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'file'
}
