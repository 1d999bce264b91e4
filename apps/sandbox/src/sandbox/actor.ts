import type {
  AreaAction,
  ButtonAction,
  CarouselAction,
  FlexAction,
  ImageCarouselAction,
  MessageContent,
  PersistentMenuAction,
  QuickReplyAction,
  ReceivedLocation,
  ReceivedSticker,
} from '@lineworks-bot/types'
import type { Act, ActResult, MessageView, Target } from '../control/protocol.ts'
import type { Person } from '../tenant/people.ts'

/** Where an act goes. */
export interface ActOptions {
  /** A bot (its 1:1 room) or a room. Default: where this person wrote last, else the only bot that the person may use. */
  readonly to?: Target
}

/** A file that a person sends. */
export interface PersonFile {
  readonly fileName: string
  readonly content: Blob | Uint8Array
  /** Default: the type of the `Blob`, else `application/octet-stream`. */
  readonly contentType?: string
  /** Default: by the content type; `file` for what is neither image, audio nor video. */
  readonly kind?: 'image' | 'audio' | 'video' | 'file'
}

/** Whatever can be tapped, wherever it stands. */
export type TappedAction =
  | AreaAction
  | ButtonAction
  | CarouselAction
  | FlexAction
  | ImageCarouselAction
  | PersistentMenuAction
  | QuickReplyAction

export interface TapOptions extends ActOptions {
  /** What a message action says: in a button template, a list template and a persistent menu the label. Default `text`. */
  readonly says?: 'text' | 'label'
  /** The picture that `camera` and `cameraRoll` ask for. */
  readonly file?: PersonFile
  /** The place that `location` asks for. */
  readonly location?: Omit<ReceivedLocation, 'type'>
}

/** What a tap did: sent something, opened an address, or put a text on the clipboard. */
export interface TapResult {
  readonly sent?: ActResult
  readonly opened?: string
  readonly copied?: string
}

/** A message of a bot, in the language of the person who reads it. */
export interface BotMessage extends MessageView {
  readonly from: { readonly botId: number }
  readonly content: MessageContent
}

/**
 * Somebody who talks with bots. What this person cannot do ends in an `ActError` that says why.
 *
 * @example
 * ```ts
 * const hanako = sandbox.as('hanako@example.com')
 * await hanako.send('What is for lunch?')
 * const reply = await hanako.reply()
 * ```
 */
export interface Actor {
  readonly person: Person
  /** Sends a text. */
  send(text: string, options?: ActOptions): Promise<ActResult>
  sendSticker(sticker: Omit<ReceivedSticker, 'type'>, options?: ActOptions): Promise<ActResult>
  sendLocation(location: Omit<ReceivedLocation, 'type'>, options?: ActOptions): Promise<ActResult>
  sendFile(file: PersonFile, options?: ActOptions): Promise<ActResult>
  /** What a tap on a postback action does. */
  postback(data: string, options?: ActOptions & { readonly displayText?: string }): Promise<ActResult>
  /**
   * Taps an action of a message or a menu, of any type.
   *
   * @example
   * ```ts
   * const { content } = await hanako.reply()
   * const [action] = content.type === 'button_template' ? content.actions : []
   * if (action) await hanako.tap(action, { says: 'label' })
   * ```
   */
  tap(action: TappedAction, options?: TapOptions): Promise<TapResult>
  /** Opens the 1:1 room with a bot, which is the event `begin`. */
  open(botId: number): Promise<ActResult>
  /** Makes a room of several people, by resource ID or login ID. */
  createRoom(room: Omit<Extract<Act, { act: 'createRoom' }>, 'act'>): Promise<ActResult>
  invite(whom: Omit<Extract<Act, { act: 'invite' }>, 'act'>): Promise<ActResult>
  remove(whom: Omit<Extract<Act, { act: 'remove' }>, 'act'>): Promise<ActResult>
  /** Leaves a room; of a 1:1 room this is the event `end`. */
  leave(channelId: string): Promise<ActResult>
  /**
   * The next message that a bot writes to this person, in any room: the first one since the last act, at the next call the
   * second one, and so on.
   *
   * @throws NoReplyError when none came in time. It tells what happened instead.
   */
  reply(options?: { /** Default 5,000. */ readonly timeoutMs?: number }): Promise<BotMessage>
}
